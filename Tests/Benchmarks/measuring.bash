# How long commands take: sourced by the benchmarks of this folder. Sets `work`, a folder for what is left over, and
# `ftcalc`, the binary that is measured: FTCALC where that is set, else a release build.

ftcalc="${FTCALC:-}"
if [[ -z "$ftcalc" ]]; then
  swift build -c release --product ftcalc
  ftcalc="$(swift build -c release --show-bin-path)/ftcalc"
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

names=()
commands=()
runs=()
# Adds a command that is measured: its name, in how many runs a round, and the command.
add() {
  names+=("$1")
  runs+=("$2")
  commands+=("$3")
}

# Sets `wall` and `cpu`, in milliseconds, to the means of a command over some runs after a few that warm up.
measure_by_loop() {
  local runs="$1" times real user sys TIMEFORMAT='%R %U %S'
  for ((run = 0; run < warmups; run++)); do $2 >/dev/null; done
  times="$({ time for ((run = 0; run < runs; run++)); do $2 >/dev/null; done; } 2>&1)"
  read -r real user sys <<<"$times"
  wall="$(awk "BEGIN { print $real * 1000 / $runs }")"
  cpu="$(awk "BEGIN { print ($user + $sys) * 1000 / $runs }")"
}

# The same from hyperfine, with the median for the wall time.
measure_by_hyperfine() {
  hyperfine -N --warmup "$warmups" --runs "$1" --export-csv "$work/times.csv" "$2" >/dev/null 2>&1
  # The columns are counted from the end, because a command can hold commas: mean,stddev,median,user,system,min,max.
  read -r wall cpu < <(awk -F, 'NR == 2 { print $(NF - 4) * 1000, ($(NF - 3) + $(NF - 2)) * 1000 }' "$work/times.csv")
}

measure=measure_by_loop
if command -v hyperfine >/dev/null; then measure=measure_by_hyperfine; fi

# Prints the most memory that a command takes, in MB; a dash where the `time` of GNU is not installed.
peak_memory() {
  if /usr/bin/time -f %M true 2>/dev/null >/dev/null; then
    { /usr/bin/time -f %M $1 >/dev/null; } 2>&1 | awk '{ printf "%.1f", $1 / 1024 }'
  else
    echo -
  fi
}

# Whether the same is printed by all commands whose names begin so.
same_printed() {
  local index
  for index in "${!names[@]}"; do
    [[ ${names[$index]} != $1-* ]] || ${commands[$index]} | cksum
  done | uniq | awk -v name="$1" 'END { if (NR != 1) { print name " differs by threads"; exit 1 } }'
}

# Measures all commands in an odd number of rounds, in turns, so that a busy spell of the machine falls on all of them,
# and ends with an awk program. `median(times, name)` and `ratio(times, over, under)` tell it of `wall` and `cpu`:
# medians of the rounds; `show(name)` prints those of a command.
measure_rounds() {
  local rounds="$1" round index warmups wall cpu memory
  for ((round = 1; round <= rounds; round++)); do
    for index in "${!names[@]}"; do
      # Short ones often, as they are run often.
      warmups=$(((runs[index] + 3) / 4 < 5 ? (runs[index] + 3) / 4 : 5))
      "$measure" "${runs[$index]}" "${commands[$index]}"
      memory=-
      [[ $round != 1 ]] || memory="$(peak_memory "${commands[$index]}")"
      echo "$round ${names[$index]} $wall $cpu $memory"
    done
  done >"$work/rounds.txt"
  awk '
    { wall[$1, $2] = $3; cpu[$1, $2] = $4; rounds = $1 }
    $1 == 1 { order[++count] = $2; memory[$2] = $5 }
    function middle(values, round, other, below, same) {
      for (round = 1; round <= rounds; round++) {
        below = same = 0
        for (other = 1; other <= rounds; other++) {
          below += values[other] < values[round]
          same += values[other] == values[round]
        }
        if (2 * below < rounds + 1 && rounds + 1 <= 2 * (below + same)) return values[round]
      }
    }
    function median(times, name, values, round) {
      for (round = 1; round <= rounds; round++) values[round] = times[round, name]
      return middle(values)
    }
    function ratio(times, over, under, values, round) {
      for (round = 1; round <= rounds; round++) values[round] = times[round, over] / times[round, under]
      return middle(values)
    }
    function show(name) {
      printf "%-16s %8.2f ms wall %8.2f ms CPU %8s MB\n", name, median(wall, name), median(cpu, name), memory[name]
    }
  '"$2" "$work/rounds.txt"
}
