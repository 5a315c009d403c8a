import Testing

@testable import UsageLog

@Suite struct PlainReaderTests {
  /// The scan and plain code read logs that are written in every way, and find the same.
  @Test(arguments: 0..<20)
  func `the scan finds what plain code finds`(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    for _ in 0..<20 {
      let bytes = log.text(lines: 14)
      let plain = PlainReader(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
      let read = try ReadLog(
        [bytes], as: "generic", by: [.field(.feature), .field(.model)], buffer: seed % 2 == 0 ? 1 << 20 : 64)
      #expect(read.broken == plain.brokenLines.count)
      #expect(read.problems.map(\.line) == Array(plain.brokenLines.prefix(10)))
      let sums = read.counted.groups.mapValues(\.total)
      for key in Set(sums.keys).union(plain.sums.keys) {
        #expect(sums[key] == plain.sums[key], "\(key)\n\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
