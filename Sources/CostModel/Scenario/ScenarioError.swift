/// Why a scenario cannot be computed.
public indirect enum ScenarioError: Error, Sendable, Hashable {
  /// Parameters that have no default were not given.
  case missing([Definition])
  /// No parameter has this key; those that are spelled much like it.
  case unknownParameter(String, nearest: [String])
  /// A value that its parameter does not take.
  case badValue(Definition, Spread, QuantityTextError)
  /// A text that is no value of its parameter.
  case badAmount(Definition, String, QuantityTextError)
  /// Neither the input tokens nor any part of them were given.
  case noInput
  /// The parts of the prompt add up to more than the whole.
  case partsExceedInput(parts: Double, input: Double)
  /// All parts were given, and they do not add up to the whole.
  case partsBelowInput(parts: Double, input: Double)
  /// Two parameters that say the same thing in two ways were both given.
  case conflict(Definition, Definition)
  /// The two thresholds of the verdict are the wrong way round.
  case thresholdsOutOfOrder(clearWin: Double, notWorth: Double)
  /// A number of months that must be whole.
  case notWhole(Definition, Double)
  /// One parameter has no meaning without the other.
  case needs(Definition, Definition)
  /// Prices that the scenario asks for are in no table.
  case noPrice(PriceGap)
  /// A call is longer than the model takes.
  case callTooLong(model: String, tokens: Tokens, window: Tokens)
  /// Today's model is one of the user's own, and its prices were not given.
  case customWithoutPrices
  /// A model is to be sent notes from a memory, and nobody said how many tokens they take.
  case memoryWithoutTokens(String)
  /// The levers leave more out of the answer than it has.
  case trimsExceedOutput(trims: Double, output: Double)
  /// More tokens are left out of a part of the prompt than it has.
  case trimExceedsPart(Definition, inTokens: Definition, trim: Double, Definition, part: Double)
  /// More of the prompt is read from the cache and written to it than there is.
  case cachesTooMuch(read: Double, written: Double)
  /// The machine of the user's own choice has no price.
  case customMachineWithoutPrice
  /// A machine that is paid by the second, and nobody said how long it takes for a call; the size of model that was
  /// asked for, where the table has other sizes.
  case serverlessWithoutSpeed(String, ModelSize)
  /// A feature of which only the bill is known goes to a machine whose speed depends on its tokens.
  case billWithoutTokensOnMachine(String)
  /// No model has this name.
  case model(ModelNameError)
  /// No machine has this name.
  case unknownMachine(String, nearest: [String])
  /// No published figure is of this kind of product; those that are.
  case unknownProduct(String, among: [String])
  /// Today's model, or what follows it, is named as a fine-tune or a machine.
  case notUntuned(String, flag: String)
  /// An option could not be read.
  case badOption(String)
  /// A stage of a ramp that is neither a share nor a share for some time.
  case badRamp(String)
  /// A share of the ramp outside 0 to 100%.
  case badRampShare(Share)
  /// A ramp of more months than the horizon can have.
  case rampTooLong(Months)
  /// A day that does not exist, or is not written as one.
  case badDate(String)
  /// A number that is the same for all options was given for one of them, or for a part of a mix.
  case notForOption(Definition, option: String)
  /// Two options go by the same name.
  case sameName(String)
  /// Options that are to share the calls cannot.
  case badMix(String, MixFault)
  /// What is wrong with one feature of several, or with a host that they share.
  case feature(String, ScenarioError)
  /// A number that is the same for all features was given for one of them.
  case notForFeature(Definition)
  /// A number of the machine was given for a feature that goes to a shared host.
  case notForGuest(Definition)
  /// A number was given for a shared host that is none of a machine.
  case notForHost(Definition)
  /// A number that is not paid once for several features together.
  case notOnce(Definition)
  /// A feature names a host that nobody declared; the hosts with a name much like it.
  case unknownHost(String, nearest: [String])
  /// A feature of which only the bill is known goes to an option that is paid per token.
  case billWithoutTokens(option: String)
  /// A feature of which only the bill is known moves without its calls.
  case billWithoutCalls
  /// A bill below zero.
  case badBill(Spread)
  /// A feature goes to an option that cannot be had, or samples are wanted of one.
  case cannotMove(String, Unavailability)
  /// A list of features has nothing in it.
  case noFeatures
  /// Options are named beside features, each of which says itself where it goes.
  case optionsBesideFeatures
  /// No feature has this name; those that there are.
  case unknownFeature(String, among: [String])
  /// What is wrong with a plan that users pay for.
  case plan(String, ScenarioError)
  /// A number that is none of a plan or of its users was given for one.
  case notForPlan(Definition)
  /// The shares of the users of a plan add up to another number than 1.
  case sharesOfUsers(Double)
  /// A percentile is below one that fewer users stay below, or the median of users of whom some ask for more is nothing.
  case percentilesOutOfOrder(Definition, Definition)
  /// A flag says a number that each of several plans, or kinds of users, has for itself; their names.
  case whichPlan(Definition, among: [String])
  /// Percentiles so far apart that users would make more calls on average than any user may.
  case usageTooWide(Definition)
  /// The users of all plans make more calls a month than are computed.
  case tooManyCallsOfUsers(Double)
  /// Fees and refunds take more than the price; their sum.
  case feesAbovePrice([Definition], Double)
  /// Less than one user, and more than none.
  case partOfUser(Definition, Double)
  /// Nobody pays.
  case noUsers
  /// An option to explain that was not compared; the options that were.
  case notCompared(String, among: [String])
  /// Staying with today's model was named where an analysis looks at an option; the options.
  case looksAtStaying(String, among: [String])
  /// The model to continue with ends no later than the one that it follows.
  case thenEnds(String, on: CalendarDate)
  /// The model to continue with is the one that ends.
  case thenIsToday(String)
  /// No model of any table is of this provider.
  case unknownProvider(String, nearest: [String])
  /// A price of the user's own for what has one in the same file; where that stands.
  case pricedTwice(String, at: FilePlace)
  /// A number for the price of today's model, which has a price of the user's own; where that stands.
  case pricedBesides(Definition, model: String, at: FilePlace)
  /// A decision for an option that its file does not compare; what it could be for.
  case unknownChoice(String, among: [String])
  /// A named scenario that the file does not have; those that it has.
  case unknownScenario(String, among: [String])
}
