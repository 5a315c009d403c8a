/// One of the things that tell the groups of a log apart.
enum GroupPart {
  /// The text that stands in a slot.
  case slot(Int)
  /// The file that the call stands in.
  case file
  /// The time that the call was made in.
  case period(Period)
}
