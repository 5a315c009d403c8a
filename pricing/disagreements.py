#!/usr/bin/env python3
"""Lists where a public price file disagrees with the price files beside this script.

    pip download --no-deps litellm genai-prices
    python3 pricing/disagreements.py litellm-*.whl genai_prices-*.whl

FILE is LiteLLM's model_prices_and_context_window.json, data.json or data.py of genai-prices, or a wheel with one of
them; which it is shows in what it holds. Nothing is fetched.

Each line is a price, or the day a model ends, that differs without a reason here. An end that LiteLLM alone knows is
one too. A reason is a note of the model, its fine-tuning or a variant that holds the name of the file, `LiteLLM` or
`genai-prices`, and the number or day that stands there.

Exit codes: 0 nothing to list, 1 something was listed, 2 a file or an option that cannot be used.
"""
import argparse
import ast
import collections
import json
import re
import sys
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

PROVIDERS = {  # of LiteLLM and of genai-prices, where they are not called as here
    "aws": "bedrock", "azure_ai": "azure", "bedrock_converse": "bedrock", "cohere_chat": "cohere", "dashscope": "qwen",
    "fireworks_ai": "fireworks", "gemini": "google", "moonshotai": "moonshot", "text-completion-openai": "openai",
    "together_ai": "together", "x-ai": "xai",
}
LITELLM_FIELDS = {
    "input_cost_per_token": "Input", "output_cost_per_token": "Output",
    "cache_read_input_token_cost": "CachedInput", "cache_creation_input_token_cost": "CacheWrite",
}
GENAI_FIELDS = {
    "input_mtok": "Input", "output_mtok": "Output", "cache_read_mtok": "CachedInput",
    "cache_write_mtok": "CacheWrite", "cache_write_1h_mtok": "LongCacheWrite",
}


class WrongFile(Exception):
    """A file that cannot be compared, and why."""


class Place(NamedTuple):
    """Where a price stands in a model."""
    variant: str | None  # None for the standard prices
    above: int  # the tokens above which it holds
    is_batch: bool
    field: str  # as in the keys here: `CachedInput`


class Entry(NamedTuple):
    """A model, or the fine-tune of one, in a public price file."""
    id: str
    prices: dict[Place, Decimal]
    end: str | None = None


# LiteLLM. `litellm_provider` gives the provider, the rest of the key after it the model: `gemini/x` is x of google.
# Bedrock's `us.x` and `bedrock/us-west-2/x` are models of other names, so they meet an alias with the region only;
# of Azure, `global/` means what no region does. `ft:x` is the fine-tune of x.

def litellm(data):
    """A function that finds the entries for a model by its provider and name."""
    index = collections.defaultdict(list)
    for key, entry in data.items():
        if key == "sample_spec" or entry.get("mode", "chat") not in ("chat", "completion", "responses"):
            continue
        provider, name = entry.get("litellm_provider", ""), key.removeprefix("ft:")
        is_tuned = name != key
        if provider.startswith("vertex_ai"):
            provider = "vertex_ai"
        name = name.removeprefix(provider + "/").removeprefix(provider.removesuffix("_converse") + "/")
        provider = "vertex" if provider == "vertex_ai" else PROVIDERS.get(provider, provider)
        if provider == "azure":
            name = name.removeprefix("global/").removeprefix("global-standard/")
        index[provider, is_tuned, name.lower()].append(
            Entry(key, litellm_prices(entry), entry.get("deprecation_date")))
    return lambda provider, is_tuned, name: index[provider, is_tuned, name.lower()]


def litellm_prices(entry):
    """The prices of an entry; those of a model with cheaper hours are its prices at the peak."""
    off_peak = entry.get("off_peak_pricing", {})
    parts = [(entry, "peak" if off_peak else None, 0), (off_peak, None, 0)]
    parts += [(tier, None, int(tier["range"][0])) for tier in entry.get("tiered_pricing", []) if "range" in tier]
    found = {}
    for part, variant, above in parts:
        for key, cost in part.items():
            place = litellm_place(key)
            if place and isinstance(cost, Decimal | int) and cost > 0:  # 0 is unknown
                place = place._replace(variant=place.variant or variant, above=place.above or above)
                found[place] = round(cost * Decimal(1_000_000), 9).normalize()  # without the noise of floating point
    return found


def litellm_place(key):
    """Where the price under a key stands here: a field, then suffixes in any order; None where it is none of these."""
    start = next((k for k in LITELLM_FIELDS if key.startswith(k)), None)
    if start is None:
        return None
    field, rest, above = LITELLM_FIELDS[start], key.removeprefix(start), 0
    if threshold := re.search(r"_above_(\d+)k_tokens", rest):
        rest, above = rest.replace(threshold[0], ""), int(threshold[1]) * 1000
    if lifetime := re.search(r"_above_\d+hr", rest):
        rest, field = rest.replace(lifetime[0], ""), "LongCacheWrite"
    variant = rest.replace("_batches", "").removeprefix("_")
    return Place(variant or None, above, "_batches" in rest, field) if variant != "cache_hit" else None


# genai-prices. A rule of it, as `starts_with`, is asked about the names here; the first one that holds decides.

def genai(data, day):
    """A function that finds the entry for a model by its provider and name."""
    models = collections.defaultdict(list)
    for provider in data:
        for model in provider["models"]:
            found = genai_prices(genai_in_force(model["prices"], day), None, False)
            for variant in sorted(model.get("price_variants") or [], key=genai_start):
                name = genai_variant(variant["when"])
                if name and genai_start(variant) <= day:
                    found |= genai_prices(variant["prices"], None if name == "batch" else name, name == "batch")
            models[PROVIDERS.get(provider["id"], provider["id"])].append((model["match"], Entry(model["id"], found)))

    def find(provider, is_tuned, name):
        name = ("ft:" if is_tuned else "") + name.lower()
        return [entry for rule, entry in models[provider]
                if entry.id.startswith("ft:") == is_tuned and holds(rule, name)][:1]
    return find


def genai_variant(when):
    """What a variant is called here; None for standard prices under another name and for what depends on two things."""
    if when == {"service_tier": "fast"}:
        return "priority"
    name = next(iter(when.values())) if len(when) == 1 else "default"
    return name.rpartition("/")[2] if name != "default" else None  # `mistral/eu` is `eu`


def genai_start(dated):
    """The day from which a price holds; a day that never comes for prices by the clock."""
    constraint = dated.get("constraint") or {"start_date": ""}
    return constraint.get("start_date", "9")


def genai_in_force(prices, day):
    """The last dated prices that have begun."""
    if isinstance(prices, dict):
        return prices
    return next((dated["prices"] for dated in reversed(prices) if genai_start(dated) <= day), {})


def genai_prices(prices, variant, is_batch):
    """The prices of one set."""
    found = {}
    for key, field in GENAI_FIELDS.items():
        price = prices.get(key)
        tiers = {0: price}
        if isinstance(price, dict):
            tiers = {0: price["base"]} | {tier["start"]: tier["price"] for tier in price["tiers"]}
        for above, price in tiers.items():
            if price:
                found[Place(variant, int(above), is_batch, field)] = Decimal(str(price))
    return found


def holds(rule, name):
    """Whether a rule is about a name in small letters."""
    (kind, what), = rule.items()
    if kind in ("or", "and"):
        return (any if kind == "or" else all)(holds(part, name) for part in what)
    if kind == "regex":
        return re.search(what, name) is not None
    what = what.lower()
    return {"equals": name == what, "starts_with": name.startswith(what), "ends_with": name.endswith(what),
            "contains": what in name}[kind]


def genai_python(text):
    """What data.json would hold, from data.py, which is not run."""
    def value(node):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name == "Decimal":
                return Decimal(value(node.args[0]))
            if name.endswith("date"):
                return "-".join(f"{value(part):02}" for part in node.args)
            return {part.arg.rstrip("_"): value(part.value) for part in node.keywords}
        if isinstance(node, ast.List | ast.Tuple):
            return [value(item) for item in node.elts]
        if isinstance(node, ast.Dict):
            return {value(key): value(item) for key, item in zip(node.keys, node.values)}
        return node.value if isinstance(node, ast.Constant) else None
    return next((value(part.value) for part in ast.parse(text).body if isinstance(part, ast.AnnAssign)), None)


def load(path, day):
    """The name of what a file is, and a function that finds the entries for a model in it."""
    try:
        name, content = path.name, path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                wanted = ("/model_prices_and_context_window_backup.json", "genai_prices/data.py")
                name = next((n for n in archive.namelist() if n.endswith(wanted)), None)
                if name is None:
                    raise WrongFile("the wheel holds neither LiteLLM's price file nor that of genai-prices")
                content = archive.read(name)
        text = content.decode("utf-8")
        data = genai_python(text) if name.endswith(".py") else json.loads(text, parse_float=Decimal)
    except OSError as error:
        raise WrongFile(error.strerror) from error
    except (SyntaxError, ValueError, zipfile.BadZipFile) as error:
        raise WrongFile(f"it cannot be read: {error}") from error
    entries = list(data.values()) if isinstance(data, dict) else data or []
    if isinstance(data, dict) and any("input_cost_per_token" in e for e in entries if isinstance(e, dict)):
        return "LiteLLM", litellm(data)
    if isinstance(data, list) and entries and all(isinstance(e, dict) and "models" in e for e in entries):
        return "genai-prices", genai(data, day)
    raise WrongFile("it holds neither the prices of LiteLLM nor those of genai-prices")


# The price files here.

def read_table(path):
    """The JSON of a price file, which may hold comments and a comma before a closing bracket."""
    text = path.read_text("utf-8")
    for passed_over in (r"//[^\n]*", r",(?=\s*[\]}])"):
        text = re.sub(r'("(?:\\.|[^"\\])*")|' + passed_over, lambda found: found[1] or "", text)
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def our_prices(prices, variant, day):
    """The prices of a dated list that hold on a day, by where they stand."""
    dated = next((p for p in reversed(prices) if p.get("from", "") <= day), {})
    return {Place(variant, int(tier.get("aboveInputTokens", 0)), bool(key[1]), key[2]): value
            for tier in [dated, *dated.get("longContext", [])] for name, value in tier.items()
            if (key := re.fullmatch(r"usdPerMillion(Batch)?(\w+)Tokens", name))}


def ours(model, is_tuned, day):
    """The prices of a model, or of its fine-tune, and the day on which it ends."""
    tuning = model.get("fineTuning", {})
    if is_tuned:
        end = tuning.get("endOfLife") or model.get("endOfLife", {})
        return our_prices(tuning.get("prices", []), None, day), end.get("on")
    found = our_prices(model.get("prices", []), None, day)
    for variant in model.get("variants", []):
        found |= our_prices(variant["prices"], variant["name"], day)
    return found, model.get("endOfLife", {}).get("on")


def has_reason(model, file_name, value):
    """Whether a note of a model names the file and the number or day that stands in it."""
    parts = [model, model.get("fineTuning", {}), *model.get("variants", [])]
    for note in (note for part in parts for note in part.get("notes", []) if file_name in note):
        days = r"\d+-\d+-\d+|\d+\.\d+\.\d+"  # and versions
        numbers = re.findall(r"\d[\d,]*(?:\.\d+)?", re.sub(days, "", note))
        if value in re.findall(days, note) or value in [Decimal(number.replace(",", "")) for number in numbers]:
            return True
    return False


# The comparison.

def differences(model, is_tuned, entry, day):
    """(what it is, ours, theirs) of all that differs; ours is None where there is none."""
    mine, end = ours(model, is_tuned, day)
    head = "fine-tuned " if is_tuned else ""
    for place, theirs in entry.prices.items():
        # Some vendors mean `from 200,000 on`, others `above 200,000`.
        near = (place._replace(above=place.above + step) for step in (0, -1, 1))
        value = next((mine[p] for p in near if p in mine), None)
        if value != theirs:
            field = re.sub(r"\B[A-Z]", r" \g<0>", place.field).lower()
            words = [place.variant, "batch" if place.is_batch else None, field,
                     f"above {place.above}" if place.above else None]
            yield head + " ".join(word for word in words if word), value, theirs
    if entry.end and entry.end != end:
        yield "end of the fine-tune" if is_tuned else "end", end or "none", entry.end


def plain(value):
    return "missing" if value is None else value if isinstance(value, str) else format(value, "f")


def compare(file_name, find, models, options):
    """Prints the differences of one file and returns how many."""
    lines, found = {}, []
    for provider, model in models:
        names = [model["id"], *model.get("aliases", [])]
        found += [(provider, model, is_tuned, entry) for is_tuned in (False, True)
                  for entry in {e.id: e for name in names for e in find(provider, is_tuned, name)}.values()]
    if not found and not options.provider:
        raise WrongFile("none of the models here is in it")
    for provider, model, is_tuned, entry in found:
        for what, mine, theirs in differences(model, is_tuned, entry, options.day):
            is_explained = has_reason(model, file_name, theirs)
            if (is_explained and not options.all) or (mine is None and not options.missing):
                continue
            line = f"{provider}/{model['id']}: {what} {plain(mine)} here, {plain(theirs)} in {file_name}"
            lines.setdefault(line + (", with a reason" if is_explained else ""), entry.id)
    for line, key in lines.items():
        print(f"{line} ({key})")
    return len(lines)


def day(text):
    return date.fromisoformat(text).isoformat()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a price file or a wheel with one")
    parser.add_argument("--missing", action="store_true", help="list prices too that a file has and these lack")
    parser.add_argument("--all", action="store_true", help="list differences too that have a reason")
    parser.add_argument("--provider", action="append", help="keep to this provider; may be repeated")
    parser.add_argument("--day", type=day, default=date.today().isoformat(), help="the day of the prices; today")
    options = parser.parse_args()
    tables = [read_table(path) for path in sorted(Path(__file__).parent.glob("*.json"))]
    models = [(table["provider"], model) for table in tables for model in table.get("models", [])]
    for provider in options.provider or []:
        if provider not in dict(models):
            parser.error(f"no price file here is of the provider {provider}")
    models = [pair for pair in models if not options.provider or pair[0] in options.provider]
    lines = 0
    for path in options.files:
        try:
            lines += compare(*load(path, options.day), models, options)
        except WrongFile as error:
            print(f"{parser.prog}: {path}: {error}", file=sys.stderr)
            return 2
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
