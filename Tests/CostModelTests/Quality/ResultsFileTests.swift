import Testing

@testable import CostModel

@Suite struct ResultsFileTests {
  private static func result(
    _ texts: String..., baseline: String? = nil, candidate: String? = nil
  ) throws -> QualityResult {
    let files = try texts.enumerated().map { try ResultsFile(Array($0.element.utf8), named: "f\($0.offset)") }
    return try QualityResult(
      TestResults(files, baseline: baseline), candidate: candidate, required: nil, margin: nil)
  }

  @Test(arguments: [
    "id,baseline,candidate\na,1,1\nb,0,1\nc,1,0\nd,1,1\n",
    "\u{FEFF}id,candidate,baseline\r\na,pass,PASS\r\nb,pass,fail\r\n\r\nc,fail,pass\r\nd,true,True",
    "ID , Baseline,candidate\n\"a\",\"1\",1.0\n\"b,\"\"x\",0,1\nc,1,0\nd,yes,yes\n",
  ])
  func `columns of a table are paired by their rows`(text: String) throws {
    let paired = try #require(try Self.result(text).candidate?.paired)
    #expect(paired.items == 4)
    #expect((paired.won, paired.lost) == (1, 1))
  }

  @Test(arguments: [
    (
      "",
      "f0:1:1: these are no results of a test; give CSV with the columns id,baseline,candidate, or the JSON of promptfoo or Inspect"
    ),
    (
      "\0\0\0\0",
      "f0:1:1: these are no results of a test; give CSV with the columns id,baseline,candidate, or the JSON of promptfoo or Inspect"
    ),
    ("di,baseline,candidate\n", "f0:1:1: there is no column 'id'; did you mean 'di'?"),
    ("name,baseline\n", "f0:1:1: there is no column 'id'; the first line names them: id,baseline,candidate"),
    ("id,a,a\n", "f0:1:1: the column 'a' stands twice; keep one"),
    (
      "id,baseline,candidate\n",
      "f0:1:1: nothing was tested; each request needs an id and a result: id,baseline,candidate"
    ),
    ("id,b,c\nx,1\n", "f0:2:1: the row has 2 cells and the first line 3; make them as many"),
    (
      "id,b,c\n,1,1\n",
      "f0:2:1: the request has no id; give each one its own, so that the same ones are compared"
    ),
    (
      "id,b,c\nx,1,1\nx,0,1\n",
      "f0:3:1: the request 'x' stands on line 2 already; give each one its own id, and say what belongs together in a column 'group'"
    ),
    (
      "id,b,c\nx,1,\n",
      "f0:2:5: 'c' has no result of 'x'; a request that was not answered is 0, or belongs out of all columns"
    ),
    (
      "id,b,c\nxé,1,1.5\n",
      "f0:2:6: 'c' cannot be '1.5'; write pass or fail, true or false, or a score from 0 to 1"
    ),
    (
      "id,b,c\nx,1,nan\n",
      "f0:2:5: 'c' cannot be 'nan'; write pass or fail, true or false, or a score from 0 to 1"
    ),
    ("id,b,c\nx,1,\"1\n", "f0:2:1: the quote is not closed; write \" twice where it is meant itself"),
    (
      "{}",
      "f0:1:1: this JSON is no result of promptfoo ('results') and no log of Inspect ('eval' and 'samples'); give one of them, or CSV"
    ),
    (
      "[1]",
      "f0:1:1: this JSON is no result of promptfoo ('results') and no log of Inspect ('eval' and 'samples'); give one of them, or CSV"
    ),
  ])
  func `what is wrong is said with its place`(text: String, message: String) {
    let error = #expect(throws: ResultsError.self) { try Self.result(text) }
    #expect(error?.description == message)
  }

  @Test func `broken JSON has its place`() {
    let error = #expect(throws: ResultsError.self) { try Self.result("{\n  \"results\": [tru]}") }
    #expect(error?.place.line == 2)
  }

  @Test func `a line that never ends is refused early`() {
    let text = String(repeating: "x", count: 3 << 20)
    let error = #expect(throws: ResultsError.self) { try Self.result(text) }
    #expect(error?.fault == .longLine)
  }

  @Test func `groups and several candidates are taken`() throws {
    let text = "id,baseline,small,large,group\na,1,1,1,p\nb,0,1,1,p\nc,0,0,1,q\nd,1,1,1,q\n"
    let result = try Self.result(text)
    #expect(result.baseline?.rate == 0.5)
    #expect(result.candidates.map(\.name) == ["small", "large"])
    #expect(result.candidate?.name == "large")
    #expect(result.candidate?.rate?.groups == 2)
    #expect(try Self.result(text, candidate: "small").candidate?.paired?.won == 1)
    let error = #expect(throws: ResultsError.self) { try Self.result(text, candidate: "smal") }
    #expect(error?.description == "f0:1:1: no model of the results is 'smal'; did you mean 'small'?")
  }

  @Test func `the best of several is held to more than one alone`() throws {
    var text = "id,baseline,a,b,c,d\n"
    for item in 0..<100 { text += "\(item),\(item < 80 ? 1 : 0),\(item < 86 ? 1 : 0),1,0,\(item % 2)\n" }
    let files = [try ResultsFile(Array(text.utf8), named: "f")]
    let result = try QualityResult(
      TestResults(files), candidate: "a", required: nil, margin: Share(0.05))
    let alone = try #require(PairedDifference(won: 6, lost: 0, of: 100, margin: Share(0.05)))
    let paired = try #require(result.candidate?.paired)
    #expect(alone.p == 0.03125 && paired.p == 0.03125)
    #expect(paired.marginP ?? 0 > alone.marginP ?? 1)
  }

  private static let promptfoo = """
    { "evalId": "e", "results": { "version": 3, "results": [
      { "testIdx": 0, "promptIdx": 0, "success": true, "score": 1, "provider": { "id": "openai:gpt-5.4", "label": "" } },
      { "testIdx": 0, "promptIdx": 1, "success": true, "score": 1, "provider": { "id": "ft:small", "label": "small" } },
      { "testIdx": 1, "promptIdx": 0, "success": false, "score": 0, "provider": { "id": "openai:gpt-5.4" } },
      { "testIdx": 1, "promptIdx": 1, "success": true, "score": 1, "provider": { "id": "ft:small", "label": "small" } }
    ], "stats": {} } }
    """

  @Test func `results of promptfoo are paired by test`() throws {
    let result = try Self.result(Self.promptfoo)
    #expect(result.baselineName == "openai:gpt-5.4")
    #expect(result.candidate?.name == "small")
    #expect(result.candidate?.paired?.won == 1)
    #expect(try Self.result(Self.promptfoo, baseline: "small").candidate?.paired?.lost == 1)
  }

  private static func inspect(_ model: String, _ values: [String], status: String = "success") -> String {
    let samples = values.enumerated().map {
      #"{ "id": \#($0.offset), "epoch": 1, "scores": { "match": { "value": \#($0.element) } } }"#
    }
    return
      #"{ "version": 2, "status": "\#(status)", "eval": { "model": "\#(model)" }, "samples": [\#(samples.joined(separator: ","))] }"#
  }

  @Test func `two logs of Inspect are paired by sample`() throws {
    let result = try Self.result(
      Self.inspect("big", [#""C""#, #""I""#, "1"]), Self.inspect("small", [#""C""#, #""C""#, "0.5"]))
    #expect(result.baselineName == "big")
    #expect(result.candidate?.name == "small")
    #expect(result.candidate?.rate?.passed == 2.5)
    #expect(result.candidate?.paired?.won == 1)
    #expect(result.candidate?.paired?.lost == 1)
  }

  @Test func `what is not paired is refused`() {
    let error = #expect(throws: ResultsError.self) {
      try Self.result(Self.inspect("big", [#""C""#]), Self.inspect("small", [#""C""#, #""C""#]))
    }
    #expect(
      error?.description.hasSuffix(
        "the request '1' is in 'f1' and not in 'f0'; both models must answer the same ones") == true)
    let cut = #expect(throws: ResultsError.self) {
      try Self.result(Self.inspect("big", [#""C""#], status: "error"))
    }
    #expect(cut?.fault == .unfinished("error"))
  }

  @Test func `an epoch is the same request again`() throws {
    let text = """
      { "eval": { "model": "m" }, "samples": [
        { "id": "a", "epoch": 1, "scores": { "s": { "value": "C" } } },
        { "id": "a", "epoch": 2, "scores": { "s": { "value": "C" } } },
        { "id": "b", "epoch": 1, "scores": { "s": { "value": "I" } } },
        { "id": "b", "epoch": 2, "scores": { "s": { "value": "I" } } } ] }
      """
    let rate = try #require(try Self.result(text).candidate?.rate)
    #expect(rate.groups == 2)
    #expect(abs(rate.interval.low - ConfidenceInterval.wilson(0.5, of: 2).low) < 1e-12)
  }
}
