"""Scenarios of `ftcalc simulate`, each vectorised in NumPy: what `ftcalc simulate` is measured against.

    python3 simulate.py                            the scenarios, each with the arguments of `ftcalc simulate`
    python3 simulate.py SCENARIO SAMPLES           whole arrays, as one writes them
    python3 simulate.py SCENARIO SAMPLES THREADS   blocks of 50,000 samples, which stay in the cache, on so many threads

Prints the figures of `ftcalc simulate --json` under the same keys. The random numbers are others, so the figures agree
as far as so many samples settle them. Ranges and numbers come from the arguments; the prices are those that
`ftcalc compare --explain` shows for these scenarios on that day, and nothing is looked up.
"""

import json
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from samples import Course, answer, draw, walk

BLOCK = 50_000
DAY = "2026-11-20"
FEATURES = os.path.join("Tests", "Benchmarks", "features.json")

# USD for a token of input and one of output.
GPT_54 = 2.50e-6, 15.00e-6
GPT_54_NANO = 0.20e-6, 1.25e-6
NOVA_2_LITE = 0.30e-6, 2.50e-6
GPT_41_MINI = 0.40e-6, 1.60e-6

EXAMPLES, EPOCHS = 1000, 3
DAYS = 30
HOURS = 730  # on in a month


def cost(prices, tokens_in, tokens_out):
    """Of a call."""
    return tokens_in * prices[0] + tokens_out * prices[1]


def team(n):
    return n["teamHours"] * n["hourlyRate"]


def training(n, tokens_out, price):
    return EXAMPLES * EPOCHS * price * (n["input"] + tokens_out)


def machines(n):
    """How many the calls of month 1 fill at their peak."""
    return n["calls"] * n["peakFactor"] / DAYS / n["hostCapacity"]


def tokens(n):
    """A tuned model that is paid by the token."""
    tuned_output = n["output"] * (1 - n["outputCut"])
    saved = cost(GPT_54, n["input"], n["output"]) - cost(NOVA_2_LITE, n["input"], tuned_output)
    upfront = team(n) + training(n, tuned_output, 3.78e-6)
    return Course(upfront=upfront, calls=n["calls"] * saved, growth=n["growth"], fixed=1.95)


def hosted(n):
    """A tuned model that is hosted by the hour, and ends."""
    tuned_output = n["output"] * (1 - n["outputCut"])
    saved = cost(GPT_54, n["input"], n["output"]) - cost(GPT_41_MINI, n["input"], tuned_output)
    upfront = team(n) + training(n, tuned_output, 5.00e-6)
    # From that day to 2027-10-14.
    return Course(upfront=upfront, calls=n["calls"] * saved, growth=n["growth"], fixed=1.70 * HOURS, end=10.8)


def rented(n):
    """Machines by the month, as many as the peak needs."""
    upfront = team(n) + n["hostTrainingCost"]
    today = n["calls"] * cost(GPT_54, n["input"], n["output"])
    return Course(upfront=upfront, calls=today, growth=n["growth"], load=machines(n), monthly=n["hostMonthly"])


def bought(n):
    """Machines that are bought, more of them as growth needs them, and others when their life ends."""
    upfront = team(n) + n["hostTrainingCost"]
    today = n["calls"] * cost(GPT_54, n["input"], n["output"])
    return Course(
        upfront=upfront, calls=today, growth=n["growth"], load=machines(n), price=n["hostPurchase"],
        monthly=n["hostPower"] / 1000 * HOURS * n["powerPrice"], life=int(n["hostLife"]),
    )


def routed(n):
    """A tuned model for the calls that a router finds easy, today's model for the others."""
    tuned_output = n["output"] * (1 - n["outputCut"])
    saved = cost(GPT_54, n["input"], n["output"]) - cost(NOVA_2_LITE, n["input"], tuned_output)
    saved = n["routed"] * saved - cost(GPT_54_NANO, n["routerInput"], 0)
    upfront = team(n) + training(n, tuned_output, 3.78e-6)
    return Course(upfront=upfront, calls=n["calls"] * saved, growth=n["growth"], fixed=1.95)


def features(n):
    """Features that move step by step to one host, which is sized for all of them from the start."""
    server, time, defaults = n["hosts"]["server"], n["time"], n["defaults"]
    works = [feature["workload"] for feature in n["features"]]
    today = sum(work["calls"] * cost(GPT_54, work["input"], work["output"]) for work in works)
    upfront = n["once"]["teamHours"] * defaults["hourlyRate"] + len(works) * defaults["hostTrainingCost"]
    load = machines({"calls": sum(work["calls"] for work in works), **server})
    return Course(
        upfront=upfront, calls=today, growth=time["growth"], load=load, monthly=server["hostMonthly"], ramp=time["ramp"]
    )


TEAM = "--team-hours 40..160 --hourly-rate $100..200"
GROWING = "--calls 100k..200k..500k --growth 0..3%..8%"
PROMPT = "--input 1000..1200..2000 --output 80 --output-cut 0..60%"
HOST = "--input 1200 --output 60..80..150 --peak-factor 1..1.5..3 --with host:custom --host-training-cost 50..500"
TIME = "--model gpt-5.4 --horizon 36 --discount-rate 10%"

# Each with the arguments of `ftcalc simulate` that say the same.
SCENARIOS = {
    "tokens": (tokens, f"{GROWING} {PROMPT} {TEAM} {TIME} --with ft:bedrock/nova-2-lite"),
    "hosted": (
        hosted,
        f"--calls 300k..600k..1200k --growth 0..3%..8% {PROMPT} --team-hours 20..80 --hourly-rate $100..200 {TIME} "
        "--with ft:azure/gpt-4.1-mini",
    ),
    "rented": (rented, f"{GROWING} {HOST} {TEAM} {TIME} --host-monthly 40 --host-capacity 2k"),
    "bought": (
        bought,
        f"{GROWING} {HOST} {TEAM} {TIME} --host-purchase 1500..2500 --host-life 24 --host-power 350 "
        "--power-price 0.1..0.2..0.4 --host-capacity 6k",
    ),
    "routed": (
        routed,
        f"{GROWING} {PROMPT} {TEAM} {TIME} --with mix:ft:bedrock/nova-2-lite=60%+openai/gpt-5.4=40% "
        "--routed 40%..60%..80% --router gpt-5.4-nano --router-input 50..200",
    ),
    "features": (features, FEATURES),
}


def read(arguments):
    """What the arguments state, by the keys that it has in a file, and the option."""
    if arguments == FEATURES:
        with open(FEATURES) as file:
            return json.load(file), "features"
    words = arguments.split()
    keys = (re.sub("-(.)", lambda found: found[1].upper(), flag[2:]) for flag in words[::2])
    stated = dict(zip(keys, words[1::2]))
    return stated, stated["with"]


def drawn(random, tree, count, columns, path=""):
    """The same with a number for each text that is one, and a column for each range, put under its path too."""
    if isinstance(tree, dict):
        return {key: drawn(random, value, count, columns, f"{path}.{key}") for key, value in tree.items()}
    if isinstance(tree, list):
        return [drawn(random, value, count, columns, f"{path}.{place}") for place, value in enumerate(tree)]
    try:
        number = draw(random, str(tree), count)
    except ValueError:
        return tree
    if isinstance(number, np.ndarray):
        columns[path[1:]] = number
    return number


def simulate(random, model, tree, count):
    """One column for each result and each input."""
    inputs = {}
    return walk(model(drawn(random, tree, count, inputs))), inputs


def simulate_in_blocks(samples, threads, *scenario):
    sizes = [min(BLOCK, samples - start) for start in range(0, samples, BLOCK)]
    seeds = np.random.SeedSequence(1).spawn(len(sizes))
    with ThreadPoolExecutor(threads) as pool:
        blocks = list(
            pool.map(lambda seed, size: simulate(np.random.default_rng(seed), *scenario, size), seeds, sizes)
        )
    return [
        {key: np.concatenate([block[part][key] for block in blocks]) for key in blocks[0][part]} for part in (0, 1)
    ]


def main(name=None, samples=None, threads=None):
    if name is None:
        for name, (_, arguments) in SCENARIOS.items():
            print(f"{name} {arguments} --as-of {DAY}")
        return
    model, arguments = SCENARIOS[name]
    tree, option = read(arguments)
    if threads:
        columns = simulate_in_blocks(int(samples), int(threads), model, tree)
    else:
        columns = simulate(np.random.default_rng(1), model, tree, int(samples))
    json.dump(answer(option, *columns), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main(*sys.argv[1:])
