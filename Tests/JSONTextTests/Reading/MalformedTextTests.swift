import JSONText
import TestSupport
import Testing

@Suite struct MalformedTextTests {
  private static let sample = Array(
    #"""
    {
      "schema": "prices/1", // the format
      "models": [
        {"id": "acme/größe-漢😀", "price": 0.07, "tiers": [1e6, -2.50, 0], "open": true},
        {"id": "\u00e9\ud83d\ude00\n\"", "price": null, "tiers": [], "open": false, "more": {}}, /* end */
      ],
    }
    """#.utf8)

  @Test func `every truncation of a document is an error at its end or before`() {
    #expect(failure(Self.sample, .commented) == nil)
    for length in 0..<Self.sample.count {
      let error = failure(Array(Self.sample[..<length]), .commented)
      #expect(error != nil, "\(length) bytes were accepted")
      #expect((error?.place.offset ?? .max) <= length)
    }
  }

  @Test(arguments: 0..<20)
  func `no mutation of a document traps, and skipping finds what reading finds`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes: [UInt8] =
      Array(#"{}[]",:\/u*-+.eE019tfn "#.utf8) + [0, 9, 10, 13, 0x80, 0xC3, 0xED, 0xF0, 0xFF]
    for _ in 0..<250 {
      var mutant = Self.sample
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let index = Int.random(in: 0..<mutant.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: mutant[index] = bytes.randomElement(using: &random) ?? 0
        case 1: mutant.remove(at: index)
        case 2: mutant.insert(bytes.randomElement(using: &random) ?? 0, at: index)
        default: mutant.swapAt(index, Int.random(in: 0..<mutant.count, using: &random))
        }
      }
      let error = failure(mutant, .commented)
      if error?.problem.isSyntax != false { #expect(failureOfSkipping(mutant, .commented) == error) }
      if error != nil { #expect(failure(mutant) != nil) }
    }
  }

  @Test(arguments: 0..<10)
  func `no random bytes trap`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array(#"{}[]",:\/u*-+.eE01 tfn"#.utf8)
    for _ in 0..<500 {
      let length = Int.random(in: 0...12, using: &random)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      for dialect in [JSONDialect.strict, .commented] {
        if let error = failure(bytes, dialect) {
          #expect(!error.description.isEmpty)
          #expect(error.place.offset <= length)
        }
      }
    }
  }
}
