import Testing

@testable import CostModel

@Suite struct ObjectShapeTests {
  /// Every kind of object in a file, the file itself first.
  private static func kinds(in file: ObjectShape) -> [ObjectShape] {
    var found: [ObjectShape] = []
    func visit(_ object: ObjectShape) {
      guard !found.contains(where: { $0.kind == object.kind }) else { return }
      found.append(object)
      for key in object.keys { visit(key.shape) }
    }
    func visit(_ shape: FieldShape) {
      switch shape {
      case .object(let object): visit(object)
      case .list(let element), .named(let element, _): visit(element)
      case .oneOf(let shapes): for shape in shapes { visit(shape) }
      default: break
      }
    }
    visit(file)
    return found
  }

  @Test func `a price file is made of the kinds of object that its reader knows`() {
    #expect(
      Self.kinds(in: .priceFile).map(\.kind) == [
        "a price file", "a source", "a model", "a price", "a long-context price", "a fine-tuning entry",
        "a state of availability", "a fine-tuning price", "an end of life", "a machine", "a step",
        "an overhead", "a range",
      ])
  }

  @Test(arguments: kinds(in: .priceFile).map(\.kind))
  func `every key says what it takes`(kind: String) throws {
    let object = try #require(Self.kinds(in: .priceFile).first { $0.kind == kind })
    #expect(!object.keys.isEmpty)
    for key in object.keys {
      if case .any = key.shape { Issue.record("\(kind): \(key.key)") }
    }
    for key in object.exactlyOneOf { #expect(object.keys.contains { $0.key == key }) }
  }

  @Test func `the shape of a key follows from how it is read`() throws {
    let machine = try #require(Self.kinds(in: .priceFile).first { $0.kind == "a machine" })
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
