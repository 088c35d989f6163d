/// Parts of two sentences of two documents that are the same text.
struct SentenceLink {
  /// The words of the first document's part; all of one sentence.
  var first: Range<Int>
  /// The words of the second document's part; all of one sentence.
  var second: Range<Int>
  /// Whether the parts have only a quotation in common.
  var isQuotation: Bool
}
