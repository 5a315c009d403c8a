import CostModel
import JSONText
import Presentation

/// `ftcalc prices diff`.
struct PricesDiffCommand: RunCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func run() throws -> Outcome {
    let format = try invocation.format()
    let day = try invocation.asOf(surroundings)
    let (book, bases) = try invocation.pricing(surroundings)
    let (files, decisions) = try files
    let lists = try files.map { try list($0, over: book, fillingGaps: false) }
    try invocation.checkAcceptance(of: bases + lists)
    guard let list = lists.last else { return Outcome() }
    let before = lists.count > 1 ? lists.first : nil
    let differences =
      before.map { PriceDifferences(of: list, against: $0, on: day) }
      ?? PriceDifferences(of: list, against: book, on: day)
    let turns = try turns(of: decisions, files, day, over: book)
    let names = invocation.values(of: "--prices").map(Invocation.fileName)
    let diff = PriceDiff(
      list, against: before, over: names, differences, turns, on: day, showingNames: invocation.has("--names")
    )
    var outcome = try invocation.outcome(of: [diff], as: format, surroundings)
    outcome.errors += turns.flatMap(\.after.problemLines).map { $0 + "\n" }.joined()
    if diff.wantsLook { outcome.exitCode = .decision }
    if turns.contains(where: { $0.after.status == .broken }) { outcome.exitCode = .failure }
    return outcome
  }

  /// Holds decisions against the prices without the last file and with it.
  private func turns(
    of decisions: [File], _ files: [File], _ day: CalendarDate, over book: PriceBook
  ) throws -> [DecisionTurn] {
    guard !decisions.isEmpty, let last = files.last else { return [] }
    let hasBefore = files.count > 1
    let old = hasBefore ? book.adding(try list(files[0], over: book)) : book
    let new = book.adding(try list(last, over: book))
    return decisions.map { file in
      let (plain, after) = (check(file, day, over: old), check(file, day, over: new))
      // The table is not what a decision was priced with that another file priced, and need not have its models.
      let recorded = (after.assessment ?? plain.assessment)?.decision.recorded
      guard !hasBefore || plain.status == .broken, let recorded,
        let recalled = old.recalling(recorded, knownBy: new, on: day)
      else { return DecisionTurn(before: plain, after: after) }
      let before = check(file, day, over: recalled)
      return before.status == .broken
        ? DecisionTurn(before: plain, after: after)
        : DecisionTurn(before: before, isBeforeRecorded: true, after: after)
    }
  }

  /// A file of the command line with its text.
  private struct File {
    let path: String
    let bytes: [UInt8]
    var name: String { Invocation.fileName(path) }
  }

  /// The price files, one or two, and the decisions: those of `--against`, and what stands behind a price file and is none.
  private var files: (prices: [File], decisions: [File]) {
    get throws {
      var prices: [File] = []
      var decisions: [File] = []
      for path in invocation.operands {
        let file = File(path: path, bytes: try surroundings.read(path))
        if invocation.has("--against"), !prices.isEmpty, !PublicPriceList.isOne(file.bytes) {
          decisions.append(file)
        } else {
          prices.append(file)
        }
      }
      guard prices.count <= 2 else {
        throw invocation.rejection(
          of: prices[2].path, for: "FILE",
          because: "two price files can be compared; decisions go behind --against")
      }
      let named = try invocation.values(of: "--against").map {
        File(path: $0, bytes: try surroundings.read($0))
      }
      return (prices, named + decisions)
    }
  }

  private func list(_ file: File, over book: PriceBook, fillingGaps: Bool = true) throws -> PublicPriceList {
    try invocation.publicList(
      file.bytes, named: file.name, over: book, fillingGaps: fillingGaps,
      dated: try invocation.pricesDate(surroundings), advice: "; a decision stands behind --against")
  }

  /// Holds the decision of a file against a book.
  private func check(_ file: File, _ day: CalendarDate, over book: PriceBook) -> CheckedFile {
    do throws(BrokenDecision) {
      let assessment = try DecisionReading.assessment(
        of: file.bytes, named: file.name, asOf: day, over: book)
      return CheckedFile(file.name, .assessed(assessment))
    } catch {
      return CheckedFile(file.name, .broken(error.problems))
    }
  }
}

extension CommandTable {
  /// `prices diff` as the help describes it.
  static func pricesDiff(_: Names) -> Command {
    Command(
      "prices diff", "what a public price file has otherwise, and which decisions turn on it",
      schemas: [.pricesDiff], run: PricesDiffCommand.run
    ) {
      .init(
        discussion: """
          Reads a public price file as it is and lists, row by row and with both dates, what it has otherwise than the \
          built-in table, or of two files the second otherwise than the first. Decisions are held against the prices \
          without and with the file: one turns where it stands with one of the two alone. What a decision records of a \
          public file is what it is held against, in place of the table. Exit 1 where one turns, or needs a price of \
          it that is not used, 2 where a file cannot be used.
          """,
        operand: Operand(
          "FILE", "the price file, and behind it another or decisions", count: 1...Int.max, values: .files),
        options: [
          Option(
            "--against", .required("DECISION"), "a scenario file with a decision; more may follow it",
            values: .files, isRepeatable: true, group: "Decisions"),
          Option(
            "--names", .none, "the names too that only one of the two has, and all that was left out",
            group: "Output"),
          formatOption, jsonOption, pricesOption, acceptPriceOption, pricesDateOption, asOfOption,
        ],
        examples: [
          .init(line: "ftcalc prices diff litellm.json", shows: "where the file and the table disagree"),
          .init(
            line: "ftcalc prices diff litellm.json --against decisions/*.json",
            shows: "which decisions its prices turn"),
        ])
    }
  }
}
