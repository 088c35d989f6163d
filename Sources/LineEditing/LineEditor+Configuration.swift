internal import CEditLine

extension LineEditor {
  /// Hands libedit its callbacks, keys and terminal modes.
  func configure() {
    guard let pointer = line?.pointer else { return }
    // Callbacks cannot capture anything: they find the editor as libedit's client data.
    _ = editline_set_client(pointer, Unmanaged.passUnretained(self).toOpaque())
    _ = editline_set_editor(pointer, "emacs")
    _ = editline_set_flag(pointer, EL_SIGNAL, 0)
    _ = editline_set_prompt(
      pointer, { LineEditor.of($0)?.promptBuffer }, CChar(Prompt.mark.value))
    _ = editline_set_reader(pointer) { line, place in
      guard let editor = LineEditor.of(line), let character = editor.nextCharacter() else {
        return 0
      }
      place?.pointee = wchar_t(bitPattern: character)
      return 1
    }
    _ = editline_add_function(pointer, "command", "does what libedit cannot") { line, character in
      guard let editor = LineEditor.of(line),
        let command = EditCommand(rawValue: UInt8(truncatingIfNeeded: character))
      else { return UInt8(CC_ERROR) }
      return UInt8(editor.perform(command))
    }
    for command in EditCommand.allCases {
      _ = editline_bind(pointer, "\\" + String(command.rawValue, radix: 8), "command")
    }
    // While editing Ctrl-C and Ctrl-Z are keys, and Ctrl-S does not freeze the terminal.
    _ = editline_set_mode(pointer, "-isig")
    _ = editline_set_mode(pointer, "-ixon")
  }

  /// The editor that a callback is about.
  static func of(_ line: OpaquePointer?) -> LineEditor? {
    guard let line, let client = editline_client(line) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  /// The next character for libedit, or nil at the end of input.
  private func nextCharacter() -> UInt32? {
    while true {
      if !injected.isEmpty { return injected.removeFirst() }
      if !returned.isEmpty { return character(for: returned.removeFirst()) }
      switch input.next(watching: signals) {
      case .key(let key): return character(for: key)
      case .signal(let signal):
        if let key = handle(signal: signal) { return character(for: key) }
        if fatalSignal != nil || outcome != nil { return nil }
      case .end:
        hasHungUp = true
        return nil
      }
    }
  }

  /// How a key is told to libedit.
  private func character(for key: Key) -> UInt32 {
    if search != nil {
      searchKey = key
      return UInt32(EditCommand.continueSearch.rawValue)
    }
    switch key {
    case .scalar(let scalar):
      // libedit's fast way of adding a character counts an accent as a column of its own. Also, it
      // draws a blank in the last column, which drawing the whole line does not: where rows end
      // must not depend on how the line came about (see `ScreenLayout.row(after:foldedTo:)`).
      let width = ScreenLayout.width(of: scalar)
      let mayLeaveBlank = scalar == " " || width == 2
      if width > 0 && !(mayLeaveBlank && isAtLastColumn) { return scalar.value }
      pasted = String(scalar)
      return command(.paste)
    case .control(let byte): return UInt32(byte)
    case .alt(let byte):
      injected.append(UInt32(byte))
      return 0x1B
    case .paste(let text):
      pasted = text
      return command(.paste)
    case .complete: return command(.complete)
    case .interrupt: return command(.interrupt)
    case .endOfFile: return command(.endOfFile)
    case .suspend: return command(.suspend)
    case .search, .abort:
      searchKey = key
      return command(.search)
    case .previousLine: return command(.previousLine)
    case .nextLine: return command(.nextLine)
    case .deleteForward: return command(.deleteForward)
    }
  }

  private func command(_ command: EditCommand) -> UInt32 {
    UInt32(command.rawValue)
  }
}
