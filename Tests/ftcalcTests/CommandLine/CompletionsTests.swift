import TestSupport
import Testing

@testable import ftcalc

@Suite struct CompletionsTests {
  @Test(.enabled(if: Shell("bash") != nil, "bash is not installed"))
  func `bash offers commands, options, values and files, whichever way it cuts the line`() throws {
    let driver = #"""
      source ./script
      try() {
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _ftcalc
        echo "$*> ${COMPREPLY[*]:-}"
      }
      try ftcalc ''
      try ftcalc pr
      try ftcalc prices ''
      try ftcalc --quiet prices list ''
      try ftcalc compare --mo
      try ftcalc compare --format ''
      try ftcalc compare --format = j
      try ftcalc compare --format =
      try ftcalc compare --format=j
      try ftcalc compare --with host : v
      try ftcalc compare --with = host : vps,ft : o
      try ftcalc compare --with host:vps,ft
      try ftcalc compare --explain = openai/gpt-4o-
      try ftcalc compare --explain no
      try ftcalc compare --prices = no
      try ftcalc compare --calls no
      try ftcalc compare --calls compare --qu
      try ftcalc compare -- --qu
      try ftcalc prices show it
      try ftcalc completions ''
      """#
    let offered = """
      ftcalc > compare prices completions help version
      ftcalc pr> prices
      ftcalc prices > list show
      ftcalc --quiet prices list > --tunable --format --prices --quiet --help -h --version
      ftcalc compare --mo> --model
      ftcalc compare --format > table json csv
      ftcalc compare --format = j> json
      ftcalc compare --format => table json csv
      ftcalc compare --format=j> --format=json
      ftcalc compare --with host : v> vps
      ftcalc compare --with = host : vps,ft : o> openai/gpt-4o
      ftcalc compare --with host:vps,ft> host:vps,ft:openai/gpt-4o
      ftcalc compare --explain = openai/gpt-4o-> openai/gpt-4o-mini
      ftcalc compare --explain no> notes 1.json
      ftcalc compare --prices = no> notes 1.json
      ftcalc compare --calls no> 
      ftcalc compare --calls compare --qu> --quiet
      ftcalc compare -- --qu> 
      ftcalc prices show it> it's $HOME `x`
      ftcalc completions > bash zsh fish

      """
    let files = ["script": Completions(sample).bash, "driver": driver, "notes 1.json": ""]
    let printed = try Shell("bash")?.output(["--norc", "driver"], files: files)
    #expect(lineDiff(expected: offered, actual: printed ?? "") == "")
  }

  @Test(.enabled(if: Shell("fish") != nil, "fish is not installed"))
  func `fish offers commands, options, values and files`() throws {
    let driver = #"""
      source ./script
      for line in 'ftcalc ' 'ftcalc prices ' 'ftcalc prices list --t' 'ftcalc compare --mo' \
          'ftcalc compare --format ' 'ftcalc compare --format=j' 'ftcalc compare --with=host:vps,ft' \
          'ftcalc compare --explain=openai/gpt-4o-' 'ftcalc compare no' 'ftcalc compare --prices no' \
          'ftcalc compare --calls no' 'ftcalc compare --calls compare --qu' 'ftcalc prices show it' \
          'ftcalc completions '
        echo "$line>" (complete -C $line | string replace -r '\t.*' '')
      end
      """#
    let offered = """
      ftcalc > compare completions help prices version
      ftcalc prices > list show
      ftcalc prices list --t> --tunable
      ftcalc compare --mo> --model
      ftcalc compare --format > csv json table
      ftcalc compare --format=j> --format=json
      ftcalc compare --with=host:vps,ft> --with=host:vps,ft:openai/gpt-4o
      ftcalc compare --explain=openai/gpt-4o-> --explain=openai/gpt-4o-mini
      ftcalc compare no> notes 1.json
      ftcalc compare --prices no> notes 1.json
      ftcalc compare --calls no>
      ftcalc compare --calls compare --qu> --quiet
      ftcalc prices show it> it's $HOME `x`
      ftcalc completions > bash fish zsh

      """
    let files = ["script": Completions(sample).fish, "driver": driver, "notes 1.json": ""]
    let printed = try Shell("fish")?.output(["--no-config", "driver"], files: files)
    #expect(lineDiff(expected: offered, actual: printed ?? "") == "")
  }

  @Test(.enabled(if: Shell("zsh") != nil, "zsh is not installed"), .timeLimit(.minutes(1)))
  func `zsh offers commands, options, values and files`() throws {
    // Zsh completes only while a line is edited: a second zsh at a pseudo-terminal edits, and prints each offer.
    // What it prints is in a file, so that the terminal's echo of what is typed holds none of the marks.
    let setup = #"""
      PS1= PROMPT_EOL_MARK=
      unsetopt zle_bracketed_paste
      autoload -Uz compinit
      compinit -u -D
      source ./script
      compadd() {
        local -a offers
        if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
          builtin compadd -A offers "$@"
          print -rl -- OFFER$^offers
        fi
        builtin compadd "$@"
      }
      probe() { _main_complete; compstate[insert]= compstate[list]=; print ENDED; }
      zle -C probe complete-word probe
      bindkey '^T' probe
      print READY
      """#
    let driver = #"""
      zmodload zsh/zpty
      zpty inner zsh -f -i
      zpty -w inner 'source ./setup'
      while zpty -r inner answer && [[ $answer != *READY* ]]; do; done
      while IFS= read -r line; do
        offers=()
        zpty -n -w inner "$line"$'\x14'
        while zpty -r inner answer && [[ $answer != *ENDED* ]]; do
          [[ $answer == *OFFER* ]] && offers+=("${${answer##*OFFER}%%[$'\r\n']*}")
        done
        print -r -- "$line> ${offers[*]}"
        zpty -n -w inner $'\x15'
      done < lines
      zpty -d inner
      """#
    let offered = """
      ftcalc > compare prices completions help version
      ftcalc prices > list show
      ftcalc --quiet pr> prices
      ftcalc prices list --t> --tunable
      ftcalc compare --mo> --model
      ftcalc compare --format > table json csv
      ftcalc compare --format=j> json
      ftcalc compare --with host:vps,f> ft:openai/gpt-4o
      ftcalc compare --explain=openai/gpt-4o-> openai/gpt-4o-mini
      ftcalc compare no> notes\\ 1.json
      ftcalc compare --prices no> notes\\ 1.json
      ftcalc compare --calls no> 
      ftcalc compare --calls compare --qu> --quiet
      ftcalc completions > bash zsh fish

      """
    let lines = offered.split(separator: "\n").map { $0.prefix { $0 != ">" } + "\n" }.joined()
    let files = [
      "script": Completions(sample).zsh, "setup": setup, "driver": driver, "lines": lines, "notes 1.json": "",
    ]
    let printed = try Shell("zsh")?.output(["-f", "driver"], files: files)
    #expect(lineDiff(expected: offered, actual: printed ?? "") == "")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a program without options of its own gets a script that its shell can read`(shell: String) throws {
    let bare = CommandTable(program: "bare", version: "1", summary: "", commands: [])
    let completions = Completions(bare)
    let script = ["bash": completions.bash, "zsh": completions.zsh, "fish": completions.fish][shell]
    #expect(script?.contains("version") == true)
    let printed = try Shell(shell)?.output(["-n", "script"], files: ["script": script ?? ""])
    #expect(printed ?? "" == "")
  }
}
