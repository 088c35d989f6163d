import Glibc

/// What happens when a mapped file ends before the memory that shows it.
///
/// Somebody cut the file short, or its disk cannot be read: the system sends SIGBUS to whoever looks
/// at what is gone, and there is no way to go on. Instead of dying without a word the program says
/// so and ends as a command that failed.
public enum MemoryFault {
  /// From now on ends the program with one sentence when a mapped file cannot be read.
  ///
  /// The terminal gets back the modes that it has now, as it may happen while a line is edited.
  public static func explain() {
    TerminalModes.keep()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      // Nothing but calls that POSIX allows in a handler.
      TerminalModes.restore()
      let sentence: StaticString =
        "Error: a file that is open was cut short or cannot be read; the session ends here\n"
      _ = write(STDERR_FILENO, sentence.utf8Start, sentence.utf8CodeUnitCount)
      _exit(1)
    }
    sigemptyset(&action.sa_mask)
    sigaction(SIGBUS, &action, nil)
  }
}
