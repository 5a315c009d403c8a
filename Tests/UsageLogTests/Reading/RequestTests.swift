import Testing

@testable import UsageLog

@Suite struct RequestTests {
  private static func line(_ time: String?, _ feature: String = "f", id: String = "", input: Int = 1)
    -> String
  {
    let time = time.map { #""timestamp":"\#($0)","# } ?? ""
    return
      #"{"request_id":"\#(id)",\#(time)"feature":"\#(feature)","team":{"name":"t\#(input)"},"input_tokens":\#(input),"output_tokens":1}"#
      + "\n"
  }

  @Test func `calls outside a time are left out, and so are those without one`() throws {
    let log =
      Self.line("2026-03-01T00:00:00Z") + Self.line("2026-03-02T00:00:00Z", input: 2)
      + Self.line(nil, input: 4)
    let read = try ReadLog([log]) {
      $0.since = 1_772_323_200
      $0.until = 1_772_409_600
    }
    #expect(read.calls.map(\.input) == [1] && read.leftOut == 2 && read.withoutTime == 1)
  }

  @Test func `days are those of a zone`() throws {
    let log = Self.line("2026-03-01T23:30:00Z") + Self.line("2026-03-02T00:30:00Z")
    #expect(try ReadLog([log], by: [.day]).counted.groups.count == 2)
    let read = try ReadLog([log], by: [.day, .hour]) { $0.zone = 3_600 }
    #expect(
      Set(read.counted.groups.keys) == [["2026-03-02", "2026-03-02T00"], ["2026-03-02", "2026-03-02T01"]])
    let chosen = try ReadLog([log]) {
      $0.zone = 3_600
      $0.wheres = [(.hour, "2026-03-02T00")]
    }
    #expect(chosen.calls.map(\.seconds) == [1_772_407_800])
  }

  @Test func `values are chosen to the letter`() throws {
    let log =
      Self.line(nil, "a", input: 1) + Self.line(nil, "A", input: 2) + Self.line(nil, "\\u0061", input: 4)
    #expect(try ReadLog([log]) { $0.wheres = [(.field(.feature), "a")] }.calls.map(\.input) == [1, 4])
    #expect(try ReadLog([log]) { $0.wheres = [(.path("team.name"), "t2")] }.calls.map(\.input) == [2])
    #expect(try ReadLog([log]) { $0.wheres = [(.field(.user), "")] }.calls.count == 3)
    #expect(
      try ReadLog([log, log]) { $0.wheres = [(.file, "1"), (.field(.feature), "A")] }.calls.count == 1)
  }

  @Test func `days, weeks and months are spans of time`() throws {
    let log =
      Self.line("2026-02-28T10:00:00Z", input: 1) + Self.line("2026-03-01T10:00:00Z", input: 2)
      + Self.line("2026-03-02T10:00:00Z", input: 4)
    func inputs(_ key: GroupKey, _ value: String) throws -> [Int] {
      try ReadLog([log]) { $0.wheres = [(key, value)] }.calls.map(\.input)
    }
    #expect(try inputs(.day, "2026-03-01") == [2])
    #expect(try inputs(.week, "2026-02-24") == [1, 2])
    #expect(try inputs(.month, "2026-03") == [2, 4])
    #expect(try inputs(.hour, "2026-03-01T10") == [2])
    #expect(throws: LogError.noTime(.month, "March")) { try inputs(.month, "March") }
    #expect(throws: LogError.noTime(.hour, "2026-03-01X10")) { try inputs(.hour, "2026-03-01X10") }
  }

  @Test func `groups by file, week, month and paths`() throws {
    let log = Self.line("2026-02-28T10:00:00Z", input: 1) + Self.line("2026-03-02T10:00:00Z", input: 2)
    let read = try ReadLog([log, log], by: [.file, .week, .month, .path("team.name")])
    #expect(
      Set(read.counted.groups.keys) == [
        ["0", "2026-02-23", "2026-02", "t1"], ["0", "2026-03-02", "2026-03", "t2"],
        ["1", "2026-02-23", "2026-02", "t1"], ["1", "2026-03-02", "2026-03", "t2"],
      ])
  }

  @Test func `calls are counted once, other attempts are tokens and retries`() throws {
    let first = Self.line("2026-03-01T00:00:00Z", id: "r1", input: 10)
    let again = Self.line("2026-03-01T00:00:07Z", id: "r1", input: 10)
    let other = Self.line("2026-03-01T00:00:00Z", id: "r2", input: 5)
    let bare = Self.line("2026-03-01T00:00:00Z", input: 1)
    let log = first + again + first + other + bare + bare
    #expect(try ReadLog([log]).counted.all.total.calls == 6)
    let read = try ReadLog([log, first]) { $0.dedupe = true }
    let total = read.counted.all.total
    #expect((total.calls, total.retries, total.input, read.copies) == (4, 1, 27, 2))
    // Those without an id do not say.
    #expect(total.callsWithRetries == 2)
  }

  @Test func `keys have names, near names are mistakes and a point makes a path`() throws {
    #expect(try GroupKey("user") == .field(.user) && GroupKey("week") == .week)
    #expect(try GroupKey("metadata.team") == .path("metadata.team") && GroupKey("team") == .path("team"))
    #expect(try GroupKey(".users") == .path("users"))
    #expect(throws: LogError.unknownKey("modle", nearest: ["model"])) { try GroupKey("modle") }
    #expect(GroupKey.named.allSatisfy { $0.key.text == $0.name })
  }

  @Test func `more paths than a record has slots for are refused`() throws {
    #expect(throws: LogError.self) {
      try ReadLog([Self.line(nil)], by: (0..<60).map { .path("a.b\($0)") })
    }
  }

  @Test func `only lines of formats without order are read in pieces`() {
    #expect(LogFormat.generic.isSplittable(.lines) && !LogFormat.generic.isSplittable(.values))
    #expect(!LogFormat.claudeCode.isSplittable(.lines) && !LogFormat.codex.isSplittable(.lines))
    #expect(!LogFormat.generic.isSplittable(.lines, dedupes: true))
  }
}
