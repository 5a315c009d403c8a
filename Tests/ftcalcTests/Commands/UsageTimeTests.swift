import CostModel
import Foundation
import TestSupport
import Testing

@testable import ftcalc

/// Times of a log: those that cannot be read, and groups that are times.
@Suite struct UsageTimeTests {
  private static func line(_ time: String?, calls: Int = 1, user: String = "u") -> String {
    let time = time.map { #","timestamp":"\#($0)""# } ?? ""
    let line =
      #"{"feature":"a","user":"\#(user)","model":"gpt-4o","input_tokens":1000,"output_tokens":10\#(time)}"#
      + "\n"
    return String(repeating: line, count: calls)
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func log(_ text: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(text, "a.jsonl")
    return folder
  }

  @Test func `calls without a readable time are counted, named and priced`() throws {
    let folder = try Self.log(Self.line("2026-11-02T10:00:00Z") + Self.line("02/11/2026") + Self.line(nil))
    let path = folder.path("a.jsonl")
    let place = "(the first at \(path.count > 200 ? "" : path):2:"
    let answer = try JSONFigures(PinnedProgram.run(["usage", path, "--json"]).output)
    #expect(answer["totals.callsWithoutTime"].number == 2 && answer["totals.calls"].number == 3)
    #expect(answer["unreadableTimes"].elements.map { $0["line"].number } == [2])
    #expect(answer["broken"].number == 0)
    let shown = Self.words(PinnedProgram.run(["usage", path], columns: 400).output)
    #expect(shown.contains("2 calls without a readable time \(place)"), "\(shown)")
    #expect(shown.contains("priced as of 2026-11-20"), "\(shown)")
    let days = Self.words(PinnedProgram.run(["usage", path, "--by", "day"], columns: 400).output)
    #expect(days.contains("in no day."), "\(days)")
    for option in ["--since", "--until"] {
      let chosen = PinnedProgram.run(["usage", path, option, "2026-11-02"], columns: 400)
      #expect(Self.words(chosen.output).contains("2 calls without a readable time \(place)"), "\(chosen)")
      #expect(Self.words(chosen.output).contains("left out: a choice of days asks for one."), "\(chosen)")
    }
    let weekly = PinnedProgram.run(["usage", path, "--weekly"], columns: 400)
    #expect(Self.words(weekly.output).contains("left out: they are of no week."), "\(weekly)")
    #expect(PinnedProgram.run(["usage", path, "--weekly", "--json"]).output.contains("of no week"))
  }

  @Test func `a log without any time is no fault`() throws {
    let folder = try Self.log(Self.line(nil, calls: 3))
    let answer = try JSONFigures(PinnedProgram.run(["usage", folder.path("a.jsonl"), "--json"]).output)
    #expect(answer["totals.callsWithoutTime"].number == 3 && answer["notes"].elements.isEmpty)
  }

  @Test(arguments: ["hour", "day", "week", "month"])
  func `groups that are times stand in their order`(key: String) throws {
    let days = ["2026-09-01", "2026-09-09", "2026-10-07", "2026-11-02"]
    let text = zip(days, [2, 5, 1, 3]).map { Self.line("\($0)T10:00:00Z", calls: $1) }.reversed().joined()
    let folder = try Self.log(text + Self.line("never", calls: 9))
    let path = folder.path("a.jsonl")
    let answer = try JSONFigures(PinnedProgram.run(["usage", path, "--by", key, "--json"]).output)
    let keys = answer["groups"].elements.map { $0["key.\(key)"].string }
    #expect(
      keys.dropLast() == keys.dropLast().sorted { ($0 ?? "") < ($1 ?? "") }[...] && keys.last == .some(nil))
    let shares = answer["groups"].elements.compactMap { $0["cumulativeShare"].number }
    #expect(shares == shares.sorted() && shares.last == 1)
    let shown = PinnedProgram.run(["usage", path, "--by", key, "--top", "2"])
    #expect(shown.output.contains("2026-11") && shown.output.contains("before these, "), "\(shown.output)")
    let users = try JSONFigures(PinnedProgram.run(["usage", path, "--by", "user,\(key)", "--json"]).output)
    #expect(users["groups"].elements.map { $0["key.\(key)"].string } == keys)
  }

  @Test func `hours of a whole year are told apart`() throws {
    let text = (0..<12).map { Self.line("2026-\($0 < 9 ? "0" : "")\($0 + 1)-01T0\($0 % 10):00:00Z") }.joined()
    let folder = try Self.log(text)
    let path = folder.path("a.jsonl")
    for threads in ["1", "2"] {
      let answer = try JSONFigures(
        PinnedProgram.run(["usage", path, "--by", "hour,day", "--json", "--threads", threads]).output)
      #expect(answer["groups"].elements.count == 12)
      #expect(answer["groups"].elements.last?["key.hour"].string == "2026-12-01T01")
      #expect(answer["groups"].elements.last?["key.day"].string == "2026-12-01")
    }
  }

  @Test func `the weekly table says the first day of each week`() {
    let line = "usage examples/calls.jsonl --weekly"
    let shown = PinnedProgram.run(line)
    #expect(shown.output.contains("2026-11-11") && shown.output.contains("2026-11-04"), "\(shown.output)")
    let answer = try? JSONFigures(PinnedProgram.run("\(line) --json").output)
    #expect(answer?["weeks.this"].string == "2026-11-11" && answer?["weeks.last"].string == "2026-11-04")
  }

  @Test func `the end of today's model within the horizon is said`() throws {
    let book = try PriceBook.embedded()
    let horizon = PinnedProgram.today.adding(months: 12)
    let ending = try #require(
      book.models.first {
        $0.isFromMaker && $0.price(on: PinnedProgram.today) != nil
          && $0.endOfLife.map { PinnedProgram.today < $0.on && $0.on < horizon } == true
      })
    let end = try #require(ending.endOfLife?.on)
    let folder = try Self.log(
      Self.line("2026-11-02T10:00:00Z", calls: 5).replacing("gpt-4o", with: ending.id))
    let path = folder.path("a.jsonl")
    let answer = try JSONFigures(PinnedProgram.run(["usage", path, "--json"]).output)
    #expect(answer["candidates"].elements.map { $0["modelEnd"].string } == ["\(end)"])
    let shown = Self.words(PinnedProgram.run(["usage", path]).output)
    #expect(
      shown.contains("today's model ends, so that its calls must move: \(ending.id) on \(end)"), "\(shown)")
  }
}
