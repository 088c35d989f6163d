import Glibc

/// The modes of the terminal that standard input is, as they were before anybody edited a line.
///
/// Who edits a line has the terminal pass on each key unseen; a program that ends just then leaves
/// the person at a terminal that seems dead.
public enum TerminalModes {
  private static let kept: termios? = {
    var modes = termios()
    return tcgetattr(STDIN_FILENO, &modes) == 0 ? modes : nil
  }()

  /// Remembers the modes as they are now; from the second call on does nothing.
  public static func keep() { _ = kept }

  /// Has the terminal show nothing for Ctrl-C and its like, until the modes are set again.
  ///
  /// Pressed between a command's end and the next prompt, "^C" would stand in front of the prompt.
  public static func hideControlKeys() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0, tcgetpgrp(STDIN_FILENO) == getpgrp() else { return }
    modes.c_lflag &= ~tcflag_t(ECHOCTL)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }

  /// Gives the terminal its modes back; ``keep()`` must have been called before.
  ///
  /// May be called in a signal handler: nothing is allocated, and POSIX allows all the calls.
  public static func restore() {
    // In the background it would stop the process instead.
    guard var modes = kept, tcgetpgrp(STDIN_FILENO) == getpgrp() else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }
}
