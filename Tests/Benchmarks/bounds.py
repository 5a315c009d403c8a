"""Whether low and high of compare hold what simulate draws, over seeded scenarios with ranges of every kind.

    python3 Tests/Benchmarks/bounds.py [--binary PATH] [--seed N] [--count 500] [--samples 6000]

Draws scenarios of one option each with 1 to 16 ranges, and holds the smallest and the largest draw of the monthly saving and
of the break-even against the ends that compare gives. An end that a draw passes by is a fault, whether compare says that low
and high may leave out something or not; both are counted. Ends with 1 where an end is passed that compare calls a bound.

The binary is .build/release/ftcalc without --binary. Needs Python 3.9 and its standard library alone.
"""

import argparse
import concurrent.futures
import json
import os
import random
import subprocess
import sys

DAY = "2026-11-20"
OPTIONS = [
    "ft:bedrock/nova-2-lite", "host:vps", "host:runpod-a40", "host:runpod-h100-sxm", "host:modal-l40s", "openai/gpt-6-luna",
    "ft:openai/gpt-4o-mini", "cascade:gpt-5.4-nano+gpt-5.4", "mix:gpt-5.4-nano=70%+host:vps=30%",
    "host:custom --host-monthly 78 --host-capacity 3741", "host:custom --host-purchase 9000 --host-life 20 --host-capacity 9k",
]
RANGES = [
    ("--calls", ["20k..90k", "100k..200k..500k", "1M..3M", "9k/day..30k/day"]), ("--input", ["900..1400", "1000..1200..2000"]),
    ("--output", ["60..120", "400..490"]), ("--growth", ["-3%..3%", "0..6%", "-5%..5%"]), ("--price-change", ["-20%..5%"]),
    ("--lead-time", ["0..3", "0.5..2"]), ("--team-hours", ["40..160"]), ("--hourly-rate", ["$100..$200"]),
    ("--retries", ["0..10%", "5%..20%"]), ("--answers-cached", ["0..30%"]), ("--peak-factor", ["1.2..1.3", "1..3"]),
    ("--maintenance", ["0..200"]), ("--discount-rate", ["0..12%"]), ("--output-cut", ["0..60%"]), ("--kept-on-api", ["0..20%"]),
    ("--prompt-cached", ["0..60%"]), ("--batch", ["0..50%"]), ("--ops-hours", ["0..8"]), ("--retrain-every", ["3..9"]),
    ("--training-examples", ["500..5000"]), ("--epochs", ["1..4"]), ("--upfront", ["1000..20000"]), ("--call-fee", ["0..0.001"]),
    ("--escalation", ["5%..40%"]), ("--host-capacity", ["20k..60k"]), ("--system", ["300..800"]), ("--lookup-cost", ["0..0.0001"]),
]
FIXED = {"--calls": "300k", "--input": "1200", "--output": "80"}


def scenario(seed):
    """The flags of one scenario."""
    rng = random.Random(seed)
    chosen = rng.sample(RANGES, rng.choice([1, 2, 3, 4, 5, 6, 8, 13, 16]))
    flags = {flag: rng.choice(values) for flag, values in chosen}
    for flag, value in FIXED.items():
        flags.setdefault(flag, value)
    option = rng.choice(OPTIONS)
    if "custom" in option:
        flags.pop("--host-capacity", None)
    words = ["--model", rng.choice(["gpt-5.4", "openai/gpt-4o", "gemini-3.6-flash"]), "--with", *option.split()]
    words += ["--horizon", rng.choice(["12", "24", "36"])]
    for flag, value in flags.items():
        words.append(f"{flag}={value}")
    return words, option.split()[0]


def answer(binary, *words):
    run = subprocess.run([binary, *words, "--as-of", DAY, "--json"], capture_output=True, text=True)
    return json.loads(run.stdout) if run.returncode == 0 else None


def order(end):
    """The place of a break-even: its months, or beyond all months where it is not reached."""
    if isinstance(end, dict):
        end = end["months"] if end["months"] is not None else {"immediate": 0}.get(end["status"], end["status"])
    return end if isinstance(end, (int, float)) else 1e6 if end == "afterEndOfLife" else 1e9


def check(binary, seed, samples):
    words, option = scenario(seed)
    compared = answer(binary, "compare", *words)
    drawn = answer(binary, "simulate", *words, "--option", option, "--samples", str(samples))
    if not compared or not drawn:
        return "skipped", words, ""
    row = next((row for row in compared["options"] if row["id"] == option), None)
    if row is None or row.get("range") is None:
        return "skipped", words, ""
    says = any("leave out" in note for note in compared["notes"])
    faults = []
    bounds, found = row["range"]["saving"], drawn["results"]["monthlySaving"]
    low, high = bounds["low"], bounds["high"]
    margin = 1e-9 * max(1, abs(low), abs(high))
    if found["low"] < low - margin or found["high"] > high + margin:
        faults.append(f"saving {found['low']}..{found['high']} beyond {low}..{high}")
    bounds, found = row["range"]["withTeam"], drawn["results"]["breakEvenMonths"]
    low, high = order(bounds["low"]), order(bounds["high"])
    if order(found["low"]) < low - 1e-6 or order(found["high"]) > high + 1e-6:
        faults.append(f"break-even {found['low']}..{found['high']} beyond {low}..{high}")
    return ("said" if says else "fault") if faults else "holds", words, "; ".join(faults)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=".build/release/ftcalc")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--samples", type=int, default=6000)
    options = parser.parse_args()
    counts = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        seeds = range(options.seed * 1_000_000, options.seed * 1_000_000 + options.count)
        for kind, words, why in pool.map(lambda seed: check(options.binary, seed, options.samples), seeds):
            counts[kind] = counts.get(kind, 0) + 1
            if why:
                print(f"{kind}: {why}\n  ftcalc compare {' '.join(words)}")
    print(", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())))
    return 1 if counts.get("fault") else 0


if __name__ == "__main__":
    sys.exit(main())
