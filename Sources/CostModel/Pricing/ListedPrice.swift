/// Which public price file a model's price comes from, and what the table has.
public struct ListedPrice: Sendable, Hashable {
  /// The file.
  public let file: String
  /// The kind of file: `LiteLLM`.
  public let format: String
  /// The day of the file; nil where it has none.
  public let day: CalendarDate?
  /// The name of its entry there.
  public let key: String
  /// The prices of the table, by day; empty where it has none.
  public let table: [TokenPrices]
  /// Why the price of the file is not used; nil where it is.
  public let doubt: PriceDoubt?
  /// The variant whose price it is, by its id; nil for the model as it is usually sold.
  var variantID: String?

  /// The prices of the table in force on a day; nil where it has none.
  public func tablePrice(on day: CalendarDate) -> TokenPrices? { table.inForce(on: day) }

  /// The file with its kind and day: `litellm.json (LiteLLM, 2026-11-20)`.
  public var origin: String { "\(file) (\(format), \(day?.description ?? "no date"))" }

  /// What `--accept-price` takes to use it: the key of its entry, of a variant its id.
  public var acceptance: String { variantID ?? key }
}
