/// The program: hands the process to ``Program`` and returns what it says.
@main
struct Main {
  static func main() {
    let outcome = Program(.process).run(Process.arguments)
    Process.finish(outcome)
  }
}
