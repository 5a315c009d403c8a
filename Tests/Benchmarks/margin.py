#!/usr/bin/env python3
"""Seeded plans worked out by numbers alone, against what `ftcalc margin --json` says of them, to 1e-9.

Usage: margin.py FTCALC [CASES] [SEED]. Needs SciPy (python3 -m pip install scipy); without it nothing is compared.

Users of a kind make a number of calls whose logarithm is a straight line over the normal quantile between the percentiles
that are given. Averages are integrals over that quantile, by quadrature, and percentiles of several kinds together are
roots; the program has closed forms.
"""

import json
import math
import random
import subprocess
import sys

try:
    from scipy.integrate import quad
    from scipy.optimize import brentq
    from scipy.stats import norm
except ImportError:
    print("SciPy is not there; nothing was compared", file=sys.stderr)
    sys.exit(0)


class Usage:
    """Calls of users of one kind."""

    def __init__(self, median, p90=None, p99=None):
        knots = [(0.0, median)] + [(norm.ppf(q), v) for q, v in ((0.9, p90), (0.99, p99)) if v is not None]
        self.same = median if len(knots) < 2 else None
        self.pieces = []
        for index, ((z0, a), (z1, b)) in enumerate(zip(knots, knots[1:])):
            slope = (math.log(b) - math.log(a)) / (z1 - z0)
            low = -math.inf if index == 0 else z0
            high = math.inf if index == len(knots) - 2 else z1
            self.pieces.append((low, high, math.log(a) - slope * z0, slope))

    def at(self, z):
        for low, high, start, slope in self.pieces:
            if low <= z <= high:
                return math.exp(start + slope * z)
        raise AssertionError

    def integral(self, value):
        """The average of something over all users."""
        if self.same is not None:
            return value(self.same)
        total = 0.0
        for low, high, start, slope in self.pieces:
            # Where the largest part of it lies, so that quadrature sees it.
            points = [max(low, min(high, c)) for c in (-12, -8, -5, -3, -1, 0, 1, 3, 5, 8, slope, slope + 12)]
            edges = sorted({low if low > -math.inf else -14.0, high if high < math.inf else slope + 14.0, *points})
            for a, b in zip(edges, edges[1:]):
                total += quad(
                    lambda z: value(math.exp(start + slope * z)) * norm.pdf(z), a, b, epsabs=0, epsrel=1e-13, limit=400
                )[0]
        return total

    def above(self, calls):
        """The share of users that make more, and their calls."""
        if self.same is not None:
            return (1.0, self.same) if self.same > calls else (0.0, 0.0)
        share, amount = 0.0, 0.0
        for low, high, start, slope in self.pieces:
            cut = low
            if calls > 0:
                if slope > 0:
                    cut = max(low, (math.log(calls) - start) / slope)
                elif math.exp(start) <= calls:
                    continue
            if cut >= high:
                continue
            share += norm.sf(cut) - (norm.sf(high) if high < math.inf else 0.0)
            top = high if high < math.inf else max(cut, slope) + 14.0
            bottom = cut if cut > -math.inf else -14.0
            edges = sorted({bottom, top, *[e for e in (-8, -3, 0, 3, 8, slope) if bottom < e < top]})
            for a, b in zip(edges, edges[1:]):
                amount += quad(
                    lambda z: math.exp(start + slope * z) * norm.pdf(z), a, b, epsabs=0, epsrel=1e-13, limit=400
                )[0]
        return share, amount

    def quantile(self, share):
        return self.same if self.same is not None else self.at(norm.ppf(share))


class Plan:
    def __init__(self, numbers, groups, per_call, carried):
        self.n, self.groups, self.per_call, self.carried = numbers, groups, per_call, carried
        kept = 1 - numbers["paymentFee"] - numbers["storeFee"] - numbers["refunds"]
        self.kept = kept
        self.net = numbers["price"] * kept - numbers["fixedFee"] if numbers["price"] > 0 else 0.0
        self.beside = numbers["otherCost"] + numbers["overhead"] * numbers["price"] + carried

    def mean(self):
        return sum(s * self.per_call * u.integral(lambda x: x) for s, u in self.groups)

    def above(self, cost):
        share, amount = 0.0, 0.0
        for s, u in self.groups:
            a, b = u.above(cost / self.per_call)
            share += s * a
            amount += s * b * self.per_call
        return share, amount

    def quantile(self, share):
        ends = [self.per_call * u.quantile(share) for s, u in self.groups if s > 0]
        low, high = min(ends), max(ends)
        if low == high or self.above(low)[0] <= 1 - share:
            return low
        if all(u.same is not None for _, u in self.groups):
            costs = sorted((self.per_call * u.same, s) for s, u in self.groups)
            total = 0.0
            for cost, s in costs:
                total += s
                if total >= share - 1e-12:
                    return cost
        def over(cost):
            return self.above(cost)[0] - (1 - share)
        return brentq(over, low, high, xtol=1e-14, rtol=1e-15) if over(low) * over(high) < 0 else high

    def limited(self, cost):
        share, amount = self.above(cost)
        return self.mean() - (amount - share * cost)


def drawn(random_source):
    r = random_source
    plans = {}
    for index in range(r.randint(1, 4)):
        numbers = {
            "price": r.choice([0, round(r.uniform(5, 200), 2)]) if index else round(r.uniform(5, 200), 2),
            "users": r.randint(1, 5000), "paymentFee": round(r.uniform(0, 0.05), 4),
            "storeFee": r.choice([0, 0.15, 0.3]), "refunds": round(r.uniform(0, 0.05), 4),
            "fixedFee": r.choice([0, 0.3]), "otherCost": round(r.uniform(0, 3), 2),
            "overhead": round(r.uniform(0, 0.12), 3), "targetMargin": round(r.uniform(0.3, 0.9), 3),
            "freeUsers": r.choice([0, r.randint(1, 9000)]), "callsPerFreeUser": r.randint(0, 20),
        }
        def usage(n):
            n["callsPerUser"] = r.randint(1, 2000)
            if r.random() < 0.7:
                n["callsPerUserP90"] = n["callsPerUser"] * round(r.uniform(1, 9), 2)
                if r.random() < 0.5:
                    n["callsPerUserP99"] = n["callsPerUserP90"] * round(r.uniform(1, 6), 2)
        if r.random() < 0.4:
            count = r.randint(2, 4)
            cuts = sorted(r.random() for _ in range(count - 1))
            shares = [b - a for a, b in zip([0] + cuts, cuts + [1])]
            numbers["cohorts"] = {}
            for place, share in enumerate(shares):
                cohort = {"share": share}
                usage(cohort)
                numbers["cohorts"][f"c{place}"] = cohort
        else:
            usage(numbers)
        plans[f"p{index}"] = numbers
    return {
        "workload": {"input": r.randint(10, 4000), "output": r.randint(1, 900)},
        "baseline": {"model": "custom", "priceInput": round(r.uniform(0.1, 10), 3),
                     "priceOutput": round(r.uniform(0.1, 40), 3)},
        "options": ["host:vps"], "economics": {"plans": plans},
    }


def expected(file):
    w, b = file["workload"], file["baseline"]
    call = (w["input"] * b["priceInput"] + w["output"] * b["priceOutput"]) / 1e6
    found = []
    for numbers in file["economics"]["plans"].values():
        kinds = list(numbers.get("cohorts", {"all": {**numbers, "share": 1.0}}).values())
        groups = [
            (k["share"], Usage(k["callsPerUser"], k.get("callsPerUserP90"), k.get("callsPerUserP99"))) for k in kinds
        ]
        carried = numbers["freeUsers"] * numbers["callsPerFreeUser"] * call / numbers["users"]
        found.append(Plan(numbers, groups, call, carried))
    return found


def close(left, right):
    if left is None or right is None:
        return left is None and right is None
    return abs(left - right) <= 1e-9 * max(1.0, abs(left), abs(right))


def compare(file, document):
    wrong = []
    def check(name, left, right):
        if not close(left, right):
            wrong.append(f"{name}: ftcalc {left}, here {right}")
    plans = expected(file)
    for said, plan in zip(document["plans"], plans):
        name, n = said["name"], plan.n
        cost = lambda c: c + plan.beside
        mean = plan.mean()
        quantiles = {q: plan.quantile(q / 100) for q in (50, 80, 90, 99)}
        check(f"{name} net", said["netRevenuePerUser"], plan.net)
        check(f"{name} mean", said["costPerUser"]["mean"], cost(mean))
        for q, value in quantiles.items():
            check(f"{name} p{q}", said["costPerUser"][f"p{q}"], cost(value))
        margin = lambda c: 1 - cost(c) / plan.net if plan.net > 0 else None
        check(f"{name} margin", said["grossMargin"]["mean"], margin(mean))
        check(f"{name} margin p90", said["grossMargin"]["p90"], margin(quantiles[90]))
        check(f"{name} below", said["usersBelowZero"], plan.above(plan.net - plan.beside)[0])
        hard = said["limits"][1]
        check(f"{name} limited", hard["grossMargin"], margin(plan.limited(quantiles[90])))
        allowed = plan.net * (1 - n["targetMargin"]) - plan.beside
        if said["budget"] is not None:
            check(f"{name} budget", said["budget"]["calls"], allowed / plan.per_call)
            check(f"{name} at budget", 1 - cost(said["budget"]["cost"]) / plan.net, n["targetMargin"])
        elif allowed >= 0 and plan.net > 0:
            wrong.append(f"{name}: no budget")
        share = plan.kept * (1 - n["targetMargin"]) - n["overhead"]
        price = share and (quantiles[90] + n["otherCost"] + plan.carried + n["fixedFee"] * (1 - n["targetMargin"])) / share
        check(f"{name} price", said["priceForP90"], price if share > 0 else None)
        check(f"{name} overage", said["overagePerCall"], plan.per_call / share if share > 0 else None)
        check(f"{name} allowance", said["allowance"], max(0.0, allowed))
    revenue = sum(p.n["users"] * p.net for p in plans)
    total = sum(p.n["users"] * (p.mean() + p.beside) for p in plans)
    check("total margin", document["total"]["grossMargin"], 1 - total / revenue if revenue > 0 else None)
    check("total cost", document["total"]["cost"], total)
    return wrong


def main():
    binary, cases, seed = sys.argv[1], int((sys.argv + ["300"])[2]), int((sys.argv + ["", "1"])[3])
    source, failed = random.Random(seed), 0
    for number in range(cases):
        file = drawn(source)
        run = subprocess.run([binary, "margin", "-", "--json"], input=json.dumps(file), capture_output=True, text=True)
        wrong = [run.stderr.strip()] if run.returncode else compare(file, json.loads(run.stdout))
        if wrong:
            failed += 1
            print(f"case {number}: " + "; ".join(wrong[:4]))
    print(f"{cases - failed} of {cases} agree to 1e-9")
    sys.exit(1 if failed else 0)


main()
