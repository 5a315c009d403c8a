import CostModel
import JSONText
import Presentation

/// `ftcalc prices import`.
struct PricesImportCommand: RunCommand {
  let invocation: Invocation
  let surroundings: Surroundings

  func run() throws -> Outcome {
    let path = invocation.operands.first ?? "-"
    let book: PriceBook
    do { book = try PriceBook.embedded().whole } catch { throw Failure(error) }
    let bytes = try surroundings.read(path)
    let (name, fetched) = (Invocation.fileName(path), try invocation.pricesDate(surroundings))
    let list = try invocation.publicList(bytes, named: name, over: book, fillingGaps: false, dated: fetched)
    try invocation.checkAcceptance(of: [list])
    guard let day = list.day else {
      throw Failure("\(list.file.quoted) has no day of its own; give the day it was fetched by --prices-date")
    }
    let chosen = try chosenModels(of: list) {
      book.adding(try invocation.publicList(bytes, named: name, over: book, dated: fetched))
    }
    let sellers = chosen.map(\.provider).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard let seller = sellers.first else {
      throw Failure(
        "\(list.file.quoted) has a price of none of these models; 'ftcalc prices diff --names' lists all")
    }
    guard sellers.count == 1 else {
      throw Failure(
        "a price file holds one provider, and these rows are of \(sellers.count); give --provider, such as \(seller)"
      )
    }
    let text = ImportedPrices.text(chosen, from: list, on: day, in: book)
    return try invocation.written(
      surroundings, advice: { "; check it: ftcalc prices validate \($0)" }, { _ in text })
  }

  /// The rows that were asked for, all without a choice.
  ///
  /// - Parameter whole: the table with the file over it, by whose names they are called.
  private func chosenModels(of list: PublicPriceList, in whole: () throws -> PriceBook) throws -> [Model] {
    var models = list.models.filter { $0.listed?.doubt == nil && ImportedPrices.hasOwn($0) }
    if let provider = invocation.value(of: "--provider") {
      models = models.filter { $0.provider == provider.lowercased() }
      if models.isEmpty {
        let providers = Array(Set(list.models.map(\.provider))).sorted()
        let near = nearestNames(to: provider, among: providers)
        throw invocation.rejection(
          of: provider, for: "--provider",
          because:
            "the file has no price of it; give \((near.isEmpty ? Array(providers.prefix(3)) : near).alternatives)"
        )
      }
    }
    let names = invocation.values(of: "--model")
    guard !names.isEmpty else { return models }
    let whole = try whole()
    var ids: [String] = []
    for name in names {
      do { ids.append(try whole.model(named: name).id) } catch { throw Failure(ScenarioError.model(error)) }
    }
    for (name, id) in zip(names, ids) where !models.contains(where: { $0.id == id }) {
      throw invocation.rejection(
        of: name, for: "--model", because: "the file has no price of \(id) that is used")
    }
    return models.filter { ids.contains($0.id) }
  }
}

extension CommandTable {
  /// `prices import` as the help describes it.
  static func pricesImport(_ names: Names) -> Command {
    Command(
      "prices import", "rows of a public price file as a price file of our own", run: PricesImportCommand.run
    ) {
      .init(
        discussion: """
          Writes the rows that are chosen with the name of the file as their source and its day: for --prices, or to be \
          looked through and put into pricing/. What the file does not say is left out.
          """,
        operand: Operand("FILE", "the public price file, or - for standard input", values: .files),
        options: [
          Option(
            "--model", .required("MODEL"), "a model; all without it", values: .names(names.models),
            isRepeatable: true),
          Option("--provider", .required("PROVIDER"), "one provider only", values: .names(names.providers)),
          acceptPriceOption, pricesDateOption,
        ] + writingOptions,
        examples: [
          .init(
            line: "ftcalc prices import litellm.json --provider xai --prices-date 2026-11-20 --to xai.json",
            shows: "a price file with the models of xAI")
        ])
    }
  }
}
