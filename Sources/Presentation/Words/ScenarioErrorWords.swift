package import CostModel
internal import JSONText

extension ScenarioError {
  /// What is wrong and what to do next, a line for each thing, in the names that the user wrote.
  package func words(in names: StatedNames = .flags) -> [String] {
    let registry = Parameters.standard
    let input = names.name(registry[registry.workload.input])
    return switch self {
    case .missing(let definitions):
      definitions.map { definition in
        let meaning = definition.meaning
        let article = ["what ", "the "].contains(where: meaning.hasPrefix) ? "" : "the "
        return
          "\(names.name(definition)) is missing; give \(article)\(meaning), such as \(names.example(definition))"
      }
    case .unknownParameter(let key, let nearest):
      [
        "no parameter is called \(key.quoted)"
          + (nearest.isEmpty ? "" : "; " + advice(near: nearest, otherwise: ""))
      ]
    case .badValue(let definition, let spread, let fault):
      [
        "\(names.name(definition)) \(definition.unit.text(spread)) "
          + "\(fault.explanation(for: definition, named: names.name(definition))); "
          + "a good value is \(definition.example)"
      ]
    case .badAmount(let definition, let text, let fault):
      [
        "\(names.name(definition)) \(text.quoted) \(fault.explanation(for: definition, named: names.name(definition))); "
          + "a good value is \(definition.example)"
      ]
    case .noInput:
      [
        "\(input) is missing; give the input tokens of a call, such as \(names.example(registry[registry.workload.input])), "
          + "or their parts (\(names.name(registry[registry.prompt.system])), \(names.name(registry[registry.prompt.message])))"
      ]
    case .partsExceedInput(let parts, let total):
      [
        "the parts of the prompt add up to \(FigureText.counted(parts, "token")), more than \(input) \(FigureText.count(total)); "
          + "raise \(input) or leave it out"
      ]
    case .partsBelowInput(let parts, let total):
      [
        "the parts of the prompt add up to \(FigureText.counted(parts, "token")), less than \(input) \(FigureText.count(total)); "
          + "leave \(input) or \(names.name(registry[registry.prompt.message])) out"
      ]
    case .conflict(let one, let other):
      ["\(names.name(one)) and \(names.name(other)) say the same thing in two ways; keep one"]
    case .thresholdsOutOfOrder(let clearWin, let notWorth):
      [
        "\(names.name(registry[registry.verdict.clearWinMonths])) \(FigureText.count(clearWin)) is above "
          + "\(names.name(registry[registry.verdict.notWorthMonths])) \(FigureText.count(notWorth)); "
          + "swap them or give both"
      ]
    case .notWhole(let definition, let value):
      ["\(names.name(definition)) \(FigureText.count(value)) is not whole; give whole months"]
    case .needs(let one, let other):
      ["\(names.name(one)) means nothing without \(names.name(other)); give both"]
    case .noPrice(let gap):
      [gap.cause + "; " + gap.remedy(in: names)]
    case .callTooLong(let model, let tokens, let window):
      [
        tooLongWords(model, tokens, window) + "; shorten the call, "
          + "\(names.name(registry[registry.workload.input])) and \(names.name(registry[registry.workload.output]))"
      ]
    case .customWithoutPrices:
      [
        "the model 'custom' has no prices; give \(names.name(registry[registry.prices.priceInput])) and "
          + names.name(registry[registry.prices.priceOutput])
      ]
    case .memoryWithoutTokens(let option):
      [
        "\(option.escaped()) is sent notes from a memory; give their tokens in each call, \(names.name(registry[registry.alternative.memory])), such as "
          + names.example(registry[registry.alternative.memory])
      ]
    case .trimExceedsPart(let trim, _, let tokens, let part, let size):
      [
        "\(names.name(trim)) leaves \(FigureText.counted(tokens, "token")) out of a \(names.name(part)) of "
          + "\(FigureText.count(size)); give less, or a share such as \(trim.example)"
      ]
    case .trimsExceedOutput(let trims, let output):
      [
        "\(names.name(registry[registry.levers.preambleTrim])) and \(names.name(registry[registry.levers.reasoningTrim])) leave out "
          + "\(FigureText.counted(trims, "token")) of the output, more than \(names.name(registry[registry.workload.output])) \(FigureText.count(output)); "
          + "lower them"
      ]
    case .cachesTooMuch(let read, let written):
      [
        "\(names.name(registry[registry.levers.promptCached])) \(Unit.share.text(read)) and "
          + "what is written to it, \(Unit.share.text(written)), are more than the prompt; "
          + "a token is read from the cache, written to it, or neither"
      ]
    case .serverlessWithoutSpeed(let id, let size):
      [
        "\(id) is paid by the second, and no measurement says how long a model of \(FigureText.text(size.value, .parameters)) takes for a call; give \(names.machineSpeeds)"
      ]
    case .billWithoutTokensOnMachine(let id):
      [
        "only its bill is known, and how much of \(id) it takes depends on its tokens; give its input and output tokens"
      ]
    case .customMachineWithoutPrice: ["host:custom has no price; give \(names.machinePrices)"]
    case .model(.unknown(let name, let nearest)):
      [
        "no model is called \(name.quoted); "
          + advice(near: nearest, otherwise: "see ftcalc prices list")
      ]
    case .model(.ambiguous(let name, let candidates)):
      ["\(name.quoted) is sold by several providers; write one of \(candidates.joined(separator: ", "))"]
    case .model(.refused(let name, let listed)):
      [
        "\(name.quoted) has a price in \(listed.origin.escaped(limit: 200)) alone, which is not used: it "
          + "\(listed.doubt?.description ?? ""); give --accept-price \(listed.acceptance.shellWord) where it is right"
      ]
    case .unknownMachine(let name, let nearest):
      [
        "no machine is called \(name.quoted); "
          + advice(
            near: nearest.map { Plan.machine($0).text },
            otherwise: "give its price with \(names.machinePrices)")
      ]
    case .badOption(let text):
      [
        "\(text.quoted) is no option to compare; write MODEL, memory:MODEL, ft:MODEL, host:MACHINE, or several as in "
          + "mix:A=70%+B=30%, cascade:A+B, fallback:A+B"
      ]
    case .notUntuned(let name, let flag):
      [
        "\(names.name(ofOption: flag)) cannot be \(name.quoted); name a model as it comes, or for a fine-tune in use its "
          + "prices: \(names.ownPrices)"
      ]
    case .badRamp(let text):
      [
        "\(names.name(ofOption: StatedName.ramp.flag)) cannot hold \(text.quoted); \(Ramp.advice)"
      ]
    case .badRampShare(let share):
      [
        "\(names.name(ofOption: StatedName.ramp.flag)) cannot hold \(Unit.share.text(share.value)); give shares from 0% to 100%"
      ]
    case .rampTooLong(let months):
      [
        "\(names.name(ofOption: StatedName.ramp.flag)) cannot last \(FigureText.counted(months.value, "month")); give up to "
          + "\(Ramp.limit), such as 10%,50%,100%"
      ]
    case .badDate(let text):
      [
        "\(names.name(ofOption: StatedName.start.flag)) cannot be \(text.quoted); write a day that exists as YYYY-MM-DD"
      ]
    case .thenIsToday(let name):
      [
        "\(names.name(ofOption: StatedName.successor.flag)) cannot be \(name.quoted), the model that ends; name another"
      ]
    case .thenEnds(let name, let date):
      [
        "\(names.name(ofOption: StatedName.successor.flag)) cannot be \(name.quoted), which ends on \(date) itself; name a model that lives longer"
      ]
    case .unknownProvider(let name, let nearest):
      [
        "no provider is called \(name.quoted); "
          + advice(near: nearest, otherwise: "see ftcalc prices list")
      ]
    case .unknownProduct(let name, let products):
      [
        "\(names.name(ofOption: StatedName.product.flag)) cannot be \(name.quoted)"
          + Self.hint(name, among: products, "the tables have")
      ]
    case .pricedTwice(let name, let place):
      ["\(name.quoted) has its price at \(place) already; keep one"]
    case .pricedBesides(let definition, let model, let place):
      [
        "\(names.name(definition)) and the price of your own at \(place) both hold for \(model.escaped()); keep one"
      ]
    case .unknownChoice(let name, let options):
      ["\(name.quoted) is no option of this file" + Self.hint(name, among: options, "it has")]
    case .unknownScenario(let name, let names):
      ["no scenario is called \(name.quoted)" + Self.hint(name, among: names, "the file has")]
    case .notForOption(let definition, let option):
      [
        "\(names.name(definition)) is the same for all options and cannot be another for \(option.quoted); "
          + "give it beside the options"
      ]
    case .sameName(let name):
      ["two are called \(name.quoted); give each a name of its own"]
    case .badMix(let name, let fault): ["\(name.quoted) cannot share the calls out: \(fault.words)"]
    case .feature(let name, let error): error.words(in: names).map { "\(name): \($0)" }
    case .notForFeature(let definition):
      ["\(names.name(definition)) is the same for all features; give it beside them"]
    case .notForGuest(let definition):
      ["\(names.name(definition)) is a number of the machine; give it for the host"]
    case .notForHost(let definition):
      ["\(names.name(definition)) is no number of a machine; give it for the features or beside them"]
    case .notOnce(let definition):
      [
        "\(names.name(definition)) cannot be paid once for all; give \(StatedBundle.onceKeys.joined(separator: ", "))"
      ]
    case .unknownHost(let name, let nearest):
      [
        "no host is called \(name.quoted); "
          + advice(near: nearest, otherwise: "declare it among the hosts")
      ]
    case .billWithoutTokens(let option):
      ["only its bill is known, and \(option) is paid per token; give its input and output tokens"]
    case .billWithoutCalls: ["only its bill is known; to move it, give its calls too"]
    case .badBill(let bill):
      ["a bill cannot be \(FigureText.money(bill.low)); give dollars a month such as $3,420"]
    case .cannotMove(let option, let reason): ["\(option) cannot be had: \(reason.words)"]
    case .plan(let name, let error): error.words(in: names).map { "\(name): \($0)" }
    case .notForPlan, .sharesOfUsers, .percentilesOutOfOrder, .whichPlan, .usageTooWide, .tooManyCallsOfUsers,
      .feesAbovePrice, .partOfUser, .noUsers:
      [economicsWords(in: names)]
    case .noFeatures: ["there are no features; give at least one"]
    case .optionsBesideFeatures:
      ["each feature says itself where it goes; name one of them (--feature NAME) to compare options for it"]
    case .unknownFeature(let name, let names):
      ["no feature is called \(name.quoted)" + Self.hint(name, among: names, "there are")]
    case .notCompared(let name, let rows):
      [
        "\(name.quoted) is not among the options compared: \(rows.joined(separator: ", ")); "
          + (rows == [Decision.features]
            ? "one feature alone is \(names.areFlags ? "--feature NAME" : "asked for by --feature")"
            : names.areFlags ? "add it with --with" : "choose one of them, or add it to the file")
      ]
    case .looksAtStaying(let name, let rows):
      [
        "\(name.quoted) is today's model, which every option is held against; "
          + "choose one of \(rows.joined(separator: ", "))"
      ]
    }
  }

  /// The names that one was probably meant to be, else all there are.
  private static func hint(_ name: String, among names: [String], _ verb: String) -> String {
    func list(_ names: [String]) -> String { names.map { $0.escaped() }.joined(separator: ", ") }
    return "; "
      + advice(
        near: nearestNames(to: name, among: names).map { $0.escaped() },
        otherwise: "\(verb) \(names.isEmpty ? "none" : list(names))")
  }

  /// Whether a name or value on the command line is at fault, rather than a combination or a price.
  package var isAboutNames: Bool {
    switch self {
    case .feature(_, let error), .plan(_, let error): error.isAboutNames
    case .missing, .unknownParameter, .badValue, .badAmount, .noInput, .model, .unknownMachine, .badOption,
      .badMix,
      .notUntuned,
      .badRamp, .badRampShare, .rampTooLong,
      .badDate, .thenIsToday, .thenEnds, .unknownProvider, .unknownProduct, .unknownChoice, .unknownScenario,
      .notCompared, .looksAtStaying, .unknownFeature, .optionsBesideFeatures, .percentilesOutOfOrder,
      .noUsers, .notForPlan, .sharesOfUsers, .whichPlan, .usageTooWide, .tooManyCallsOfUsers, .feesAbovePrice,
      .partOfUser:
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
    case .tooManyParts(let count): "it has \(count) options; give up to \(StatedMix.partLimit)"
    case .nested(let part): "\(part.quoted) is a mix itself; name its options instead"
    case .badShare(let part, let share):
      "the share of \(part.quoted) is \(Unit.share.text(share)); give shares from 0% to 100%"
    case .rampOfPart(let part): "\(part.quoted) has a ramp of its own; give it to the whole"
    case .sharesDoNotAddUp(let sum): "its shares add up to \(FigureText.percent(sum)); make them 100%"
    case .unreadShare(let part, nil): "\(part.quoted) has no share; write \(part.escaped())=30%"
    case .unreadShare(let part, let share?):
      "the share of \(part.quoted) cannot be \(share.quoted); give one from 0% to 100%, such as 30%"
    case .tokensDoNotAverage(let parameter, let tiers, let stated):
      "the \(parameter.key) tokens of its tiers are \(FigureText.count(tiers)) on average, and the workload has "
        + "\(FigureText.count(stated)); today's bill is of the average call"
    case .routedTiersWithTokens:
      "its tiers have tokens of their own, so that nobody knows which calls 'routed' moves; leave one of them out"
    case .noNext(let rule): "a \(rule.rawValue) needs two options or more; write \(rule.prefix)A+B"
    case .noProportions(let first):
      "\(first.quoted) takes all of them, so that nobody knows where the rest goes; give the others shares"
    }
  }
}
