#!/usr/bin/env python3
"""Reads public price files independently and holds every price that ftcalc takes from them against its own reading.

    pip download --no-deps litellm genai-prices model-prices
    python3 Tests/Benchmarks/public_prices.py FTCALC litellm-*.whl genai_prices-*.whl model_prices-*.whl

Without wheels they are fetched with pip into a folder that is removed again. A file of `models.dev`, `OpenRouter`,
`llm-prices` or `Portkey` may be given too. For each file:

- every price in it that belongs to a model which `ftcalc prices list --prices FILE --json` takes is there, equal to the last digit;
- every other price of such a model is the one of the built-in table;
- no entry is taken whose bill would be wrong: of longer calls without a price, of another currency, of two prices for one time;
- every entry is taken, or named by `ftcalc prices diff FILE --json` with its reason;
- what a start with the file costs over one without, for the quickest of nine.

Exit codes: 0 all agrees, 1 something does not, 2 nothing to compare.
"""
import ast
import json
import subprocess
import sys
import tempfile
import time
import zipfile
from decimal import Decimal
from pathlib import Path

from public_price_readers import reader

DAY = "2026-11-29"


def genai_python(text):
    """What data.json would hold, from data.py, which is not run."""
    def value(node):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called == "Decimal":
                return Decimal(value(node.args[0]))
            if called.endswith(("date", "time")):
                return ("-" if called.endswith("date") else ":").join(f"{value(a):02}" for a in node.args)
            return {part.arg.rstrip("_"): value(part.value) for part in node.keywords}
        if isinstance(node, ast.List | ast.Tuple):
            return [value(item) for item in node.elts]
        if isinstance(node, ast.Dict):
            return {value(key): value(item) for key, item in zip(node.keys, node.values)}
        return node.value if isinstance(node, ast.Constant) else None

    def kept(item):
        if isinstance(item, dict):
            return {key: kept(part) for key, part in item.items() if part is not None}
        return [kept(part) for part in item] if isinstance(item, list) else item

    def text_of(item):
        if isinstance(item, dict):
            return "{" + ",".join(f"{json.dumps(k)}:{text_of(v)}" for k, v in item.items()) + "}"
        if isinstance(item, list):
            return "[" + ",".join(map(text_of, item)) + "]"
        return str(item) if isinstance(item, Decimal) else json.dumps(item)

    tree = next(part.value for part in ast.parse(text).body if isinstance(part, ast.AnnAssign))
    return text_of(kept(value(tree)))


def unpacked(path, folder):
    """The price file in a wheel, or the file itself."""
    if not zipfile.is_zipfile(path):
        return path
    with zipfile.ZipFile(path) as archive:
        for inside, target in (("litellm/model_prices_and_context_window_backup.json", "litellm.json"),
                               ("genai_prices/data.py", "genai-prices.json"),
                               ("model_prices/snapshot.json", "model-prices.json")):
            if inside in archive.namelist():
                text = archive.read(inside).decode()
                (folder / target).write_text(genai_python(text) if inside.endswith(".py") else text)
                return folder / target
    raise SystemExit(f"{path}: no price file in it")


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or not done.stdout:
        raise SystemExit(f"{' '.join(words)}: {done.stderr}")
    return json.loads(done.stdout, parse_float=Decimal, parse_int=Decimal)


def listed(answer):
    """Prices by (threshold, key) of each model in `prices list --json`."""
    found = {}
    for model in answer["models"]:
        prices = {(0, key): price for key, price in (model["prices"] or {}).items() if price is not None}
        for tier in model["longContext"]:
            prices |= {(int(tier["aboveInputTokens"]), key): price
                       for key, price in tier["prices"].items() if price is not None}
        found[model["id"]] = (model, prices)
    return found


def own_variant(variants, word):
    """The variant of an entry that a variant of a model is: the entry of a region has its own behind the region."""
    if word is None:
        return ""
    if word in variants:
        return word
    return next((own for own in variants if own and word.endswith("-" + own)), "")


def near(left, right):
    """Whether two prices are the same as far as an answer of 12 digits can tell."""
    return left is not None and right is not None and abs(left - right) <= Decimal("1e-11") * max(left, right)


def compare(program, path, table):
    data = json.loads(path.read_text(), parse_float=Decimal)
    kind, read = reader(data)
    entries = read(data, DAY)
    words = ["--prices-date", DAY, "--as-of", DAY, "--json"]
    models = listed(run(program, "prices", "list", "--prices", str(path), *words))
    diff = run(program, "prices", "diff", str(path), *words)
    taken, compared, faults = set(), 0, []
    for ours, (model, prices) in models.items():
        origin = model["listed"]
        if not origin or origin["doubt"]:
            continue
        entry = entries.get(origin["entry"])
        if entry is None:
            faults.append(f"{ours}: no entry {origin['entry']}")
            continue
        taken.add(origin["entry"])
        if refused := entry[""].refused:
            faults.append(f"{ours} ({origin['entry']}): taken, in spite of {refused}")
        own = entry.get(own_variant(entry, model["variant"]), {})
        if (model["source"] or {}).get("title") != f"{path} ({kind})":
            continue  # an announced price of the table holds on the day, or the model is sold in a variant alone
        for place, price in own.items():
            compared += 1
            if not near(prices.get(place), price):
                faults.append(f"{ours} ({origin['entry']}) {place}: {prices.get(place)}, the file has {price}")
        known = table.get(ours, (None, {}))[1]
        for place, price in prices.items():
            # Some vendors mean "from 200,000 on", others "above 200,000".
            theirs = [known.get((place[0] + step, place[1])) for step in (0, -1, 1)]
            if place not in own and not any(near(their, price) for their in theirs):
                faults.append(f"{ours} ({origin['entry']}) {place}: {price}, which neither file nor table has")
    left = {item["key"] for item in diff["leftOut"]}
    missing = [key for key in entries if key not in taken and key not in left]
    faults += [f"{key}: neither taken nor named" for key in missing]
    if diff["file"]["format"] != kind:
        faults.append(f"taken for a file of {diff['file']['format']}")
    print(f"{path.name} ({kind}): {len(entries)} entries, {len(taken)} speak for models, {len(left)} named, "
          f"{compared} prices compared, {len(faults)} faults")
    for fault in faults[:40]:
        print("  " + fault)
    return bool(faults)


def start(program, *words):
    best = 9.0
    for _ in range(9):
        before = time.perf_counter()
        subprocess.run([program, "compare", "--model", "gpt-4o", "--calls", "50000", "--input", "1200", "--output",
                        "80", *words], capture_output=True, check=False)
        best = min(best, time.perf_counter() - before)
    return best * 1000


def main():
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    program, paths = sys.argv[1], [Path(path) for path in sys.argv[2:]]
    with tempfile.TemporaryDirectory() as name_of:
        folder = Path(name_of)
        if not paths:
            subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", name_of,
                            "litellm", "genai-prices", "model-prices"], check=True)
            paths = sorted(folder.glob("*.whl"))
        files = [unpacked(path, folder) for path in paths]
        table = listed(run(program, "prices", "list", "--as-of", DAY, "--json"))
        is_wrong = False
        without = start(program)
        for path in files:
            is_wrong |= compare(program, path, table)
            print(f"  a start: {without:.1f} ms without, {start(program, '--prices', str(path)):.1f} ms with it")
        return 1 if is_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
