/// What of a group's calls is counted one by one.
struct GroupCounts: ~Copyable {
  var tokens = CountTable(), input = CountTable(), output = CountTable()
  var users = UserTable()
}
