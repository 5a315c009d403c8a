/// Something that is asked of a task beside its numbers, declared once: key, flag, what answers it, what it means.
///
/// From that come the flag, the key of a scenario file with its schema, the help, and the question that is asked one by one.
public struct Question: Sendable, Hashable {
  /// The part of a scenario file that an answer stands in.
  public enum Home: String, Sendable, Hashable, CaseIterable {
    /// Whether the task is one to tune.
    case fit
    /// What a test of the tuned model showed.
    case quality
  }

  /// What answers it.
  public enum Kind: Sendable, Hashable {
    /// A number of a unit, within bounds.
    case amount(Unit, ClosedRange<Double>)
    /// `yes` or `no`.
    case yesNo
    /// What passed and of how many: `188/200`.
    case tally
  }

  /// The name in a file and in JSON: `stableMonths`.
  public let key: String
  /// The name on the command line: `--stable`.
  public let flag: String
  /// The part of a file.
  public let home: Home
  /// What answers it.
  public let kind: Kind
  /// One line for people: what it is.
  public let meaning: String
  /// The same as a question that can be asked.
  public let words: String
  /// An answer that works.
  public let example: String

  init(
    _ key: String, _ flag: String, _ home: Home, _ kind: Kind, _ meaning: String, asked words: String = "",
    example: String
  ) {
    (self.key, self.flag, self.home, self.kind) = (key, flag, home, kind)
    (self.meaning, self.words, self.example) = (meaning, words, example)
  }
}

extension Question {
  /// Reads an answer.
  ///
  /// - Throws: ``QuestionError`` for a text that answers nothing.
  public func answer(_ text: String) throws(QuestionError) -> Reply {
    switch kind {
    case .amount(let unit, let allowed):
      do throws(QuantityTextError) {
        return .number(
          try StatedQuantity(text, unit: unit, allowed: allowed, acceptsRange: false)
            .perMonth(daysPerMonth: 30).likely)
      } catch { throw QuestionError(question: self, text: text, fault: .amount(error)) }
    case .yesNo:
      switch text.trimmed.lowercased() {
      case "yes", "y", "true": return .yes(true)
      case "no", "n", "false": return .yes(false)
      default: throw QuestionError(question: self, text: text, fault: .notYesOrNo)
      }
    case .tally:
      do throws(TallyTextError) { return .tally(try Tally(text)) } catch {
        throw QuestionError(question: self, text: text, fault: .tally(error))
      }
    }
  }
}

/// What was answered.
public enum Reply: Sendable, Hashable {
  /// A number in the unit of the question.
  case number(Double)
  /// Yes or no.
  case yes(Bool)
  /// What passed, and of how many.
  case tally(Tally)
}

/// Why a text is no answer.
public struct QuestionError: Error, Sendable, Hashable {
  /// What was asked.
  public let question: Question
  /// What was written.
  public let text: String
  /// What is wrong with it.
  public let fault: Fault

  /// What can be wrong.
  public enum Fault: Sendable, Hashable {
    /// It is no such number.
    case amount(QuantityTextError)
    /// It is neither yes nor no.
    case notYesOrNo
    /// It is no count of what passed.
    case tally(TallyTextError)
  }

  /// What is wrong and what to write, as a clause.
  public var reason: String {
    switch fault {
    case .amount(.outOfRange(let allowed)):
      if case .amount(let unit, _) = question.kind {
        "it is not within \(unit.text(allowed.lowerBound)) to \(unit.text(allowed.upperBound)); a good value is \(question.example)"
      } else {
        "a good value is \(question.example)"
      }
    case .amount(.missingPercent(let number)):
      "it is more than the whole; write \(Unit.count.text(number))%, or a good value such as \(question.example)"
    case .amount(.rangeNotAccepted): "it is a range, and one value answers this; such as \(question.example)"
    case .amount: "it is no such amount; a good value is \(question.example)"
    case .notYesOrNo: "write yes or no"
    case .tally(let error): error.description
    }
  }
}
