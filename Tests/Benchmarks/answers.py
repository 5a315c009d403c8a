"""Whether two builds of ftcalc print the same: hashes of what some 600 seeded command lines print.

    python3 Tests/Benchmarks/answers.py [--binary PATH] [--seed N] [--count 600] [--to FILE] [--against FILE]

Draws command lines from a seed: a task by flags, or a file of examples/ or of the golden decisions, with a command that
takes it, in a format that the command has, at a width. Runs each on one day, and hashes exit code, standard output and
standard error. `--to` writes the hashes, a line for each command line; `--against` compares with such a file, names each
command line that printed something else, and ends with 1 if there is any. `--show N` prints what the Nth command line
prints. A change that is to keep every answer is measured against the file of the build before it.

The binary is .build/release/ftcalc without --binary. Needs Python 3.9 and its standard library alone.
"""

import argparse
import concurrent.futures
import glob
import hashlib
import os
import random
import shlex
import subprocess
import sys

DAY = "2026-11-20"
WIDTHS = [60, 80, 100, 140]

DRAWN = ["table", "json", "csv", "markdown", "svg"]
PLAIN = ["table", "json", "csv", "markdown"]

VOLUMES = ["50000", "10k/day", "2M", "600k/year", "20k..80k", "100k..200k..500k", "0"]
PROMPTS = [
    "--input 1200", "--input 30000", "--input 800..1200..3000",
    "--system 400 --few-shot 600 --message 200", "--system 1000 --context 2000 --message 200",
    "--system 300 --message 80 --turns 6 --history-per-turn 150", "--input 1200 --system 900",
]
OUTPUTS = ["80", "500", "60..120", "1"]
TODAY = [
    "", "--model gpt-5.4", "--model claude-sonnet-5", "--model claude-3-5-sonnet", "--model groq/llama-3.3-70b",
    "--model google/gemini-2.5-flash", "--model gpt-5.4@priority", "--model host:vps", "--model custom --price-input 2 --price-output 8",
    "--model deepseek/v4.1-flash", "--price-input 5 --price-output 20 --price-cached 1", "--discount 10%",
]
OPTIONS = [
    "", "--with ft:bedrock/nova-2-lite,host:vps", "--with ft:openai/gpt-4o-mini,openai/gpt-6-luna,memory:gpt-5.4-nano --memory 300",
    "--with host:runpod-a40,host:custom --host-monthly 900 --host-capacity 40k",
    "--with mix:gpt-5.4-nano=70%+gpt-5.4=30% --router gpt-5.4-nano",
    "--with cascade:gpt-5.4-nano+gpt-5.4 --escalation 10%..30%", "--with fallback:gpt-5.4-nano+gpt-5.4 --fallback-rate 2%",
    "--host-purchase 20000 --host-life 36 --host-power 700 --power-price 0.2 --prefill-rate 2000 --decode-rate 500",
    "--with ft:gpt-4o --premium 2 --upfront 5000..30000", "--with claude-sonnet-5,ft:gemini-3.5-flash",
]
MORE = [
    "", "", "--task classification", "--task reasoning", "--product faq", "--retries 10%..20%", "--prompt-cached 80% --batch 50%",
    "--growth 5% --horizon 24", "--growth -3%..3% --price-change -20% --horizon 36", "--lead-time 2 --ramp 10%,50%,100%",
    "--retrain-every 3 --maintenance 200 --discount-rate 8%", "--team-hours 0", "--team-hours 40 --hourly-rate 120",
    "--then gpt-6-luna", "--answers-cached 30%", "--call-fee 0.002", "--kept-on-api 20% --start 2026-12-15",
    "--peak-factor 3 --billed-hours 300", "--training-examples 5000 --epochs 2 --training-runs 4", "--output-cut 20%..60%",
]
COMMANDS = [
    ("compare", DRAWN[:4]), ("compare", DRAWN[:4]), ("compare", DRAWN[:4]), ("compare --quiet", ["table"]),
    ("compare --levers", DRAWN[:4]), ("compare --by-month", PLAIN), ("compare --by-month=host:vps", PLAIN),
    ("compare --chart", ["table", "svg"]), ("compare --explain", ["table"]), ("compare --explain=host:vps", ["table"]),
    ("compare --explain=ft:bedrock/nova-2-lite", ["table"]),
    ("sweep --over calls=10k,50k,1M", DRAWN), ("sweep --over output-cut=0..60%:4 --over calls=10k..2M:log:5", DRAWN),
    ("sweep --over calls=10k..2M:log:7 --metric bestOption", DRAWN), ("sweep --until 'breakEvenMonths<=6' --over calls=1k..10M:log:5", PLAIN),
    ("sensitivity", DRAWN), ("sensitivity --metric breakEvenMonths", DRAWN), ("sensitivity --quiet", ["table"]),
    ("simulate --samples 2000", DRAWN), ("simulate --samples 2000 --seed 7 --option host:vps", DRAWN),
    ("simulate --samples 1000 --correlate calls,output=0.5", PLAIN),
    ("report --samples 2000", ["html", "markdown"]), ("report --samples 500 --title Why", ["html", "markdown"]), ("init", [None]),
]
FILES = sorted(
    glob.glob("examples/*.json") + glob.glob("examples/published/*.json")
    + glob.glob("Tests/ftcalcTests/Golden/decisions/*.json") + glob.glob("Tests/ftcalcTests/Golden/scenarios/*.json")
)
WHOLE = [file for file in FILES if "broken" not in file]
FILE_COMMANDS = COMMANDS[:-1] + [
    ("check", ["table", "json", "markdown", "github", "junit"]), ("check --only-changed", ["table", "json", "markdown"]),
    ("check --prices examples/prices/raised-prices.json", ["table", "json", "markdown", "github", "junit"]),
]
OTHERS = [
    ["check"] + FILES, ["check", "--json"] + WHOLE, ["check", "--format", "markdown"] + WHOLE, ["compare"] + WHOLE[:4],
    ["compare", "--json"] + WHOLE[:4], ["compare", "--format", "csv"] + WHOLE[:4], ["compare", "--levers", "--json"] + WHOLE[:3],
    ["help"], ["manual"], ["version"], ["compare", "--help"], ["prices", "overheads", "faq"], ["prices", "overheads", "classification"],
    ["prices", "list"], ["prices", "list", "--tunable"], ["prices", "list", "--format", "markdown"],
    ["prices", "list", "--format", "csv"], ["prices", "list", "--json"], ["prices", "list", "--tunable", "--json"],
    ["prices", "show", "gpt-4o"], ["prices", "show", "gpt-5.4"], ["prices", "show", "host:vps"],
    ["prices", "show", "claude-sonnet-5"], ["prices", "validate", "examples/prices/own-prices.json"],
]
SCHEMAS = [
    "scenario", "compare", "comparisons", "levers", "levers-list", "months", "portfolio", "sweep", "check", "sensitivity",
    "simulation", "prices", "price-list",
]


def drawn(seed, count):
    """Command lines with their widths: the fixed ones, then drawn ones."""
    source = random.Random(seed)
    fixed = OTHERS + [["schema", name] for name in SCHEMAS] + [["check", file] for file in FILES] + [["compare", file] for file in FILES]
    lines = [(line, 80) for line in fixed]
    while len(lines) < count:
        isFile = source.random() < 0.4
        command, formats = source.choice(FILE_COMMANDS if isFile else COMMANDS)
        if isFile:
            subject = [source.choice(FILES)]
        else:
            subject = ["--calls", source.choice(VOLUMES), "--output", source.choice(OUTPUTS)]
            for pieces in (PROMPTS, TODAY, OPTIONS, MORE, MORE):
                subject += shlex.split(source.choice(pieces))
            if source.random() < 0.03:
                subject.insert(source.randrange(len(subject)), "--nonsense")
        named = [option for option in ("host:vps", "ft:bedrock/nova-2-lite") if any(option in word for word in shlex.split(command))]
        if not isFile and named and "--with" in subject:
            subject[subject.index("--with") + 1] += "," + named[0]
        form = source.choice(formats)
        lines.append((shlex.split(command) + subject + (["--format", form] if form else []), source.choice(WIDTHS)))
    return lines


def printed(binary, line, width):
    undated = line[0] in ("help", "manual", "version", "schema", "init") or {"--help", "validate", "overheads"} & set(line)
    dated = line if undated else line + ["--as-of", DAY]
    environment = {"COLUMNS": str(width), "PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"}
    run = subprocess.run([binary] + dated, stdin=subprocess.DEVNULL, capture_output=True, env=environment)
    return run.returncode, run.stdout, run.stderr


def digest(answer):
    return hashlib.sha256(b"\0".join([str(answer[0]).encode(), answer[1], answer[2]])).hexdigest()[:16]


def main():
    reading = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reading.add_argument("--binary", default=".build/release/ftcalc")
    reading.add_argument("--seed", type=int, default=13)
    reading.add_argument("--count", type=int, default=600)
    reading.add_argument("--to")
    reading.add_argument("--against")
    reading.add_argument("--show", type=int)
    given = reading.parse_args()

    lines = drawn(given.seed, given.count)
    if given.show is not None:
        code, output, errors = printed(given.binary, *lines[given.show])
        sys.stdout.buffer.write(output)
        sys.stderr.buffer.write(errors)
        return code
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
        answers = list(threads.map(lambda line: printed(given.binary, *line), lines))
    rows = [
        f"{digest(answer)} {answer[0]:3} {index:4} COLUMNS={width} ftcalc {shlex.join(line)}"
        for index, ((line, width), answer) in enumerate(zip(lines, answers))
    ]
    codes = {code: sum(answer[0] == code for answer in answers) for code in sorted({answer[0] for answer in answers})}
    print(f"{len(rows)} command lines; exit codes {codes}; all together {hashlib.sha256(chr(10).join(rows).encode()).hexdigest()[:16]}")
    if given.to:
        with open(given.to, "w", encoding="utf-8") as file:
            file.write("\n".join(rows) + "\n")
    if given.against:
        with open(given.against, encoding="utf-8") as file:
            before = file.read().splitlines()
        others = [(old, new) for old, new in zip(before, rows) if old != new]
        for _, new in others:
            print("differs:", new)
        if others or len(before) != len(rows):
            print(f"{len(others)} of {len(rows)} differ")
            return 1
        print("all the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())
