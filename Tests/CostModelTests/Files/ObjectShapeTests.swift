import Testing

@testable import CostModel

@Suite struct ObjectShapeTests {
  @Test func `a price file is made of the kinds of object that its reader knows`() {
    #expect(
      ObjectShape.priceFile.kinds.map(\.kind) == [
        "a price file", "a source", "a model", "a machine", "a measured throughput",
        "a multiple machine", "an overhead", "a price", "a variant", "a fine-tuning entry",
        "an end of life", "the units of a reservation", "a step", "a range", "a measurement",
        "a long-context price", "a state of availability",
        "a fine-tuning price",
      ])
  }

  @Test func `a scenario file is made of the kinds of object that its reader knows`() {
    #expect(
      ObjectShape.scenarioFile.kinds.map(\.kind) == [
        "a scenario file", "a workload", "a baseline", "the defaults", "the time", "the economics", "a fee",
        "a correlation",
        "an option", "a local price", "a named scenario", "a host", "what is paid once", "a feature",
        "a fit", "a quality", "a decision", "the machine of today", "a plan", "a week",
        "a tier", "a router", "a local fine-tuning price", "a condition", "a record",
        "a cohort", "a recorded price", "a recorded size of a machine",
      ])
  }

  @Test func `a scenario file takes every parameter of the registry, each listed once`() {
    let keys = ObjectShape.scenarioFile.parameters.map(\.key)
    #expect(keys.sorted() == registry.all.map(\.key).sorted())
    #expect(ObjectShape.priceFile.parameters.isEmpty)
  }

  private static let files = [ObjectShape.priceFile, .scenarioFile, .fitRules]

  @Test(arguments: files.flatMap(\.kinds).map(\.kind))
  func `every key says what it takes and what it is`(kind: String) throws {
    let object = try #require(Self.files.flatMap(\.kinds).first { $0.kind == kind })
    #expect(!object.keys.isEmpty)
    for key in object.keys {
      #expect(!key.meaning.isEmpty, "\(kind): \(key.key)")
      if case .any = key.shape { Issue.record("\(kind): \(key.key)") }
    }
    for variant in object.variants {
      let named = variant.required + variant.excluded + (variant.words.map { [$0.key] } ?? [])
      for key in named { #expect(object.keys.contains { $0.key == key }, "\(kind): \(key)") }
    }
  }

  @Test func `the shape of a key follows from how it is read`() throws {
    let machine = try #require(ObjectShape.priceFile.kinds.first { $0.kind == "a machine" })
    func shape(_ key: String) throws -> KeyShape { try #require(machine.keys.first { $0.key == key }) }
    #expect(try shape("id").isRequired && !shape("gpus").isRequired)
    guard case .word(let words) = try shape("kind").shape else { throw Unexpected() }
    #expect(words == MachineKind.allCases.map(\.rawValue))
    guard case .number(let range) = try shape("usdPerHour").shape else { throw Unexpected() }
    #expect(range == 1e-9...1e9)
    guard case .list(.object(let step)) = try shape("steps").shape else { throw Unexpected() }
    #expect(step.keys.map(\.key) == ["callsPerDay", "usdPerMonth", "machine", "accelerator"])
    #expect(machine.variants.map(\.required) == [["usdPerHour"], ["steps"]])
    #expect(machine.variants.map(\.excluded) == [["steps"], ["usdPerHour"]])
  }

  private struct Unexpected: Error {}
}
