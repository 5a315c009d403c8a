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
  /// Reads an answer: `8 months` of ``stable`` is 8, `yes` of ``privacy`` is that.
  ///
  /// - Throws: ``QuestionError`` for a text that answers nothing.
  public func answer(_ text: String) throws(QuestionError) -> Reply {
    switch kind {
    case .amount(let unit, let allowed):
      do throws(QuantityTextError) {
        return .number(
          try StatedQuantity(text, unit: unit, allowed: allowed, acceptsRange: false)
            .perMonth(daysPerMonth: registry.usualDaysPerMonth).likely)
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
