internal import CostModel
internal import JSONText
package import UsageLog

extension LogError {
  /// What is wrong, and what to do next.
  package var words: String {
    switch self {
    case .empty: "there is nothing in the log"
    case .unknownFormat(let fields):
      "its records are of no known format\(Self.having(fields)); name one with --log-format, or say where the tokens "
        + "stand, such as --map input=usage.in --map output=usage.out"
    case .unknownFormatName(let name, _): "no format is called \(name.quoted); \(advice)"
    case .unknownKey(let name, _): "no key is called \(name.quoted); \(advice)"
    case .tooManyGroups(let limit):
      "the keys make more than \(FigureText.count(Double(limit))) groups; \(advice)"
    case .bareReturns: "its lines end in a carriage return alone; \(advice)"
    case .utf16: "it is written in UTF-16; \(advice)"
    case .events: "its lines are events of a stream, with data: before each record; \(advice)"
    case .tooManyPaths: "too many paths are named; \(advice)"
    case .longPath(let path, _): "a path of \(path.split(separator: ".").count) parts is too long; \(advice)"
    case .crowdedPath(let path, let fields):
      "\(fields.map { "\($0)" }.joined(separator: ", ")) are all mapped to \(path.quoted); \(advice)"
    case .noTime(_, let value): "\(value.quoted) is no time; \(advice)"
    }
  }

  /// What a good value looks like.
  package var advice: String {
    switch self {
    case .empty: "give a log with records"
    case .unknownFormat: "name the format with --log-format"
    case .unknownFormatName(_, let nearest) where nearest.isEmpty:
      "give one of \(LogFormat.all.map(\.name).joined(separator: ", "))"
    case .unknownFormatName(_, let nearest), .unknownKey(_, let nearest):
      nearest.isEmpty
        ? "give one of \(GroupKey.named.map(\.name).joined(separator: ", ")), or a path of the record such as metadata.team"
        : "did you mean \(nearest.map(\.quoted).joined(separator: " or "))?\(isOfKey ? " A path of that name is written .\(value)" : "")"
    case .tooManyGroups: "tell fewer apart with --by, or choose calls with --where, --since and --until"
    case .bareReturns: "write the table with line feeds, such as by tr '\\r' '\\n'"
    case .utf16: "write it anew, such as by iconv -f UTF-16 -t UTF-8"
    case .events: "take the records out, such as by sed -n 's/^data: *{/{/p'"
    case .tooManyPaths(let limit):
      "a record is read for \(limit) of --by, --where and --map together, so leave some out"
    case .longPath(_, let limit): "give one of up to \(limit) parts, such as metadata.team"
    case .crowdedPath(_, let fields):
      "map two of \(fields.map { "\($0)" }.joined(separator: ", ")) to one path at most"
    case .noTime(let key, _): "write a \(key.text) as the answer shows it, such as \(Self.example(of: key))"
    }
  }

  private var isOfKey: Bool { if case .unknownKey = self { true } else { false } }

  private var value: String {
    switch self {
    case .unknownFormatName(let name, _), .unknownKey(let name, _): name.escaped()
    case .empty, .unknownFormat, .noTime, .tooManyPaths, .longPath, .crowdedPath, .tooManyGroups,
      .bareReturns,
      .utf16, .events:
      ""
    }
  }

  private static func having(_ fields: [String]) -> String {
    let names = fields.prefix(6).map { $0.escaped(limit: 30) }
    return names.isEmpty ? "" : " (the first has \(names.joined(separator: ", ")))"
  }

  private static func example(of key: GroupKey) -> String {
    switch key {
    case .month: "2026-11"
    case .hour: "2026-11-20T09"
    default: "2026-11-20"
    }
  }
}
