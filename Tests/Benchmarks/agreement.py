"""Whether two answers of `simulate` agree: percentiles within 1%, probabilities within 0.5 percentage points.

    python3 agreement.py ONE.json OTHER.json

Prints the largest differences; what is further apart is printed and ends it with 1.
"""

import json
import sys


def percentiles(answer):
    return {
        f"{name} {percentile}": answer["results"][name][percentile]
        for name in ("monthlySaving", "npv", "breakEvenMonths")
        for percentile in ("p10", "p50", "p90")
    }


def probabilities(answer):
    found = {f"within {limit['months']:g} months": limit["probability"] for limit in answer["probabilities"]["within"]}
    found["at all"] = answer["probabilities"]["ever"]
    for verdict in answer["verdicts"]:
        found[verdict["verdict"]] = verdict["probability"]
    for choice in answer["choices"]:
        found[f"best: {choice['choice']}"] = choice["bestProbability"]
    return found


def differences(figures, one, other, scale):
    left, right = figures(one), figures(other)
    # A verdict that no sample has may be left out.
    return {
        name: abs(left.get(name, 0) - right.get(name, 0)) / scale(left.get(name, 0), right.get(name, 0))
        for name in left | right
    }


one, other = (json.load(open(path)) for path in sys.argv[1:3])
apart = differences(percentiles, one, other, lambda left, right: max(abs(left), abs(right)))
shares = differences(probabilities, one, other, lambda left, right: 1)
wrong = [f"{name}: {100 * by:.2f}% apart" for name, by in apart.items() if not by <= 0.01]
wrong += [f"{name}: {100 * by:.2f} points apart" for name, by in shares.items() if not by <= 0.005]
print(
    f"{len(apart)} percentiles agree within {100 * max(apart.values()):.2f}% (at most 1% wanted), "
    f"{len(shares)} probabilities within {100 * max(shares.values()):.2f} points (at most 0.5)"
    if not wrong
    else "the answers differ:\n" + "\n".join(wrong)
)
sys.exit(1 if wrong else 0)
