internal import CEditLine
internal import Glibc

extension LineEditor {
  /// Does a command and tells libedit what to draw (a `CC_…` value).
  func perform(_ command: EditCommand) -> Int32 {
    switch command {
    case .complete: complete()
    case .interrupt: interrupt()
    case .endOfFile: endOfFile()
    case .suspend: suspend()
    case .search: beginSearch()
    case .continueSearch: continueSearch()
    case .previousLine: recall(history.older(than: line?.text ?? ""))
    case .nextLine: recall(history.newer())
    case .deleteForward: deleteForward()
    case .paste: paste()
    }
  }

  private func paste() -> Int32 {
    line?.insert(pasted)
    pasted = ""
    return CC_REFRESH
  }

  private func deleteForward() -> Int32 {
    guard let cursor = line?.cursor, let count = line?.count, cursor < count else {
      return CC_ERROR
    }
    line?.replace(cursor..<(cursor + 1), by: "")
    return CC_REFRESH
  }

  private func recall(_ text: String?) -> Int32 {
    guard let text else { return CC_ERROR }
    line?.replaceAll(by: text)
    return CC_REFRESH
  }

  // MARK: Ends

  /// Ctrl-C: `^C` is drawn behind the line, and then the line ends as if by Enter.
  private func interrupt() -> Int32 {
    outcome = .interrupted
    line?.moveCursor(to: line?.count ?? 0)
    line?.insert("^C")
    injected.append(0x0A)
    return CC_REFRESH
  }

  private func endOfFile() -> Int32 {
    guard line?.count == 0 else { return deleteForward() }
    outcome = .endOfInput
    injected.append(0x0A)
    return CC_NORM
  }

  // MARK: Completion

  private func complete() -> Int32 {
    guard let completer, let scalars = line?.scalars, let cursor = line?.cursor else {
      return CC_ERROR
    }
    let text = String(String.UnicodeScalarView(scalars))
    let completion = completer(text, cursor)
    guard !completion.candidates.isEmpty else { return CC_ERROR }
    if let edit = completion.edit(of: scalars) {
      line?.replace(edit.range, by: edit.insertion)
      completed = completion.candidates.count > 1 ? place() : nil
      return CC_REFRESH
    }
    guard completion.candidates.count > 1 else { return CC_ERROR }
    if let completed, completed.text == scalars, completed.cursor == cursor {
      list(completion.candidates.map(\.display))
      return CC_NORM
    }
    completed = place()
    return CC_ERROR
  }

  private func place() -> (text: [Unicode.Scalar], cursor: Int) {
    (line?.scalars ?? [], line?.cursor ?? 0)
  }

  // MARK: Search

  private func beginSearch() -> Int32 {
    guard searchKey != .abort, let line = line?.text, let cursor = self.line?.cursor else {
      return CC_ERROR
    }
    let search = HistorySearch(text: line, cursor: cursor)
    self.search = search
    show(search.prompt)
    return CC_REFRESH
  }

  private func continueSearch() -> Int32 {
    guard var search else { return CC_ERROR }
    switch searchKey {
    case .scalar(let scalar): search.extend(with: [scalar], in: history.lines)
    case .paste(let text): search.extend(with: text.unicodeScalars, in: history.lines)
    case .control(0x7F), .control(0x08): search.shorten(in: history.lines)
    case .search(let older): search.step(older: older, in: history.lines)
    case .abort:
      endSearch()
      line?.replaceAll(by: search.original.text)
      line?.moveCursor(to: search.original.cursor)
      return CC_REFRESH
    default:
      // Any other key takes the line that was found and does what it always does.
      if let match = search.match { history.move(to: match, from: search.original.text) }
      endSearch()
      returned.append(searchKey)
      return CC_REFRESH
    }
    self.search = search
    show(search.prompt)
    if let match = search.match {
      line?.replaceAll(by: history.lines[match])
      line?.moveCursor(to: search.offset)
    }
    return search.hasFailed ? CC_REFRESH_BEEP : CC_REFRESH
  }

  private func endSearch() {
    search = nil
    show(prompt)
  }
}
