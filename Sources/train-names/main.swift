import Glibc

/// The folder of word lists beside this program's sources.
let lists = "Sources/train-names/Lists"
let usage = """
  usage: train-names DATA OUT              trains on the files in DATA and writes the model OUT
         train-names cross-validate DATA   tests on each fifth of the main data in turn
  Both read the word lists in \(lists) and are run in the project's folder.
  """
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else {
  print(usage)
  exit(2)
}
do {
  if arguments[0] == "cross-validate" {
    let evaluation = try Training(data: arguments[1], lists: lists).crossValidate()
    print("all folds\n\(evaluation.report)")
  } else {
    let model = try Training(data: arguments[0], lists: lists).model()
    try File.write(model, to: arguments[1])
    print("\(arguments[1]): \(model.count) bytes")
  }
} catch {
  print("train-names: \(error)")
  exit(1)
}
