internal import PriceData

extension PriceBook {
  /// The book of the files in `pricing`, as they were when the program was built.
  ///
  /// It needs no file and no network. Throws what is wrong with those files, which the tests of the package
  /// rule out.
  public static func embedded() throws(PriceBookError) -> PriceBook {
    try PriceBook().adding(embeddedFiles)
  }

  /// The files of `pricing` with their names, in the order of the book.
  ///
  /// One at a time, so that the memory of one serves the next.
  static var embeddedFiles: some Collection<PriceFileText> {
    (0..<priceFileCount()).lazy.map { index in
      let file = unsafe priceFileData(index)
      // The bytes are constants of the program: they live as long as it does and are `count` long.
      let bytes = unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
      return PriceFileText(name: unsafe String(cString: file.name), bytes: bytes)
    }
  }
}
