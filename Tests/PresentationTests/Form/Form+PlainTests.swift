import CostModel
import JSONText
import Testing

@testable import Presentation

@Suite struct PlainFormTests {
  private static func text<Value>(_ form: Form<Value>, _ value: Value) -> String {
    form.output(value).text(pretty: false)
  }

  private static func schema<Value>(_ form: Form<Value>) -> String {
    form.schema().output.text(pretty: false)
  }

  @Test func `a number and an amount are written as numbers`() {
    #expect(Self.text(.number, 0.1) == "0.1")
    #expect(Self.text(.number, USD(95.5)) == "95.5")
    #expect(Self.schema(Form<USD>.number) == Self.schema(Form<Double>.number))
    #expect(Self.schema(.probability) == #"{"type":"number","minimum":0,"maximum":1}"#)
  }

  @Test func `a day is written as its date`() throws {
    #expect(Self.text(.day, try #require(CalendarDate("2026-11-20"))) == #""2026-11-20""#)
    #expect(Self.schema(.day).contains(#""format":"date""#))
  }

  @Test func `a word is one of those of its type`() {
    #expect(Self.text(.word, Verdict.clearWin) == #""clearWin""#)
    #expect(Self.schema(Form<Verdict>.word).hasPrefix(#"{"type":"string","enum":["clearWin""#))
  }

  @Test func `a list is written element by element, its schema once`() {
    #expect(Self.text(.list(of: .flag), [true, false]) == "[true,false]")
    #expect(Self.schema(Form.list(of: .flag)) == #"{"type":"array","items":{"type":"boolean"}}"#)
  }

  @Test func `an end of a range that nobody knows is null`() {
    #expect(Self.text(.bounds, (low: 1, high: nil)) == #"{"low":1,"high":null}"#)
    #expect(Self.schema(.bounds) == ##"{"$ref":"#/$defs/bounds"}"##)
  }

  @Test func `a result is a number, a status, a name or null`() {
    #expect(Self.text(.result, .number(3)) == "3")
    #expect(Self.text(.result, .notReached(.unavailable)) == #""unavailable""#)
    #expect(Self.text(.result, .option("host:vps")) == #""host:vps""#)
    #expect(Self.text(.result, .unknown) == "null")
  }
}
