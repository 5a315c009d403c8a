#!/usr/bin/env python3
"""Reads public price files independently and holds every price that ftcalc takes from them against its own reading.

    pip download --no-deps litellm genai-prices model-prices
    python3 Tests/Benchmarks/public_prices.py FTCALC litellm-*.whl genai_prices-*.whl model_prices-*.whl

Without wheels they are fetched with pip into a folder that is removed again. A file of `models.dev`, `OpenRouter`,
`llm-prices` or `Portkey` may be given too. For each file:

- every price in it that belongs to a model which `ftcalc prices list --prices FILE --json` takes is there, equal to the last digit;
- every other price of such a model is the one of the built-in table;
- every entry is taken, or named by `ftcalc prices diff FILE --json` with its reason;
- what a start with the file costs over one without, for the quickest of nine.

Exit codes: 0 all agrees, 1 something does not, 2 nothing to compare.
"""
import ast
import json
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from decimal import Decimal
from pathlib import Path

DAY = "2026-11-29"
FIELDS = {"input": "Input", "output": "Output", "cached": "CachedInput", "write": "CacheWrite", "long": "LongCacheWrite"}


def name(field, batch):
    return f"usdPerMillion{'Batch' if batch else ''}{FIELDS[field]}Tokens"


def usd(value, power=0):
    """A price for a million tokens of a number; None for 0, for what varies and for what is none."""
    if isinstance(value, str):
        try:
            value = Decimal(value)
        except ArithmeticError:
            return None
    if isinstance(value, bool) or not isinstance(value, Decimal | int) or value <= 0:
        return None
    value = Decimal(value)
    digits = len(str(int("".join(map(str, value.as_tuple().digits)) or "0")).rstrip("0"))
    if digits >= 16:  # the noise of a rounded number
        value = Decimal(f"{value:.11e}")
    return value.scaleb(power)


class Prices(dict):
    """Prices by (threshold, key)."""

    def put(self, field, value, above=0, batch=False, power=0):
        price = usd(value, power)
        if price is not None:
            self[int(above), name(field, batch)] = price

    def scaled(self, factor):
        return Prices({place: price * factor for place, price in self.items()})


# Each reader gives, by the key of an entry, the prices of its variants; "" is the model as it is usually sold.

LITELLM = {"input_cost_per_token": "input", "output_cost_per_token": "output",
           "cache_read_input_token_cost": "cached", "cache_creation_input_token_cost": "write"}
SERVICES = {"flex", "priority", "ultrafast", "balanced", "decisions"}
UPLIFTS = {"regional_processing_uplift_multiplier_us": "us", "regional_processing_uplift_multiplier_eu": "eu",
           "regional_endpoint_uplift_multiplier": "regional", "fedramp_uplift_multiplier": "fedramp"}


def litellm_prices(part, into, above=0):
    for key, value in part.items():
        base = next((b for b in LITELLM if key.startswith(b)), None)
        if base is None:
            continue
        rest, field, variant, batch = key.removeprefix(base), LITELLM[base], "", False
        tokens = re.search(r"_above_(\d+)k_tokens", rest)
        rest = rest.replace(tokens[0], "") if tokens else rest
        if hours := re.search(r"_above_\d+hr", rest):
            rest, field = rest.replace(hours[0], ""), "long"
        for word in rest.split("_")[1:]:
            if word == "batches":
                batch = True
            elif word in SERVICES:
                variant = word
            else:
                break
        else:
            into.setdefault(variant, Prices()).put(
                field, value, int(tokens[1]) * 1000 if tokens else above, batch, 6)


def litellm(data, _):
    found = {}
    for key, entry in data.items():
        variants = {"": Prices()}
        litellm_prices(entry, variants)
        for tier in (tier for tier in entry.get("tiered_pricing", []) if "range" in tier):
            litellm_prices(tier, variants, tier["range"][0])
        if off_peak := entry.get("off_peak_pricing"):
            cheap = {}
            litellm_prices(off_peak, cheap)
            variants = {**variants, "peak": variants[""], "": cheap[""]}
        factors = [(UPLIFTS[k], v) for k, v in entry.items() if k in UPLIFTS]
        for word, factor in factors + list((entry.get("provider_specific_entry") or {}).items()):
            factor = usd(factor)
            if factor not in (None, 1) and word not in variants:
                variants[word] = variants[""].scaled(factor)
        found[key] = variants
    return found


GENAI = {"input_mtok": "input", "output_mtok": "output", "cache_read_mtok": "cached", "cache_write_mtok": "write",
         "cache_write_1h_mtok": "long"}


def genai_prices(prices, batch=False):
    found = Prices()
    for key, field in GENAI.items():
        price = prices.get(key)
        if isinstance(price, dict):
            for tier in price["tiers"]:
                found.put(field, tier["price"], tier["start"], batch)
            price = price["base"]
        found.put(field, price, 0, batch)
    return found


def genai_has_begun(part, day):
    return (part.get("constraint") or {}).get("start_date", "") <= day


def genai(data, day):
    found = {}
    for seller in data if isinstance(data, list) else data["providers"]:
        for model in seller["models"]:
            parts = model["prices"] if isinstance(model["prices"], list) else [{"prices": model["prices"]}]
            usual = [p for p in parts if not {"start_time", "end_time"} & set(p.get("constraint") or {})]
            timed = [p for p in parts if p not in usual]
            begun = [p for p in usual if genai_has_begun(p, day)]
            variants = {"": genai_prices(begun[-1]["prices"]) if begun else Prices()}
            standard = dict(variants[""])
            for variant in model.get("price_variants") or []:
                if len(variant["when"]) != 1 or not genai_has_begun(variant, day):
                    continue
                (_, word), = variant["when"].items()
                if word == "batch":
                    variants[""] = Prices({p: v for p, v in variants[""].items() if "Batch" not in p[1]}
                                          | genai_prices(variant["prices"], True))
                elif word != "default":
                    variants[word.rpartition("/")[2]] = Prices(standard | genai_prices(variant["prices"]))
            for part in timed:
                price = genai_prices(part["prices"])
                dearer = price.get((0, name("input", False)), 0) > standard.get((0, name("input", False)), 0)
                variants.setdefault("peak" if dearer else "off-peak", price)
            found[f"{seller['id']}/{model['id']}"] = variants
    return found


def model_prices(data, day):
    found = {}
    for seller, models in data["prices"].items():
        for model, modes in models.items():
            variants = {}
            for mode, dated in modes.items():
                begun = [d for d in dated if (d["start"] or "")[:10] <= day]
                rates = (begun[-1]["rates"] if begun else None) or {}
                prices = Prices()
                multiple = rates.get("cache_write_1h_multiple")
                for tier in [rates, *rates.get("tiers", [])]:
                    above = tier.get("above", 0)
                    for key, field in {"input": "input", "output": "output", "cache_read": "cached",
                                       "cache_write": "write"}.items():
                        prices.put(field, tier.get(key), above, mode == "batch")
                    if multiple and usd(tier.get("cache_write")) and usd(tier.get("input")):
                        prices.put("long", tier["input"] * multiple, above, mode == "batch")
                into = "" if mode in ("standard", "batch") else mode
                variants.setdefault(into, Prices()).update(prices)
            found[f"{seller}/{model}"] = variants
    return found


def models_dev(data, _):
    found = {}
    for seller, entry in data.items():
        for model, facts in entry["models"].items():
            modes = {"": facts.get("cost")}
            for mode, extra in ((facts.get("experimental") or {}).get("modes") or {}).items():
                modes[mode] = extra.get("cost")
            variants = {}
            for mode, cost in modes.items():
                prices = variants.setdefault(mode, Prices())
                tiers = [(t["tier"]["size"], t) for t in (cost or {}).get("tiers", []) if "size" in t.get("tier", {})]
                if not tiers and "context_over_200k" in (cost or {}):
                    tiers = [(200000, cost["context_over_200k"])]
                for above, part in [(0, cost or {}), *tiers]:
                    for key, field in {"input": "input", "output": "output", "cache_read": "cached",
                                       "cache_write": "write"}.items():
                        prices.put(field, part.get(key), above)
            found[f"{seller}/{model}"] = variants
    return found


def open_router(data, _):
    found = {}
    for model in data["data"]:
        prices = Prices()
        for key, field in {"prompt": "input", "completion": "output", "input_cache_read": "cached",
                           "input_cache_write": "write"}.items():
            prices.put(field, model.get("pricing", {}).get(key), power=6)
        found[model["id"]] = {"": prices}
    return found


def llm_prices(data, day):
    found = {}
    rows = sorted(data["prices"], key=lambda row: row.get("from_date") or "")
    for row in rows:
        if (row.get("from_date") or "") > day:
            continue
        tier = re.search(r">(\d+)k$", row["name"])
        is_tier = bool(tier) and row["id"].endswith(f"-{tier[1]}k")
        base = row["id"].removesuffix(f"-{tier[1]}k") if is_tier else row["id"]
        prices = found.setdefault(f"{row['vendor']}/{base}", {"": Prices()})[""]
        for key, field in {"input": "input", "output": "output", "input_cached": "cached"}.items():
            prices.put(field, row.get(key), int(tier[1]) * 1000 if is_tier else 0)
        if is_tier:
            found.setdefault(f"{row['vendor']}/{row['id']}", {"": Prices()})
    return found


def portkey(data, _):
    found = {}
    for model, entry in data.items():
        prices = Prices()
        config = entry.get("pricing_config") or {}
        for part, batch in (("pay_as_you_go", False), ("batch_config", True)):
            for key, field in {"request_token": "input", "response_token": "output",
                               "cache_read_input_token": "cached", "cache_write_input_token": "write"}.items():
                prices.put(field, ((config.get(part) or {}).get(key) or {}).get("price"), 0, batch, 4)
        found[model] = {"": prices}
    return found


def reader(data):
    """The name of a file's kind and its reader, told apart by its shape."""
    if isinstance(data, list) or "providers" in data:
        return "genai-prices", genai
    if isinstance(data.get("prices"), list):
        return "llm-prices", llm_prices
    if isinstance(data.get("prices"), dict):
        return "model-prices", model_prices
    if isinstance(data.get("data"), list):
        return "OpenRouter", open_router
    first = next(value for value in data.values() if isinstance(value, dict))
    if "pricing_config" in first:
        return "Portkey", portkey
    return ("models.dev", models_dev) if isinstance(first.get("models"), dict) else ("LiteLLM", litellm)


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
