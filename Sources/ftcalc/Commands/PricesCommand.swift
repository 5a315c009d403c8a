import CostModel
import JSONText
import Presentation

/// `ftcalc prices …`.
struct PricesCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func list() throws -> Outcome {
    let format = try invocation.format()
    let day = try invocation.asOf(surroundings)
    let book = try invocation.priceBook(surroundings).whole
    var models = book.models
    if let provider = invocation.value(of: "--provider") {
      models = models.filter { $0.provider == provider.lowercased() }
      let providers = CommandTable.Names(book).providers
      if models.isEmpty {
        let nearest = nearestNames(to: provider, among: providers)
        let possible = (nearest.isEmpty ? providers : nearest).alternatives
        throw invocation.rejection(
          of: provider, for: "--provider", because: "no price file has it; give \(possible)")
      }
    }
    let isOfTuning = invocation.has("--tunable")
    if isOfTuning { models = models.filter { $0.isTunable(on: day) } }
    return try invocation.outcome(
      of: [PriceListAnswer(models, on: day, ofTuning: isOfTuning)], as: format, surroundings)
  }

  func show() throws -> Outcome {
    let name = invocation.operands.first ?? ""
    let day = try invocation.asOf(surroundings)
    let book = try invocation.priceBook(surroundings).whole
    do throws(ScenarioError) {
      return Outcome(lines: try card(of: try Plan(name), in: book, on: day))
    } catch {
      throw Failure(error)
    }
  }

  /// The card of what a name means: a machine, with or without `host:`, or a model.
  private func card(of plan: Plan, in book: PriceBook, on day: CalendarDate) throws(ScenarioError) -> String {
    var name = plan.name
    switch plan {
    case .hosted: name = plan.text
    case .api, .memory, .machine, .mix:
      if let machine = book.machine(named: name) {
        return PriceCardText.text(machine, in: book, width: surroundings.width)
      }
    }
    if case .machine = plan {
      throw .unknownMachine(name, nearest: nearestNames(to: name, among: book.machines.map(\.id)))
    }
    do {
      return PriceCardText.text(try book.model(named: name), in: book, on: day, width: surroundings.width)
    } catch {
      throw .model(error)
    }
  }

  func overheads() throws -> Outcome {
    Outcome(
      lines: OverheadText.text(try invocation.priceBook(surroundings).overheads, width: surroundings.width))
  }

  func validate() throws -> Outcome {
    let path = invocation.operands.first ?? "-"
    let book: PriceBook
    do { book = try PriceBook.embedded().whole } catch { throw Failure(error) }
    let bytes = try surroundings.read(path)
    let name = Invocation.fileName(path)
    do throws(PriceBookError) {
      if let list = try PublicPriceList(bytes: bytes, named: name, over: book) {
        return Outcome(lines: PublicListWords.validation(of: list))
      }
      _ = try book.adding(bytes: bytes, named: name)
    } catch {
      throw Failure(error)
    }
    return Outcome(lines: "\(path.escaped(limit: .max)): a price file that can be used\n")
  }
}

extension CommandTable {
  /// `prices list` as the help describes it.
  static func pricesList(_ names: Names) -> Command {
    Command(
      "prices list", "the models and what they cost", schemas: [.priceList],
      run: { try PricesCommand(invocation: $0, surroundings: $1).list() },
      details: {
        .init(
          options: [
            Option("--provider", .required("PROVIDER"), "one provider only", values: .names(names.providers)),
            Option("--tunable", .none, "models that can be fine-tuned on the day, with what that costs"),
            formatOption, jsonOption, pricesOption, acceptPriceOption, pricesDateOption, asOfOption,
          ],
          examples: [.init(line: "ftcalc prices list --tunable", shows: "what can be fine-tuned today")])
      })
  }

  /// `prices show` as the help describes it.
  static func pricesShow(_ names: Names) -> Command {
    Command(
      "prices show", "one model with all prices, dates and sources",
      run: { try PricesCommand(invocation: $0, surroundings: $1).show() },
      details: {
        .init(
          operand: Operand("ID", "the model or machine", values: .names(names.models + names.machines)),
          options: [pricesOption, acceptPriceOption, pricesDateOption, asOfOption],
          examples: [
            .init(
              line: "ftcalc prices show gpt-4o", shows: "its prices, how long it lives, where that was read")
          ])
      })
  }

  /// `prices overheads` as the help describes it.
  static let pricesOverheads = Command(
    "prices overheads", "the published multipliers, cuts and costs",
    run: { try PricesCommand(invocation: $0, surroundings: $1).overheads() },
    details: {
      .init(options: [pricesOption, acceptPriceOption, pricesDateOption])
    })

  /// `prices validate` as the help describes it.
  static let pricesValidate = Command(
    "prices validate", "check a price file",
    run: { try PricesCommand(invocation: $0, surroundings: $1).validate() },
    details: {
      .init(
        operand: Operand("FILE", "the price file, or - for standard input", values: .files))
    })
}
