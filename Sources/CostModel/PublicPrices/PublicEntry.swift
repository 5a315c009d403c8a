/// One entry of a public price file, in our units and words, before it is known which model of ours it is.
struct PublicEntry: Sendable {
  /// The name of the entry in its file.
  let key: String
  /// Where it stands, in bytes.
  let offset: Int
  /// The seller as our ids have it: `openai`.
  var seller = ""
  /// The model's name behind the seller: `gpt-4o-2024-08-06`.
  var name = ""
  /// Further names that the file says mean it.
  var aliases: [String] = []
  /// The region that its prices are for; nil for those of everywhere.
  var region: String?
  /// Whether its key says that its prices are those of everywhere, so that it speaks before one that does not.
  var isUsual = false
  /// The usual prices by the day from which they hold, earliest first.
  var standard: [DatedDraft] = []
  /// Its other prices: by tier of service, by hour.
  var variants: [VariantDraft] = []
  /// The longest call that it takes.
  var contextWindow: Tokens?
  /// The shortest call that the cache takes part in.
  var leastCacheable: Tokens?
  /// The day on which it ends.
  var end: CalendarDate?
  /// The key of the entry that follows it.
  var successor: String?
  /// The rule by which the file tells that a name means this entry; nil where it has none.
  var rule: NameRule?
  /// Why prices of it were left out.
  var partsLeftOut: [LeftOut.Reason] = []

  /// A set of prices from a day on.
  struct DatedDraft: Sendable {
    /// The first day; nil where it was always so.
    var from: CalendarDate?
    /// The prices.
    var draft: PriceDraft
  }

  /// Prices that hold in one way of being sold.
  struct VariantDraft: Sendable {
    /// What it is called behind the `@`.
    var name: String
    /// When or where they hold; nil for what every file calls so.
    var meaning: String?
    /// The prices by day.
    var dated: [DatedDraft]
  }

  /// The usual prices that hold last, behind which there may be none.
  var latest: PriceDraft? { standard.last { !$0.draft.isEmpty }?.draft }

  /// The prices of one variant, or the usual ones for an empty name, made where there are none.
  subscript(variant: String) -> PriceDraft {
    get {
      let dated = variant.isEmpty ? standard : variants.first { $0.name == variant }?.dated ?? []
      return dated.first?.draft ?? PriceDraft()
    }
    _modify {
      // In its place: a price at a time is set, and a list made anew for each would cost more than reading it.
      if variant.isEmpty {
        standard.makeUndated()
        yield &standard[0].draft
      } else {
        let known = variants.firstIndex { $0.name == variant }
        if known == nil { variants.append(VariantDraft(name: variant, dated: [])) }
        let index = known ?? variants.count - 1
        variants[index].dated.makeUndated()
        yield &variants[index].dated[0].draft
      }
    }
  }
}

extension [PublicEntry.DatedDraft] {
  /// Leaves the first prices alone, as those that hold always.
  fileprivate mutating func makeUndated() {
    guard count != 1 || self[0].from != nil else { return }
    self = [PublicEntry.DatedDraft(draft: first?.draft ?? PriceDraft())]
  }
}
