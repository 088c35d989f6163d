import NewsCorpus

/// What a file that is read as a whole gave, before it is counted in with the others.
struct FileDraft: Sendable {
  var pages: [PageDraft] = []
  var notes: [LoadNote] = []
  var problems: [LoadProblem] = []
  /// How many bytes the file has, unpacked.
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }
}

/// A page that was made of a document, before it is counted in with the others.
struct PageDraft: Sendable {
  let page: Page
  /// The row of the metadata table that is about it.
  let row: Int?
  /// The days of publication that it names.
  let days: [CivilDate]
  /// A stamp's day without its year, which only other pages may tell.
  let yearless: DateMention?
}
