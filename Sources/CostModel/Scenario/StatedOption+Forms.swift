extension [StatedOption] {
  /// The option that a name stands for in another form than the one it was stated in; nil where none or several do.
  ///
  /// An option called `server` that is `host:vps` is `host:vps` and `host:server` too, and `host:vps` without a name of its
  /// own is `vps` too. A model without a prefix stays the model as it comes, and never means a fine-tune of it.
  ///
  /// - Parameter isSame: whether two plans are the same one, however each is written.
  func option(statedAs name: String, isSame: @escaping (Plan, Plan) -> Bool) -> StatedOption? {
    guard let plan = try? Plan(name) else { return nil }
    let forms: [(StatedOption) -> Bool] = [
      { $0.name != nil && isSame($0.plan, plan) },
      { option in
        option.plan.prefix.flatMap { name.dropping(prefix: $0) } == option.name && option.name != nil
      },
      { $0.name == nil && $0.plan.prefix == .machine && $0.plan.name == name },
    ]
    for isMeant in forms {
      let found = filter(isMeant)
      if found.count == 1 { return found.first }
      guard found.isEmpty else { return nil }
    }
    return nil
  }
}

extension Plan {
  /// What says its kind before its name; nil for a model as it comes and for several options.
  fileprivate var prefix: Prefix? {
    switch self {
    case .api, .mix: nil
    case .memory: .memory
    case .hosted: .hosted
    case .machine: .machine
    }
  }
}
