import ArgumentParser
import CAllocator
import NewsCorpus
import Shell
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// The program: reads its options, opens a session and gives it commands.
@main
enum Depesche {
  static func main() async {
    allocator_set_up(Int32(Blocks.width))
    Interruption.ignoreBrokenPipes()
    let options: ProgramOptions
    do {
      options = try ProgramOptions.parse()
    } catch {
      let isRequest = ProgramOptions.exitCode(for: error) == .success
      let text = ProgramOptions.fullMessage(for: error)
      let sink: OutputSink = isRequest ? .standardOutput() : .standardError()
      // Where the message cannot be written the status still tells.
      try? sink.write(text + "\n")
      try? sink.flush()
      exit((isRequest ? ExitStatus.success : .misunderstood).rawValue)
    }
    exit(await ProgramRun(options).status().rawValue)
  }
}
