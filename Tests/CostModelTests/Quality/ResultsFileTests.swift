import JSONText
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
    ("id,Baseline,baseline,c\nx,0,1,1\n", "f0:1:1: the column 'baseline' stands twice; keep one"),
    ("id,Small,small\nx,0,1\n", "f0:1:1: the column 'small' stands twice; keep one"),
    (
      "id,cluster,baseline,group,c\nx,1,1,1,1\n",
      "f0:1:1: 'cluster' and 'group' both say what belongs together; keep one column"
    ),
    (
      "id,b,c,group\nx,1,1,\ny,1,1,g\n",
      "f0:2:7: the request 'x' has no group; give it one, of its own where it belongs to no other"
    ),
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

  @Test(arguments: ["9223372036854775807", "1e30", "0.5", "-1", "1000000001"])
  func `a column or an epoch that is no small whole number is refused`(number: String) {
    let column = #expect(throws: ResultsError.self) {
      try Self.result(#"{ "results": [{ "testIdx": 0, "promptIdx": \#(number), "success": true }] }"#)
    }
    #expect(column?.fault == .notWhole(number, key: "promptIdx"))
    let epoch = #expect(throws: ResultsError.self) {
      try Self.result(
        #"{ "eval": { "model": "m" }, "samples": [{ "id": 1, "epoch": \#(number), "scores": { "s": { "value": 1 } } }] }"#
      )
    }
    #expect(epoch?.fault == .notWhole(number, key: "epoch"))
    #expect(
      ResultsError(FilePlace("f", .start), .notWhole("0.5", key: "epoch")).description
        == "f:1:1: 'epoch' cannot be 0.5; it is a whole number from 0 on")
  }

  @Test func `more models than are compared are refused as soon as they are met`() throws {
    let wide = "id," + (0..<60_000).map { "c\($0)" }.joined(separator: ",") + "\nx,1\n"
    let results = (0..<2_000).map {
      #"{ "testIdx": 0, "promptIdx": \#($0), "success": true, "provider": { "id": "p" } }"#
    }
    for text in [wide, #"{ "results": [\#(results.joined(separator: ","))] }"#] {
      let error = #expect(throws: ResultsError.self) { try Self.result(text) }
      #expect(error?.fault == .tooManyRuns(101))
      #expect(error?.description.hasSuffix("101 models are too many; give up to 100") == true)
    }
    let half = "id," + (0..<60).map { "c\($0)" }.joined(separator: ",") + "\nx"
    let row = half + String(repeating: ",1", count: 60)
    let both = #expect(throws: ResultsError.self) { try Self.result(row, row) }
    #expect(both?.fault == .tooManyRuns(101))
    #expect(try Self.result(row).candidates.count == 59)
  }

  @Test func `groups are taken from the file that has them`() throws {
    let plain = "id,baseline\na,1\nb,0\nc,0\nd,1\n"
    let grouped = "id,small,group\nd,1,q\na,1,p\nb,1,p\nc,0,q\n"
    for texts in [[plain, grouped], [grouped, plain]] {
      let result = try Self.result(texts[0], texts[1])
      #expect(result.candidate?.rate?.groups == 2)
      #expect(result.baseline?.groups == 2)
    }
    let other = "id,baseline,cluster\na,1,p\nb,0,q\nc,0,q\nd,1,q\n"
    let error = #expect(throws: ResultsError.self) { try Self.result(other, grouped) }
    #expect(
      error?.description
        == "f1:4:1: the request 'b' is in the group 'p' here and in 'q' in 'f0'; name it the same in both, or in one file alone"
    )
  }

  @Test func `runs of the same name are told apart by their files`() throws {
    let text = "id,baseline\na,1\nb,0\n"
    let files = try ["x", "y", "y"].map { try ResultsFile(Array(text.utf8), named: $0) }
    #expect(try TestResults(files).candidates.map(\.name) == ["baseline (y)", "baseline (y) #2"])
  }

  @Test func `a baseline that is none of the models is refused`() {
    let error = #expect(throws: ResultsError.self) {
      try Self.result("id,big,small\na,1,1\n", baseline: "bigg")
    }
    #expect(error?.description == "f0:1:1: no model of the results is 'bigg'; did you mean 'big'?")
    let far = #expect(throws: ResultsError.self) {
      try Self.result("id,big,small\na,1,1\n", baseline: "today")
    }
    #expect(far?.description == "f0:1:1: no model of the results is 'today'; there are 'big', 'small'")
  }

  @Test(arguments: [
    ("1", 1.0), ("PASS", 1), ("C", 1), ("0.75", 0.75), ("Partial", 0.5), ("N", 0), ("1.0", 1),
  ])
  func `a score is a word or a number`(text: String, score: Double) {
    #expect(ScoreText.score(text) == score)
  }

  @Test(arguments: ["", "1.5", "-1", "nan", "1e0", "maybe", "+1", "٣"])
  func `other texts are none`(text: String) { #expect(ScoreText.score(text) == nil) }
}
