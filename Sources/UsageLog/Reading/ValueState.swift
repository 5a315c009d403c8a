/// Where in a stream of JSON values the reading stands.
struct ValueState {
  /// Whether the values are elements of an array that is open.
  var isInArray = false
  /// Whether that array stands in a page, whose rest comes behind it.
  var isInPage = false
  /// Whether a value stands before the place without a comma behind it.
  var isBehindElement = false
}
