"""Whether `assess` says of a test what SciPy and statsmodels say, to 1e-9, on 2,000 seeded tests.

    python3 quality.py [FTCALC] [COUNT]

FTCALC is `.build/release/ftcalc` where it is not given. Ends with 0 and a word where the packages are not installed
(`python3 -m pip install scipy statsmodels`), and with 1 at the first figure that differs.
"""

import json
import os
import random
import subprocess
import sys
import tempfile

try:
    import numpy
    import statsmodels.api
    from scipy.stats import binom, norm
    from scipy.optimize import minimize_scalar
    from statsmodels.stats.contingency_tables import mcnemar
    from statsmodels.stats.multitest import multipletests
    from statsmodels.stats.proportion import proportion_confint
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(0)

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ".build/release/ftcalc"
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 2000


def answer(*arguments):
    ran = subprocess.run([PROGRAM, "assess", "--json", *arguments], capture_output=True, text=True)
    if ran.returncode:
        sys.exit(f"{arguments}: {ran.stderr}")
    return json.loads(ran.stdout)


def same(what, found, expected, tolerance=1e-9):
    if abs(found - expected) > tolerance * max(1, abs(expected)):
        sys.exit(f"{what}: {found!r}, expected {expected!r}")


def rate(what, found, passed, count):
    low, high = proportion_confint(passed, count, method="wilson")
    same(f"{what} low", found["low"], low)
    same(f"{what} high", found["high"], high)


def margin_statistic(won, lost, items, margin):
    """Tango's statistic, the likelihood maximised numerically instead of by its closed form."""

    def loss(share):
        parts = [(won, share - margin), (lost, share), (items - won - lost, 1 - 2 * share + margin)]
        return -sum(count * numpy.log(part) for count, part in parts if count)

    share = minimize_scalar(
        loss, bounds=(margin + 1e-12, (1 + margin) / 2 - 1e-12), method="bounded", options={"xatol": 1e-13}).x
    return (won - lost + items * margin) / numpy.sqrt(items * (2 * share - margin * (1 + margin)))


def counted(draw):
    items = draw.choice([draw.randint(2, 30), draw.randint(30, 500), draw.randint(500, 100_000)])
    won, lost = (draw.randint(0, items // 3) for _ in range(2))
    both = draw.randint(0, items - won - lost)
    found = answer(
        "--passed", f"{both + won}/{items}", "--baseline-passed", f"{both + lost}/{items}",
        "--won", str(won), "--lost", str(lost), "--margin", "5%")
    what = f"{won} won, {lost} lost, {both} both, of {items}"
    rate(what, found["quality"], both + won, items)
    rate(what, found["baselineQuality"], both + lost, items)
    paired = found["paired"]
    exact = mcnemar([[both, lost], [won, items - both - won - lost]], exact=True).pvalue
    same(f"{what} p", paired["p"], min(1, exact))
    same(f"{what} p again", paired["p"], min(1, 2 * binom.cdf(min(won, lost), won + lost, 0.5)))
    if won + lost:
        error = numpy.sqrt(won + lost - (won - lost) ** 2 / items) / items
        same(f"{what} low", paired["low"], (won - lost) / items - norm.ppf(0.975) * error)
        same(f"{what} high", paired["high"], (won - lost) / items + norm.ppf(0.975) * error)
    # The maximum of a likelihood is known to half the digits of the likelihood itself.
    same(f"{what} margin", paired["marginP"], norm.sf(margin_statistic(won, lost, items, 0.05)), 1e-6)


def scored(draw, folder):
    """Scores in groups, of several candidates, as a file of results."""
    items, groups, runs = draw.randint(10, 200), draw.randint(2, 9), draw.randint(1, 4)
    rows = [[draw.randint(0, groups - 1)] + [round(draw.random(), 3) for _ in range(runs + 1)] for _ in range(items)]
    path = os.path.join(folder, "results.csv")
    with open(path, "w") as file:
        file.write("id,group,baseline," + ",".join(f"c{run}" for run in range(runs)) + "\n")
        for number, row in enumerate(rows):
            file.write(f"{number}," + ",".join(map(str, row)) + "\n")
    found = answer("--results", path)
    table = numpy.array(rows)
    chances = []
    for run in range(runs):
        difference = table[:, 2 + run] - table[:, 1]
        fitted = statsmodels.api.OLS(difference, numpy.ones(items)).fit(
            cov_type="cluster", cov_kwds={"groups": table[:, 0].astype(int), "use_correction": False})
        mean, error = fitted.params[0], fitted.bse[0]
        paired = found["candidates"][run]["paired"]
        same(f"{path} {run} difference", paired["difference"], mean)
        same(f"{path} {run} low", paired["low"], mean - norm.ppf(0.975) * error)
        same(f"{path} {run} high", paired["high"], mean + norm.ppf(0.975) * error)
        chances.append(fitted.pvalues[0])
    for run, expected in enumerate(multipletests(chances, method="holm")[1]):
        same(f"{path} {run} p", found["candidates"][run]["paired"]["p"], expected)


draw = random.Random(20261120)
with tempfile.TemporaryDirectory() as folder:
    for number in range(COUNT):
        if number % 5:
            counted(draw)
        else:
            scored(draw, folder)
print(f"{COUNT} tests agree")
