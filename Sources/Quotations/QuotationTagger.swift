public import Languages
public import NewsCorpus

/// Finds who says what in a report, word by word and in the reporter's words.
///
/// A tagger works by rules: it pairs the quotation marks of each paragraph, looks for the verbs,
/// nouns and prepositions that reported speech is introduced by, for clauses in the subjunctive,
/// and for the noun phrase that names the speaker. It is made once per language and used for any
/// number of reports, from any thread.
public struct QuotationTagger: Sendable {
  private let lexicon: CueLexicon

  /// Makes a tagger from the words of a language.
  public init(_ language: Language = .german) {
    lexicon = CueLexicon(language)
  }

  /// The quotations of a report's zones of the given kinds, in the order in which they begin.
  ///
  /// A quotation may stand inside another: marked words inside indirect speech are one of their
  /// own. Offsets are UTF-8 bytes of the document's text.
  ///
  /// A cancelled task gets what was found so far, which is not to be kept.
  ///
  /// - Parameter names: names found by other means; they help to tell who speaks but may be absent.
  /// - Complexity: O(tokens of the document).
  public func quotations(
    in document: Document, zones: ZoneSet = .article, names: [NameHint] = []
  ) -> [Quotation] {
    let corpus = document.corpus
    let names = names.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var nextName = 0
    var reader = ParagraphReader(document, lexicon: lexicon)
    var paragraph = Paragraph()
    var found: [Quotation] = []
    var memory = Memory()
    var open: Int?
    var pulled: Int?
    let sentences = document.sentences
    var sentence = sentences.lowerBound
    while sentence < sentences.upperBound {
      // Whoever cancelled takes no result.
      if Task.isCancelled { break }
      let zone = corpus.sentenceZones[sentence]
      var end = sentence + 1
      while end < sentences.upperBound, corpus.sentenceZones[end] == zone { end += 1 }
      if zones.contains(corpus.zoneKind(ofSentence: sentence)) {
        reader.read(sentence..<end, into: &paragraph)
        paragraph.mark(names, from: &nextName)
        memory.isParagraphStart = true
        var run: Int?
        var previous: (range: Range<Int>, kind: Quotation.Kind)?
        let first = found.count
        for unit in paragraph.units {
          var analysis = UnitAnalysis(
            paragraph, unit: unit, lexicon: lexicon, memory: memory)
          analysis.run()
          found += analysis.found
          memory = analysis.memory
          run = prolong(run, by: analysis, in: &found)
          if let tag = analysis.backwardTag, let said = previous {
            if said.kind == .direct { found.removeLast() }
            found.append(analysis.quotation(said.range, said.kind, tag.speaker, tag.verb))
          }
          previous = analysis.untagged
        }
        if let pulled, found.count == first, let person = paragraph.signature {
          found[pulled] = Quotation(range: found[pulled].range, kind: .direct, speaker: person)
        }
        if let open, paragraph.startsWithMark { join(open, from: first, in: &found) }
        pulled =
          paragraph.isPulledQuotation && found.last?.kind == .direct && found.count > first
          ? found.count - 1 : nil
        open = paragraph.quotes.last.flatMap { last in
          last.isOpen
            ? found[first...].lastIndex { $0.kind == .direct && $0.range == last.range } : nil
        }
      }
      sentence = end
    }
    found.sort {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    return found
  }

  /// Joins speech whose marks stayed open at the end of a paragraph with that which opens the next.
  private func join(_ open: Int, from first: Int, in found: inout [Quotation]) {
    guard let next = found[first...].firstIndex(where: { $0.kind == .direct }),
      found[first...].allSatisfy({ $0.range.lowerBound >= found[next].range.lowerBound })
    else { return }
    let start = found[open]
    found[next] = Quotation(
      range: start.range.lowerBound..<found[next].range.upperBound, kind: .direct,
      speaker: start.speaker ?? found[next].speaker, verb: start.verb ?? found[next].verb,
      infinitive: start.verb == nil ? found[next].infinitive : start.infinitive)
    found.remove(at: open)
  }

  /// Adds a sentence that only its mood shows to be speech to the run of such sentences before it.
  ///
  /// - Returns: the position of the run in the quotations, which the next sentence may prolong.
  private func prolong(
    _ run: Int?, by analysis: UnitAnalysis, in found: inout [Quotation]
  ) -> Int? {
    guard let speech = analysis.freeSpeech else { return nil }
    guard let run else {
      found.append(
        analysis.quotation(speech, .indirect, analysis.memory.speaker, nil))
      return found.count - 1
    }
    let known = found[run]
    found[run] = Quotation(
      range: known.range.lowerBound..<speech.upperBound, kind: .indirect, speaker: known.speaker,
      verb: nil)
    return run
  }
}
