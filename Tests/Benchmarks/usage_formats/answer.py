"""What a binary prints of a log, figure by figure, and where that is not the truth."""
import datetime, math
from fractions import Fraction

# What is no figure of its own: an order, or what follows from another figure.
PASSED_OVER = ("cumulativeShare",)


def day_number(text):
    return (datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days


def periods(answer):
    """The first and the last day of the times that growth compares."""
    if not answer["periods"]:
        return None
    return tuple((day_number(answer["periods"][name]["first"]), day_number(answer["periods"][name]["last"]))
                 for name in ("earlier", "later"))


def flat(value, path):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in PASSED_OVER:
                yield from flat(inner, path + "." + key)
    else:
        yield path, value


def figures(answer):
    """Every figure of an answer by the name that the truth has for it."""
    found = {key: answer[key] for key in ("records", "broken", "others", "copies", "leftOut")}
    found.update(flat(answer["totals"], "totals"))
    for group in answer["groups"]:
        key = list(group.pop("key").values())
        found.update(("group %s %s" % (key, path[1:]), value) for path, value in flat(group, ""))
    for model in answer["models"]:
        for field in ("calls", "tokens", "callsWithoutPrice", "tokensWithoutPrice"):
            found["model %s %s %s" % (model["model"], model["service"], field)] = model[field]
    return found


def agree(name, told, true):
    """Whether a figure is the true one: counts to the last digit, amounts to the twelve digits that are printed."""
    if told is None or true is None or isinstance(true, (str, int)):
        return told == true
    if isinstance(true, tuple):
        return abs(told - true[0]) <= true[1] + 1e-11
    if name.endswith(("spend", "Spend")) and "growth" not in name:
        near = float(true)  # A double beside it may be the one that was rounded.
        values = (near, math.nextafter(near, 0), math.nextafter(near, math.inf))
        return "%.12g" % told in {"%.12g" % value for value in values}
    return abs(told - float(true)) <= 5.1e-12 * abs(true) + 1e-15


def shown(true):
    if isinstance(true, tuple):
        true = true[0]
    return float(true) if isinstance(true, Fraction) else true


def differences(answer, truth):
    """How many figures were compared, and a line for each that differs."""
    told, true = figures(answer), truth.facts(periods(answer))
    lines = []
    for name in sorted(set(told) | set(true)):
        if name not in told or name not in true:
            if told.get(name, true.get(name)) is not None:
                lines.append("%s: %s" % (name, "not printed" if name in true else "printed, and in no call"))
        elif not agree(name, told[name], true[name]):
            lines.append("%s: %s, but it is %s" % (name, told[name], shown(true[name])))
    return len(true), lines
