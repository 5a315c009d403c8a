extension Record {
  /// Whether the request asks for JSON, or for the call of a tool; nil where the record does not hold it.
  var isStructured: Bool? {
    let (format, tool) = (slot(.responseFormat), slot(.toolChoice))
    guard format != nil || tool != nil else { return nil }
    return says("json_schema", .responseFormat) || says("json_object", .responseFormat)
      || says("required", .toolChoice) || says("any", .toolChoice) || says("tool", .toolChoice)
      || says("function", .toolChoice)
  }
}
