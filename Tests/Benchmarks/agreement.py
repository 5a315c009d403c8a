"""Whether two answers of `simulate` agree: percentiles within 0.5% of the way from P10 to P90, probabilities within 0.5
percentage points.

    python3 agreement.py ONE.json OTHER.json

Prints the largest differences; what is further apart is printed and ends it with 1.
"""

import json
import sys


def percentiles(answer):
    """Each with the way from P10 to P90; a break-even that is not reached is a word, and the way ends before it."""
    found = {}
    for name in ("monthlySaving", "npv", "breakEvenMonths"):
        values = {percentile: answer["results"][name][percentile] for percentile in ("p10", "p50", "p90")}
        numbers = [value for value in values.values() if not isinstance(value, str)]
        for percentile, value in values.items():
            found[f"{name} {percentile}"] = value, (numbers[-1] - numbers[0] or abs(numbers[0])) if numbers else 0
    return found


def probabilities(answer):
    found = {f"within {limit['months']:g} months": limit["probability"] for limit in answer["probabilities"]["within"]}
    found["at all"] = answer["probabilities"]["ever"]
    for verdict in answer["verdicts"]:
        found[verdict["verdict"]] = verdict["probability"]
    for choice in answer["choices"]:
        found[f"best: {choice['choice']}"] = choice["bestProbability"]
    return found


def apart(one, other):
    """How far a percentile is from another, in parts of the way."""
    (left, way), (right, _) = one, other
    if isinstance(left, str) or isinstance(right, str):
        return 0 if left == right else float("inf")
    return abs(left - right) / way


one, other = (json.load(open(path)) for path in sys.argv[1:3])
values, others = percentiles(one), percentiles(other)
ways = {name: apart(values[name], others[name]) for name in values}
left, right = probabilities(one), probabilities(other)
# A verdict that no sample has may be left out.
shares = {name: abs(left.get(name, 0) - right.get(name, 0)) for name in left | right}
wrong = [f"{name}: {100 * by:.2f}% of P10 to P90 apart" for name, by in ways.items() if not by <= 0.005]
wrong += [f"{name}: {100 * by:.2f} points apart" for name, by in shares.items() if not by <= 0.005]
print(
    f"{len(ways)} percentiles agree within {100 * max(ways.values()):.2f}% of P10 to P90 (at most 0.5% wanted), "
    f"{len(shares)} probabilities within {100 * max(shares.values()):.2f} points (at most 0.5)"
    if not wrong
    else "the answers differ:\n" + "\n".join(wrong)
)
sys.exit(1 if wrong else 0)
