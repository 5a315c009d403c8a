#!/usr/bin/env python3
"""Writes a log of LLM calls, and what is in it, counted while it is written.

  usage_log.py --records 1000000 --seed 1 --out calls.jsonl --truth truth.json
  usage_log.py --bytes 1000000000 --format generic --out calls.jsonl
  usage_log.py --records 1000000 --format claude-code --out calls.jsonl --truth truth.json

The truth is counted from the drawn numbers, not from the text: calls, tokens, cost in billionths of a dollar, and
percentiles by nearest rank, for all and by feature and model. The same seed gives the same bytes. `generic` is what is
timed, each record like the others; the other formats come from `usage_formats`, with all that a reader must not trip over.
"""
import argparse, json, random, sys
from collections import defaultdict

import usage_formats
from usage_formats.answer import shown
from usage_formats.log import write_log

MODELS = {  # name: dollars for a million tokens in, read from the cache, out
    "gpt-4o": (2.5, 1.25, 10), "gpt-4o-mini": (0.15, 0.075, 0.6), "gpt-4.1-mini": (0.4, 0.1, 1.6),
    "claude-sonnet-4-5": (3, 0.3, 15), "claude-haiku-4-5": (1, 0.1, 5), "gemini-2.5-flash": (0.3, 0.03, 2.5),
}
FEATURES = [  # name, weight, median in, spread, median out, spread, models
    ("ticket-triage", 30, 1200, 0.2, 80, 0.25, ["gpt-4o", "gpt-4o-mini"]),
    ("chat", 25, 2500, 0.9, 350, 0.8, ["gpt-4o", "claude-sonnet-4-5", "gpt-4.1-mini"]),
    ("search-answers", 20, 4200, 0.5, 220, 0.6, ["gemini-2.5-flash", "gpt-4.1-mini"]),
    ("agent-step", 15, 9000, 1.1, 400, 1.0, ["claude-sonnet-4-5", "claude-haiku-4-5"]),
    ("summaries", 10, 6000, 0.7, 500, 0.3, ["gpt-4o-mini", "gemini-2.5-flash"]),
]


def draw(rng, count_users=20000):
    weights = [f[1] for f in FEATURES]
    features = rng.choices(FEATURES, weights, k=1024)
    second, number = 1_793_318_400, 0  # 2026-10-30
    while True:
        name, _, mi, si, mo, so, models = features[number & 1023]
        tokens_in = max(1, int(mi * rng.lognormvariate(0, si)))
        out = max(1, int(mo * rng.lognormvariate(0, so)))
        model = models[int(rng.random() ** 1.5 * len(models))]
        cached = tokens_in * 3 // 4 // 128 * 128 if rng.random() < 0.4 else 0
        price = MODELS[model]
        cost = round(((tokens_in - cached) * price[0] + cached * price[1] + out * price[2]) * 1000)
        user = int(count_users * rng.random() ** 2.5)
        second += rng.random() < 0.7
        number += 1
        yield dict(number=number, feature=name, model=model, input=tokens_in, cached=cached, output=out, cost=cost,
                   user=user, second=second, latency=int(rng.lognormvariate(6.5, 0.5)),
                   hit=rng.random() < 0.03, failed=rng.random() < 0.02)


def iso(second):
    import time
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(second))


def generic(c):
    return ('{"request_id":"req_%012x","user_id":"usr_%06d","workspace_id":"ws_%04d","feature":"%s","model":"%s",'
            '"input_tokens":%d,"cached_input_tokens":%d,"output_tokens":%d,"cache_hit":%s,"latency_ms":%d,'
            '"cost_usd":%d.%09d,"status":"%s","timestamp":"%s"}\n'
            % (c["number"] * 2654435761 % (1 << 48), c["user"], c["user"] % 400, c["feature"], c["model"], c["input"],
               c["cached"], c["output"], "true" if c["hit"] else "false", c["latency"], c["cost"] // 10**9,
               c["cost"] % 10**9, "error" if c["failed"] else "success", iso(c["second"])))


FORMATS = {"generic": generic}


class Counted:
    def __init__(self):
        self.calls = self.input = self.cached = self.output = self.cost = self.failed = self.hits = 0
        self.tokens, self.users = defaultdict(int), defaultdict(int)

    def add(self, c):
        self.calls += 1
        self.input += c["input"]
        self.cached += c["cached"]
        self.output += c["output"]
        self.cost += c["cost"]
        self.failed += c["failed"]
        self.hits += c["hit"]
        self.tokens[c["input"] + c["output"]] += 1
        self.users[c["user"]] += c["cost"]

    def truth(self):
        ordered = sorted(self.tokens.items())

        def percentile(p):
            passed, rank = 0, -(-self.calls * p // 100)
            for value, times in ordered:
                passed += times
                if passed >= rank:
                    return value

        spends = sorted(self.users.values(), reverse=True)
        return dict(calls=self.calls, inputTokens=self.input, cachedInputTokens=self.cached, outputTokens=self.output,
                    loggedSpendBillionths=self.cost, failed=self.failed, cacheHits=self.hits, users=len(spends),
                    tokensPerCall={"p%d" % p: percentile(p) for p in (50, 90, 99)},
                    topUsersBillionths={"%d%%" % p: sum(spends[:max(1, -(-len(spends) * p // 100))]) for p in (1, 5, 10)})


def write_other(asked):
    truth = write_log(asked.out, usage_formats.FORMATS[asked.format], asked.records or 1_000_000, asked.seed)
    if asked.truth:
        with open(asked.truth, "w") as file:
            json.dump({name: shown(value) for name, value in truth.facts().items()}, file, indent=1)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--records", type=int)
    options.add_argument("--bytes", type=int)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--format", choices=[*FORMATS, *usage_formats.FORMATS], default="generic")
    options.add_argument("--out", required=True)
    options.add_argument("--truth")
    asked = options.parse_args()
    if asked.format not in FORMATS:
        return write_other(asked)
    line, rng = FORMATS[asked.format], random.Random(asked.seed)
    total, groups, written, number = Counted(), defaultdict(Counted), 0, 0
    with open(asked.out, "w", newline="") as file:
        for call in draw(rng):
            text = line(call)
            written += len(text)
            number += 1
            if (asked.bytes and written > asked.bytes) or (asked.records and number > asked.records):
                break
            file.write(text)
            if asked.truth:
                total.add(call)
                groups[call["feature"] + " " + call["model"]].add(call)
    if asked.truth:
        with open(asked.truth, "w") as file:
            json.dump(dict(total=total.truth(), groups={k: g.truth() for k, g in sorted(groups.items())}), file, indent=1)


if __name__ == "__main__":
    sys.exit(main())
