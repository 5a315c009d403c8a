extension Completions {
  /// The script for bash, 3.2 and later; it needs no other package.
  var bash: String {
    #"""
    # bash completion of \#(table.program)
    _\#(table.program)() {
      local i n=0 word cur value typed path= wanted= ended= prefix= files= list=
      local -a words offers options
      words=() offers=() options=() COMPREPLY=()
      # Bash cuts --with=ft:openai/gpt-4o at = and at : into words; put together what belongs together.
      for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((n)) && [[ $word == [=:]* || ${words[n-1]} == *[=:] ]]; then
          words[n-1]+=$word
        else
          words[n++]=$word
        fi
      done
      cur=${words[n-1]}
      for ((i = 0; i < n - 1; i++)); do
        word=${words[i]}
        if [[ -n $wanted ]]; then wanted=; continue; fi
        if [[ -z $ended ]]; then
          case $word in
            --) ended=1; continue ;;
            \#(bashPattern(namesBeforeValues)) wanted=$word; continue ;;
            -?*) continue ;;
          esac
        fi
        case "$path $word" in
          \#(bashPattern(steps.map { $0.path.joined(separator: " ") + " " + $0.word })) path=${path:+$path }$word ;;
        esac
      done
      if [[ -z $wanted && -z $ended && $cur == --*=* ]]; then wanted=${cur%%=*} prefix=$wanted=; fi
      value=${cur#"$prefix"}
      case $path in
    \#(places.joined(separator: "\n"))
      esac
      if [[ -n $wanted ]]; then
        offers=() files= list=
        case "$path $wanted" in
    \#(wantedValues.joined(separator: "\n"))
        esac
      elif [[ -z $ended && ( $cur == -* || ${#offers[@]} == 0 && -z $files ) ]]; then
        offers=("${options[@]}") files=
      fi
      if [[ -n $list && $value == *,* ]]; then prefix+=${value%,*},; fi
      if [[ -n $files ]]; then
        compopt -o filenames 2>/dev/null
        while IFS= read -r word; do offers+=("$word"); done < <(compgen -f -- "$value")
      fi
      # Readline puts the answer in place of the last piece alone.
      typed=${COMP_WORDS[COMP_CWORD]}
      if [[ $typed == [=:]* ]]; then typed=; fi
      for word in "${offers[@]}"; do
        if [[ $prefix$word == "$cur"* ]]; then
          word=$prefix$word
          COMPREPLY+=("${word#"${cur%"$typed"}"}")
        fi
      done
    }
    complete -F _\#(table.program) \#(table.program)

    """#
  }

  /// What may stand in each place: commands or operands, and options.
  private var places: [String] {
    let groups = table.groups.filter { table.command(at: $0) == nil }.map { group in
      place(group, offers: bashOffers(.oneOf(table.words(after: group))), options: table.globalOptions)
    }
    return groups
      + table.commands.map { command in
        place(
          command.path, offers: bashOffers(command.operand?.values ?? .text),
          options: table.options(of: command))
      }
  }

  private func place(_ path: [String], offers: String, options: [Option]) -> String {
    let pattern = bashPattern([path.joined(separator: " ")])
    return "    \(pattern) \(offers) options=(\(options.flatMap(\.names).shellWords)) ;;"
  }

  /// What each option offers: first where a command has an option of a known name with values of its own.
  private var wantedValues: [String] {
    let own = table.commands.flatMap { command in
      command.options.filter { option in
        options.contains { $0.name == option.name && $0.values != option.values }
      }.map { option in
        let names = option.names.map { (command.path + [$0]).joined(separator: " ") }
        return "      \(bashPattern(names)) \(bashOffers(option.values)) ;;"
      }
    }
    return own
      + options.filter { $0.values != .text }.map { option in
        let patterns = option.names.map { "*" + [" " + $0].shellWords }.joined(separator: "|")
        return "      \(patterns)) \(bashOffers(option.values)) ;;"
      }
  }

  private func bashOffers(_ values: Values) -> String {
    switch values {
    case .text: ""
    case .files: "files=1"
    case .oneOf(let words), .names(let words): "offers=(\(words.shellWords))"
    case .list(let words): "list=1 offers=(\(words.shellWords))"
    }
  }

  /// The pattern of a `case` that matches each of the texts literally.
  private func bashPattern(_ texts: [String]) -> String {
    (texts.isEmpty ? [""] : texts).map { [$0].shellWords }.joined(separator: "|") + ")"
  }
}
