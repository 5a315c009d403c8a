/// The models of a book by every name that a seller calls them.
struct ModelIndex {
  /// The models as they are usually sold.
  let models: [Model]
  private var places: [String: Int] = [:]
  private var idsByName: [String: String] = [:]
  /// Every short name and alias in small letters, whoever sells the model.
  private var names: Set<String> = []
  private var sellers: [String: (name: String, isMaker: Bool)] = [:]

  init(_ book: PriceBook) {
    models = book.models.filter { $0.variant == nil }
    for index in models.indices {
      let model = models[index]
      places[model.id] = index
      if sellers[model.provider] == nil { sellers[model.provider] = (model.providerName, model.isFromMaker) }
      names.insert(String(model.shortName))
      for alias in model.aliases {
        let name = alias.lowercased()
        idsByName[model.provider + "/" + name] = model.id
        names.insert(name)
      }
    }
    // An id wins over another model's alias.
    for model in models { idsByName[model.id] = model.id }
  }

  /// The model of an id.
  subscript(id: String) -> Model? { places[id].map { models[$0] } }

  /// The prices of an id; empty where there are none.
  func prices(of id: String) -> [TokenPrices] { places[id].map { models[$0].prices } ?? [] }

  /// The id of the model that a seller calls by a name; case does not matter.
  func id(of name: String, soldBy seller: String) -> String? { idsByName[seller + "/" + name.lowercased()] }

  /// Whether a model of the book is called by a name, at any seller; case does not matter.
  func isName(_ name: String) -> Bool { names.contains(name.lowercased()) }

  /// A model that the book does not have.
  func newModel(_ id: String, soldBy seller: String) -> Model {
    var model = Model()
    model.id = id
    model.provider = seller
    model.providerName = sellers[seller]?.name ?? seller
    model.isFromMaker = sellers[seller]?.isMaker ?? false
    return model
  }
}
