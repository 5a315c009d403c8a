"""The uncertain scenario of run-analyses, vectorised in NumPy: what `ftcalc simulate` is measured against.

    python3 simulate.py SAMPLES            whole arrays, as one writes them
    python3 simulate.py SAMPLES THREADS    blocks of 50,000 samples, which stay in the cache, on so many threads

Prints the figures of `ftcalc simulate --json` under the same keys. The random numbers are others, so the figures agree
as far as so many samples settle them. The prices are those that `ftcalc compare --explain=ft:bedrock/nova-2-lite` shows;
this program computes this one scenario and looks nothing up.
"""

import json
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np

BLOCK = 50_000
RANKED = 10_000
HORIZON = 36
FARTHEST = 120
CLEAR_WIN_MONTHS = 6
NOT_WORTH_MONTHS = 12

OUTPUT = 80.0  # tokens a call
BASELINE_INPUT, BASELINE_OUTPUT = 2.50e-6, 15.00e-6  # openai/gpt-5.4, USD per token
TUNED_INPUT, TUNED_OUTPUT = 0.30e-6, 2.50e-6  # ft:bedrock/nova-2-lite, USD per token
STORAGE = 1.95  # USD a month
TRAINING = 1000 * 3 * 3.78e-6  # examples × epochs × USD per token
MONTHLY_DISCOUNT = 1.10 ** (-1 / 12)


def pert(random, low, likely, high, count):
    alpha = 1 + 4 * (likely - low) / (high - low)
    beta = 1 + 4 * (high - likely) / (high - low)
    return low + (high - low) * random.beta(alpha, beta, count)


def draw(random, count):
    return {
        "calls": pert(random, 100_000, 200_000, 500_000, count),
        "growth": pert(random, 0, 0.03, 0.08, count),
        "outputCut": random.uniform(0, 0.6, count),
        "teamHours": random.uniform(40, 160, count),
        "hourlyRate": random.uniform(100, 200, count),
        "input": pert(random, 1000, 1200, 2000, count),
    }


def simulate(random, count):
    """One column for each input and each result."""
    inputs = draw(random, count)
    calls, growth, tokens_in = inputs["calls"], inputs["growth"], inputs["input"]
    tokens_out = OUTPUT * (1 - inputs["outputCut"])
    baseline = calls * (tokens_in * BASELINE_INPUT + OUTPUT * BASELINE_OUTPUT)
    tuned = calls * (tokens_in * TUNED_INPUT + tokens_out * TUNED_OUTPUT)
    saved_on_calls = baseline - tuned
    one_off = inputs["teamHours"] * inputs["hourlyRate"] + TRAINING * (tokens_in + tokens_out)

    net = -one_off
    npv = -one_off
    volume = np.ones(count)
    discount = 1.0
    months = np.zeros(count)
    for month in range(HORIZON):
        saving = saved_on_calls * volume - STORAGE
        before, net = net, net + saving
        # The last moment behind: the end of this month, or where the line from `before` to `net` crosses zero.
        behind, was_behind = net < 0, before < 0
        months = np.where(behind, month + 1, np.where(was_behind, month - before / saving, months))
        discount *= MONTHLY_DISCOUNT
        npv = npv + saving * discount
        volume = volume * (1 + growth)
    late = np.flatnonzero(net < 0)
    months[late] = later_crossing(net[late], volume[late], 1 + growth[late], saved_on_calls[late])
    return {"saving": saved_on_calls - STORAGE, "npv": npv, "months": months}, inputs


def later_crossing(net, volume, growth, saved_on_calls):
    """The first crossing beyond the horizon, infinite where there is none."""
    months = np.full(len(net), np.inf)
    for month in range(HORIZON, FARTHEST):
        saving = saved_on_calls * volume - STORAGE
        before, net = net, net + saving
        crosses = (before < 0) & (net >= 0) & np.isinf(months)
        months[crosses] = month - before[crosses] / saving[crosses]
        volume = volume * growth
    return months


def simulate_in_blocks(samples, threads):
    sizes = [min(BLOCK, samples - start) for start in range(0, samples, BLOCK)]
    seeds = np.random.SeedSequence(1).spawn(len(sizes))
    with ThreadPoolExecutor(threads) as pool:
        blocks = list(pool.map(lambda seed, size: simulate(np.random.default_rng(seed), size), seeds, sizes))
    return [
        {key: np.concatenate([block[part][key] for block in blocks]) for key in blocks[0][part]} for part in (0, 1)
    ]


def summary(column):
    p10, p50, p90 = np.percentile(column, [10, 50, 90], method="inverted_cdf")
    counts, edges = np.histogram(column[np.isfinite(column)], 20)
    return {
        "low": column.min(), "p10": p10, "p50": p50, "p90": p90, "high": column.max(), "mean": column.mean(),
        "histogram": {"edges": edges.tolist(), "counts": counts.tolist()},
    }


def ranks(column):
    places = np.empty(len(column))
    places[np.argsort(column)] = np.arange(len(column))
    return places


def answer(results, inputs):
    months, npv = results["months"], results["npv"]
    soon, late = np.mean(months <= CLEAR_WIN_MONTHS), np.mean(months > NOT_WORTH_MONTHS)
    never = np.mean(np.isinf(months))
    best = np.maximum(npv, 0)
    worth = ranks(npv[:RANKED])
    return {
        "samples": len(npv),
        "results": {
            "monthlySaving": summary(results["saving"]),
            "npv": summary(results["npv"]),
            "breakEvenMonths": summary(months),
        },
        "probabilities": {
            "ever": 1 - never,
            "within": [
                {"months": limit, "probability": np.mean(months <= limit)}
                for limit in (CLEAR_WIN_MONTHS, NOT_WORTH_MONTHS, HORIZON)
            ],
        },
        "verdicts": [
            {"verdict": "clearWin", "probability": soon},
            {"verdict": "judgementCall", "probability": 1 - soon - late},
            {"verdict": "notForCostAlone", "probability": late - never},
            {"verdict": "never", "probability": never},
        ],
        "choices": [
            {
                "choice": "ft:bedrock/nova-2-lite", "bestProbability": np.mean(npv > 0),
                "expectedRegret": np.mean(best - npv),
            },
            {"choice": "baseline", "bestProbability": np.mean(npv <= 0), "expectedRegret": np.mean(best)},
        ],
        "inputs": [
            {"key": key, "rankCorrelation": np.corrcoef(ranks(column[:RANKED]), worth)[0, 1]}
            for key, column in inputs.items()
        ],
    }


samples = int(sys.argv[1])
if len(sys.argv) > 2:
    columns = simulate_in_blocks(samples, int(sys.argv[2]))
else:
    columns = simulate(np.random.default_rng(1), samples)
json.dump(answer(*columns), sys.stdout, indent=2)
print()
