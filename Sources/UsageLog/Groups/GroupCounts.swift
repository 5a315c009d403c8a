/// What of a group's calls is counted one by one.
struct GroupCounts: ~Copyable {
  var tokens = CountTable(), input = CountTable(), output = CountTable()
  var users = UserTable()
  /// Whether a call was of the group: with one key, numbers stand for names that no call had.
  var hasCalls = false
}
