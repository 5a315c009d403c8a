import CostModel

/// What a file is, as its first records show.
package struct DetectedFormat: Sendable {
  /// How its records say what calls used.
  package var format: LogFormat
  /// How they follow one another.
  package var framing: Framing
}

extension LogFormat {
  /// The format of a name, as the option `--format` has it.
  package static func named(_ name: String) throws(LogError) -> LogFormat {
    if let format = all.first(where: { $0.name == name }) { return format }
    throw .unknownFormatName(name, nearest: nearestNames(to: name, among: all.map(\.name)))
  }

  /// The format and the framing of a file that a request reads.
  ///
  /// - Parameter firstBytes: the beginning of the file, some hundred kilobytes are enough, with 64 bytes of 0 readable
  ///   behind it.
  package static func detected(
    in firstBytes: UnsafeRawBufferPointer, for request: LogRequest
  ) throws(LogError) -> DetectedFormat {
    guard let name = request.formatName else { return try unsafe detected(in: firstBytes, map: request.map) }
    let format = try named(name)
    let first = unsafe FirstRecords(firstBytes)
    return DetectedFormat(format: format, framing: try first.framing(of: [format.mapping(request.map)]))
  }

  /// The format and the framing of a file, as its first records show.
  ///
  /// - Parameters:
  ///   - firstBytes: the beginning of the file, with 64 bytes of 0 readable behind it.
  ///   - map: the fields that the user names. A file of a known format stays one, unless its tokens stand where the user
  ///     says; every other file is a log of one's own then.
  package static func detected(
    in firstBytes: UnsafeRawBufferPointer, map: [(field: Field, path: String)] = []
  ) throws(LogError) -> DetectedFormat {
    let first = unsafe FirstRecords(firstBytes)
    guard map.isEmpty else {
      if let known = try? first.framing(of: all), let format = first.format(of: all, known),
        format.name != generic.name, !first.have(map.filter(\.field.isCount).map(\.path), known)
      {
        return DetectedFormat(format: format, framing: known)
      }
      let format = generic.mapping(map)
      return DetectedFormat(format: format, framing: try first.framing(of: [format]))
    }
    let framing = try first.framing(of: all)
    guard let format = first.format(of: all, framing) else {
      throw .unknownFormat(fields: first.fieldNames(framing))
    }
    return DetectedFormat(format: format, framing: framing)
  }
}
