internal import JSONText

/// An entry of a public price file that was not taken, or a part of one, and why.
public struct LeftOut: Sendable, Hashable {
  /// The name of the entry in its file.
  public let key: String
  /// Why.
  public let reason: Reason
  /// Whether the rest of the entry was taken.
  public let isPart: Bool

  init(key: String, reason: Reason, isPart: Bool = false) {
    self.key = key
    self.reason = reason
    self.isPart = isPart
  }

  /// Why an entry, or a part of it, was not taken.
  public enum Reason: Sendable, Hashable {
    /// It answers no chats: it makes images, embeddings, sound.
    case notChat(kind: String)
    /// The file does not say what kind of model it is.
    case noKind
    /// It documents the file, or stands for models that are not listed.
    case placeholder
    /// It is a price for every model of a size.
    case bySize
    /// It is a fine-tune; the table has what tuning costs.
    case fineTune
    /// It has no price for a kind of token without which no call can be billed.
    case noPrice(of: String)
    /// Its price is 0, and the file does not say that it is free.
    case zero
    /// The file says that it is free of charge.
    case free
    /// Its price is below 0, which says that it varies.
    case variable
    /// It is billed by something else than tokens.
    case otherUnit(key: String)
    /// Its price is in another currency.
    case currency(String)
    /// A number that can be no price.
    case absurd(key: String, text: String)
    /// It has prices of longer calls in a form that is not read, so that the others would be wrong for those.
    case unreadTiers(key: String)
    /// A price under a key with a suffix that is not known.
    case unknownSuffix(key: String)
    /// A price that holds under conditions that no variant says.
    case condition(String)
    /// A dated snapshot or another name of a model that the file prices the same.
    case sameAs(String)
    /// A dated snapshot or another name of a model that the file prices otherwise.
    case otherwiseThan(String)
    /// The price is not used before it is accepted.
    case unlikely(id: String, PriceDoubt)
    /// The file says that it is not sold any more, and not since when.
    case gone
    /// Its last price ended, and none follows.
    case ended(CalendarDate)
    /// It gives two prices for one time.
    case twoPrices
    /// A price of 0 beside others, and no word that it is free.
    case zeroPart(key: String)
    /// A price under a key that is not known, so that it is not known what it bills.
    case unknownPrice(key: String)
    /// A text that should be a day, and is none.
    case badDay(key: String, text: String)
    /// Something that the file says and that plays no part in the figures.
    case notRead(key: String, text: String)
    /// It, or a part of it, has no name.
    case noName
    /// The file does not say who sells it.
    case noSeller
    /// It is no object, or stands where no entry does.
    case notAnEntry
  }
}

extension LeftOut.Reason {
  /// The reason in a word, to count by: `notChat`.
  public var name: String {
    switch self {
    case .notChat: "notChat"
    case .noKind: "noKind"
    case .placeholder: "placeholder"
    case .bySize: "bySize"
    case .fineTune: "fineTune"
    case .noPrice: "noPrice"
    case .zero: "zero"
    case .free: "free"
    case .variable: "variable"
    case .otherUnit: "otherUnit"
    case .currency: "currency"
    case .absurd: "absurd"
    case .unreadTiers: "unreadTiers"
    case .unknownSuffix: "unknownSuffix"
    case .condition: "condition"
    case .sameAs: "sameAs"
    case .otherwiseThan: "otherwiseThan"
    case .unlikely(_, .claimedTwice): "claimedTwice"
    case .unlikely: "unlikely"
    case .gone: "gone"
    case .ended: "ended"
    case .twoPrices: "twoPrices"
    case .zeroPart: "zeroPart"
    case .unknownPrice: "unknownPrice"
    case .badDay: "badDay"
    case .notRead: "notRead"
    case .noName: "noName"
    case .noSeller: "noSeller"
    case .notAnEntry: "notAnEntry"
    }
  }
}

extension LeftOut.Reason: CustomStringConvertible {
  /// The reason as a clause.
  public var description: String {
    switch self {
    case .notChat(let kind): "answers no chats: \(kind.escaped())"
    case .noKind: "the file does not say what kind of model it is"
    case .placeholder: "stands for no model"
    case .bySize: "a price for every model of a size"
    case .fineTune: "a fine-tune: what tuning costs comes from the table"
    case .noPrice(let kind): "no price for \(kind)"
    case .zero: "a price of 0, and no word that it is free"
    case .free: "free of charge"
    case .variable: "a price that varies"
    case .otherUnit(let key): "billed by \(key.escaped()), not by tokens alone"
    case .currency(let currency): "priced in \(currency.escaped())"
    case .absurd(let key, let text): "\(key.quoted) is \(text.escaped()), which can be no price"
    case .unreadTiers(let key): "\(key.quoted) prices longer calls in a form that is not read"
    case .unknownSuffix(let key): "\(key.quoted) has a suffix that is not known"
    case .condition(let text): "prices under the condition \(text.quoted)"
    case .sameAs(let id): "another name of \(id.escaped()), at its prices"
    case .otherwiseThan(let id): "another name of \(id.escaped()), at other prices"
    case .unlikely(let id, let doubt): "\(id.escaped()) \(doubt)"
    case .gone: "not sold any more"
    case .ended(let day): "its last price ended on \(day)"
    case .twoPrices: "two prices for one time"
    case .zeroPart(let key): "\(key.quoted) is 0, and no word that it is free"
    case .unknownPrice(let key): "\(key.quoted) is a price of something that is not known"
    case .badDay(let key, let text): "\(key.quoted) is \(text.quoted), which is no day"
    case .notRead(let key, let text): "\(key.quoted) has \(text.quoted), which is not read"
    case .noName: "has no name"
    case .noSeller: "the file does not say who sells it"
    case .notAnEntry: "is no entry"
    }
  }
}
