import CommandLanguage
import NewsCorpus

extension Session {
  /// The selection a call works on: the documents it names, else the current selection, else all;
  /// then what `where` leaves of them.
  ///
  /// - Parameters:
  ///   - words: the words that name documents, where not all of the call's do.
  ///   - isRead: whether the documents are read from a snapshot and checked, as they must be before
  ///     anybody looks at them.
  /// - Throws: a diagnostic at a document, field or value that cannot be resolved, and one that says
  ///   how to load where nothing is loaded; ``SnapshotError``, `CancellationError`.
  func selection(
    for call: Call, naming words: [ExpandedWord]? = nil, isRead: Bool = true
  ) throws -> Selection {
    guard !corpus.isEmpty else {
      throw call.error("no documents are loaded", advice: "try: load PATH…")
    }
    let zones = call.option("--zones").flatMap { ZoneSet(names: $0.text) } ?? settings.zones
    let words = words ?? call.documents + (call.options["--in"] ?? [])
    if !words.isEmpty || call.invocation.condition != nil || current != nil {
      try corpus.checkMetadata()
    }
    var documents: [Int] = words.isEmpty ? currentDocuments : []
    let kinds = words.isEmpty ? [] : grammar.subcommands(of: call.invocation.name)
    for word in words { documents += try resolve(word, besides: kinds) }
    if let condition = call.invocation.condition {
      documents = try matching(condition, among: documents)
    }
    let selection = Selection(documents, of: corpus, zones: zones)
    if isRead { try corpus.check(selection.documents) }
    return selection
  }

  /// The documents of the current selection, all where there is none.
  var currentDocuments: [Int] {
    guard let current else { return Array(0..<corpus.count) }
    return numbers(of: current.documents)
  }

  /// The numbers of documents by name; names no longer loaded are left out.
  func numbers(of names: [String]) -> [Int] {
    let wanted = Set(names)
    return corpus.metadata.indices.filter { wanted.contains(corpus.metadata[$0].name) }
  }

  /// The documents a word stands for: exact name, then number, glob, outlet; `@name` a kept result.
  ///
  /// - Parameter others: further words that somebody may have meant, such as the kinds of `stats`.
  func resolve(
    _ word: ExpandedWord, besides others: [String] = []
  ) throws(Diagnostic) -> [Int] {
    if let name = word.selectionName { return try documents(ofResult: name, at: word) }
    let text = word.text
    if let number = single(word) { return [number] }
    if let number = Self.number(word) {
      throw word.word.error(
        "there is no document \(number)", advice: "documents are numbered 1 to \(corpus.count)")
    }
    if let pattern = word.glob.map(Glob.init) {
      let found = corpus.metadata.indices.filter { pattern.matches(corpus.metadata[$0].name) }
      if found.isEmpty { throw word.word.error("no document's name matches `\(text)`") }
      return found
    }
    let folded = text.lowercased()
    let outlet = corpus.metadata.indices.filter {
      corpus.metadata[$0].source?.lowercased() == folded
    }
    if !outlet.isEmpty { return outlet }
    let file = text.drop { $0 == ">" }
    guard word.isQuoted || file.isEmpty || file.startIndex == text.startIndex else {
      throw word.word.error(
        "no document, outlet or number `\(text)`",
        advice: "leave a blank for a redirection: > \(file)")
    }
    throw word.word.error(
      "no document, outlet or number `\(text)`",
      advice: Suggestions.advice(for: text, among: others + documentWords) ?? "try: docs")
  }

  /// The document with a word for its exact name, or else of this number.
  private func single(_ word: ExpandedWord) -> Int? {
    if let number = corpus.document(named: word.text) { return number }
    return Self.number(word).flatMap { $0 >= 1 && $0 <= corpus.count ? $0 - 1 : nil }
  }

  /// The number a word writes; "010" is the beginning of a file's name, not the tenth document.
  private static func number(_ word: ExpandedWord) -> Int? {
    word.isQuoted || word.text.hasPrefix("0") ? nil : Int(word.text)
  }

  /// The document a word stands for, which must be one.
  ///
  /// - Throws: a diagnostic; ``SnapshotError``, `CancellationError`.
  func document(_ word: ExpandedWord) throws -> Document {
    try corpus.checkNames()
    let single = word.selectionName == nil ? single(word) : nil
    if single == nil { try corpus.checkMetadata() }
    let numbers = try single.map { [$0] } ?? resolve(word)
    guard numbers.count == 1 else {
      let names = Phrase.list(numbers.map { corpus.metadata[$0].name }, atMost: 5)
      throw word.word.error(
        "`\(word.text)` stands for \(Phrase.count(numbers.count, "document")), one is needed",
        advice: numbers.isEmpty ? nil : "name one of \(names)")
    }
    try corpus.check(numbers)
    return corpus[document: numbers[0]]
  }

  private func documents(
    ofResult name: String, at word: ExpandedWord
  ) throws(Diagnostic) -> [Int] {
    if name == "all" { return Array(corpus.metadata.indices) }
    guard let kept = results[name] else {
      throw word.word.error(
        "nothing is kept as `@\(name)`",
        advice: Suggestions.advice(for: "@" + name, among: results.keys.sorted().map { "@" + $0 })
          ?? "try: let \(name) = docs where …")
    }
    return numbers(of: kept.documents)
  }

  /// The words that stand for documents: their names, and the outlets that are called otherwise.
  var documentWords: [String] {
    let names = corpus.metadata.map(\.name)
    let folded = Set(names.map { $0.lowercased() })
    return names + outlets.filter { !folded.contains($0.lowercased()) }
  }

  /// The outlets of the loaded documents, each once, by name.
  var outlets: [String] { Set(corpus.metadata.compactMap(\.source)).sorted() }
}
