import Presentation

/// The whole of the program as a function: arguments and surroundings in, texts and exit code out.
struct Program {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Runs the command line of a process, without the program's own name, byte for byte.
  ///
  /// What is not UTF-8 is refused: as text it would be mended, and a mended name is that of another file.
  func run(_ arguments: [[UInt8]]) -> Outcome {
    var texts: [String] = []
    for argument in arguments {
      guard let text = String(validating: argument, as: UTF8.self) else {
        return Outcome(UsageError(path: [], problem: .notText(argument)))
      }
      texts.append(text)
    }
    return run(texts)
  }

  /// Runs one command line, without the program's own name.
  func run(_ arguments: [String]) -> Outcome {
    var outcome = outcome(of: arguments)
    outcome.errors = LineStart.guarded(outcome.errors)
    return outcome
  }

  private func outcome(of arguments: [String]) -> Outcome {
    if arguments.isEmpty {
      return Outcome(output: Help.greeting(in: .ftcalc(), width: surroundings.width))
    }
    do {
      switch try ArgumentParser.parse(arguments, by: .ftcalc()) {
      case .help(let path):
        return Outcome(output: Help.text(for: path, in: .ftcalc(), width: surroundings.width))
      case .summary(let path):
        return Outcome(output: Help.summary(for: path, in: .ftcalc(), width: surroundings.width))
      case .topic(let topic):
        return Outcome(output: Help.text(on: topic, in: .ftcalc(), width: surroundings.width))
      case .version: return Outcome(output: "ftcalc \(CommandTable.version)\n")
      case .run(let invocation):
        try invocation.requireOneStandardInput()
        return try invocation.command.run(invocation, surroundings)
      }
    } catch let error as UsageError {
      return Outcome(error)
    } catch let failure as Failure {
      return Outcome(errors: failure.lines.map { $0 + "\n" }.joined(), exitCode: failure.exitCode)
    } catch {
      return Outcome(errors: "ftcalc: \(error)\n", exitCode: .failure)
    }
  }
}

extension Outcome {
  /// A command line that cannot be accepted.
  fileprivate init(_ error: UsageError) {
    self.init(errors: "ftcalc: " + error.message(program: "ftcalc") + "\n", exitCode: .usage)
  }
}
