/// What can be noticed about a line of a page, each measured as a number from 0.
enum Signal: Int, CaseIterable {
  // From words and phrases (see `ZoneVocabulary`).
  /// Words of menus, tools, services and legal notices.
  case furniture
  /// The line consists of words of menus and tools.
  case menu
  /// Words that offer something to the reader: newsletters, subscriptions, donations.
  case appeal
  /// The heading of the readers' comments, or words of their form.
  case comments
  /// The heading of links to other stories.
  case related
  /// Words that point to another story, inside the article or behind it.
  case crossReference
  /// An advertisement's label, which stands between two paragraphs more often than behind the last.
  case interruption
  /// The heading of a note about the authors.
  case author
  /// Words that speak of the report itself.
  case meta
  /// Words beside a date that say what it is the date of.
  case stamp
  /// Words that stand beside an author's or agency's name.
  case byline
  /// The reader is spoken to.
  case address
  /// The page speaks of itself: "wir", "our".
  case ownVoice

  // From the line's shape.
  /// Always 1.
  case bias
  /// Whole sentences, 1 for every 15 words of the line, at most 4.
  case prose
  /// A paragraph of several sentences or of twenty words.
  case paragraph
  /// Few words and no full stop.
  case short
  /// As long as a headline, without furniture words.
  case headline
  /// A short paragraph between two headlines, as under links to other stories.
  case summary
  /// Headlines under words that point to other stories.
  case referenced
  /// Words set apart by bars, dots or several blanks.
  case separated
  /// Hardly any letters.
  case numeric
  /// A price.
  case price
  /// A web or mail address.
  case webAddress
  /// Who took or owns a picture.
  case credit
  /// A day at the end of a line that is no sentence.
  case closingDate
  /// A day or time and little else.
  case dateOnly
  /// "Von" and names, "(dpa)" alone.
  case authorLine
  /// Repeats the beginning of a neighbouring line.
  case repeated
  /// Another language than the page's, in the same script.
  case otherLanguage
  /// Stands under a time of day, as the entries of a live blog do; weaker: a list's point.
  case entry
  /// Begins with the name of one of the page's authors, far behind the byline.
  case authorNote
  /// Whole sentences in another language than the page's.
  case foreignProse
  /// Another script than the page's.
  case otherScript
  /// The line chosen as headline.
  case isTitle
  /// Not far behind the headline.
  case afterTitle
  /// The headline again.
  case titleAgain

  // From markup.
  case markedFurniture, markedCaption, markedComments, markedTeaser, markedByline, markedDateline
  case markedLead, markedParagraph, outsideArticle, markedLink, markedHeading

  /// The number of signals that come from words; those of the line's shape follow.
  static let firstOfShape = Signal.bias.rawValue
}
