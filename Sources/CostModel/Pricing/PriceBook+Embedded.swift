internal import PriceData

extension PriceBook {
  /// The book of the files in `pricing`, as they were when the program was built, without what ``whole`` adds.
  ///
  /// It needs no file and no network. Throws what is wrong with those files, which the tests of the package
  /// rule out.
  public static func embedded() throws(PriceBookError) -> PriceBook { try embeddedBrief.get() }

  /// The same with what ``whole`` adds, for who is going to add files: it reads everything once and not the half of it before.
  public static func embeddedWholly() throws(PriceBookError) -> PriceBook { try embeddedWholeReading.get() }

  /// The same, read once.
  private static let embeddedBrief = readEmbedded(.brief)

  /// The same with the variants and the remarks of the models, read when they are first asked for.
  static var embeddedWhole: PriceBook { (try? embeddedWholeReading.get()) ?? PriceBook() }

  /// What that reading came to.
  static let embeddedWholeReading = readEmbedded(.whole)

  private static func readEmbedded(_ depth: ReadingDepth) -> Result<PriceBook, PriceBookError> {
    Result { () throws(PriceBookError) in
      var book = try PriceBook().adding(embeddedFiles.dropLast(), depth: depth)
      book.hasEmbeddedOverheads = true
      return book
    }
  }

  /// The overheads of the last file, read when they are first asked for: most commands never do.
  ///
  /// They are none when the file is wrong, which the tests of the package rule out.
  static let embeddedOverheads = (try? PriceBook().adding(embeddedFiles.suffix(1)))?.overheads ?? []

  /// The files of `pricing` with their names, in the order of the book; that of the overheads is last.
  ///
  /// One at a time, so that the memory of one serves the next.
  static var embeddedFiles: some BidirectionalCollection<PriceFileText> {
    (0..<priceFileCount()).lazy.map { index in
      let file = unsafe priceFileData(index)
      // The bytes are constants of the program: they live as long as it does and are `count` long.
      let bytes = unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
      return PriceFileText(name: unsafe String(cString: file.name), bytes: bytes)
    }
  }
}
