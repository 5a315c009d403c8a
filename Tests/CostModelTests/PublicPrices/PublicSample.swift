import CostModel
import Testing

/// Small public price files, one in each shape.
enum PublicSample {
  /// What a file comes to over the built-in table.
  static func list(
    _ text: String, named name: String = "file.json", accepting accepted: Set<String> = []
  ) throws -> PublicPriceList {
    let book = try PriceBook.embedded()
    let list = try PublicPriceList(bytes: Array(text.utf8), named: name, over: book, accepting: accepted)
    return try #require(list)
  }

  /// The prices in force on a day.
  static func rates(_ list: PublicPriceList, _ id: String, on day: String = "2026-11-20") throws -> TokenRates
  {
    let model = try #require(list.models.first { $0.id == id })
    let date = try #require(CalendarDate(day))
    return try #require(model.price(on: date)?.rates)
  }

  /// Why an entry was left out.
  static func reason(_ list: PublicPriceList, _ key: String) -> String? {
    list.leftOut.first { $0.key == key }?.reason.name
  }
}
