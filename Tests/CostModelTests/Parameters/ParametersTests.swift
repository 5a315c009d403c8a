import Testing

@testable import CostModel

@Suite struct ParametersTests {
  private static let all = Parameters.standard.all

  @Test func `no key and no flag is declared twice`() {
    #expect(Set(Self.all.map(\.key)).count == Self.all.count)
    #expect(Set(Self.all.map(\.flag)).count == Self.all.count)
  }

  @Test(arguments: all)
  func `a declaration is complete and its default is allowed`(definition: Definition) {
    #expect(definition.flag.hasPrefix("--"))
    #expect(!definition.meaning.isEmpty && definition.meaning.count <= 70)
    guard let spread = definition.preset.spread else { return }
    #expect(definition.allowed.contains(spread.low) && definition.allowed.contains(spread.high))
    #expect(definition.acceptsRange || !spread.isRange)
  }

  /// A meaning stands alone in an error and in a completion.
  @Test(arguments: all)
  func `a meaning refers to nothing outside it`(definition: Definition) {
    let words = definition.meaning.split { !$0.isLetter }.map { $0.lowercased() }
    #expect(!definition.meaning.hasPrefix("the same"), "\(definition.meaning)")
    #expect(Set(words).isDisjoint(with: ["it", "its", "them", "their"]), "\(definition.meaning)")
  }

  @Test func `a machine is used between the share that was measured and the one that beats an API`() {
    let spread = Self.all[registry.machine.utilisation.slot].preset.spread
    #expect(spread == Spread(0.05, 0.25, 0.6))
  }

  @Test func `what is left out has its default, and an origin that says so`() throws {
    let inputs = try Inputs.stated(["calls": "1", "output": "2", "retryRate": "10%"])
    let registry = Parameters.standard
    #expect(inputs.likely[registry.levers.retryRate] == Share(0.1))
    #expect(inputs.likely[registry.time.horizon] == Months(12))
    #expect(inputs.likely[registry.oneOff.teamHours] == Hours(100))
    #expect(inputs.likely[registry.oneOff.upfront] == nil)
    #expect(inputs.isGiven(registry.levers.retryRate))
    #expect(!inputs.isGiven(registry.time.horizon))
  }

  @Test func `cuts are the published ones of the task, and the user's own win`() throws {
    let book = try PriceBook.sharedEmbedded.get()
    let key = Parameters.standard.tuned.outputCut
    let overhead = try #require(book.overheads.first { $0.key == "outputCut" })
    let task = try #require(TaskKind.allCases.first { overhead.spread(for: $0) != nil })
    func inputs(_ given: [String: (StatedQuantity, Origin)]) throws -> Inputs {
      var all = given
      for required in ["calls", "output"] {
        let definition = try #require(Self.all.first { $0.key == required })
        all[required] = (try StatedQuantity("1", for: definition), .flag("1"))
      }
      return try Inputs(given: all, purpose: Purpose(task: task), in: book)
    }
    let published = try inputs([:])
    #expect(published.spread(key) == overhead.spread(for: task))
    #expect(published.origins[key.slot] == .published(overhead.source, by: .task, condition: nil))
    let cut = try StatedQuantity("10%", for: Self.all[key.slot])
    #expect(try inputs(["outputCut": (cut, .flag("10%"))]).spread(key) == Spread(0.1))
  }
}
