/// One of the forms that an object of a kind may have: the keys that it then needs, and those that it must not have.
///
/// A machine of a price file either states `usdPerHour` or `steps`: two variants, each of which needs one key and
/// excludes the other.
package struct ObjectVariant: Sendable {
  /// The words under a key by which the variant is known: `kind` is `api` or `hosted`; nil where only keys tell.
  package let words: (key: String, words: [String])?
  /// The keys that it needs.
  package let required: [String]
  /// The keys that it must not have.
  package let excluded: [String]

  init(_ words: (key: String, words: [String])? = nil, required: [String] = [], excluded: [String]) {
    self.words = words
    self.required = required
    self.excluded = excluded
  }

  /// The variants of an object that has exactly one of some keys.
  static func exactlyOne(
    of keys: [String], where words: (key: String, words: [String])? = nil
  ) -> [ObjectVariant] {
    keys.map { key in ObjectVariant(words, required: [key], excluded: keys.filter { $0 != key }) }
  }
}
