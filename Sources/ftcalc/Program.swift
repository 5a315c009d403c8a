import CostModel
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
        var outcome = try invocation.run(in: surroundings)
        if invocation.isForPeople { outcome.output = LineStart.guarded(outcome.output) }
        return outcome
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

extension Invocation {
  /// Carries the command out.
  fileprivate func run(in surroundings: Surroundings) throws -> Outcome {
    switch command.name {
    case "compare": try CompareCommand(invocation: self, surroundings: surroundings).run()
    case "sweep": try SweepCommand(invocation: self, surroundings: surroundings).written()
    case "init": try InitCommand(invocation: self, surroundings: surroundings).run()
    case "check": try CheckCommand(invocation: self, surroundings: surroundings).run()
    case "sensitivity": try SensitivityCommand(invocation: self, surroundings: surroundings).written()
    case "simulate": try SimulateCommand(invocation: self, surroundings: surroundings).written()
    case "report": try ReportCommand(invocation: self, surroundings: surroundings).run()
    case "prices list": try PricesCommand(invocation: self, surroundings: surroundings).list()
    case "prices show": try PricesCommand(invocation: self, surroundings: surroundings).show()
    case "prices overheads": try PricesCommand(invocation: self, surroundings: surroundings).overheads()
    case "prices validate": try PricesCommand(invocation: self, surroundings: surroundings).validate()
    case "schema": SchemaCommand.run(self)
    case "completions": completions()
    case "manual": Outcome(output: ManualPage.text(.ftcalc(), date: CommandTable.date))
    default: throw Failure("'\(command.name)' is described, and does nothing yet")
    }
  }

  /// Whether the answer is lines that people read, and none that Markdown, a style sheet or a shell starts with its own signs.
  fileprivate var isForPeople: Bool {
    (value(of: "--format") ?? "table") == "table"
      && !["report", "completions", "manual"].contains(command.name)
  }

  private func completions() -> Outcome {
    let names = (try? PriceBook.embedded().whole).map(CommandTable.Names.init) ?? CommandTable.Names()
    let scripts = Completions(.ftcalc(naming: names))
    switch operands.first {
    case "bash": return Outcome(output: scripts.bash)
    case "zsh": return Outcome(output: scripts.zsh)
    default: return Outcome(output: scripts.fish)
    }
  }
}
