/// A line of a file that a person goes on writing: what the program reads, and a comment behind it.
struct FileLine {
  /// What the program reads: `"calls": "50k",`; empty for a comment alone and for an empty line.
  var code: String
  /// What it means; empty for none.
  var comment = ""
  /// Whether the code is a proposal that stands behind `//` and is not read.
  var isProposal = false
  /// The depth of the objects around it.
  var depth = 1

  init(_ code: String, _ comment: String = "", isProposal: Bool = false, depth: Int = 1) {
    self.code = code
    self.comment = comment
    self.isProposal = isProposal
    self.depth = depth
  }

  /// An empty line.
  static let empty = FileLine("")

  /// A comment on lines of its own.
  static func remark(_ text: String, depth: Int = 1) -> [FileLine] {
    text.wrapped(to: width - 2 * depth - 3).map { FileLine("", $0, depth: depth) }
  }

  /// So many columns a line takes, unless one piece of code alone is longer.
  static let width = 100

  /// The same line as a proposal.
  var proposed: FileLine {
    var copy = self
    copy.isProposal = true
    return copy
  }

  private var margin: String { String(repeating: "  ", count: depth) }

  /// The code behind its margin, that of a proposal behind a `//` at the margin of the block that it stands in.
  fileprivate func text(blockDepth: Int) -> String {
    guard isProposal else { return margin + code }
    let block = String(repeating: "  ", count: blockDepth)
    return block + "// " + String(margin.dropFirst(block.count)) + code
  }
}

extension [FileLine] {
  /// Code that is longer has its comment on a line before it.
  private static var longest: Int { 48 }

  /// The lines as text, their comments below each other.
  ///
  /// - Parameter depth: the depth at which the `//` of proposals stand.
  func text(proposalsAt depth: Int) -> String {
    let codes = map { $0.text(blockDepth: Swift.min(depth, $0.depth)) }
    let lengths = zip(self, codes).filter { line, _ in !line.comment.isEmpty }.map { $1.columns }
    let column = (lengths.filter { $0 <= Self.longest }.max() ?? 0) + 2
    var text = ""
    for (line, code) in zip(self, codes) {
      let comment = line.comment.wrapped(to: FileLine.width - column - 3).map { "// " + $0 }
      if line.code.isEmpty {
        text +=
          line.comment.isEmpty ? "\n" : String(repeating: "  ", count: line.depth) + "// \(line.comment)\n"
      } else if line.comment.isEmpty {
        text += code + "\n"
      } else if code.columns > Self.longest
        // Behind the `//` of a whole block its second line would be taken for code.
        || line.isProposal && line.depth > depth && comment.count > 1
      {
        var before = line
        before.code = "// " + line.comment
        text += before.text(blockDepth: Swift.min(depth, line.depth)) + "\n" + code + "\n"
      } else {
        text += code + String(repeating: " ", count: column - code.columns)
        text += comment.joined(separator: "\n" + String(repeating: " ", count: column)) + "\n"
      }
    }
    return text
  }
}
