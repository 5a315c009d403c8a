import CostModel
import Presentation

extension Invocation {
  /// The format that was asked for.
  func format<Named: OutputFormat>(as _: Named.Type = Format.self) throws(UsageError) -> Named {
    let named = value(of: "--format").flatMap(Named.init)
    guard has("--json") else { return named ?? .table }
    if let named, named != .json {
      throw rejection(of: named.rawValue, for: "--format", because: "--json says another format")
    }
    return .json
  }

  /// The day for prices and availability.
  func asOf(_ surroundings: Surroundings) throws(UsageError) -> CalendarDate {
    try date("--as-of") ?? surroundings.today
  }

  /// The value of an option that is a day.
  func date(_ option: String) throws(UsageError) -> CalendarDate? {
    guard let text = value(of: option) else { return nil }
    guard let date = CalendarDate(text) else {
      throw rejection(
        of: text, for: option, because: "write a day that exists as YYYY-MM-DD, such as 2026-11-20")
    }
    return date
  }

  /// The embedded price book with the files of `--prices` over it.
  func priceBook(_ surroundings: Surroundings) throws(Failure) -> PriceBook {
    var book = PriceBook()
    do { book = try PriceBook.embedded() } catch { throw Failure(error) }
    for path in values(of: "--prices") {
      let bytes = try surroundings.read(path)
      do { book = try book.adding(bytes: bytes, named: Self.fileName(path)) } catch {
        throw Failure(error)
      }
    }
    return book
  }

  /// The name of a file in messages.
  static func fileName(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// Whether colours are wanted.
  func colors(_ surroundings: Surroundings) -> Bool { surroundings.colors && !has("--no-color") }
}

extension Surroundings {
  /// The characters that charts are drawn with.
  var glyphs: ChartGlyphs { characters == .unicode ? .unicode : .ascii }
}

extension Failure {
  init(_ error: PriceBookError) { self.init(places: error.problems.map(\.description)) }
}
