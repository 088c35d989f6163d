/// A document as a format's reader gives it, before zones and metadata are worked out.
struct RawDocument {
  /// Valid UTF-8 with `\n` line ends.
  var text: [UInt8]
  /// What the file itself says about the document.
  var facts = DocumentFacts()
  /// What markup says about each line of the text; empty where there was none.
  var markup: [LineMarkup] = []
}

/// What markup says about a line.
struct LineMarkup: OptionSet, Sendable {
  let rawValue: UInt16

  /// The main heading.
  static let title = LineMarkup(rawValue: 1 << 0)
  /// Any heading.
  static let heading = LineMarkup(rawValue: 1 << 1)
  /// Inside the article's element.
  static let article = LineMarkup(rawValue: 1 << 2)
  /// Inside navigation, aside, footer, form or the like.
  static let furniture = LineMarkup(rawValue: 1 << 3)
  /// A picture's caption.
  static let caption = LineMarkup(rawValue: 1 << 4)
  /// Inside the readers' comments.
  static let comments = LineMarkup(rawValue: 1 << 5)
  /// Nothing but links.
  static let link = LineMarkup(rawValue: 1 << 6)
  /// A paragraph.
  static let paragraph = LineMarkup(rawValue: 1 << 7)
  /// Links to other stories.
  static let teaser = LineMarkup(rawValue: 1 << 8)
  /// The author's line.
  static let byline = LineMarkup(rawValue: 1 << 9)
  /// A date in its element.
  static let dateline = LineMarkup(rawValue: 1 << 10)
  /// The standfirst.
  static let lead = LineMarkup(rawValue: 1 << 11)
}

extension LineMarkup {
  /// What the name of a zone's kind says, as the program's own exports have it; nothing for others.
  init?(zone name: some StringProtocol) {
    switch name {
    case "title": self = [.heading, .title]
    case "lead": self = [.paragraph, .lead]
    case "body": self = .paragraph
    case "dateline": self = .dateline
    case "byline": self = .byline
    case "caption": self = .caption
    case "comments": self = .comments
    case "teaser": self = .teaser
    case "boilerplate": self = .furniture
    default: return nil
    }
  }
}
