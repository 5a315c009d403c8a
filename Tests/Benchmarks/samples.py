"""What the scenarios of simulate.py share: draws, the walk through the months, and the figures that are printed."""

import copy
import dataclasses

import numpy as np

RANKED = 10_000
HORIZON = 36
FARTHEST = 120
CLEAR_WIN_MONTHS = 6
NOT_WORTH_MONTHS = 12
MONTHLY_DISCOUNT = 1.10 ** (-1 / 12)
SCALES = {"k": 1e3, "%": 0.01}


def amount(text):
    text = text.removeprefix("$")
    return float(text[:-1]) * SCALES[text[-1]] if text[-1] in SCALES else float(text)


def draw(random, text, count):
    """A column for a range, evenly between two ends or PERT around a likely value; else the number itself."""
    ends = [amount(end) for end in text.split("..")]
    if len(ends) == 1:
        return ends[0]
    if len(ends) == 2:
        return random.uniform(*ends, count)
    low, likely, high = ends
    alpha = 1 + 4 * (likely - low) / (high - low)
    beta = 1 + 4 * (high - likely) / (high - low)
    return low + (high - low) * random.beta(alpha, beta, count)


@dataclasses.dataclass
class Course:
    """What a scenario saves, in USD: a column, or one number for all samples."""

    upfront: np.ndarray  # paid before the first call, machines aside
    calls: np.ndarray  # saved on the calls of month 1
    growth: np.ndarray  # of the calls, a month
    fixed: float = 0.0  # paid in every month, however many calls there are
    load: np.ndarray = None  # how many machines the calls of month 1 fill
    monthly: np.ndarray = 0.0  # a machine in a month
    price: np.ndarray = 0.0  # a machine that is bought
    life: int = 0  # the months after which another one is bought
    ramp: tuple = ()  # the shares of the calls that have moved in the first months
    end: float = np.inf  # the months after which staying and moving cost the same

    def only(self, picked):
        columns = {name: column[picked] for name, column in vars(self).items() if isinstance(column, np.ndarray)}
        return dataclasses.replace(self, **columns)


class Months:
    """The months of a course, one after another."""

    def __init__(self, course):
        self.course = course
        self.month, self.volume, self.growth = 0, 1.0, 1 + course.growth
        self.upfront, self.saving = course.upfront, course.calls - course.fixed
        if course.load is not None:
            self.machines = np.ceil(course.load)
            self.bought = [self.machines]
            self.upfront = self.upfront + self.machines * course.price
            wear = course.price / course.life if course.life else 0.0
            self.saving = self.saving - self.machines * (course.monthly + wear)

    def only(self, picked):
        rest = copy.copy(self)
        rest.course, rest.volume, rest.growth = self.course.only(picked), self.volume[picked], self.growth[picked]
        if self.course.life:
            rest.machines, rest.bought = self.machines[picked], [lot[picked] for lot in self.bought]
        return rest

    def next(self):
        """What the next month saves, and what is paid for machines as it begins; None where nothing is."""
        course, month = self.course, self.month
        saving, paid = course.calls * self.volume, None
        if month < len(course.ramp):
            saving = saving * course.ramp[month]
        if course.fixed:
            saving = saving - course.fixed
        if course.load is not None:
            needed = np.ceil(course.load * self.volume)
            saving = saving - needed * course.monthly
            if course.life and month:
                if month >= course.life:
                    self.machines = self.machines - self.bought[month - course.life]
                missing = np.maximum(needed - self.machines, 0)
                self.machines = self.machines + missing
                self.bought.append(missing)
                paid = missing * course.price
        self.month, self.volume = month + 1, self.volume * self.growth
        return saving, paid


def walk(course):
    """One column for each result."""
    months = Months(course)
    saving = months.saving
    net = npv = -months.upfront
    discount = 1.0
    reached = np.zeros(len(net))
    end = min(course.end, HORIZON)
    while months.month < end:
        month = months.month
        length = min(1, end - month)
        rate, paid = months.next()
        saved = rate if length == 1 else rate * length
        before = net if paid is None else net - paid
        net = before + saved
        # The last moment behind: the end of this month, or where the line from `before` to `net` crosses zero.
        behind, was_behind = net < 0, before < 0
        reached = np.where(behind, month + length, np.where(was_behind, month - before / rate, reached))
        discount *= MONTHLY_DISCOUNT
        npv = npv + (saved if paid is None else saved - paid) * discount
    late = np.flatnonzero(net < 0)
    ended = np.zeros(len(net), bool)
    if course.end > HORIZON:
        reached[late] = first_crossing(months.only(late), net[late])
    else:
        reached[late], ended[late] = np.inf, rate[late] > 0
    return {"saving": saving, "npv": npv, "months": reached, "ended": ended}


def first_crossing(months, net):
    """The first crossing beyond the horizon, infinite where there is none."""
    reached = np.full(len(net), np.inf)
    while months.month < FARTHEST:
        month = months.month
        rate, paid = months.next()
        before = net if paid is None else net - paid
        net = before + rate
        crosses = (before < 0) & (net >= 0) & np.isinf(reached)
        reached[crosses] = month - before[crosses] / rate[crosses]
    return reached


def summary(column, ended=0):
    numbers = column[np.isfinite(column)]
    counts, edges = np.histogram(numbers, 20)

    def shown(value, rank):
        if np.isfinite(value):
            return value
        return "afterEndOfLife" if rank <= len(numbers) + ended else "never"

    shares = {"p10": 10, "p50": 50, "p90": 90}
    values = np.percentile(column, list(shares.values()), method="inverted_cdf")
    return {
        "low": shown(column.min(), 1),
        **{name: shown(value, len(column) * share / 100) for (name, share), value in zip(shares.items(), values)},
        "high": shown(column.max(), len(column)),
        "mean": column.mean() if len(numbers) == len(column) else None,
        "histogram": {"edges": edges.tolist(), "counts": counts.tolist()},
    }


def ranks(column):
    places = np.empty(len(column))
    places[np.argsort(column)] = np.arange(len(column))
    return places


def answer(option, results, inputs):
    """The figures of `ftcalc simulate --json`, under the same keys."""
    months, npv, ended = results["months"], results["npv"], results["ended"]
    soon, late = np.mean(months <= CLEAR_WIN_MONTHS), np.mean(months > NOT_WORTH_MONTHS)
    unreached, ends = np.mean(np.isinf(months)), np.mean(ended)
    best = np.maximum(npv, 0)
    worth = ranks(npv[:RANKED])
    return {
        "samples": len(npv),
        "results": {
            "monthlySaving": summary(results["saving"]),
            "npv": summary(npv),
            "breakEvenMonths": summary(months, np.count_nonzero(ended)),
        },
        "probabilities": {
            "ever": 1 - unreached,
            "within": [
                {"months": limit, "probability": np.mean(months <= limit)}
                for limit in (CLEAR_WIN_MONTHS, NOT_WORTH_MONTHS, HORIZON)
            ],
        },
        "verdicts": [
            {"verdict": "clearWin", "probability": soon},
            {"verdict": "judgementCall", "probability": 1 - soon - late},
            {"verdict": "notForCostAlone", "probability": late - unreached},
            {"verdict": "endsFirst", "probability": ends},
            {"verdict": "never", "probability": unreached - ends},
        ],
        "choices": [
            {"choice": option, "bestProbability": np.mean(npv > 0), "expectedRegret": np.mean(best - npv)},
            {"choice": "baseline", "bestProbability": np.mean(npv <= 0), "expectedRegret": np.mean(best)},
        ],
        "inputs": [
            {"key": key, "rankCorrelation": np.corrcoef(ranks(column[:RANKED]), worth)[0, 1]}
            for key, column in inputs.items()
        ],
    }
