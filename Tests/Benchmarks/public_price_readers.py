"""What public price files say, read independently of ftcalc: each reader gives, by the key of an entry, the prices of its
variants; "" is the model as it is usually sold."""
import re
from datetime import date
from decimal import Decimal

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
    """Prices by (threshold, key), and why they must not be taken."""

    refused = None

    def refuse(self, reason):
        self.refused = reason

    def join(self, others):
        self.update(others)
        self.refused = self.refused or others.refused

    def is_whole(self):
        return all((0, name(field, False)) in self for field in ("input", "output"))

    def put(self, field, value, above=0, batch=False, power=0):
        price = usd(value, power)
        if price is not None:
            self[int(above), name(field, batch)] = price

    def scaled(self, factor):
        return Prices({place: price * factor for place, price in self.items()})


LITELLM = {"input_cost_per_token": "input", "output_cost_per_token": "output",
           "cache_read_input_token_cost": "cached", "cache_creation_input_token_cost": "write"}
SERVICES = {"flex", "priority", "ultrafast", "balanced", "decisions"}
UPLIFTS = {"regional_processing_uplift_multiplier_us": "us", "regional_processing_uplift_multiplier_eu": "eu",
           "regional_endpoint_uplift_multiplier": "regional", "fedramp_uplift_multiplier": "fedramp"}
PLACES = {"us", "eu", "fast"}


def litellm_place(key):
    """The field, threshold, tier of service and batch of a key; None for one that is no price of a token."""
    base = next((b for b in LITELLM if key.startswith(b)), None)
    if base is None:
        return None
    rest, field, above, variant, batch = key.removeprefix(base), LITELLM[base], 0, "", False
    if tokens := re.search(r"_above_(\d+)([km])_tokens(?=_|$)", rest):
        rest = rest.replace(tokens[0], "")
        above = int(tokens[1]) * (1000 if tokens[2] == "k" else 1000000)
    # A lifetime of an hour is the only one that a bill knows.
    if field == "write" and (hour := re.search(r"_above_1hr(?=_|$)", rest)):
        rest, field = rest.replace(hour[0], ""), "long"
    for word in rest.split("_")[1:]:
        if word == "batches":
            batch = True
        elif word in SERVICES:
            variant = word
        else:
            return None
    return field, above, variant, batch


def litellm_prices(part, into, above=0):
    """Puts the prices of an object into its variants; those whose input or output is none are left out."""
    wrong = set()
    for key, value in part.items():
        if (place := litellm_place(key)) is None:
            continue
        field, own, variant, batch = place
        into.setdefault(variant, Prices()).put(field, value, own or above, batch, 6)
        if field in ("input", "output") and not batch and value is not None and usd(value) is None:
            wrong.add((variant, own or above))
    for variant, _ in wrong:
        if variant:
            into.pop(variant, None)
    if any(not variant for variant, _ in wrong):
        into[""].refuse("input or output is no price")


def litellm(data, _):
    found = {}
    for key, entry in data.items():
        variants = {"": Prices()}
        litellm_prices(entry, variants)
        tiers = entry.get("tiered_pricing") or []
        if not isinstance(tiers, list) or any("range" not in tier for tier in tiers):
            variants[""].refuse("tiers that cannot be read")
            tiers = []
        for tier in tiers:
            litellm_prices(tier, variants, tier["range"][0])
        for wrong in ("per_query", "per_call", "per_request"):
            if any(usd(entry.get(f"{side}_cost_{wrong}")) for side in ("input", "output")):
                variants[""].refuse(wrong)
        if entry.get("currency") not in (None, "USD"):
            variants[""].refuse("other money")
        if not entry.get("litellm_provider"):
            variants[""].refuse("no seller")
        if isinstance(off_peak := entry.get("off_peak_pricing"), dict):
            cheap = {"": Prices()}
            litellm_prices(off_peak, cheap)
            if not cheap[""].refused and cheap[""].is_whole():
                variants = {**variants, "peak": variants[""], "": cheap[""]}
        factors = [(UPLIFTS[k], v) for k, v in entry.items() if k in UPLIFTS]
        extra = entry.get("provider_specific_entry") or {}
        for word, factor in factors + [(word, factor) for word, factor in extra.items() if word in PLACES]:
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


def genai_day(part):
    """The first day of some prices, "" for always; None under a condition of another kind."""
    constraint = part.get("constraint")
    if constraint is None:
        return ""
    if not isinstance(constraint, dict):
        return None
    constraint = {key: value for key, value in constraint.items() if value is not None and key != "type"}
    return constraint.get("start_date", "") if set(constraint) <= {"start_date"} else None


def is_day(text):
    try:
        date.fromisoformat(text)
    except ValueError:
        return text == ""
    return True


def newest(parts, day):
    """The part that began last of those that have begun by a day."""
    begun = [part for part in parts if genai_day(part) <= day]
    return max(begun, key=genai_day) if begun else None


def genai(data, day):
    found = {}
    for seller in data if isinstance(data, list) else data["providers"]:
        for model in seller["models"]:
            parts = model["prices"] if isinstance(model["prices"], list) else [{"prices": model["prices"]}]
            usual = [p for p in parts if genai_day(p) is not None]
            timed = [p for p in parts if {"start_time", "end_time"} <= set(p.get("constraint") or {})]
            begun = [p for p in usual if genai_day(p) <= day]
            variants = {"": genai_prices(begun[-1]["prices"]) if begun else Prices()}
            if not all(is_day(genai_day(p)) for p in usual):
                variants[""].refuse("no day")
            standard = dict(variants[""])
            own = {}
            for variant in model.get("price_variants") or []:
                if len(variant["when"]) == 1 and genai_day(variant) is not None:
                    (asked, word), = variant["when"].items()
                    if asked in ("processing", "service_tier", "speed", "route"):
                        own.setdefault(word.rpartition("/")[2], []).append(variant)
            for word, dated in own.items():
                holds = newest(dated, day)
                if holds is None or word == "default":
                    continue
                if word == "batch":
                    variants[""].update(genai_prices(holds["prices"], True))
                else:
                    variants[word] = Prices(standard | genai_prices(holds["prices"]))
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
            variants = {"": Prices()}
            for mode, dated in modes.items():
                if not mode:
                    continue
                into = "" if mode in ("standard", "batch") else mode
                prices = Prices()
                if any(d["start"] is not None and not is_day(d["start"][:10]) for d in dated):
                    prices.refuse("no day")
                begun = [d for d in dated if (d["start"] or "")[:10] <= day]
                # Of two from one day the later of the file holds.
                begun.sort(key=lambda d: (d["start"] or "")[:10])
                rates = (begun[-1]["rates"] if begun else None) or {}
                multiple = rates.get("cache_write_1h_multiple")
                for tier in [rates, *rates.get("tiers", [])]:
                    above = 0 if tier is rates else tier.get("above")
                    if not isinstance(above, Decimal | int):
                        prices.refuse("a threshold that is none")
                        continue
                    if tier is not rates and not (usd(tier.get("input")) and usd(tier.get("output"))):
                        prices.refuse("a price of longer calls that is none")
                    for key, field in {"input": "input", "output": "output", "cache_read": "cached",
                                       "cache_write": "write"}.items():
                        prices.put(field, tier.get(key), above, mode == "batch")
                    if multiple and usd(tier.get("cache_write")) and usd(tier.get("input")):
                        prices.put("long", tier["input"] * multiple, above, mode == "batch")
                if prices.refused and mode != "standard":
                    continue
                variants.setdefault(into, Prices()).join(prices)
            found[f"{seller}/{model}"] = variants
    return found


MODELS_DEV = {"input": "input", "output": "output", "cache_read": "cached", "cache_write": "write"}


def models_dev_cost(cost, batch):
    prices = Prices()
    tiers = []
    for tier in cost.get("tiers") or []:
        limit = tier.get("tier") or {}
        if limit.get("type", "context") != "context" or not isinstance(limit.get("size"), Decimal | int):
            prices.refuse("a tier of something else than input")
        else:
            tiers.append((limit["size"], tier))
    for key, value in cost.items():
        if over := re.fullmatch(r"context_over_(\d+)k", key):
            if not isinstance(value, dict):
                prices.refuse(key)
            elif not cost.get("tiers"):
                tiers.append((int(over[1]) * 1000, value))
            elif not any(all(tier.get(k) == value[k] for k in MODELS_DEV if k in value) for _, tier in tiers):
                prices.refuse(key)
    for above, part in [(0, cost), *tiers]:
        if above and not (usd(part.get("input")) and usd(part.get("output"))):
            prices.refuse("a price of longer calls that is none")
        for key, field in MODELS_DEV.items():
            prices.put(field, part.get(key), above, batch)
    return prices


def models_dev(data, _):
    found = {}
    for seller, entry in data.items():
        for model, facts in entry["models"].items():
            variants = {"": models_dev_cost(facts.get("cost") or {}, False)}
            for mode, extra in ((facts.get("experimental") or {}).get("modes") or {}).items():
                prices = models_dev_cost(extra.get("cost") or {}, mode == "batch")
                if mode and not prices.refused:
                    variants.setdefault("" if mode == "batch" else mode, Prices()).join(prices)
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
    found, seen = {}, {}
    usual = {(row["vendor"], row["id"]) for row in data["prices"]}
    for row in sorted(data["prices"], key=lambda row: row.get("from_date") or ""):
        tier = re.search(r">([1-9]\d{0,4}|100000)k$", row["name"])
        is_tier = bool(tier) and row["id"].endswith(f"-{tier[1]}k")
        base = row["id"].removesuffix(f"-{tier[1]}k") if is_tier else row["id"]
        prices = found.setdefault(f"{row['vendor']}/{base}", {"": Prices()})[""]
        if is_tier:
            if (row["vendor"], base) not in usual:  # one without its model must be named
                found.setdefault(f"{row['vendor']}/{row['id']}", {"": Prices()})
        elif ">" in row["name"]:
            prices.refuse("a threshold that is none")
        rates = {key: row.get(key) for key in ("input", "output", "input_cached")}
        if seen.setdefault((row["vendor"], row["id"], row.get("from_date")), rates) != rates:
            prices.refuse("two prices for one time")
        if (row.get("from_date") or "") > day:
            continue
        above = int(tier[1]) * 1000 if is_tier else 0
        for place in [place for place in prices if place[0] == above]:
            del prices[place]  # a newer row replaces the older one whole
        if (row.get("to_date") or "9999") <= day:
            continue
        for key, field in {"input": "input", "output": "output", "input_cached": "cached"}.items():
            prices.put(field, rates[key], above)
    return found


def portkey(data, _):
    found = {}
    for model, entry in data.items():
        prices = Prices()
        config = entry.get("pricing_config") or {}
        if config.get("currency") not in (None, "USD"):
            prices.refuse("other money")
        usual = config.get("pay_as_you_go") or {}
        for charge in (config.get("fixed_cost"), (usual.get("additional_units") or {}).get("request")):
            if usd(charge.get("price") if isinstance(charge, dict) else charge):
                prices.refuse("charged besides tokens")
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
    if isinstance(data.get("prices"), dict) and "litellm_provider" not in data["prices"]:
        return "model-prices", model_prices
    if isinstance(data.get("data"), list):
        return "OpenRouter", open_router
    first = next(value for value in data.values() if isinstance(value, dict))
    if "pricing_config" in first:
        return "Portkey", portkey
    return ("models.dev", models_dev) if isinstance(first.get("models"), dict) else ("LiteLLM", litellm)
