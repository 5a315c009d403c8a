public import CostModel
import Synchronization

/// Prices of calls from a price book: those of the day of each call.
///
/// A call without a time is priced on the day of the answer. A day before the first price that has a day is priced by the
/// first that is recorded without one; where there is none, nobody knows the price.
public final class BookPricing: CallPricing {
  /// The day of calls that have none.
  static let noDay = -1

  private let book: PriceBook
  private let today: Int
  /// The model that each name of a log stands for, found once; nil where none does.
  private let models = Mutex<[String: Model?]>([:])

  /// The prices of a book.
  ///
  /// - Parameter day: the day for calls that have no time.
  public init(_ book: PriceBook, on day: CalendarDate) {
    self.book = book.whole
    today = day.dayNumber
  }

  /// What calls of a model cost on a day; nil where nobody knows.
  public func price(ofModel model: String, service: Service, day: Int) -> DayPrice? {
    found(model, service, day: day)?.dayPrice
  }

  /// The same with its source.
  ///
  /// - Parameters:
  ///   - name: the model as the log names it: `gpt-4o-2024-08-06`, `azure/gpt-4o`, `ft:gpt-4o-mini:acme::x`.
  ///   - service: how the call was served; `batch` has prices of its own, the other ways are variants of the model.
  ///   - day: counted from 1970-01-01; ``noDay`` for a call without a time.
  public func found(_ name: String, _ service: Service, day: Int) -> FoundPrice? {
    let variant = service.variant.map { "@" + $0 } ?? ""
    let sought = day == Self.noDay ? today : day
    guard !name.isEmpty, let model = model(name + variant) else { return nil }
    let isBatch = service == .batch
    let found =
      LoggedModel.isTuned(name)
      ? FoundPrice(id: Self.tuned + model.id, model.fineTuning?.prices ?? [], on: sought) { price in
        (
          [], price.areTokensIncluded ? [] : [ExactRates(price.rates, inBatch: isBatch)], price.source,
          price.unconfirmed
        )
      }
      : FoundPrice(id: model.id, model.prices, on: sought) { price in
        (
          price.longContext.compactMap { Int(exactly: $0.above.value) },
          ([price.rates] + price.longContext.map(\.rates)).map { ExactRates($0, inBatch: isBatch) },
          price.source,
          price.unconfirmed
        )
      }
    guard let found, found.rates.contains(where: { $0.input != nil || $0.output != nil }) else { return nil }
    return day == Self.noDay ? found.on(day...day) : found
  }

  /// What stands before the id of a model that was tuned.
  package static let tuned = "ft:"

  /// What a name of a log was billed as: `openai/gpt-4o`, `ft:openai/gpt-4o-mini`; nil for what no price table has.
  package func soldID(ofModel name: String) -> String? {
    model(name).map { (LoggedModel.isTuned(name) ? Self.tuned : "") + $0.baseID }
  }

  /// The model of the book that a name of a log stands for: `openai/gpt-4o` for `gpt-4o-2024-08-06`; nil for none.
  func id(ofModel name: String) -> String? { model(name)?.id }

  /// Whether the book has a model as it was served, at whatever price.
  func knows(_ name: String, _ service: Service) -> Bool {
    !name.isEmpty && model(name + (service.variant.map { "@" + $0 } ?? "")) != nil
  }

  private func model(_ name: String) -> Model? {
    models.withLock { models in
      if let known = models[name] { return known }
      let model = LoggedModel.model(name, in: book)
      models[name] = .some(model)
      return model
    }
  }
}

extension FoundPrice {
  /// The same prices for other days.
  fileprivate func on(_ days: ClosedRange<Int>) -> FoundPrice {
    FoundPrice(
      id: id, days: days, thresholds: thresholds, rates: rates, source: source, isFirst: isFirst,
      unconfirmed: unconfirmed)
  }
}

extension Service {
  /// The variant of a model that is billed; nil for what is billed as the model itself.
  var variant: String? {
    switch self {
    case .standard, .batch: nil
    case .flex, .priority, .fast: "\(self)"
    }
  }
}
