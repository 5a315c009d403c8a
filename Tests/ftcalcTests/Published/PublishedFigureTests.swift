import JSONText
import Testing

@testable import ftcalc

/// What four published articles say on fine-tuning against an API, recomputed from their own inputs.
@Suite struct PublishedFigureTests {
  @Test(arguments: Article.all.flatMap(\.figures))
  func `the inputs that an article states give the figure on record`(_ figure: PublishedFigure) throws {
    var documents: [String: JSONNode] = [:]
    for sum in figure.sums {
      let result = try sum.result(&documents)
      #expect(result.matches(sum.gives), "\(figure.id) \(sum.working): \(result), not \(sum.gives)")
    }
    #expect(figure.sumsAgree, "\(figure.id) is not \(figure.outcome)")
    #expect(figure.outcome == .exact || !figure.reason.isEmpty, "\(figure.id) gives no reason")
  }

  @Test(
    arguments: [
      (Article.ertas, "000.", [20, 7, 2, 3, 3, 7]),
      (Article.apiPulse, "001.", [6, 0, 2, 10, 4, 3]),
      (Article.udit, "002.", [4, 0, 6, 0, 7, 11]),
      (Article.adaptiveRecall, "003.", [6, 2, 4, 0, 0, 2]),
      (Article.between, "X.", [1, 0, 0, 0, 7, 1]),
    ] as [(Article, String, [Int])])
  func `every figure of an article is on record`(_ article: Article, _ prefix: String, _ tally: [Int]) {
    #expect(article.figures.map(\.id) == (1...article.figures.count).map { "\(prefix)\($0)" })
    let counts = PublishedFigure.Outcome.allCases.map { outcome in
      article.figures.count { $0.outcome == outcome }
    }
    #expect(counts == tally, "exact, rounds, close, fails, inconsistent, no inputs")
  }
}

extension Sum {
  /// What the sum gives when it is worked out; documents that are there are read, not written again.
  fileprivate func result(_ documents: inout [String: JSONNode]) throws -> Value {
    switch working {
    case .arithmetic(let value): return value
    case .command(let command, let row, let path):
      let document = try documents[command] ?? Self.document(of: command)
      documents[command] = document
      let node = try #require(document.row(row)?.at(path), "\(row) has no \(path)")
      switch node.value {
      case .number(let number): return .number(number.double)
      case .string(let word): return .word(word)
      default: return .word("\(node.value.kind)")
      }
    }
  }

  private static func document(of command: String) throws -> JSONNode {
    let words = command.split(separator: " ").map(String.init)
    let outcome = try Program(.pinned).run(["compare", "--json"] + words)
    try #require(outcome.exitCode == .done, "ftcalc compare \(command): \(outcome.errors)")
    return try JSONNode(parsing: Array(outcome.output.utf8))
  }
}

extension JSONNode {
  /// Today's model, or the option with an id.
  fileprivate func row(_ id: String) -> JSONNode? {
    guard id != "today" else { return self["baseline"] }
    guard case .array(let options) = self["options"]?.value else { return nil }
    return options.first { $0["id"]?.value == .string(id) }
  }

  /// The value at a path of keys and positions, with points.
  fileprivate func at(_ path: String) -> JSONNode? {
    path.split(separator: ".").reduce(self) { node, step in
      guard let index = Int(step) else { return node?[String(step)] }
      guard case .array(let elements) = node?.value, elements.indices.contains(index) else { return nil }
      return elements[index]
    }
  }
}
