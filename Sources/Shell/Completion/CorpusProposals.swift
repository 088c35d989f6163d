import CommandLanguage
import Names
import NewsCorpus
import TimeExpressions

/// What a corpus offers to somebody who types the beginning of a word.
///
/// Everything is looked up until a deadline; what was found first is what stands first in the corpus
/// or is named most.
struct CorpusProposals {
  let corpus: Corpus
  let prefix: FoldedPrefix
  let deadline: Deadline
  let limit: Int

  /// The documents' names, then the outlets that are called otherwise.
  func documents() -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    each { list, number in
      guard prefix.begins(list[number].name) else { return }
      names.append(list[number].name)
      seen.insert(list[number].name.lowercased())
    }
    return Array(names.prefix(limit))
      + values { $0[$1].source }.filter { !seen.contains($0.lowercased()) }
  }

  /// The values of a field, each once, in order.
  func values(of field: String) -> [String] {
    switch field {
    case "doc": values { $0[$1].name }
    case "source": values { $0[$1].source }
    case "title": values { $0[$1].title }
    case "language": values { $0[$1].language }
    case "date": values { $0[$1].date?.date.description }
    case "url": values { $0[$1].url }
    default: values { $0[$1].fields[field] }
    }
  }

  private func values(
    _ value: (_ list: [DocumentMetadata], _ number: Int) -> String?
  ) -> [String] {
    var found: Set<String> = []
    each { list, number in
      if let text = value(list, number), prefix.begins(text) { found.insert(text) }
    }
    return found.sorted()
  }

  /// Looks at each document until the deadline.
  ///
  /// - Parameter body: given the list and a place in it, as one field is read faster than all of a
  ///   document are handed over.
  private func each(_ body: (_ list: [DocumentMetadata], _ number: Int) -> Void) {
    let list = corpus.metadata
    for number in list.indices {
      if number % 256 == 255, deadline.hasPassed { return }
      body(list, number)
    }
  }

  /// The days reports are of and the periods they speak of, in order, each with how often.
  ///
  /// - Parameter times: the time expressions found so far.
  func dates(_ times: AnnotationLayer<TimeExpression>) -> [(text: String, count: Int)] {
    var days: [CivilDate: Int] = [:]
    var counts: [String: Int] = [:]
    each { list, number in
      if let day = list[number].date?.date { days[day, default: 0] += 1 }
    }
    for (day, count) in days { counts[day.description] = count }
    for document in corpus.metadata.indices {
      if document % 64 == 63, deadline.hasPassed { break }
      for expression in times[document] ?? [] where expression.bounds != nil {
        counts[expression.period, default: 0] += 1
      }
    }
    return counts.filter { prefix.begins($0.key) && DateInput.validate($0.key) == nil }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The names of entities of which a spelling or a word of it begins as typed, those named most
  /// first; with the spelling where the name itself does not.
  func names(_ entities: [Entity]) -> [(name: String, spelling: String?)] {
    var found: [(name: String, spelling: String?)] = []
    for (number, entity) in entities.enumerated() {
      if found.count >= limit || (number % 64 == 63 && deadline.hasPassed) { break }
      if prefix.beginsWord(of: entity.name) {
        found.append((entity.name, nil))
      } else if let alias = entity.aliases.first(where: { prefix.beginsWord(of: $0.text) }) {
        found.append((entity.name, alias.text))
      }
    }
    return found
  }

  /// The words that begin as typed, the most frequent first, ties by spelling.
  ///
  /// - Complexity: O(forms).
  func words() -> [(text: String, frequency: Int)] {
    var best: [(form: UInt32, frequency: Int)] = []
    var least = 0
    func cut() {
      best.sort { ($1.frequency, $0.form) < ($0.frequency, $1.form) }
      if best.count > limit {
        best.removeLast(best.count - limit)
        least = best[limit - 1].frequency
      }
    }
    // Where the words of a snapshot cannot be read the next command says so.
    guard (try? corpus.checkVocabulary()) != nil else { return [] }
    let vocabulary = corpus.vocabulary
    let count = UInt32(vocabulary.count)
    for start in stride(from: 0, to: count, by: 1 << 14) {
      if deadline.hasPassed { break }
      vocabulary.forEachForm(in: start..<min(count, start + (1 << 14))) { form, bytes in
        guard prefix.begins(bytes) else { return }
        let frequency = corpus.frequency(of: form)
        guard frequency > least, vocabulary.formClass(of: form).isCounted else { return }
        best.append((form, frequency))
        if best.count >= 16 * limit { cut() }
      }
    }
    cut()
    return best.map { (vocabulary.text(of: $0.form), $0.frequency) }
      .sorted { ($1.frequency, $0.text) < ($0.frequency, $1.text) }
  }
}
