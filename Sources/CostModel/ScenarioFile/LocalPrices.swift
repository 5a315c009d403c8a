/// The prices of the user's own over those of a book.
///
/// The one that names a model holds for it alone, and the one for its provider leaves it as it is: 8% off `openai` and
/// 5% off `openai/gpt-4o` are 5% off gpt-4o and 8% off the rest.
struct LocalPrices {
  /// The book with the prices over it.
  private(set) var book: PriceBook
  /// What is wrong with the prices, each at its place.
  private(set) var faults: [(error: ScenarioError, place: FilePlace)] = []
  /// Where the price of a call stands that holds for a model, by the id of the model.
  private(set) var places: [String: FilePlace] = [:]
  /// Where each model and provider has its price, by id.
  private var subjects: [String: FilePlace] = [:]

  init(_ entries: [Placed<LocalPrice>], over book: PriceBook) {
    self.book = book
    for entry in entries {
      if case .model(let name) = entry.value.subject { put(entry.value, on: name) }
    }
    for entry in entries {
      if case .provider(let name) = entry.value.subject { put(entry.value, onAllOf: name) }
    }
    faults.sort { $0.place < $1.place }
  }

  private mutating func put(_ local: LocalPrice, on name: Placed<String>) {
    let id: String
    do {
      id = try book.model(named: name.value).id
    } catch {
      let parts = name.value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard case .unknown = error, local.rates.input != nil, parts.count == 2,
        parts.allSatisfy(\.isShortName)
      else { return faults.append((.model(error), name.place)) }
      id = name.value
      var model = Model()
      model.id = id
      model.provider = parts[0]
      model.providerName = book.models.first { $0.provider == parts[0] }?.providerName ?? parts[0]
      book.add(model)
    }
    guard take(id, name) else { return }
    if local.isOfCalls { places[id] = name.place }
    book.changeModels { if $0.id == id { $0.apply(local) } }
  }

  private mutating func put(_ local: LocalPrice, onAllOf name: Placed<String>) {
    let provider = name.value
    guard book.models.contains(where: { $0.provider == provider }) else {
      let known = Set(book.models.map(\.provider)).sorted()
      let fault = ScenarioError.unknownProvider(provider, nearest: nearestNames(to: provider, among: known))
      return faults.append((fault, name.place))
    }
    guard take(provider, name) else { return }
    let rest = Set(book.models.filter { $0.provider == provider && subjects[$0.id] == nil }.map(\.id))
    for id in rest { places[id] = name.place }
    book.changeModels { if rest.contains($0.id) { $0.apply(local) } }
  }

  /// Takes a subject; false, and a fault, where it has a price already.
  private mutating func take(_ id: String, _ name: Placed<String>) -> Bool {
    if let earlier = subjects[id] {
      faults.append((.pricedTwice(name.value, at: earlier), name.place))
      return false
    }
    subjects[id] = name.place
    return true
  }
}
