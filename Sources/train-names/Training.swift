import Names

/// From a folder of data to a model.
struct Training {
  private let main: [AnnotatedSentence]
  private let further: [(sentences: [AnnotatedSentence], weight: Float)]
  private let nameSource: [AnnotatedSentence]
  private let nouns: [[UInt8]]
  private let listed: [(field: NameLists.Field, type: NameType, names: [[UInt8]])]

  /// The greatest number of features a model keeps.
  static let featureLimit = 130_000
  /// The least number of tokens a feature must hold for to be learned.
  static let minimumCount = 2

  /// Reads the data.
  init(data: String, lists: String) throws(FileError) {
    main = try ColumnFile.sentences(at: data + "/germeval-train.tsv")
    further = [
      (try ColumnFile.sentences(at: data + "/smartdata-train.tsv"), 1),
      (try ColumnFile.sentences(at: data + "/mobie-train.tsv"), 0.3),
    ]
    nameSource = try ColumnFile.sentences(at: data + "/wikiann-train.tsv")
    nouns = try File.lines(lists + "/nouns.txt")
    listed = try [
      (NameLists.Field.forename, NameType.person, "forenames"), (.surname, .person, "surnames"),
      (.town, .place, "towns"), (.country, .place, "countries"),
    ].map { field, type, name throws(FileError) in
      (field, type, try File.lines(lists + "/" + name + ".txt"))
    }
  }

  /// The bytes of a model trained on everything.
  func model() -> [UInt8] { model(main: main) }

  /// Trains on four fifths of the main data and tests on the last one, for each fifth.
  func crossValidate() throws -> Evaluation {
    var evaluation = Evaluation()
    for fold in 0..<5 {
      let test = main.indices.filter { $0 % 5 == fold }.map { main[$0] }
      let rest = main.indices.filter { $0 % 5 != fold }.map { main[$0] }
      let tagger = NameTagger(model: try NameModel(bytes: model(main: rest)))
      var single = Evaluation()
      for (labels, sentence) in zip(tagger.labels(of: test.map(\.tokens)), test) {
        single.compare(labels, with: sentence.labels)
        evaluation.compare(labels, with: sentence.labels)
      }
      print("fold \(fold + 1)\n\(single.report)")
    }
    return evaluation
  }

  private func model(main: [AnnotatedSentence]) -> [UInt8] {
    let parts = [(main, Float(1))] + further
    var builder = ListBuilder()
    builder.countNames(in: nameSource)
    for part in parts { builder.noteSmallWords(in: part.0) }
    builder.notePhrases(in: nameSource)
    builder.add(nouns: nouns)
    for list in listed { builder.add(list.names, as: list.field, type: list.type) }
    let tables = builder.tables()
    guard let lists = tables.lists() else { return [] }
    let set = TrainingSet(parts, lists: lists, minimum: Training.minimumCount)
    print(
      "\(set.sentences.count) sentences, \(set.labels.count) tokens, \(set.hashes.count) features")
    var trainer = Trainer(featureCount: set.hashes.count, settings: .init())
    trainer.train(set) { epoch, surprise in print("epoch \(epoch): \(surprise)") }
    return ModelWriter.bytes(
      trainer: trainer, hashes: set.hashes, tables: tables, limit: Training.featureLimit)
  }
}
