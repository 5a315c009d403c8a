internal import JSONText

/// The ways in which a file that people write can be wrong; `description` holds their wording.
public enum FileFault: Sendable, Hashable {
  /// The text is not JSON, a value is of the wrong kind, or a key stands twice; the reader's clause.
  case json(String)
  /// A key that this kind of object does not have; the known ones that come near.
  case unknownKey(String, object: String, nearest: [String])
  /// A key that this kind of object must have.
  case missingKey(String, object: String)
  /// Keys of which an object must have exactly one, and has none or several.
  case needsOneOf([String], object: String)
  /// A source that the file does not list; the listed ones that come near.
  case unknownSource(String, nearest: [String])
  /// A text that is no day.
  case notADate(String)
  /// A word that is not one of the few that the key takes.
  case unknownWord(String, key: String, allowed: [String])
  /// A price, fee or size of 0 or less.
  case notPositive(String, key: String)
  /// A number outside the range that makes sense for its key.
  case outOfRange(String, key: String, allowed: String)
  /// A token price so high that its unit is probably another.
  case unlikelyPrice(Double, key: String, limit: Double)
  /// A discounted price above the price it is a discount on.
  case dearerThanStandard(Double, key: String, standard: Double, standardKey: String)
  /// An entry that does not begin after the one before it.
  case datesOutOfOrder(CalendarDate?, after: CalendarDate?)
  /// A threshold or capacity that is not above the one before it.
  case stepsOutOfOrder(key: String)
  /// A range whose low end is above its high end, or whose typical value is outside.
  case rangeOutOfOrder
  /// An id that is not made of small letters, digits, dots and hyphens.
  case badID(String)
  /// An id or alias that an earlier entry of the file carries.
  case duplicateName(String)
  /// A replacement that the book does not know; the ids that come near.
  case unknownReplacement(String, nearest: [String])
  /// A text with a character that a terminal would obey instead of showing it.
  case controlCharacter(Unicode.Scalar, key: String)
  /// A value that its key does not take, with the reason.
  case badValue(String, key: String, reason: String)
  /// A parameter in a part of the file where it has no meaning; the part where it has.
  case misplacedKey(String, object: String, home: String)
  /// A name that stands for nothing, with the reason.
  case badName(String, reason: String)
  /// Keys that say the same thing in two ways.
  case contradiction([String], object: String)
  /// A list or an object with nothing in it.
  case nothingIn(String)
  /// A public file whose prices are not in the unit that its kind has.
  case otherUnit(format: String, count: Int, of: Int)
  /// A public file of a kind with no entry in it.
  case noEntries(format: String)
  /// A public file whose seller is its name, and that is called otherwise.
  case unknownSeller(String)
  /// So many more problems than are listed, and whether the file was read to its end.
  case more(Int, isWhole: Bool)
  /// A file with nothing in it that the book could take.
  case empty
}

extension FileFault: CustomStringConvertible {
  /// The fault in one lowercase clause that names the key, the value and what to do.
  public var description: String {
    switch self {
    case .json(let clause): clause
    case .unknownKey(let key, let object, let nearest):
      "\(key.quoted) is no key of \(object)\(hint(nearest, otherwise: "remove it"))"
    case .missingKey(let key, let object): "\(object) needs the key '\(key)'; add it"
    case .needsOneOf(let keys, let object):
      "\(object) needs either \(keys.map(\.quoted).joined(separator: " or ")); give one of them"
    case .unknownSource(let name, let nearest):
      "\(name.quoted) is not listed under 'sources'\(hint(nearest, otherwise: "list it there with its title"))"
    case .notADate(let text): "\(text.quoted) is no day; write it like 2026-11-20"
    case .unknownWord(let text, let key, let allowed):
      "\(text.quoted) is no value of '\(key)'; write one of \(allowed.joined(separator: ", "))"
    case .notPositive(let text, let key):
      "'\(key)' is \(text.escaped()), and must be above 0; "
        + "leave the key out where the price is unknown or nothing is charged"
    case .outOfRange(let text, let key, let allowed): "'\(key)' is \(text.escaped()); write \(allowed)"
    case .unlikelyPrice(let price, let key, let limit):
      "'\(key)' is \(plain(price)), above \(plain(limit)): probably another unit; "
        + "write USD for a million tokens, or add \"confirmed\": true where it is right"
    case .dearerThanStandard(let price, let key, let standard, let standardKey):
      "'\(key)' is \(plain(price)), above '\(standardKey)' (\(plain(standard))); "
        + "correct the one that is wrong"
    case .datesOutOfOrder(let from, let earlier):
      switch (from, earlier) {
      case (nil, _): "only the first entry of a list may lack 'from'; add the day it begins"
      case (let from?, nil): "the entry from \(from) is out of order; put the earliest first"
      case (let from?, let earlier?):
        "the entry from \(from) follows one from \(earlier); put the earliest first"
      }
    case .stepsOutOfOrder(let key): "'\(key)' must grow from entry to entry; put the smallest first"
    case .rangeOutOfOrder: "a range needs low <= typical <= high, or 'typical' alone; reorder its numbers"
    case .badID(let id): "\(id.quoted) is no id; use small letters, digits, dots and hyphens"
    case .duplicateName(let name): "\(name.quoted) is already the id or an alias in this file; keep one"
    case .unknownReplacement(let id, let nearest):
      "the replacement \(id.quoted) is no model of the book"
        + hint(nearest, otherwise: "add it, or leave the key out")
    case .controlCharacter(let scalar, let key):
      "\(key.quoted) holds the control character \(String(scalar).escaped()); remove it"
    case .badValue(let text, let key, let reason): "'\(key)' cannot be \(text.quoted); \(reason)"
    case .misplacedKey(let key, let object, let home):
      "\(key.quoted) is no key of \(object); it belongs into '\(home)'"
    case .badName(let name, let reason): "\(name.quoted) is no name here; \(reason)"
    case .contradiction(let keys, let object):
      "\(object) has \(keys.map(\.quoted).joined(separator: " and ")), which say the same thing in two ways; keep one"
    case .nothingIn(let key): "'\(key)' holds nothing; fill it or leave it out"
    case .otherUnit(let format, let count, let all):
      "\(count) of the \(all) models that the table has too stand 20 times off it or more: the prices are not in the unit of "
        + "\(format.escaped()); give a file that has them in it"
    case .unknownSeller(let name):
      "whose prices these are is said by the name of the file alone, and \(name.quoted) is no seller; "
        + "give the file under its seller's name, such as openai.json"
    case .noEntries(let format):
      "a file of \(format.escaped()) with no entry in it; give one that holds prices"
    case .more(let count, let isWhole):
      "\(count) more \(count == 1 ? "problem" : "problems") from here on"
        + (isWhole ? "" : "; the rest of the file is not read")
    case .empty: "the file holds no models, machines or overheads; see pricing/README.md"
    }
  }

  private func hint(_ nearest: [String], otherwise advice: String) -> String {
    "; " + CostModel.advice(near: nearest.map { $0.escaped() }, otherwise: advice)
  }

  /// A number as people write it: `2`, not `2.0`.
  private func plain(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
