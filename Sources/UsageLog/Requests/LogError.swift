/// Why a log cannot be read, or not as it was asked for.
package enum LogError: Error, Sendable, Equatable {
  /// There is nothing in it.
  case empty
  /// No format is known that has its fields; the names of those that its first record has.
  case unknownFormat(fields: [String])
  /// No format has this name.
  case unknownFormatName(String, nearest: [String])
  /// Groups cannot be told apart by this; as a path it is written with a point before it.
  case unknownKey(String, nearest: [String])
  /// A value of a day, week, month or hour that is none.
  case noTime(GroupKey, String)
  /// More paths are asked for than a record can be read for.
  case tooManyPaths(limit: Int)
  /// More than two fields are mapped to one path.
  case crowdedPath(String, [Field])
  /// A path has more parts than records have levels that anybody names.
  case longPath(String, limit: Int)
  /// The keys tell more groups apart than an answer can have.
  case tooManyGroups(limit: Int)
  /// A table whose lines end in a carriage return alone.
  case bareReturns
  /// Text of two bytes a letter.
  case utf16
  /// Records behind `data:`, as a server sends events.
  case events
}
