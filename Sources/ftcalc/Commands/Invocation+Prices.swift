import CostModel
import JSONText
import Presentation

extension Invocation {
  /// The embedded price book with the files of `--prices` over it.
  func priceBook(_ surroundings: Surroundings) throws -> PriceBook {
    let (book, lists) = try pricing(surroundings)
    try checkAcceptance(of: lists)
    return book
  }

  /// The same with the public files among them, before it is known whether `--accept-price` means something in one.
  func pricing(_ surroundings: Surroundings) throws -> (book: PriceBook, lists: [PublicPriceList]) {
    let paths = values(of: "--prices")
    let (accepted, day) = (acceptedPrices, try pricesDate(surroundings))
    var book = PriceBook()
    do { book = paths.isEmpty ? try PriceBook.embedded() : try PriceBook.embeddedWholly() } catch {
      throw Failure(error)
    }
    var lists: [PublicPriceList] = []
    for path in paths {
      let (bytes, name) = (try surroundings.read(path), Self.fileName(path))
      do throws(PriceBookError) {
        let list = try PublicPriceList(
          bytes: bytes, named: name, over: book, accepting: accepted, dated: day)
        if let list {
          lists.append(list)
          book = book.adding(list)
        } else {
          book = try book.adding(bytes: bytes, named: name)
        }
      } catch {
        throw Failure(error)
      }
    }
    return (book, lists)
  }

  /// A public price file of the command line, read over a book.
  ///
  /// - Parameter advice: what is said besides where it is none.
  func publicList(
    _ bytes: [UInt8], named name: String, over book: PriceBook, fillingGaps: Bool = true,
    dated day: CalendarDate?,
    advice: String = ""
  ) throws -> PublicPriceList {
    let list: PublicPriceList?
    do throws(PriceBookError) {
      list = try PublicPriceList(
        bytes: bytes, named: name, over: book, accepting: acceptedPrices, dated: day, fillingGaps: fillingGaps
      )
    } catch {
      throw Failure(error)
    }
    guard let list else {
      throw Failure(
        "\(name.quoted) is no public price file; give one of LiteLLM, genai-prices, model-prices, models.dev, OpenRouter, "
          + "llm-prices or Portkey\(advice)")
    }
    return list
  }

  /// The ids of `--accept-price`.
  var acceptedPrices: Set<String> { Set(values(of: "--accept-price")) }

  /// Refuses an `--accept-price` that no public file has an entry or a model for.
  func checkAcceptance(of lists: [PublicPriceList]) throws(UsageError) {
    let accepted = values(of: "--accept-price")
    guard !accepted.isEmpty else { return }
    let known = Set(lists.flatMap(\.acceptable))
    for id in accepted where !known.contains(id) {
      let nearest = nearestNames(to: id, among: known.sorted())
      throw rejection(
        of: id, for: "--accept-price",
        because: lists.isEmpty
          ? "no public price file is given, in which a price could be unlikely"
          : nearest.isEmpty
            ? "the file has no such entry or model; 'ftcalc prices diff --names' lists what is not used"
            : "did you mean \(nearest.alternatives)?")
    }
  }

  /// The day of `--prices-date`, on which a file was fetched: none that is to come.
  func pricesDate(_ surroundings: Surroundings) throws(UsageError) -> CalendarDate? {
    guard let day = try date("--prices-date") else { return nil }
    guard day <= surroundings.today else {
      throw rejection(
        of: day.description, for: "--prices-date",
        because: "no file was fetched on a day to come; today is \(surroundings.today)")
    }
    return day
  }
}
