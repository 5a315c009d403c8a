#!/usr/bin/env python3
"""Holds what `ftcalc usage` says of logs in every format against what was drawn, figure by figure.

  usage_formats_agree.py .build/release/ftcalc
  usage_formats_agree.py .build/release/ftcalc --records 2000 --format codex --leave-out escaped-user --keep
  usage_formats_agree.py .build/release/ftcalc --leave-out all

Each log is written to a temporary folder with traps of its format at random, and removed after it was read. Counts,
percentiles and users agree to the last digit, amounts to the twelve digits that are printed.
"""
import argparse, json, os, subprocess, sys, tempfile, time

from usage_formats import FORMATS, price_file
from usage_formats.answer import differences
from usage_formats.log import write_log
from usage_formats.traps import TRAPS


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary")
    options.add_argument("--records", type=int, default=1_000_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--format", nargs="+", choices=FORMATS, default=list(FORMATS))
    options.add_argument("--leave-out", nargs="+", choices=["all", *TRAPS], default=[], metavar="TRAP",
                         help="traps that are not set: all, or " + "; ".join("%s, %s" % trap for trap in TRAPS.items()))
    options.add_argument("--keep", action="store_true", help="keep the logs, and name the folder")
    asked = options.parse_args()
    left_out = TRAPS if "all" in asked.leave_out else asked.leave_out
    folder, failed = tempfile.mkdtemp(prefix="usage-formats-"), False
    prices = os.path.join(folder, "prices.json")
    with open(prices, "w") as file:
        file.write(price_file())
    for name in asked.format:
        format = FORMATS[name]
        log = os.path.join(folder, "%s.%s" % (name, format.ending))
        began = time.time()
        truth = write_log(log, format, asked.records, asked.seed, left_out)
        written = time.time()
        run = subprocess.run(
            [asked.binary, "usage", log, "--json", "--by", ",".join(format.keys), "--prices", prices, "--as-of", "2026-11-20",
             *format.options], capture_output=True, text=True)
        read = time.time()
        if run.returncode:
            lines, count, records, formats = [run.stderr.strip()[:500]], 0, 0, []
        else:
            answer = json.loads(run.stdout)
            count, lines = differences(answer, truth)
            records, formats = answer["records"], answer["formats"]
        print("%-20s %9d records, read as %s: %s of %d figures differ (written in %.0f s, read in %.1f s)" % (
            name, records, " ".join(formats), len(lines) or "none", count, written - began, read - written), flush=True)
        for line in lines[:12]:
            print("  " + line)
        failed = failed or bool(lines)
        if not asked.keep:
            os.remove(log)
    if asked.keep:
        print(folder)
    else:
        os.remove(prices)
        os.rmdir(folder)
    return failed


if __name__ == "__main__":
    sys.exit(main())
