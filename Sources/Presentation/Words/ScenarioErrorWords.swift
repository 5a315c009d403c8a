package import CostModel
internal import JSONText

extension ScenarioError {
  /// What is wrong and what to do next, a line for each thing.
  package var words: [String] {
    switch self {
    case .missing(let definitions):
      definitions.map { "\($0.flag) is missing; give the \($0.meaning), such as \($0.flag) \($0.example)" }
    case .unknownParameter(let key, let nearest):
      [
        "no parameter is called \(key.quoted)"
          + (nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?")
      ]
    case .badValue(let definition, let spread, let fault):
      [
        "\(definition.flag) \(definition.unit.text(spread.low))"
          + (spread.isRange ? "..\(definition.unit.text(spread.high))" : "")
          + " \(fault.explanation(for: definition)); "
          + "a good value is \(definition.example)"
      ]
    case .noInput:
      [
        "--input is missing; give the input tokens of a call, such as --input 1200, or their parts (--system, --message)"
      ]
    case .partsExceedInput(let parts, let input):
      [
        "the parts of the prompt add up to \(FigureText.count(parts)) tokens, more than --input \(FigureText.count(input)); "
          + "raise --input or leave it out"
      ]
    case .partsBelowInput(let parts, let input):
      [
        "the parts of the prompt add up to \(FigureText.count(parts)) tokens, less than --input \(FigureText.count(input)); "
          + "leave --input or --message out"
      ]
    case .conflict(let one, let other):
      ["\(one.flag) and \(other.flag) say the same thing in two ways; keep one"]
    case .thresholdsOutOfOrder(let clearWin, let notWorth):
      [
        "--clear-win-months \(FigureText.count(clearWin)) is above --not-worth-months \(FigureText.count(notWorth)); "
          + "swap them or give both"
      ]
    case .notWhole(let definition, let value):
      ["\(definition.flag) \(FigureText.count(value)) is not whole; give whole months"]
    case .needs(let one, let other): ["\(one.flag) means nothing without \(other.flag); give both"]
    case .noPrice(let gap):
      [gap.cause + "; " + gap.remedy]
    case .customWithoutPrices: ["the model 'custom' has no prices; give --price-input and --price-output"]
    case .customMachineWithoutPrice: ["host:custom has no price; give --host-monthly or --host-hourly"]
    case .model(.unknown(let name, let nearest)):
      [
        "no model is called \(name.quoted)"
          + (nearest.isEmpty
            ? "; see ftcalc prices list" : "; did you mean \(nearest.joined(separator: ", "))?")
      ]
    case .model(.ambiguous(let name, let candidates)):
      ["\(name.quoted) is sold by several providers; write one of \(candidates.joined(separator: ", "))"]
    case .unknownMachine(let name, let nearest):
      [
        "no machine is called \(name.quoted)"
          + (nearest.isEmpty
            ? "; give its price with --host-monthly or --host-hourly"
            : "; did you mean host:\(nearest.joined(separator: ", host:"))?")
      ]
    case .badOption(let text):
      ["\(text.quoted) is no option to compare; write MODEL, ft:MODEL or host:MACHINE"]
    case .notUntuned(let name, let flag):
      [
        "\(flag) cannot be \(name.quoted); name a model as it comes, or for a fine-tune in use its prices: "
          + "--model custom --price-input USD --price-output USD"
      ]
    case .badRamp(let text): ["--ramp cannot be \(text.quoted); give up to 120 shares such as 10%,50%,100%"]
    case .badRampShare(let share):
      ["--ramp cannot hold \(Unit.share.text(share.value)); give shares from 0% to 100%"]
    case .rampTooLong(let months):
      ["--ramp cannot have \(months) shares; give up to 120 such as 10%,50%,100%"]
    case .badDate(let text): ["--start cannot be \(text.quoted); write a day that exists as YYYY-MM-DD"]
    case .thenIsToday(let name): ["--then cannot be \(name.quoted), the model that ends; name another"]
    case .thenEnds(let name, let date):
      ["--then cannot be \(name.quoted), which ends on \(date) itself; name a model that lives longer"]
    case .notForOption(let definition, let option):
      [
        "\(definition.key) is the same for all options and cannot be another for \(option.quoted); "
          + "give it beside the options (\(definition.flag))"
      ]
    case .sameName(let name):
      ["two are called \(name.quoted); give each a name of its own"]
    case .badMix(let name, let fault): ["\(name.quoted) cannot share the calls out: \(fault.words)"]
    case .feature(let name, let error): error.words.map { "\(name): \($0)" }
    case .notForFeature(let definition):
      ["\(definition.key) is the same for all features; give it beside them (\(definition.flag))"]
    case .notForGuest(let definition):
      ["\(definition.key) is a number of the machine; give it for the host"]
    case .notForHost(let definition):
      ["\(definition.key) is no number of a machine; give it for the features or beside them"]
    case .notOnce(let definition):
      [
        "\(definition.key) cannot be paid once for all; give \(PortfolioStatement.onceKeys.joined(separator: ", "))"
      ]
    case .unknownHost(let name, let nearest):
      [
        "no host is called \(name.quoted)"
          + (nearest.isEmpty
            ? "; declare it among the hosts" : "; did you mean \(nearest.joined(separator: ", "))?")
      ]
    case .billWithoutTokens(let option):
      ["only its bill is known, and \(option) is paid per token; give its input and output tokens"]
    case .billWithoutCalls: ["only its bill is known; to move it, give its calls too"]
    case .badBill(let bill):
      ["a bill cannot be \(FigureText.money(bill.low)); give dollars a month such as $3,420"]
    case .cannotMove(let option, let reason): ["\(option) cannot be had: \(reason.words)"]
    case .noFeatures: ["there are no features; give at least one"]
    case .notCompared(let name, let rows):
      [
        "\(name.quoted) is not among the options compared: \(rows.joined(separator: ", ")); add it with --with"
      ]
    }
  }

  /// Whether a name or value on the command line is at fault, rather than a combination or a price.
  package var isAboutNames: Bool {
    switch self {
    case .feature(_, let error): error.isAboutNames
    case .missing, .unknownParameter, .badValue, .noInput, .model, .unknownMachine, .badOption, .notUntuned,
      .badRamp, .badRampShare, .rampTooLong,
      .badDate, .thenIsToday, .thenEnds,
      .notCompared:
      true
    default: false
    }
  }
}

extension MixFault {
  /// What is wrong, and what would be right.
  fileprivate var words: String {
    switch self {
    case .noParts: "it has no parts; give the options and their shares"
    case .nested(let part): "\(part.quoted) is a mix itself; name its options instead"
    case .badShare(let part, let share):
      "the share of \(part.quoted) is \(Unit.share.text(share)); give shares from 0% to 100%"
    case .rampOfPart(let part): "\(part.quoted) has a ramp of its own; give it to the whole"
    case .sharesDoNotAddUp(let sum): "its shares add up to \(FigureText.percent(sum)); make them 100%"
    case .badRouterTokens(let tokens):
      "its router takes \(FigureText.count(tokens.value)) tokens; give 0 to 1,000,000,000 for each call"
    }
  }
}

extension PriceGap {
  /// What is not known.
  fileprivate var cause: String {
    guard let hourly = billedByHour else { return "no source gives the \(kind.rawValue) of \(option)" }
    return
      "training of \(option) is billed by the hour, \(Unit.usdPerHour.text(hourly.value)), for hours that nobody knows"
  }

  /// What would give the price or do without it.
  fileprivate var remedy: String {
    let flag: String? =
      switch kind {
      case .input: takesHandPrice ? "--price-input" : nil
      case .output: takesHandPrice ? "--price-output" : nil
      case .cachedInput: takesHandPrice ? "--price-cached" : nil
      case .batchInput, .batchOutput: nil
      case .training: isRetraining ? "--training-cost or --retrain-cost" : "--training-cost or --upfront"
      }
    let ways = [flag, takesPremium ? "--premium" : nil, kind == .training ? nil : "--prices FILE"]
    let without: String =
      switch kind {
      case .cachedInput: ", or leave --prompt-cached out"
      case .batchInput, .batchOutput: ", or leave --batch out"
      case .input, .output, .training: ""
      }
    return "give " + ways.compactMap { $0 }.joined(separator: " or ") + without
  }
}
