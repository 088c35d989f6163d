/// A word, a number or a mark of the text at hand.
struct Token {
  enum Kind: UInt8 { case word, number, mark }

  var start: Int
  var end: Int
  var kind: Kind
  /// Whether white space, or nothing, stands before it.
  var isSpaced: Bool
  /// Whether it begins with a capital letter.
  var isCapital = false
  /// Whether it has more than one letter and all are capitals.
  var isAllCapitals = false
  /// Whether a capital letter says nothing here, because a sentence, quotation or clause begins.
  var isInitial = false
  /// Whether it is a word in lower case that no table knows and that ends in -e or -en.
  var endsLikeAdjective = false
  /// The word's number in the lexicon, 0 for a word of no interest.
  var entry = 0
  /// The value of a number; the ASCII byte of a mark, a dash counted as a hyphen.
  var value: Int32 = 0
  /// The digits of a number, without thousands marks.
  var digits: UInt8 = 0
  /// The decimals of a number, and how many there are.
  var decimals: UInt8 = 0
  var decimalDigits: UInt8 = 0
  /// Whether thousands marks stand in the number.
  var isGrouped = false
}
