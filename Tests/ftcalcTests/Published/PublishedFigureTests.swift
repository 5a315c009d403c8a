import Testing

@testable import ftcalc

/// What four published articles say on fine-tuning against an API, recomputed from their own inputs.
@Suite struct PublishedFigureTests {
  @Test(arguments: Article.all.flatMap(\.figures))
  func `the inputs that an article states give the figure on record`(_ figure: PublishedFigure) throws {
    var documents: [String: JSONFigures] = [:]
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
      (Article.udit, "002.", [4, 0, 6, 0, 7, 16]),
      (Article.adaptiveRecall, "003.", [6, 2, 4, 0, 0, 4]),
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
  fileprivate func result(_ documents: inout [String: JSONFigures]) throws -> Value {
    switch working {
    case .arithmetic(let value): return value
    case .command(let command, let row, let path):
      let document = try documents[command] ?? Self.document(of: command)
      documents[command] = document
      let option = row == "today" ? document["baseline"] : document.option(row)
      let figure = try #require(option?.at(path), "\(row) has no \(path)")
      return try #require(
        figure.number.map(Value.number) ?? figure.string.map(Value.word), "\(path) of \(row)")
    }
  }

  private static func document(of command: String) throws -> JSONFigures {
    let outcome = PinnedProgram.run("compare --json \(command)")
    try #require(outcome.exitCode == .done, "ftcalc compare \(command): \(outcome.errors)")
    return try JSONFigures(outcome.output)
  }
}

extension JSONFigures {
  /// The option with an id.
  func option(_ id: String) -> JSONFigures? {
    self["options"].elements.first { $0["id"].string == id }
  }

  /// The value at a path of keys and positions.
  func at(_ path: String) -> JSONFigures? {
    path.split(separator: ".").reduce(self) { figures, step in
      guard let figures, let index = Int(step) else { return figures?[String(step)] }
      return figures.elements.indices.contains(index) ? figures.elements[index] : nil
    }
  }
}
