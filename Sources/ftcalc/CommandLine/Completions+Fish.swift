extension Completions {
  /// The script for fish, 3.1 and later.
  var fish: String {
    let name = table.program
    return #"""
      # fish completion of \#(name)
      function __\#(name)_at
          set -l path
          set -l wanted 0
          set -l words (commandline -opc)
          for word in $words[2..-1]
              if test $wanted = 1
                  set wanted 0
              else if contains -- $word \#(fishWords(namesBeforeValues))
                  set wanted 1
              else if contains -- "$path $word" \#(fishWords(steps.map { "\($0.path.joined(separator: " ")) \($0.word)" }))
                  set -a path $word
              end
          end
          test "$path" = "$argv"
      end
      function __\#(name)_list
          set -l before (commandline -ct | string replace -r '^--[^=]*=' '' | string match -r '^.*,')
          for word in ($argv)
              echo "$before$word"
          end
      end
      \#(fishLists.joined(separator: "\n"))
      complete -c \#(name) -f
      \#(fishRules.joined(separator: "\n"))

      """#
  }

  private var fishLists: [String] {
    lists.enumerated().map { number, words in
      "function __\(table.program)_words_\(number); printf '%s\\n' \(fishWords(words)); end"
    }
  }

  private var fishRules: [String] {
    let commands = steps.map { path, word in
      fishRule(at: path, "-a \(fishWords([word])) -d \(fishWords([summary(at: path + [word])]))")
    }
    let operands = table.commands.compactMap { command in
      command.operand.map { operand in
        // Without this, files that are operands would be offered as the value in --explain= too.
        fishRule(
          at: command.path, and: "not string match -q -- '-*' (commandline -ct)", fishOffers(operand.values))
      }
    }
    let options = table.commands.flatMap { command in
      command.options.map { fishRule(at: command.path, fishOption($0)) }
    }
    let globals = table.globalOptions.map { "complete -c \(table.program) \(fishOption($0))" }
    return commands + operands + options + globals
  }

  private func fishRule(at path: [String], and extra: String? = nil, _ rule: String) -> String {
    let place = "__\(table.program)_at \(path.joined(separator: " "))"
    let condition = extra.map { "\(place); and \($0)" } ?? place
    return "complete -c \(table.program) -n \(fishWords([condition])) \(rule)"
  }

  private func fishOption(_ option: Option) -> String {
    let short = option.short.map { " -s " + $0.dropFirst() } ?? ""
    let names = "-l \(option.name.dropFirst(2))\(short) -d \(fishWords([option.meaning]))"
    return switch option.argument {
    case .none: names
    case .required: "\(names) -r \(fishOffers(option.values))"
    case .optional: "\(names) \(fishOffers(option.values))"
    }
  }

  private func fishOffers(_ values: Values) -> String {
    let words = "__\(table.program)_words_\(lists.firstIndex(of: values.words) ?? 0)"
    return switch values {
    case .text: "-f"
    case .files: "-F"
    case .oneOf, .names: "-f -a '(\(words))'"
    case .list: "-f -a '(__\(table.program)_list \(words))'"
    }
  }

  /// The texts as words of a fish command: in single quotes, where only the quote and the backslash are special.
  private func fishWords(_ texts: [String]) -> String {
    texts.map { text in
      "'" + text.reduce(into: "") { $0 += #"'\"#.contains($1) ? "\\\($1)" : String($1) } + "'"
    }.joined(separator: " ")
  }
}
