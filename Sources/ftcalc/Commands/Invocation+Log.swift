import CostModel
import JSONText
import Presentation
import UsageLog

extension Invocation {
  /// The options of reading as they were given, ready for a shell; what else says the prices among them.
  var readingOptions: [String] {
    let names = Set(
      (CommandTable.readingOptions + [
        CommandTable.pricesOption, CommandTable.acceptPriceOption, CommandTable.pricesDateOption,
        CommandTable.asOfOption,
      ]).map(\.name))
    return given.filter { names.contains($0.option) }.map { given in
      let isFeature = given.option == "--feature"
      let option = isFeature ? "--where" : given.option
      return given.value.map { "\(option) \((isFeature ? "feature=" + $0 : $0).shellWord)" } ?? option
    }
  }

  /// What is asked of the log, and the names of the keys; usual ones are those that nobody asked for.
  func logRequest() throws(UsageError) -> (LogRequest, keys: (names: [String], areUsual: Bool)) {
    var request = LogRequest()
    let names = try list("--by")
    let keys = names ?? ["feature", "model"]
    request.by = try keys.map { (key) throws(UsageError) in try groupKey(key, "--by") }
    request.formatName = value(of: "--log-format")
    if let date = try date("--since") { request.since = date.dayNumber * 86_400 }
    if let date = try date("--until") { request.until = (date.dayNumber + 1) * 86_400 }
    for pair in try pairs("--where", "such as feature=chat") {
      request.wheres.append((try groupKey(pair.0, "--where"), pair.1))
    }
    for pair in try pairs("--map", "such as input=usage.in") {
      let fields = Field.allCases.map { "\($0)" }
      guard let field = Field.allCases.first(where: { "\($0)" == pair.0 }) else {
        let nearest = nearestNames(to: pair.0, among: fields)
        throw rejection(
          of: pair.0, for: "--map",
          because: nearest.isEmpty
            ? "give one of \(fields.alternatives)" : "did you mean \(nearest.alternatives)?")
      }
      do throws(LogError) { request.map.append((field, try LogRequest.path(pair.1))) } catch {
        throw rejection(of: pair.1, for: "--map", because: error.advice)
      }
    }
    do throws(LogError) { try request.requireRoom() } catch {
      if case .crowdedPath(let path, _) = error {
        throw rejection(of: path, for: "--map", because: error.advice)
      }
    }
    if let feature = value(of: "--feature") {
      request.wheres.append((try groupKey("feature", "--feature"), feature))
    }
    request.dedupe = has("--dedupe")
    return (request, (keys, names == nil))
  }

  /// What a key is, from its name.
  private func groupKey(_ name: String, _ option: String) throws(UsageError) -> GroupKey {
    do throws(LogError) { return try GroupKey(name) } catch {
      throw rejection(of: name, for: option, because: error.advice)
    }
  }

  /// The names of an option that is a list; each of them once.
  private func list(_ option: String) throws(UsageError) -> [String]? {
    guard let text = value(of: option) else { return nil }
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !names.contains(""), Set(names).count == names.count, names.count <= 8 else {
      throw rejection(
        of: text, for: option, because: "give up to eight different names with commas, such as feature,model")
    }
    return names
  }

  /// The two sides of each value of an option: `feature=chat`.
  private func pairs(_ option: String, _ example: String) throws(UsageError) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for text in values(of: option) {
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw rejection(
          of: text, for: option, because: "give a name and what it is with = between them, \(example)")
      }
      pairs.append((String(text[..<sign]), String(text[text.index(after: sign)...])))
    }
    return pairs
  }

  /// What was billed for the calls of the log.
  func invoice() throws(UsageError) -> USD? { try amount("--invoice") }

  /// The amount of an option in US dollars.
  func amount(_ option: String) throws(UsageError) -> USD? {
    guard let text = value(of: option) else { return nil }
    let stated = try? StatedQuantity(text, unit: .usd, allowed: 0...1e15, acceptsRange: false)
    guard let stated else {
      throw rejection(of: text, for: option, because: "give an amount such as 2184.30 or '$2,184.30'")
    }
    return USD(stated.spread.likely)
  }
}
