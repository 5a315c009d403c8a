/// The program: hands the process to ``Program`` and returns what it says.
@main
struct Main {
  static func main() {
    let outcome = Program(.process).run(Array(CommandLine.arguments.dropFirst()))
    Process.finish(outcome)
  }
}
