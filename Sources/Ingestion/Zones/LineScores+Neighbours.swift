/// What only its neighbours tell about a line.
extension LineScores {
  /// Whether a page asks in its own voice for support, a subscription or consent: it speaks of itself
  /// and to the reader, or of money, and quotes nobody.
  func isAppeal(_ line: LineFeatures) -> Bool {
    // A newsletter's own name may stand in marks of quotation.
    if !conversation.isNamed, line.words <= 45, line.signals[.appeal] >= 1.6,
      line.signals[.address] >= 2
    {
      return true
    }
    let offers = line.signals[.appeal] >= 0.8 && line.words <= 40
    guard !conversation.isNamed, line.hasPrice || line.signals[.ownVoice] >= (offers ? 1 : 2) else {
      return false
    }
    // The words of a long line are known only where it names a price.
    let signals = line.hasPrice ? patterns.signals(of: line) : line.signals
    let isSpoken = signals[.address] + signals[.appeal] > 0
    return signals[.ownVoice] >= 1 && (isSpoken || line.hasPrice)
      && !patterns.hasQuotation(line)
  }

  /// Whether a short line stands directly above a paragraph or a list.
  func isHeading(_ position: Int) -> Bool {
    let line = lines[position]
    guard line.words <= 12, line.words >= 2, let title = choice.line, position > title,
      position + 1 < lines.count
    else { return false }
    let next = lines[position + 1]
    if isAbovePoints(position) { return true }
    guard !line.endsSentence || line.endsWithQuestion,
      line.separators == 0, line.menuWords * 2 < line.words,
      LineScores.weighted(line).furniture < 1.5, !isReferenced[position], !isByline[position]
    else { return false }
    if line.endsWithColon { return patterns.isPoint(next) }
    return position > choice.firstParagraph && TitleChoice.isParagraph(next)
      && !speaksToReader(next)
      && !authors.begin(next, patterns.text)
  }

  /// Whether a line of a few words heads the points in which the report says in short what it says.
  func isLabelOfKeyPoints(_ position: Int) -> Bool {
    position + 1 == keyPoints.lowerBound && lines[position].words >= 3
      && patterns.isLabelOfKeyPoints(lines[position])
  }

  /// Whether a line speaks of the page or to the reader, and not just in a few of many words.
  private func speaksToReader(_ line: LineFeatures) -> Bool {
    let factor = LineScores.weighted(line).factor
    return (line.signals[.ownVoice] + line.signals[.address]) * factor >= 1
  }

  /// Whether a line of a few words stands above short sentences, each on a line of its own, which say
  /// in short what the report says.
  private func isAbovePoints(_ position: Int) -> Bool {
    guard !lines[position].endsSentence, lines[position].words <= 6,
      position < choice.firstParagraph, position + 2 < lines.count
    else { return false }
    return lines[position + 1...position + 2].allSatisfy { point in
      point.endsSentence && (4...18).contains(point.words) && point.grammarWords > 0
        && LineScores.weighted(point).furniture < 0.5 && point.signals[.address] == 0
    }
  }

  /// Whether a line breaks off with a comma and the next one goes on with a small letter, as below the
  /// salutation of a letter or a speech.
  func isSalutation(_ position: Int) -> Bool {
    guard lines[position].last == 0x2C, position + 1 < lines.count else { return false }
    let next = lines[position + 1]
    return next.endsSentence && (0x61...0x7A).contains(next.first)
  }

  /// Whether a headline stands between two times without a text of its own, as in a list of the latest
  /// reports or of films with their lengths; a live blog goes on below its headings.
  func isOfFeed(_ position: Int) -> Bool {
    let line = lines[position]
    guard position > choice.firstParagraph, !line.endsSentence, position + 1 < lines.count else {
      return false
    }
    let next = lines[position + 1]
    if patterns.isTimeOnly(next) { return true }
    // The last of them.
    return position >= 3 && patterns.isTimeOnly(lines[position - 3])
      && !TitleChoice.isParagraph(next)
  }

  /// Whether a line is a note below the report, or the heading of those.
  func isFootnote(_ position: Int) -> Bool {
    patterns.isFootnote(lines[position])
      || lines[position].words <= 3 && position + 1 < lines.count
        && patterns.isFootnote(lines[position + 1])
  }

  /// Whether a line names the report's source below its last paragraph, not that of a picture.
  func isSourceOfReport(_ position: Int) -> Bool {
    position > 0 && lines[position].words <= 8 && patterns.isSource(lines[position])
      && TitleChoice.isParagraph(lines[position - 1])
  }

  /// Whether a line says what the author is whose name stands above it.
  func isRoleOfAuthor(_ position: Int) -> Bool {
    position > 0 && lines[position].words <= 8
      && authors.isName(lines[position - 1], patterns.text)
      && patterns.isWriterRole(lines[position])
  }

  /// Whether a line tells of the author whose name, or name and role, stand above it.
  func isBelowAuthor(_ position: Int) -> Bool {
    guard position > 1, lines[position].words <= 60 else { return false }
    if lines[position - 2..<position].contains(where: { authors.isName($0, patterns.text) }),
      patterns.beginsWithRole(lines[position])
    {
      return true
    }
    return isRoleOfAuthor(position - 1)
      || authors.isName(lines[position - 1], patterns.text)
        && authors.isSurname(startOf: lines[position], patterns.text)
  }

  /// Whether a line speaks to the reader or of the page under the label of an offer: "Newsletter",
  /// "Anzeige".
  func isBelowOffer(_ position: Int) -> Bool {
    let line = lines[position]
    guard position > 0, line.words <= 40, line.words >= 5, !conversation.holds(position, of: lines)
    else { return false }
    if isInsideOffer(position) { return true }
    guard line.signals[.ownVoice] + line.signals[.address] >= 1 else { return false }
    return lines[max(position - 2, 0)..<position].contains { label in
      label.words <= 3 && !label.endsSentence
        && label.signals[.furniture] + label.signals[.appeal] + label.signals[.interruption] >= 0.8
    } && !patterns.hasQuotation(line)
  }

  /// Whether a sentence stands between the label of an offer, or the offer's name below that, and the
  /// words to press: "Newsletter", "Der Morgen", "Die Nachrichten des Tages.", "Anmelden".
  private func isInsideOffer(_ position: Int) -> Bool {
    let line = lines[position]
    guard line.words <= 24, line.stops <= 2, position + 1 < lines.count else { return false }
    let button = lines[position + 1]
    guard button.words <= 4, !button.endsSentence, button.signals[.interruption] == 0,
      button.menuWords * 2 > button.words || button.signals[.furniture] >= 2
        || button.signals[.appeal] >= 0.8
    else { return false }
    let above = lines[max(position - 2, 0)..<position]
    guard above.allSatisfy({ $0.words <= 5 && !$0.endsSentence }) else { return false }
    return above.contains { $0.words <= 2 && $0.signals[.appeal] >= 0.8 }
      && !patterns.hasQuotation(line)
  }

  /// Whether a line stands between headline and byline as a standfirst without its full stop does.
  func isStandfirst(_ position: Int) -> Bool {
    guard let title = choice.line, position == title + 1, position + 1 < lines.count else {
      return false
    }
    let line = lines[position]
    guard !line.endsSentence, (8...40).contains(line.words), line.grammarWords >= 2 else {
      return false
    }
    // Labels and tools may stand between it and the byline.
    for other in lines.indices[position...].dropFirst().prefix(3) {
      if isByline[other] || lines[other].isDateOnly { return true }
      if lines[other].words > 3 { return false }
    }
    return false
  }

  /// Whether a line is a short paragraph between two headlines.
  func isSummary(_ position: Int) -> Bool {
    guard lines[position].words <= 40, lines[position].endsSentence, position > 0 else {
      return false
    }
    func isHeadline(_ position: Int) -> Bool {
      let line = lines[position]
      return line.words >= 4 && line.words <= 20 && (!line.endsSentence || line.endsWithQuestion)
        && LineScores.weighted(line).furniture < 0.5
    }
    guard isHeadline(position - 1) else { return false }
    if position + 1 == lines.count || isHeadline(position + 1) { return true }
    return isReferenced[position - 1] && lines[position + 1].isDateOnly
  }

  /// Whether a line is the summary of a story that a line above it points to.
  func isReferencedSummary(_ position: Int) -> Bool {
    position > 0 && isReferenced[position - 1] && isSummary(position)
      && position + 1 < lines.count && lines[position + 1].isDateOnly
  }

  /// Whether a line repeats a neighbour's beginning, or a neighbour its, as captions do that are
  /// given once for reading and once with the credit.
  func isRepeated(_ position: Int) -> Bool {
    let text = patterns.text
    let own = lines[position].range
    guard lines[position].words >= 3, own.count <= 400 else { return false }
    return text.withUnsafeBufferPointer { text in
      /// Whether a line of 12 bytes or more stands again where another begins.
      func begins(_ line: Range<Int>, with other: Range<Int>) -> Bool {
        other.count >= 12 && text.hasBytes(of: other, at: line)
      }
      return [position - 1, position + 1].contains { other in
        guard lines.indices.contains(other) else { return false }
        let neighbour = lines[other].range
        return neighbour.count <= 600
          && (begins(neighbour, with: own) || begins(own, with: neighbour))
      }
    }
  }
}
