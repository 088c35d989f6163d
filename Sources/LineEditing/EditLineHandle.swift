internal import CEditLine
internal import Glibc

/// libedit's editor, its text and its cursor, in Swift's terms.
///
/// Places are counted in Unicode scalars, as libedit does.
struct EditLineHandle: ~Copyable {
  let pointer: OpaquePointer

  /// What libedit draws on; buffered, written out whenever it waits for a key.
  let output: UnsafeMutablePointer<FILE>

  private let input: UnsafeMutablePointer<FILE>
  private let silence: UnsafeMutablePointer<FILE>

  /// Starts libedit on standard input, drawing on the terminal `output`.
  init?(programName: String, output descriptor: Int32) {
    // libedit's complaints about unknown terminals help nobody: it works without an entry.
    guard let silence = fopen("/dev/null", "we") else { return nil }
    guard let output = Self.stream(on: descriptor, mode: "w") else {
      fclose(silence)
      return nil
    }
    guard let input = Self.stream(on: STDIN_FILENO, mode: "r"),
      let pointer = el_init_fd(
        programName, input, output, silence, STDIN_FILENO, fileno(output), fileno(silence))
    else {
      fclose(silence)
      fclose(output)
      return nil
    }
    self.pointer = pointer
    self.output = output
    self.input = input
    self.silence = silence
  }

  deinit {
    el_end(pointer)
    fclose(output)
    fclose(input)
    fclose(silence)
  }

  private static func stream(on descriptor: Int32, mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return nil }
    guard let stream = fdopen(copy, mode) else {
      close(copy)
      return nil
    }
    setvbuf(stream, nil, _IOFBF, 65_536)
    return stream
  }

  // MARK: The line

  /// The line as it stands.
  var scalars: [Unicode.Scalar] {
    guard let line = el_wline(pointer)?.pointee, let first = line.buffer, let end = line.lastchar
    else { return [] }
    return UnsafeBufferPointer(start: first, count: end - first).map {
      Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}"
    }
  }

  /// The line as it stands.
  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The scalars before the cursor.
  var cursor: Int {
    guard let line = el_wline(pointer)?.pointee, let first = line.buffer, let place = line.cursor
    else { return 0 }
    return place - first
  }

  /// The length of the line.
  var count: Int {
    guard let line = el_wline(pointer)?.pointee, let first = line.buffer, let end = line.lastchar
    else { return 0 }
    return end - first
  }

  /// Moves the cursor, within the line.
  func moveCursor(to place: Int) {
    _ = el_cursor(pointer, Int32(clamping: place - cursor))
  }

  /// Puts text in before the cursor.
  func insert(_ text: String) {
    guard !text.isEmpty else { return }
    el_insertstr(pointer, text)
  }

  /// Puts text in the place of a part of the line; the cursor goes behind it.
  func replace(_ range: Range<Int>, by text: String) {
    moveCursor(to: range.upperBound)
    el_deletestr(pointer, Int32(clamping: range.count))
    insert(text)
  }

  /// Puts text in the place of the whole line.
  func replaceAll(by text: String) {
    replace(0..<count, by: text)
  }

  // MARK: The terminal

  /// Sends text to the terminal, past libedit.
  func send(_ text: String) {
    fputs(text, output)
    fflush(output)
  }

  /// Switches between the terminal's modes for editing and for running commands.
  func setEditingMode(_ isOn: Bool) {
    _ = editline_set_flag(pointer, EL_PREP_TERM, isOn ? 1 : 0)
  }

  /// Draws prompt and line again from the row on in which the cursor stands.
  func draw() {
    _ = editline_draw(pointer)
  }

  /// Whether the terminal understands the usual escape sequences for moving and clearing.
  var understandsEscapeSequences: Bool {
    ["UP", "cd"].allSatisfy { name in
      guard let text = editline_capability(pointer, name) else { return false }
      return String(cString: text).hasPrefix("\u{1B}[")
    }
  }
}
