# How long commands take: sourced by the benchmarks of this folder, which set `work`, a folder for what is left over.

# Sets `wall` and `cpu`, in milliseconds, to the means of a command over some runs after a few that warm up.
measure_by_loop() {
  local runs="$1" times real user sys TIMEFORMAT='%R %U %S'
  for _ in 1 2 3 4 5; do $2 >/dev/null; done
  times="$({ time for ((run = 0; run < runs; run++)); do $2 >/dev/null; done; } 2>&1)"
  read -r real user sys <<<"$times"
  wall="$(awk "BEGIN { print $real * 1000 / $runs }")"
  cpu="$(awk "BEGIN { print ($user + $sys) * 1000 / $runs }")"
}

# The same from hyperfine, with the median for the wall time.
measure_by_hyperfine() {
  hyperfine -N --warmup 5 --runs "$1" --export-csv "$work/times.csv" "$2" >/dev/null 2>&1
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
