"""Whether `ftcalc compare` and a second evaluation agree on what machines of one's own cost and save.

    python3 Tests/Benchmarks/machines.py [--binary PATH] [--seed N] [--count 1000]

Makes scenarios of nine kinds from a seed, the same number of each: machines of a stated capacity, rates with hours,
owned machines with growth and lives, owned machines with power, sets of sizes, machines by the second, reservations,
renting against buying from both sides, and lead times with discount. Each is given to the program as a file on
standard input or as flags, and evaluated here in fractions. Compared to 1e-9 (or 0.000001 where that is more) are the
bills of a month, depreciation, machines, what is paid at the start, net, NPV, residual value and break-even, and
that net and residual value add up to the savings of all months where nothing grows, waits or wears out. Where
the cumulative saving at the horizon is within 0.000001 of zero, the break-even is not compared.

Prints how many of each kind agree, and each disagreement with its scenario; ends with 1 if there is any. The binary
is .build/release/ftcalc without --binary. Needs Python 3.9 and its standard library alone.
"""

import argparse
import collections
import itertools
import json
import math
import os
import random
import re
import shlex
import subprocess
import sys
import tempfile
from fractions import Fraction

DAY = "2026-11-20"
# A peak that is over a capacity by less than this share is carried.
SLACK = 1 - Fraction(1, 10**12)
# Beyond the horizon a break-even is looked for until this month.
FARTHEST = 120


# What machines cost


def number(value):
    """The exact value of a number, or of a text such as 5%."""
    text = str(value)
    return Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)


class Machines:
    """Machines as the keys of an option describe them, for calls of `workload`."""

    def __init__(self, keys, workload, sizes=None, fee=0):
        def get(key, default=None):
            return number(keys[key]) if key in keys else default

        self.sizes, self.known = sizes, {}
        self.fixed = get("platformFee", fee) + get("opsHours", 0) * get("hourlyRate", 150)
        # Upkeep is that of a tuned model, and a reservation runs a model as it comes.
        if "tokensPerMinute" not in keys:
            self.fixed += get("maintenance", 0)
        self.days = number(workload["daysPerMonth"])
        self.peakFactor, self.replicas = get("peakFactor", 1), get("replicas", 1)
        self.price, self.life, self.lifeIsStated = get("hostPurchase"), get("hostLife", 36), "hostLife" in keys
        self.step = get("unitStep", 1)
        self.perCall = self.rent = 0

        read, written = number(workload["input"]), number(workload["output"])
        seconds = None
        if "tokensPerMinute" in keys:
            seconds = (read + get("outputWeight", 1) * written) / get("tokensPerMinute") * 60
        elif "prefillRate" in keys:
            seconds = read / get("prefillRate") + written / get("decodeRate")

        self.isCounted = sizes is not None or "hostPerSecond" not in keys
        if not self.isCounted:
            self.perCall = get("hostPerSecond") * seconds
            return
        if sizes is not None:
            return

        hours = get("hoursPerDay") * self.days if "hoursPerDay" in keys else get("billedHours", 730)
        on = 1 if "hostMonthly" in keys else min(1, hours / (24 * self.days))
        self.rent = get("hostMonthly", 0) + get("hostHourly", 0) * hours
        used = 1 if "tokensPerMinute" in keys or "peakFactor" in keys else Fraction(1, 4)
        self.capacity = get("hostCapacity") or 86400 * on / seconds * get("utilisation", used)

        if self.price is not None and "hostPower" in keys:
            perKilowatt = get("powerPrice") * get("pue", 1)
            full, idle = get("hostPower") / 1000, get("hostIdlePower", get("hostPower")) / 1000
            self.rent += idle * hours * perKilowatt
            busy = seconds / 3600 if seconds is not None else on * 24 / get("hostCapacity")
            self.perCall = (full - idle) * perKilowatt * busy

    def peak(self, calls):
        return calls * self.peakFactor / self.days

    def needed(self, calls):
        """How many machines carry the peak, and what they cost a month; None for several numbers at one cost."""
        if calls not in self.known:
            self.known[calls] = self.counted(calls)
        return self.known[calls]

    def counted(self, calls):
        if not self.isCounted:
            return 0, 0
        if self.sizes is not None:
            return cheapest(self.sizes, self.peak(calls) * SLACK, self.replicas)
        count = max(self.replicas, math.ceil(self.peak(calls) * SLACK / self.capacity))
        if count > self.replicas:
            count = self.replicas + math.ceil((count - self.replicas) / self.step) * self.step
        return count, count * self.rent

    def cash(self, calls):
        """What is paid in a month, machines bought left out."""
        return self.needed(calls)[1] + self.perCall * calls + self.fixed

    def depreciation(self, calls):
        return 0 if self.price is None else self.needed(calls)[0] * self.price / self.life

    def purchases(self, volumes, lead=0):
        """When each machine is bought, in months: at the start, and in the month in which it is missing."""
        if self.price is None:
            return []
        bought = [0] * int(self.needed(volumes[0])[0])
        owned = list(bought)
        for month, volume in enumerate(volumes, 1):
            if month <= lead:
                continue
            if self.lifeIsStated:
                owned = [at for at in owned if not at + self.life < month - Fraction(1, 10**9)]
            missing = int(self.needed(volume)[0]) - len(owned)
            if missing > 0:
                bought += [month - 1] * missing
                owned += [month - 1] * missing
        return bought

    def residual(self, first, later, horizon):
        bought = [(0, first), *later.items()]
        worth = (count * (1 - (horizon - at) / Fraction(self.life)) for at, count in bought if at < horizon)
        return sum(self.price * max(0, shares) for shares in worth)


def cheapest(sizes, peak, least):
    """The set of at least `least` machines with the lowest cost that carries the peak; every set is tried."""
    first, *others = sorted(sizes)[::-1]
    most = [max(math.ceil(peak / carried), int(least)) for carried, _ in others]
    best, counts = None, set()
    for several in itertools.product(*(range(count + 1) for count in most)):
        left = peak - sum(count * carried for count, (carried, _) in zip(several, others))
        rest = max(math.ceil(left / first[0]), int(least) - sum(several), 0)
        cost = rest * first[1] + sum(count * usd for count, (_, usd) in zip(several, others))
        if best is None or cost < best:
            best, counts = cost, set()
        if cost == best:
            counts.add(sum(several) + rest)
    return counts.pop() if len(counts) == 1 else None, best


# What an option saves


def breakEven(start, jumps, flows, horizon, upfront, lead):
    """Status and months of a cumulative saving that jumps at the start of each month and then runs straight."""
    behind, total = (0 if start < 0 else None), start
    for month in range(1, horizon + 1):
        begin = total + jumps[month - 1]
        end = begin + flows[month - 1]
        if end < 0:
            behind = month
        elif begin < 0:
            behind = month - 1 + -begin / flows[month - 1]
        elif total < 0:
            behind = month - 1
        total = end
    if total >= 0:
        if behind is None and upfront == 0 and jumps[0] + flows[0] > 0:
            return "immediate", 0
        # Where nothing is ever behind, the first saving is waited for all the same.
        return "paysBack", lead if behind is None else behind
    for month in range(horizon + 1, FARTHEST + 1):
        begin = total + jumps[month - 1]
        total = begin + flows[month - 1]
        if begin >= 0:
            return "paysBack", month - 1
        if total >= 0:
            return "paysBack", month - 1 + -begin / flows[month - 1]
    return "never", None


def startAndLater(machines, volumes, lead=0):
    """How many machines are bought at the start, and how many at the beginning of which later month."""
    bought = machines.purchases(volumes, lead)
    first = int(machines.needed(volumes[0])[0]) if bought else 0
    return first, collections.Counter(bought[first:])


def evaluate(scenario, prices):
    """The figures of the program's answer, by formulas of our own."""
    workload, today, time = scenario["workload"], scenario["baseline"], scenario["time"]
    option = scenario["options"]["box"]
    calls, horizon, lead = number(workload["calls"]), time["horizon"], time.get("leadTime", 0)
    growth, rate = number(time.get("growth", 0)), number(time.get("discountRate", 0))

    sizes, fee = None, 0
    if prices:
        machine = prices["machines"][0]
        sizes = [(number(step["callsPerDay"]), number(step["usdPerMonth"])) for step in machine["steps"]]
        fee = number(machine.get("usdPerMonthPlatformFee", 0))
    box = Machines(option, workload, sizes, fee)

    months = max(horizon, FARTHEST)
    volumes = [calls]
    while len(volumes) < months:
        # Forty digits keep the fractions short.
        volumes.append(round(volumes[-1] * (1 + growth), 40) if growth else calls)

    oldFirst, oldLater, oldPrice, oldOwned = 0, collections.Counter(), 0, False
    if "machine" in today:
        old = Machines(today["machine"], workload)
        oldFirst, oldLater = startAndLater(old, volumes)
        oldOwned = old.price is not None
        oldBills = [old.cash(volume) for volume in volumes]
        oldTotal, oldPrice = oldBills[0] + old.depreciation(calls), old.price or 0
    else:
        perCall = number(workload["input"]) * number(today["priceInput"])
        perCall = (perCall + number(workload["output"]) * number(today["priceOutput"])) / 10**6
        oldBills = [volume * perCall for volume in volumes]
        oldTotal = oldBills[0]

    first, later = startAndLater(box, volumes, lead)
    price = box.price or 0
    # A machine that takes over from another runs the same model, so that nothing is trained for it.
    training = 0 if "machine" in today else option.get("hostTrainingCost", 0)
    upfront = number(option.get("upfront", training)) + first * price

    flows = [0 if month < lead else oldBills[month] - box.cash(volumes[month]) for month in range(months)]
    jumps = [0 if month < lead else oldLater[month] * oldPrice - later[month] * price for month in range(months)]
    # Machines of today that are needed while the option waits are bought all the same.
    start = (0 if lead else oldFirst * oldPrice) - upfront
    net = start + sum(flows[:horizon]) + sum(jumps[:horizon])
    npv = float(start) + sum(
        float(flows[month] + jumps[month]) / (1 + float(rate)) ** ((month + 1) / 12) for month in range(horizon)
    )
    total = box.cash(calls) + box.depreciation(calls)
    status, after = breakEven(start, jumps, flows, horizon, upfront, lead)
    return {
        "today's bill": oldTotal,
        "monthly.total": total,
        "monthly.depreciation": box.depreciation(calls),
        "machines.count": box.needed(calls)[0],
        "saving.monthly": oldTotal - total,
        "upfront.machines": first * price,
        "upfront.total": upfront,
        "horizon.net": net,
        "horizon.npv": npv,
        "residualValue": box.residual(first, later, horizon) if box.price is not None else None,
        "breakEven.status": status,
        "breakEven.months": after,
        "wearsOut": growth or lead or rate or oldOwned or (box.price is not None and box.life <= horizon),
    }


# Scenarios


class Maker:
    """Scenarios of one kind each, drawn from a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def some(self, low, high, digits=3):
        """A number between two, as likely in each decade, rounded to so many digits."""
        value = math.exp(self.random.uniform(math.log(low), math.log(high)))
        return float(f"{value:.{digits}g}")

    def maybe(self, share=0.5):
        return self.random.random() < share

    def workload(self):
        return {
            "calls": int(self.some(2000, 5e6)),
            "input": int(self.some(50, 8000)),
            "output": int(self.some(5, 1500)),
            "daysPerMonth": self.random.choice([30, 30, 22, 31, 30.4, 20.5]),
        }

    def options(self, workload):
        option = {"kind": "selfHosted", "machine": "custom"}
        option["tunedInput"], option["tunedOutput"] = workload["input"], workload["output"]
        return option

    def start(self, option, usual):
        """What is paid at the start beside machines: nothing, a sum, or a training run without work."""
        way = self.random.randrange(3)
        if way == 2:
            option["hostTrainingCost"], option["teamHours"] = self.some(1, usual), 0
        else:
            option["upfront"] = self.some(1, usual) if way else 0

    def capacity(self, option, workload):
        """A stated capacity of a part of the peak or several times it; now and then exactly a part."""
        peak = number(workload["calls"]) * number(option.get("peakFactor", 1)) / number(workload["daysPerMonth"])
        if self.maybe(0.15):
            share = peak / self.random.randint(1, 12)
            if share.denominator == 1 or self.maybe(0.3):
                option["hostCapacity"] = float(share)
                return
        option["hostCapacity"] = max(1, self.some(float(peak) / 15, float(peak) * 2, 4))

    def rates(self, option, workload, share=1.0):
        """Speeds at which one machine carries a part of the peak or several times it, and their utilisation."""
        if "peakFactor" not in option or self.maybe():
            option["utilisation"] = self.some(0.05, 1, 2)
        peak = workload["calls"] * option.get("peakFactor", 1) / workload["daysPerMonth"]
        used = option.get("utilisation", 1) * share
        busy = 86400 * used / peak * self.some(0.5, 15)
        part = self.random.uniform(0.1, 0.9)
        option["prefillRate"] = min(1e6, max(0.01, round(workload["input"] / busy / part, 3)))
        option["decodeRate"] = min(1e6, max(0.01, round(workload["output"] / busy / (1 - part), 3)))

    def hours(self, option, workload):
        way = self.random.randrange(4)
        if way == 1:
            option["billedHours"] = self.some(40, 730)
        elif way > 1:
            option["hoursPerDay"] = self.random.choice([8, 10, 12.5, 16, 20, 24])

    def running(self, option):
        if self.maybe(0.3):
            option["platformFee"] = self.some(1, 300)
        if self.maybe(0.3):
            option["opsHours"], option["hourlyRate"] = self.some(0.5, 20, 2), self.some(20, 200)
        if self.maybe(0.2):
            option["maintenance"] = self.some(1, 300)

    def peaks(self, option):
        if self.maybe():
            option["peakFactor"] = self.random.choice([1, 1.5, 2, 3, 4.25, 8])
        if self.maybe(0.4):
            option["replicas"] = self.random.randint(1, 6)

    def time(self, growth=0.3, discount=0.3, lead=0.0):
        time = {"horizon": self.random.choice([1, 6, 12, 12, 18, 24, 36, 48, 60])}
        if self.maybe(growth):
            time["growth"] = self.random.choice(["5%", "2%", "0.7%", "9%", "-3%", "1.25%", "-1%"])
        if self.maybe(discount):
            time["discountRate"] = self.random.choice(["8%", "3.5%", "15%", "25%"])
        if self.maybe(lead):
            time["leadTime"] = self.random.randint(1, 8)
        return time

    def against(self, scenario, cost):
        """Prices of today's model at which its bill is a fraction of the option's, or several times it."""
        workload = scenario["workload"]
        each = cost * self.some(0.4, 6) * 1e6 / workload["calls"] / (workload["input"] + 4 * workload["output"])
        each = min(40, max(0.001, each))
        scenario["baseline"] = {"model": "custom"}
        scenario["baseline"]["priceInput"] = float(f"{each:.3g}")
        scenario["baseline"]["priceOutput"] = float(f"{each * self.some(3, 5):.3g}")

    def scenario(self, option, workload, time, prices=None):
        made = {"workload": workload, "options": {"box": option}, "time": time}
        sizes = None
        if prices:
            sizes = [(number(s["callsPerDay"]), number(s["usdPerMonth"])) for s in prices["machines"][0]["steps"]]
        box, calls = Machines(option, workload, sizes), number(workload["calls"])
        self.against(made, float(box.cash(calls) + box.depreciation(calls)) or 1)
        return made, prices

    def price(self, option):
        way = self.random.choice(["hostMonthly", "hostHourly", "hostPurchase"])
        option[way] = self.some(*{"hostMonthly": (20, 3000), "hostHourly": (0.05, 8), "hostPurchase": (300, 30000)}[way])
        if way == "hostPurchase" and self.maybe():
            option["hostLife"] = self.random.choice([24, 36, 60, 7.5])

    def stated(self):
        workload = self.workload()
        option = self.options(workload)
        self.price(option)
        self.peaks(option)
        self.capacity(option, workload)
        self.hours(option, workload)
        self.running(option)
        self.start(option, 5000)
        return self.scenario(option, workload, self.time())

    def speeds(self):
        workload = self.workload()
        option = self.options(workload)
        self.price(option)
        self.peaks(option)
        self.hours(option, workload)
        self.rates(option, workload)
        self.running(option)
        self.start(option, 5000)
        return self.scenario(option, workload, self.time())

    def owned(self):
        workload = self.workload()
        option = self.options(workload)
        option["hostPurchase"] = self.some(200, 20000)
        if self.maybe(0.8):
            option["hostLife"] = self.random.choice([1, 3, 6, 7.5, 11.2, 12, 18, 23.9, 24, 36, 60])
        self.peaks(option)
        self.capacity(option, workload)
        self.running(option)
        self.start(option, 5000)
        return self.scenario(option, workload, self.time(growth=0.85))

    def power(self):
        workload = self.workload()
        option = self.options(workload)
        option["hostPurchase"] = self.some(200, 5000)
        if self.maybe():
            option["hostLife"] = self.random.choice([12, 24, 36, 48])
        self.peaks(option)
        self.hours(option, workload)
        way = self.random.randrange(3)
        if way != 1:
            self.rates(option, workload)
        if way != 0:
            self.capacity(option, workload)
        option["hostPower"], option["powerPrice"] = self.some(50, 3000), self.some(0.05, 0.6)
        if self.maybe(0.7):
            option["hostIdlePower"] = round(option["hostPower"] * self.random.uniform(0.05, 1), 1)
        if self.maybe(0.7):
            option["pue"] = self.random.choice([1, 1.1, 1.25, 1.58, 2])
        self.running(option)
        self.start(option, 5000)
        return self.scenario(option, workload, self.time())

    def sets(self):
        workload = self.workload()
        option = self.options(workload)
        self.peaks(option)
        self.running(option)
        self.start(option, 5000)
        peak = workload["calls"] * option.get("peakFactor", 1) / workload["daysPerMonth"]
        carried = sorted({max(1, int(self.some(peak / 12, peak * 2))) for _ in range(self.random.randint(2, 4))})
        each = self.some(0.005, 0.05)
        cost = [float(f"{calls * each * self.random.uniform(0.6, 1.5):.4g}") + 1 for calls in carried]
        if self.maybe(0.8):
            cost.sort()
        names = ["small", "medium", "large", "huge"]
        machine = {"id": "sized", "name": "a machine in several sizes", "kind": "monthly"}
        machine["steps"] = [
            {"callsPerDay": calls, "usdPerMonth": usd, "machine": name} for calls, usd, name in zip(carried, cost, names)
        ]
        if self.maybe(0.3):
            machine["usdPerMonthPlatformFee"] = self.some(1, 100)
        machine["source"], machine["checked"] = "own", DAY
        option["machine"] = "sized"
        prices = {"sources": {"own": {"title": "made for a check"}}, "machines": [machine]}
        time = self.time(growth=0.2)
        # Few enough sets to try them all in each month.
        if "growth" in time and "-" not in time["growth"]:
            time["growth"], time["horizon"] = self.random.choice(["0.7%", "1.25%"]), 12
        return self.scenario(option, workload, time, prices)

    def seconds(self):
        workload = self.workload()
        option = self.options(workload)
        option["hostPerSecond"] = self.some(0.00005, 0.005)
        option["prefillRate"], option["decodeRate"] = self.some(100, 20000), self.some(5, 3000)
        if self.maybe(0.3):
            option["utilisation"] = self.some(0.05, 1, 2)
        if self.maybe(0.3):
            option["peakFactor"] = self.random.choice([1, 2, 5])
        self.running(option)
        self.start(option, 2000)
        return self.scenario(option, workload, self.time())

    def reservations(self):
        workload = self.workload()
        option = {"kind": "selfHosted", "machine": "custom", "upfront": 0}
        option["tunedInput"], option["tunedOutput"] = workload["input"], workload["output"]
        way = self.random.choice(["hostMonthly", "hostHourly"])
        option[way] = self.some(*{"hostMonthly": (20, 3000), "hostHourly": (0.05, 8)}[way])
        self.peaks(option)
        self.hours(option, workload)
        weight = 1
        if self.maybe(0.7):
            weight = option["outputWeight"] = self.random.choice([1, 3, 4, 5, 2.5, 0])
        if self.maybe(0.3):
            option["utilisation"] = self.some(0.2, 1, 2)
        if self.maybe(0.6):
            option["unitStep"] = self.random.randint(1, 7)
        peak = workload["calls"] * option.get("peakFactor", 1) / workload["daysPerMonth"]
        tokens = peak * (workload["input"] + weight * workload["output"]) / 1440
        option["tokensPerMinute"] = max(1, self.some(tokens / 30, tokens * 2, 4))
        self.running(option)
        return self.scenario(option, workload, self.time())

    def sides(self):
        workload = self.workload()
        keys = {}
        self.peaks(keys)
        self.capacity(keys, workload)
        rent, buy = dict(keys), dict(keys)
        buy["hostPurchase"] = self.some(300, 20000)
        if self.maybe(0.8):
            buy["hostLife"] = self.random.choice([12, 18, 24, 36, 48, 60])
        if self.maybe(0.3):
            buy["hostPower"], buy["powerPrice"] = self.some(50, 500), self.some(0.05, 0.4)
        monthly = buy["hostPurchase"] / self.some(2, 60)
        if self.maybe():
            rent["hostMonthly"] = float(f"{monthly:.3g}")
        else:
            rent["hostHourly"] = float(f"{monthly / 730:.3g}")
        if self.maybe(0.3):
            # The same for both, so that neither is ahead by it.
            self.running(rent)
            for key in ("platformFee", "opsHours", "hourlyRate", "maintenance"):
                if key in rent:
                    buy[key] = rent[key]
        time = self.time(growth=0.3, discount=0.3)
        both = []
        for today, other in ((rent, buy), (buy, rent)):
            option = {**self.options(workload), **other, "upfront": 0}
            baseline = {"model": "host:custom", "machine": today}
            both.append({"workload": workload, "baseline": baseline, "options": {"box": option}, "time": time})
        return both, None

    def leads(self):
        workload = self.workload()
        option = self.options(workload)
        if self.maybe(0.7):
            option["hostPurchase"] = self.some(300, 20000)
            if self.maybe(0.7):
                option["hostLife"] = self.random.choice([2, 5, 12, 18, 24, 36])
        else:
            self.price(option)
        self.peaks(option)
        self.capacity(option, workload)
        self.running(option)
        self.start(option, 5000)
        time = self.time(growth=0.5, discount=0.8)
        time["leadTime"] = self.random.randint(1, 9)
        time["horizon"] = max(time["horizon"], time["leadTime"] + 1)
        made, _ = self.scenario(option, workload, time)
        if self.maybe(0.3):
            today = {key: option[key] for key in ("peakFactor", "replicas", "hostCapacity") if key in option}
            today[self.random.choice(["hostMonthly", "hostPurchase"])] = self.some(100, 10000)
            if "hostPurchase" in today and self.maybe():
                today["hostLife"] = self.random.choice([2, 5, 12, 18, 24, 36])
            made["baseline"] = {"model": "host:custom", "machine": today}
        return made, None


KINDS = {
    "stated capacity": Maker.stated,
    "rates with hours": Maker.speeds,
    "owned, growth and lives": Maker.owned,
    "owned, power": Maker.power,
    "sets of sizes": Maker.sets,
    "seconds": Maker.seconds,
    "reservations": Maker.reservations,
    "rent or buy": Maker.sides,
    "lead times, discount": Maker.leads,
}


# The program


def flags(scenario):
    """The same scenario as flags."""

    def dashed(key):
        return "--" + re.sub("[A-Z]", lambda letter: "-" + letter[0].lower(), key)

    option = dict(scenario["options"]["box"])
    del option["kind"]
    told = ["--model", "custom", "--with", "host:" + option.pop("machine")]
    prices = {key: value for key, value in scenario["baseline"].items() if key != "model"}
    for part in (scenario["workload"], prices, option, scenario["time"]):
        for key, value in part.items():
            told.append(f"{dashed(key)}={value}")
    return told


def answer(binary, scenario, prices, asFlags, folder):
    """What the program says, or what it complains of, and the command."""
    command = [binary, "compare", *(flags(scenario) if asFlags else "-"), "--json", "--as-of", DAY]
    if prices:
        path = os.path.join(folder, "prices.json")
        with open(path, "w") as file:
            json.dump(prices, file)
        command += ["--prices", path]
    text = None if asFlags else json.dumps(scenario)
    run = subprocess.run(command, input=text or "", capture_output=True, text=True)
    if run.returncode:
        return None, f"exit {run.returncode}: {run.stderr.strip()}", command
    return json.loads(run.stdout), None, command


def found(said):
    option = said["options"][0]
    return {
        "today's bill": said["baseline"]["monthly"]["total"],
        "monthly.total": option["monthly"]["total"],
        "monthly.depreciation": option["monthly"]["depreciation"],
        "machines.count": (option["machines"] or {}).get("count", 0),
        "saving.monthly": option["saving"]["monthly"],
        "upfront.machines": option["upfront"]["machines"],
        "upfront.total": option["upfront"]["total"],
        "horizon.net": option["horizon"]["net"],
        "horizon.npv": option["horizon"]["npv"],
        "residualValue": option["residualValue"],
        "breakEven.status": option["breakEven"]["status"],
        "breakEven.months": option["breakEven"]["months"],
    }


def isNear(one, other, share=1e-9):
    if one is None or other is None or isinstance(one, str) or isinstance(other, str):
        return one == other
    return abs(float(one) - float(other)) <= max(1e-6, share * max(abs(float(one)), abs(float(other))))


def differences(wanted, got):
    wrong = []
    for name, value in got.items():
        want = wanted[name]
        if name.startswith("breakEven") and abs(wanted["horizon.net"]) <= 1e-6:
            continue
        if name == "breakEven.months" and wanted["breakEven.status"] != "paysBack":
            continue
        if name == "machines.count" and want is None:
            continue
        if not isNear(want, value):
            shown = want if want is None or isinstance(want, str) else f"{float(want):.12g}"
            wrong.append(f"{name}: {value}, expected {shown}")
    if not wanted["wearsOut"]:
        left = got["horizon.net"] + (got["residualValue"] or 0)
        other = got["upfront.total"] - (got["upfront.machines"] or 0)
        right = wanted["horizon"] * got["saving.monthly"] - other
        if not isNear(left, right):
            wrong.append(f"net + residual value: {left}, savings of all months: {right:.12g}")
    return wrong


def bothSides(buying, renting):
    """What one loses by renting, the other gains by buying."""
    wrong = []
    for name in ("horizon.net", "horizon.npv"):
        if not isNear(buying[name], -renting[name]):
            wrong.append(f"{name} of renting: {renting[name]}, of buying: {buying[name]}")
    return wrong


def reasonOf(buying, renting, horizon, reason):
    """Where buying pays back within the horizon, renting is ahead for as long."""
    months = buying["breakEven.months"]
    if buying["breakEven.status"] != "paysBack" or months is None or not 0 < months <= horizon:
        return []
    if buying["horizon.net"] <= 1e-6:
        return []
    said = re.search(r"ahead for ([\d.,]+) months?", reason or "")
    # Three digits are shown.
    # Renting that is behind at the horizon may catch up beyond it, when today's machines are bought again.
    if renting["breakEven.status"] != "never":
        return []
    if said and abs(float(said[1].replace(",", "")) - months) <= max(0.0051, 0.0051 * months):
        return []
    return [f"reason of renting: {reason}, buying pays back after {months} months"]


def check(binary, kind, maker, folder):
    """A list of disagreements, each with the command and scenario that shows it."""
    made, prices = KINDS[kind](maker)
    scenarios = made if isinstance(made, list) else [made]
    # The numbers of today's machine alone have no flags.
    asFlags = "machine" not in scenarios[0]["baseline"] and maker.maybe(0.2)
    wrong, answers, shown = [], [], []
    for scenario in scenarios:
        said, complaint, command = answer(binary, scenario, prices, asFlags, folder)
        shown.append(shlex.join(command) if asFlags else json.dumps(scenario))
        if complaint:
            wrong.append(complaint)
            continue
        wanted, got = evaluate(scenario, prices), found(said)
        wanted["horizon"] = scenario["time"]["horizon"]
        answers.append((got, said["options"][0]["breakEven"]["reason"]))
        side = "" if len(scenarios) == 1 else f"{['buying', 'renting'][len(answers) - 1]}, "
        wrong += [side + line for line in differences(wanted, got)]
    if len(answers) == 2:
        (buying, _), (renting, reason) = answers
        wrong += bothSides(buying, renting)
        wrong += reasonOf(buying, renting, scenarios[0]["time"]["horizon"], reason)
    if prices:
        shown.append("prices: " + json.dumps(prices))
    return wrong, shown


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default=".build/release/ftcalc")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1000)
    given = parser.parse_args()

    agree, tried, told = collections.Counter(), collections.Counter(), []
    with tempfile.TemporaryDirectory() as folder:
        for index in range(given.count):
            kind = list(KINDS)[index % len(KINDS)]
            # Each scenario has a seed of its own, so that one can be made again alone.
            wrong, shown = check(given.binary, kind, Maker(f"{given.seed}/{index}"), folder)
            tried[kind] += 1
            agree[kind] += not wrong
            if wrong:
                told.append("\n".join([f"\n{kind}, scenario {index}:", *(f"  {line}" for line in wrong), *shown]))
    for kind in tried:
        print(f"{kind}: {agree[kind]} of {tried[kind]} agree")
    print(f"all: {sum(agree.values())} of {sum(tried.values())} agree")
    for text in told:
        print(text)
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
