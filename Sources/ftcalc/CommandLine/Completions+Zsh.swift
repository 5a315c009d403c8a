extension Completions {
  /// The script for zsh, to be named `_` and the program in a folder of `fpath`, or sourced.
  var zsh: String {
    let name = "_" + table.program
    var blocks = ["#compdef \(table.program)"]
    for (number, words) in lists.enumerated() {
      blocks.append("\(name)_words_\(number)() { compadd \"$@\" -- \(words.shellWords) }")
    }
    blocks += table.commands.map(zshCommand) + table.groups.map(zshGroup)
    // The same file serves a source command and the autoloading that calls it for the first completion.
    blocks.append(
      "if [[ $funcstack[1] == \(name) ]]; then \(name) \"$@\"; else compdef \(name) \(table.program); fi")
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func zshCommand(_ command: Command) -> String {
    var specs = table.options(of: command).flatMap(zshSpecs)
    if let operand = command.operand {
      let place = operand.count.upperBound > 1 ? "*" : "1"
      specs.append("\(place):\(zshEscaped(operand.placeholder)):\(zshAction(operand.values))")
    }
    return """
      \(zshFunction(command.path))() {
        _arguments -S : \(specs.shellWords)
      }
      """
  }

  private func zshGroup(_ path: [String]) -> String {
    let words = table.words(after: path)
    let offers = words.map { word in
      let summary =
        table.command(at: path + [word])?.summary ?? table.words(after: path + [word]).alternatives
      return zshEscaped(word) + ":" + summary
    }
    let next = words.map { "      \([$0].shellWords)) \(zshFunction(path + [$0])) ;;" }
    return """
      \(zshFunction(path))() {
        local curcontext=$curcontext state state_descr line
        local -a offers
        local -A opt_args
        _arguments -C -S : \(table.globalOptions.flatMap(zshSpecs).shellWords) '1: :->word' '*:: :->rest'
        case $state in
          word) offers=(\(offers.shellWords)); _describe command offers ;;
          rest) case $words[1] in
      \(next.joined(separator: "\n"))
          esac ;;
        esac
      }
      """
  }

  /// The option as `_arguments` reads it, once for each of its names.
  private func zshSpecs(_ option: Option) -> [String] {
    let once =
      option.isRepeatable ? "*" : option.short == nil ? "" : "(\(option.names.joined(separator: " ")))"
    let meaning = "[\(zshEscaped(option.meaning))]"
    return option.names.map { name in
      let glue = name.hasPrefix("--") ? "=" : "+"
      return switch option.argument {
      case .none: once + name + meaning
      case .required(let placeholder):
        "\(once)\(name)\(glue)\(meaning):\(zshEscaped(placeholder)):\(zshAction(option.values))"
      case .optional(let placeholder):
        "\(once)\(name)\(glue)-\(meaning)::\(zshEscaped(placeholder)):\(zshAction(option.values))"
      }
    }
  }

  private func zshAction(_ values: Values) -> String {
    let words = "_\(table.program)_words_\(lists.firstIndex(of: values.words) ?? 0)"
    return switch values {
    case .text: " "
    case .files: "_files"
    case .oneOf, .names: words
    case .list: "_sequence \(words)"
    }
  }

  private func zshFunction(_ path: [String]) -> String {
    "_" + ([table.program] + path).joined(separator: "_")
  }

  /// The text with a backslash before what separates the parts of a specification.
  private func zshEscaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "\\[]:".contains($1) ? "\\\($1)" : String($1) }
  }
}
