extension Parameters {
  /// The days of a month where nobody says another length: the default of the parameter, 30.
  var usualDaysPerMonth: Double { all[workload.daysPerMonth.slot].preset.spread?.likely ?? .nan }
}
