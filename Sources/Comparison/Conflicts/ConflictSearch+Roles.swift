import NewsCorpus

/// Roles that one person cannot have together.
extension ConflictSearch {
  /// The persons whom reports give different roles of one class.
  func roles() throws(CancellationError) -> [Disagreement] {
    var byPerson: [Int: [Int: [(value: StatedValue, group: String)]]] = [:]
    for role in notes.roles {
      guard let document = text.positionOfDocument[role.document],
        let sentence = index.sentence(atByte: role.bytes.lowerBound, ofDocument: document),
        let place = RoleClasses.place(of: role.text)
      else { continue }
      let value = StatedValue(
        document: document, sentence: sentence, bytes: role.bytes, content: .words(role.text),
        what: "", context: index.context(of: role.bytes, inSentence: sentence))
      byPerson[role.entity, default: [:]][place.classNumber, default: []].append(
        (value, place.group))
    }
    for (name, role, place) in try kin() {
      byPerson[name.entity, default: [:]][place.classNumber, default: []].append(
        (role, place.group))
    }
    return byPerson.sorted { $0.key < $1.key }.flatMap { entity, classes in
      classes.sorted { $0.key < $1.key }.compactMap { _, entries in
        disagreement(about: entity, entries)
      }
    }
  }

  /// Words for kin next to names: "Jan Adam, ein Schwager von …", "sein Neffe Jan Adam".
  private func kin() throws(CancellationError) -> [(
    name: ReportNotes.Name, role: StatedValue, place: RoleClasses.Place
  )] {
    var found: [(name: ReportNotes.Name, role: StatedValue, place: RoleClasses.Place)] = []
    let known = Set(notes.roles.map { [$0.document, $0.bytes.lowerBound] })
    var kinOfForm: [UInt32: RoleClasses.Place?] = [:]
    for (number, name) in notes.names.enumerated() where name.kind == .person {
      if number & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      guard let document = text.positionOfDocument[name.document],
        let sentence = index.sentence(atByte: name.bytes.lowerBound, ofDocument: document)
      else { continue }
      let words = text.words(ofSentence: sentence)
      let own = words.filter {
        text.corpus.byteRange(ofToken: Int(text.tokens[$0])).overlaps(name.bytes)
      }
      guard let first = own.first, let last = own.last else { continue }
      // Before the name only right there; behind it with an article and one more word between.
      let near = [first - 1, last + 1, last + 2, last + 3].filter(words.contains)
      for word in near {
        let number = text.corpus.tokenForms[Int(text.tokens[word])]
        let kin = kinOfForm[number] ?? RoleClasses.kin(text.corpus.vocabulary.text(of: number))
        kinOfForm[number] = .some(kin)
        guard let place = kin else { continue }
        let bytes = text.corpus.byteRange(ofToken: Int(text.tokens[word]))
        guard !known.contains([name.document, bytes.lowerBound]) else { break }
        found.append(
          (
            name,
            StatedValue(
              document: document, sentence: sentence, bytes: bytes,
              content: .words(text.corpus.vocabulary.text(of: number)),
              what: "", context: index.context(of: bytes, inSentence: sentence)), place
          ))
        break
      }
    }
    return found
  }

  private func disagreement(
    about entity: Int, _ entries: [(value: StatedValue, group: String)]
  ) -> Disagreement? {
    let ordered = entries.sorted {
      ($0.value.document, $0.value.bytes.lowerBound) < (
        $1.value.document, $1.value.bytes.lowerBound
      )
    }
    guard Set(ordered.map(\.group)).count > 1 else { return nil }
    var groups: [Int: Set<String>] = [:]
    for entry in ordered { groups[entry.value.document, default: []].insert(entry.group) }
    let values = ordered.map(\.value)
    let isCorrected = values.contains(where: isCorrection)
    // Who is both in one report may well be both.
    guard groups.count > 1, isCorrected || groups.values.allSatisfy({ $0.count == 1 }) else {
      return nil
    }
    // Reports of one story and one language only: a rank has no twin in each language.
    guard let first = values.first,
      values.allSatisfy({
        $0.document == first.document || areCompared($0.document, first.document)
      }), Set(values.map { text.corpus.metadata[text.documents[$0.document]].language }).count == 1
    else { return nil }
    let name = notes.entities.indices.contains(entity) ? notes.entities[entity] : ""
    let ties = values.indices.dropFirst().compactMap { place -> Disagreement.Tie? in
      guard values[place].document != first.document else { return nil }
      return tie(
        0, place, at: (0, place), of: values, reasons: ["said of the same person"],
        score: Double(3))
    }
    return disagreement(
      Array(values.indices), of: values, kind: .role, what: name, ties: ties,
      status: isCorrected ? .correction : .conflict)
  }
}
