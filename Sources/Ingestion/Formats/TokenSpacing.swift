/// Puts tokens back together as running text, with blanks where German and English have them.
struct TokenSpacing {
  private(set) var text: [UInt8] = []
  /// Whether only `glue` and the joins of tokens decide, as the text says itself where no blank is.
  var isExplicit = false
  /// Whether the next token follows without a blank.
  private var isGlued = true
  /// The quotation marks that are open.
  private var open: [String] = []

  /// Joins the next token to the last one.
  mutating func glue() { isGlued = true }

  /// Starts a new text.
  mutating func reset() { (text, isGlued, open) = ([], true, []) }

  /// Tokens that follow the word before them without a blank.
  private static let closing: Set<String> = [
    ".", ",", ";", ":", "!", "?", ")", "]", "}", "”", "%", "°", "…)", "?!", "!?", "’", "›",
  ]
  /// Tokens that the next word follows without a blank.
  private static let opening: Set<String> = ["(", "[", "{", "„", "‚", "¿", "¡", "$", "£", "‹"]
  /// Marks that open and close alike, by what stands before them.
  private static let quotes: [String: String] = [
    "\"": "\"", "'": "'", "“": "“", "‘": "‘", "»": "»", "«": "«", "``": "``", "''": "''",
  ]
  private static let closers: [String: Set<String>] = [
    "„": ["“", "\"", "”"], "‚": ["‘", "'"], "»": ["«"], "«": ["»"], "“": ["”"], "‘": ["’"],
    "\"": ["\""], "'": ["'"], "``": ["''"],
  ]

  mutating func add(_ token: String, joinsLeft: Bool = false, joinsRight: Bool = false) {
    guard !token.isEmpty else { return }
    guard !isExplicit else { return append(token, joinsLeft || isGlued, joinsRight) }
    var isLeft = joinsLeft || isGlued || TokenSpacing.closing.contains(token)
    var isRight = joinsRight || TokenSpacing.opening.contains(token)
    if let last = open.last, TokenSpacing.closers[last]?.contains(token) == true {
      open.removeLast()
      (isLeft, isRight) = (true, joinsRight)
    } else if token == "„" || token == "‚" {
      open.append(token)
    } else if TokenSpacing.quotes[token] != nil, token != "''" {
      open.append(token)
      isRight = true
    } else if TokenSpacing.isClitic(token) {
      isLeft = true
    }
    append(token, isLeft, isRight)
  }

  private mutating func append(_ token: String, _ joinsLeft: Bool, _ joinsRight: Bool) {
    if !joinsLeft { text.append(0x20) }
    text += token.utf8
    isGlued = joinsRight
  }

  /// "'s", "n't" and the like, which tokenisers cut off the word before.
  private static func isClitic(_ token: String) -> Bool {
    guard token.count >= 2, token.count <= 4 else { return false }
    if token == "n't" || token == "n’t" { return true }
    return (token.hasPrefix("'") || token.hasPrefix("’"))
      && token.dropFirst().allSatisfy(\.isLetter)
  }
}
