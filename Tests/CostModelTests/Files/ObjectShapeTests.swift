import Testing

@testable import CostModel

@Suite struct ObjectShapeTests {
  @Test func `a price file is made of the kinds of object that its reader knows`() {
    #expect(
      ObjectShape.priceFile.kinds.map(\.kind) == [
        "a price file", "a source", "a model", "a machine", "an overhead", "a price", "a fine-tuning entry",
        "an end of life", "a step", "a range", "a long-context price", "a state of availability",
        "a fine-tuning price",
      ])
  }

  @Test(arguments: ObjectShape.priceFile.kinds.map(\.kind))
  func `every key says what it takes and what it is`(kind: String) throws {
    let object = try #require(ObjectShape.priceFile.kinds.first { $0.kind == kind })
    #expect(!object.keys.isEmpty)
    for key in object.keys {
      #expect(!key.meaning.isEmpty, "\(kind): \(key.key)")
      if case .any = key.shape { Issue.record("\(kind): \(key.key)") }
    }
    for key in object.exactlyOneOf { #expect(object.keys.contains { $0.key == key }) }
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
    #expect(step.keys.map(\.key) == ["callsPerDay", "usdPerMonth", "machine"])
    #expect(machine.exactlyOneOf == ["usdPerHour", "steps"])
  }

  private struct Unexpected: Error {}
}
