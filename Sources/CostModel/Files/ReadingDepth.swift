/// How thoroughly a file is read.
enum ReadingDepth {
  /// Without what only reference asks for, and without checks: for files that the tests of the package hold to be right.
  case brief
  /// With everything in it, checked.
  case whole
  /// With the place of each problem besides, which takes longer.
  case places
}
