internal import JSONText

extension ResultsFile {
  /// Reads what promptfoo writes with `--output results.json`, or a log of Inspect as `inspect log dump` prints it.
  ///
  /// Formats: https://www.promptfoo.dev/docs/configuration/outputs/, https://inspect.aisi.org.uk/eval-logs.html
  static func json(_ bytes: [UInt8], named name: String) throws(ResultsError) -> ResultsFile {
    let start = JSONReader(bytes)
    var found = JSONResults(start, named: name)
    var reader = start
    do throws(JSONTextError) {
      if try reader.peek() == .object {
        try reader.readObject { (key, reader) throws(JSONTextError) in
          switch key {
          case "results": try found.readPromptfoo(&reader)
          case "samples": try found.readSamples(&reader)
          case "eval": try found.readEval(&reader)
          case "status" where try reader.peek() == .string: found.status = try reader.readString()
          default: break
          }
        }
      } else {
        try reader.skipValue()
      }
      try reader.finish()
    } catch {
      throw found.fault ?? ResultsError(FilePlace(name, error.place), .json(error.problem.description))
    }
    return try found.file()
  }
}

/// What is found in JSON that one of two tools wrote.
private struct JSONResults {
  private let name: String
  private let start: JSONReader
  private var places = JSONPlaces()
  private var scores: GatheredScores
  /// The runs of promptfoo by the number of their column.
  private var columns: [Int: Int] = [:]
  private var isPromptfoo = false
  private var isInspect = false
  private var model = "candidate"
  private var samples: [Sample] = []
  /// How the run of Inspect ended.
  var status: String?
  /// The first thing that is wrong with the results, where their JSON is right.
  private(set) var fault: ResultsError?

  private struct Sample {
    let id: String
    let epoch: Int
    let score: Double?
    let text: String
    let place: FilePlace
  }

  init(_ start: JSONReader, named name: String) {
    self.start = start
    self.name = name
    scores = GatheredScores(name: name)
  }

  private mutating func place(of reader: JSONReader) -> FilePlace {
    FilePlace(name, start.place(at: reader.nextOffset, by: &places))
  }

  private mutating func note(_ error: ResultsError) { fault = fault ?? error }

  /// The list of results, or an object that holds it under the same key.
  mutating func readPromptfoo(_ reader: inout JSONReader) throws(JSONTextError) {
    switch try reader.peek() {
    case .array:
      isPromptfoo = true
      try reader.readArray { (_, reader) throws(JSONTextError) in try readResult(&reader) }
    case .object:
      try reader.readObject { (key, reader) throws(JSONTextError) in
        guard key == "results", try reader.peek() == .array else { return }
        isPromptfoo = true
        try reader.readArray { (_, reader) throws(JSONTextError) in try readResult(&reader) }
      }
    default: break
    }
  }

  private mutating func readResult(_ reader: inout JSONReader) throws(JSONTextError) {
    guard try reader.peek() == .object else { return }
    let place = place(of: reader)
    var (test, prompt): (String?, Int) = (nil, 0)
    var (success, provider): (Double?, String?) = (nil, nil)
    try reader.readObject { (key, reader) throws(JSONTextError) in
      let kind = try reader.peek()
      switch key {
      case "testIdx" where kind == .number: test = try reader.readNumber().text
      case "promptIdx" where kind == .number: prompt = whole(try reader.readNumber(), key, place) ?? 0
      case "success" where kind == .bool: success = try reader.readBool() ? 1 : 0
      case "provider" where kind == .string: provider = try reader.readString()
      case "provider" where kind == .object:
        var (id, label): (String?, String?) = (nil, nil)
        try reader.readObject { (key, reader) throws(JSONTextError) in
          guard try reader.peek() == .string else { return }
          if key == "id" {
            id = try reader.readString()
          } else if key == "label" {
            label = try reader.readString()
          }
        }
        provider = label?.isEmpty == false ? label : id
      default: break
      }
    }
    guard let test else { return note(ResultsError(place, .noID)) }
    do throws(ResultsError) {
      let column = try column(ofPrompt: prompt, provider ?? "prompt \(prompt + 1)", at: place)
      guard let success else { throw ResultsError(place, .missing(test, run: scores.runs[column])) }
      try scores.take(success, of: test, in: column, at: place)
    } catch { note(error) }
  }

  /// A number that comes whole and counts something, so that it is small; nil for any other, which is a fault.
  private mutating func whole(_ number: JSONNumber, _ key: String, _ place: FilePlace) -> Int? {
    if let whole = number.int, (0...Tally.most).contains(whole) { return whole }
    note(ResultsError(place, .notWhole(number.text, key: key)))
    return nil
  }

  private mutating func column(
    ofPrompt prompt: Int, _ provider: String, at place: FilePlace
  ) throws(ResultsError) -> Int {
    if let column = columns[prompt] { return column }
    var title = provider
    var count = 1
    while scores.runs.contains(title) {
      count += 1
      title = "\(provider) #\(count)"
    }
    let column = try scores.column(of: title, at: place)
    columns[prompt] = column
    return column
  }

  /// What was tested, of which the model is the name of the run.
  mutating func readEval(_ reader: inout JSONReader) throws(JSONTextError) {
    guard try reader.peek() == .object else { return }
    isInspect = true
    try reader.readObject { (key, reader) throws(JSONTextError) in
      if key == "model", try reader.peek() == .string { model = try reader.readString() }
    }
  }

  /// The requests with their scores.
  mutating func readSamples(_ reader: inout JSONReader) throws(JSONTextError) {
    guard try reader.peek() == .array else { return }
    isInspect = true
    try reader.readArray { (_, reader) throws(JSONTextError) in
      guard try reader.peek() == .object else { return }
      let place = place(of: reader)
      var (id, epoch): (String?, Int) = (nil, 1)
      var (score, text): (Double?, String) = (nil, "")
      try reader.readObject { (key, reader) throws(JSONTextError) in
        let kind = try reader.peek()
        switch key {
        case "id" where kind == .string: id = try reader.readString()
        case "id" where kind == .number: id = try reader.readNumber().text
        case "epoch" where kind == .number: epoch = whole(try reader.readNumber(), key, place) ?? 1
        case "scores" where kind == .object: (score, text) = try readScore(&reader)
        default: break
        }
      }
      guard let id else { return note(ResultsError(place, .noID)) }
      samples.append(Sample(id: id, epoch: epoch, score: score, text: text, place: place))
    }
  }

  /// The value of the first scorer, and how it is written.
  private func readScore(_ reader: inout JSONReader) throws(JSONTextError) -> (Double?, String) {
    var found: (Double?, String)?
    try reader.readObject { (_, reader) throws(JSONTextError) in
      guard found == nil, try reader.peek() == .object else { return }
      try reader.readObject { (key, reader) throws(JSONTextError) in
        guard key == "value" else { return }
        switch try reader.peek() {
        case .string:
          let text = try reader.readString()
          found = (ScoreText.score(text), text)
        case .number:
          let number = try reader.readNumber()
          found = ((0...1).contains(number.double) ? number.double : nil, number.text)
        case .bool:
          let isTrue = try reader.readBool()
          found = (isTrue ? 1 : 0, "")
        case .object, .array, .null: found = (nil, "several values")
        }
      }
    }
    return found ?? (nil, "")
  }

  /// The file, once all is read.
  mutating func file() throws(ResultsError) -> ResultsFile {
    let begin = FilePlace(name, .start)
    if let fault { throw fault }
    if isInspect, !samples.isEmpty || !isPromptfoo {
      if let status, status != "success" { throw ResultsError(begin, .unfinished(status)) }
      var gathered = GatheredScores(name: name)
      let column = try gathered.column(of: model, at: begin)
      let hasEpochs = samples.contains { $0.epoch > 1 }
      for sample in samples {
        guard let score = sample.score else {
          throw ResultsError(
            sample.place,
            sample.text.isEmpty ? .missing(sample.id, run: model) : .badScore(sample.text, run: model))
        }
        // The same request asked again is no other request.
        try gathered.take(
          score, of: hasEpochs ? "\(sample.id)#\(sample.epoch)" : sample.id, in: column,
          group: hasEpochs ? sample.id : nil, at: sample.place)
      }
      return try gathered.file(at: begin)
    }
    guard isPromptfoo else { throw ResultsError(begin, .unknownJSON) }
    return try scores.file(at: begin)
  }
}
