#!/usr/bin/env python3
"""Lists where a public price file disagrees with the price files beside this script.

    pip download --no-deps litellm genai-prices
    python3 pricing/disagreements.py litellm-*.whl genai_prices-*.whl

A file is LiteLLM's model_prices_and_context_window.json or the data of genai-prices (data.json, or the data.py that
its package holds), or a wheel or folder with one of them. Which it is shows in its shape. Nothing is fetched.

Each line is a price or an end of life that both have and that differs, without a reason here. A reason is a note of
the model, its fine-tuning or a variant that holds the name of the file, `LiteLLM` or `genai-prices`, and the number or
day that the file has. An end that only LiteLLM knows is a disagreement too. The exit code is 1 when a line was printed.

How names meet. A model of a file is one of ours when the providers are the same and its id is an id or alias of ours,
letter by letter but for their case; a rule of genai-prices, as `starts_with`, is asked about our ids and aliases, and
the first rule that holds decides, as it does there.
- LiteLLM: `litellm_provider` gives the provider, and its prefix is taken from the key: `gemini/x` is google's x,
  `fireworks_ai/x` fireworks' x, `vertex_ai/x` vertex' x, `dashscope/x` qwen's x, `bedrock/x` and bare `x` bedrock's x.
- Azure: `azure/x`, `azure/global/x`, `azure/global-standard/x` and `azure_ai/x` are azure's x; other regions are not.
- Bedrock: a key with a region, `us.x` or `bedrock/us-west-2/x`, counts only where an alias has the region too;
  `bedrock_mantle/x`, whose prices are those of one region, is left out.
- `ft:x` is the fine-tune of x.
- Flex, priority and the like are the variants of these names; tiers meet whose thresholds differ by at most one token,
  because some vendors mean `from 200,000 on` and others `above 200,000`.
- LiteLLM's prices of a model with `off_peak_pricing` are those of the variant `peak`; the off-peak ones are ours.
"""
import argparse
import ast
import json
import re
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

PROVIDERS = {  # of LiteLLM and of genai-prices, where they are not called as ours
    "aws": "bedrock", "azure_ai": "azure", "bedrock_converse": "bedrock",
    "cohere_chat": "cohere", "dashscope": "qwen", "fireworks_ai": "fireworks", "gemini": "google",
    "moonshotai": "moonshot", "text-completion-openai": "openai", "together_ai": "together", "x-ai": "xai",
}
LITELLM_FIELDS = {
    "input_cost_per_token": "InputTokens", "output_cost_per_token": "OutputTokens",
    "cache_read_input_token_cost": "CachedInputTokens", "cache_creation_input_token_cost": "CacheWriteTokens",
}
GENAI_FIELDS = {
    "input_mtok": "InputTokens", "output_mtok": "OutputTokens", "cache_read_mtok": "CachedInputTokens",
    "cache_write_mtok": "CacheWriteTokens", "cache_write_1h_mtok": "LongCacheWriteTokens",
}
WORDS = {
    "InputTokens": "input", "OutputTokens": "output", "CachedInputTokens": "cached input",
    "CacheWriteTokens": "cache write", "LongCacheWriteTokens": "hour's cache write",
}


class Place(NamedTuple):
    """Where a price stands in a model."""
    variant: str | None  # None for the standard prices, `ft` for those of the tuned model
    above: int  # the tokens above which it holds
    is_batch: bool
    field: str


class Theirs(NamedTuple):
    """A model, or the fine-tune of one, in a public price file."""
    provider: str
    is_meant_by: Callable[[str], bool]
    id: str
    prices: dict[Place, Decimal]
    end: str | None
    is_tuned: bool


def read_ours(path):
    """The JSON of a price file, which may hold comments and a comma before a closing bracket."""
    text = re.sub(r'("(?:\\.|[^"\\])*")|//[^\n]*', lambda m: m[1] or "", path.read_text("utf-8"))
    text = re.sub(r'("(?:\\.|[^"\\])*")|,(?=\s*[\]}])', lambda m: m[1] or "", text)
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def in_force(prices, day):
    """The entry of a dated list that holds on a day; an empty one when none does."""
    return next((p for p in reversed(prices or []) if p.get("from", "") <= day), {})


def our_prices(model, day):
    """All prices of a model of ours that hold on a day, by where they stand."""
    lists = [(None, model.get("prices")), ("ft", model.get("fineTuning", {}).get("prices"))]
    lists += [(variant["name"], variant["prices"]) for variant in model.get("variants", [])]
    found = {}
    for variant, prices in lists:
        entry = in_force(prices, day)
        for tier in [entry] + entry.get("longContext", []):
            for key, value in tier.items():
                if match := re.fullmatch(r"usdPerMillion(Batch)?(\w+)", key):
                    found[Place(variant, int(tier.get("aboveInputTokens", 0)), bool(match[1]), match[2])] = value
    return found


def our_notes(model):
    parts = [model, model.get("fineTuning", {})] + model.get("variants", [])
    return [note for part in parts for note in part.get("notes", [])]


def has_reason(notes, file_name, value):
    """Whether a note names the file and the number or day that the file has."""
    for note in notes:
        if file_name not in note:
            continue
        if isinstance(value, str) and value in note:
            return True
        amounts = re.sub(r"\d+-\d+-\d+|\d+\.\d+\.\d+", "", note)  # without days and versions
        numbers = [Decimal(text.replace(",", "")) for text in re.findall(r"\d[\d,]*(?:\.\d+)?", amounts)]
        if not isinstance(value, str) and value in numbers:
            return True
    return False


def per_million(cost):
    """A price per token as one per million, without the noise of floating point; None where it is 0: unknown."""
    cost = Decimal(str(cost)) * 1_000_000
    return round(cost, 9).normalize() if cost > 0 else None


def litellm_price(key):
    """Where the price of a field of LiteLLM stands here; None for fields that are none of ours."""
    start = next((k for k in LITELLM_FIELDS if key.startswith(k)), None)
    if start is None:
        return None
    rest, field = key[len(start):], LITELLM_FIELDS[start]
    threshold = re.search(r"_above_(\d+)k_tokens", rest)
    rest = re.sub(r"_above_\d+k_tokens", "", rest)
    if "_above_1hr" in rest:
        rest, field = rest.replace("_above_1hr", ""), "LongCacheWriteTokens"
    is_batch = "_batches" in rest
    variant = rest.replace("_batches", "").removeprefix("_")
    if not re.fullmatch("[a-z]*", variant):  # cache_hit, above_12hr
        return None
    return Place(variant or None, int(threshold[1]) * 1000 if threshold else 0, is_batch, field)


def litellm_entry(entry):
    """The prices of an entry of LiteLLM."""
    found = {}
    off_peak = entry.get("off_peak_pricing", {})
    for fields, standard in ((entry, "peak" if off_peak else None), (off_peak, None)):
        for key, cost in fields.items():
            place = litellm_price(key)
            if place and isinstance(cost, Decimal | int) and (price := per_million(cost)):
                found[place._replace(variant=place.variant or standard)] = price
    for tier in entry.get("tiered_pricing", []):
        for key, cost in tier.items():
            place = litellm_price(key) if isinstance(cost, Decimal | int) else None
            if place and "range" in tier and (price := per_million(cost)):
                found[place._replace(above=int(tier["range"][0]))] = price
    return found


def tuned(prices):
    """Prices as those of the tuned model."""
    return {place._replace(variant="ft"): price for place, price in prices.items() if place.variant is None}


def litellm_models(data):
    """The models of LiteLLM."""
    for key, entry in data.items():
        provider = entry.get("litellm_provider", "")
        if key == "sample_spec" or entry.get("mode", "chat") not in ("chat", "completion", "responses"):
            continue
        name = key.removeprefix("ft:")
        is_tuned = name != key
        if provider.startswith("vertex_ai"):
            provider, name = "vertex", name.removeprefix("vertex_ai/")
        else:
            name = name.removeprefix(provider + "/").removeprefix(provider.split("_converse")[0] + "/")
        if provider in ("azure", "azure_ai"):
            name = name.removeprefix("global/").removeprefix("global-standard/")
        prices = litellm_entry(entry)
        yield Theirs(PROVIDERS.get(provider, provider), lambda ours, name=name.lower(): ours.lower() == name, key,
                     tuned(prices) if is_tuned else prices, entry.get("deprecation_date"), is_tuned)


def python_data(text):
    """The list of providers in data.py of genai-prices, as in its data.json; nothing of it is run."""
    def value(node):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name == "Decimal":
                return Decimal(value(node.args[0]))
            if name.endswith("date"):
                return "-".join(f"{value(a):02}" for a in node.args)
            if name.endswith("time"):
                return "clock"
            return {k.arg.rstrip("_"): value(k.value) for k in node.keywords}
        if isinstance(node, ast.List | ast.Tuple):
            return [value(item) for item in node.elts]
        if isinstance(node, ast.Dict):
            return {value(k): value(v) for k, v in zip(node.keys, node.values)}
        return node.value if isinstance(node, ast.Constant) else ast.unparse(node)
    return next(value(s.value) for s in ast.parse(text).body if isinstance(s, ast.AnnAssign))


def holds(rule, name):
    """Whether a rule of genai-prices is about a name."""
    name = name.lower()
    tests = {
        "equals": lambda x: name == x.lower(), "starts_with": lambda x: name.startswith(x.lower()),
        "ends_with": lambda x: name.endswith(x.lower()), "contains": lambda x: x.lower() in name,
        "regex": lambda x: re.search(x, name) is not None,
        "or": lambda rules: any(holds(r, name) for r in rules),
        "and": lambda rules: all(holds(r, name) for r in rules),
    }
    return any(tests[kind](x) for kind, x in rule.items() if kind in tests)


def genai_in_force(prices, day):
    """The last dated price that has begun; prices by the clock are passed over."""
    if isinstance(prices, dict):
        return prices
    def begins(entry):
        constraint = entry.get("constraint") or {}
        return constraint.get("start_date", "" if not constraint else "9")
    return next((p["prices"] for p in reversed(prices) if begins(p) <= day), {})


def genai_prices(prices, variant, is_batch):
    """The prices of one set of genai-prices."""
    found = {}
    for key, field in GENAI_FIELDS.items():
        price = prices.get(key)
        steps = [(0, price)]
        if isinstance(price, dict):
            steps = [(0, price["base"])] + [(tier["start"], tier["price"]) for tier in price["tiers"]]
        for above, step in steps:
            if step:
                found[Place(variant, int(above), is_batch, field)] = Decimal(str(step)).normalize()
    return found


def genai_models(data, day):
    """The models of genai-prices, in the order in which its rules are asked."""
    def start(variant):
        return (variant.get("constraint") or {}).get("start_date") or ""
    for provider in data["providers"] if isinstance(data, dict) else data:
        for model in provider["models"]:
            found = genai_prices(genai_in_force(model["prices"], day), None, False)
            for variant in sorted(model.get("price_variants") or [], key=start):
                name = "/".join(map(str, variant["when"].values())).rpartition("/")[2]
                name = "priority" if variant["when"] == {"service_tier": "fast"} else name
                if start(variant) <= day and len(variant["when"]) == 1 and name != "default":
                    is_batch = name == "batch"
                    found |= genai_prices(variant["prices"], None if is_batch else name, is_batch)
            head = "ft:" if model["id"].startswith("ft:") else ""
            yield Theirs(PROVIDERS.get(provider["id"], provider["id"]),
                         lambda ours, rule=model["match"], head=head: holds(rule, head + ours), model["id"],
                         tuned(found) if head else found, None, bool(head))


def load(path):
    """(name of the kind of file, its data) of a file, wheel or folder."""
    wanted = ("model_prices_and_context_window_backup.json", "model_prices_and_context_window.json",
              "genai_prices/data.py", "data.json")
    if path.is_dir():
        path = next(p for end in wanted for p in sorted(path.rglob("*")) if p.as_posix().endswith(end))
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            inside = next(n for end in wanted for n in archive.namelist() if n.endswith(end))
            name, text = inside, archive.read(inside).decode("utf-8")
    else:
        name, text = path.name, path.read_text("utf-8")
    data = python_data(text) if name.endswith(".py") else json.loads(text, parse_float=Decimal)
    entries = data.values() if isinstance(data, dict) else []
    is_litellm = any(isinstance(entry, dict) and "input_cost_per_token" in entry for entry in entries)
    return "LiteLLM" if is_litellm else "genai-prices", data


def words(place):
    head = "fine-tuned " if place.variant == "ft" else f"{place.variant} " if place.variant else ""
    tail = f" above {place.above}" if place.above else ""
    return head + ("batch " if place.is_batch else "") + WORDS.get(place.field, place.field) + tail


def plain(value):
    return format(value, "f") if isinstance(value, Decimal) else value or "missing"


def rows(model, theirs, day):
    """(what it is, ours, theirs) of all that a file has of a model; ours is None where we have nothing."""
    ours = our_prices(model, day)
    for place, price in theirs.prices.items():
        near = [place, place._replace(above=place.above - 1), place._replace(above=place.above + 1)]
        yield words(place), next((ours[p] for p in near if p in ours), None), price
    if theirs.end:
        tuning = model.get("fineTuning", {}) if theirs.is_tuned else {}
        end = tuning.get("endOfLife") or model.get("endOfLife") or {"on": "none"}
        yield "end of the fine-tune" if theirs.is_tuned else "end", end["on"], theirs.end


def compare(file_name, theirs, models, options):
    """Prints the lines of one file and returns how many."""
    lines, explained, compared, matched = {}, set(), 0, set()
    for provider, model in models:
        entries = {}
        for name in [model["id"]] + model.get("aliases", []):
            for is_tuned in (False, True):
                hits = [t for t in theirs if (t.provider, t.is_tuned) == (provider, is_tuned) and t.is_meant_by(name)]
                entries |= {t.id: t for t in (hits if file_name == "LiteLLM" else hits[:1])}
        for entry in entries.values():
            matched.add(f"{provider}/{model['id']}")
            for what, mine, other in rows(model, entry, options.day):
                compared += mine is not None
                if mine == other or (mine is None and not options.missing):
                    continue
                line = f"{provider}/{model['id']}: {what} {plain(mine)} here, {plain(other)} in {file_name}"
                is_explained = has_reason(our_notes(model), file_name, other)
                if is_explained and mine is not None:
                    explained.add(line)
                if not is_explained or options.all:
                    lines.setdefault(line + (", with a reason" if is_explained else ""), entry.id)
    for line, key in lines.items():
        print(f"{line} ({key})")
    print(f"{file_name}: {len(matched)} models matched, {compared} fields compared, "
          f"{len(explained)} disagreements with a reason, {len(lines)} lines", file=sys.stderr)
    return len(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="price files, wheels or folders")
    parser.add_argument("--missing", action="store_true", help="list prices too that a file has and ours lack")
    parser.add_argument("--all", action="store_true", help="list disagreements too that have a reason")
    parser.add_argument("--day", default=date.today().isoformat(), help="the day whose prices are compared; today")
    parser.add_argument("--provider", action="append", help="look at this provider only; may be repeated")
    parser.add_argument("--pricing", type=Path, default=Path(__file__).parent, help="the folder of our price files")
    options = parser.parse_args()
    tables = [read_ours(path) for path in sorted(options.pricing.glob("*.json"))]
    models = [(table["provider"], model) for table in tables for model in table.get("models", [])
              if not options.provider or table["provider"] in options.provider]
    lines = 0
    for path in options.files:
        name, data = load(path)
        theirs = list(litellm_models(data) if name == "LiteLLM" else genai_models(data, options.day))
        lines += compare(name, theirs, models, options)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
