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

  /// The format and the framing of a file that a request reads, the fields where the request says that they stand.
  ///
  /// A file of a known format stays one, unless its tokens stand where the user says; every other file whose fields are named
  /// is a log of one's own.
  /// - Parameter firstBytes: the beginning of the file, some hundred kilobytes are enough, with ``LogShare/margin`` bytes of 0
  ///   readable behind it.
  package static func detected(
    in firstBytes: UnsafeRawBufferPointer, for request: LogRequest
  ) throws(LogError) -> DetectedFormat {
    let first = unsafe FirstRecords(firstBytes)
    if let name = request.formatName {
      let format = try request.mapped(try named(name))
      return DetectedFormat(format: format, framing: try first.framing(of: [format]))
    }
    let known = try? first.framing(of: all)
    let format = known.flatMap { first.format(of: all, $0) }
    if !request.map.isEmpty {
      if let known, let format, format.name != generic.name,
        !first.have(request.map.filter(\.field.isCount).map(\.path), known)
      {
        return DetectedFormat(format: try request.mapped(format), framing: known)
      }
      let own = try request.mapped(generic)
      return DetectedFormat(format: own, framing: try first.framing(of: [own]))
    }
    let framing = try first.framing(of: all)
    guard let format else { throw .unknownFormat(fields: first.fieldNames(framing)) }
    return DetectedFormat(format: format, framing: framing)
  }
}

extension LogRequest {
  /// The format with the paths of the request in front of its own.
  func mapped(_ format: LogFormat) throws(LogError) -> LogFormat {
    guard map.count <= Self.mostMappings else { throw .tooManyPaths(limit: Self.mostMappings) }
    for (_, path) in map { _ = try Self.path(path) }
    try requireRoom()
    return map.isEmpty ? format : format.mapping(map)
  }
}
