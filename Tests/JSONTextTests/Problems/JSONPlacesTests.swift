import TestSupport
import Testing

@testable import JSONText

@Suite struct JSONPlacesTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `places looked up in any order are those of a walk from the start`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("ab é\n\r\u{1F600}")
    let text = String((0..<3000).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
    let bytes = Array(text.utf8)
    var places = JSONPlaces()
    for _ in 1...50 {
      let offset = Int.random(in: 0...(bytes.count + 5), using: &random)
      #expect(places.place(at: offset, in: bytes) == JSONPlace.start.advanced(to: offset, in: bytes))
    }
  }

  @Test(arguments: [0, 1, 1023, 1024, 1025, 2048])
  func `the end of a text of any length has its place`(count: Int) {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: count)
    var places = JSONPlaces()
    #expect(places.place(at: count, in: bytes) == JSONPlace(line: 1, column: count + 1, offset: count))
    #expect(places.place(at: -1, in: bytes) == .start)
  }
}
