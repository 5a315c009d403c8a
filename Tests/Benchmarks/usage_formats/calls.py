"""Calls as they are drawn, and what they cost by prices made up for the purpose."""
import json

# Name: input, read from a cache, written for five minutes, for an hour, output, in dollars for a million tokens.
RATES = {
    "bench-large": (2.5, 0.25, 3.125, 5, 15), "bench-small": (0.15, 0.075, 0.1875, 0.3, 0.6),
    "bench-long": (1.25, 0.125, 1.5, 2.5, 10), "bench-dated": (3, 0.3, 3.75, 6, 12),
    "bench-plain": (0.8, 0.08, 1, 1.6, 4),
}
FACTORS = {"standard": 1, "batch": 0.5, "flex": 0.5, "priority": 2, "fast": 6}  # of each way of being served
LONG_ABOVE, LONG_FACTOR = 200_000, 2  # bench-long alone
DATED_FROM, DATED_FACTOR = 20_759, 0.5  # bench-dated alone: the day, counted from 1970-01-01, is 2026-11-02
WITHOUT_VARIANTS = "bench-plain"
UNKNOWN = "nobody-prices-this"
SPELLINGS = {  # a name of the log: the model that it stands for
    "bench-large": "bench-large", "bench-large-2026-03-05": "bench-large", "bench/bench-small": "bench-small",
    "router/bench/bench-small-20260305": "bench-small", "bench-long": "bench-long", "bench-dated": "bench-dated",
    "bench-plain": "bench-plain", UNKNOWN: None,
}
NAMES = list(SPELLINGS)
RATE_KEYS = ("Input", "CachedInput", "CacheWrite", "LongCacheWrite", "Output")


def exact(rates, factor):
    """Rates in 10^-18 of a dollar for a token."""
    return tuple(round(rate * factor * 10**12) for rate in rates)


TABLE = {(model, service): exact(rates, factor) for model, rates in RATES.items() for service, factor in FACTORS.items()
         if service in ("standard", "batch") or model != WITHOUT_VARIANTS}


def rates_of(call):
    model = SPELLINGS.get(call.model)
    rates = TABLE.get((model, call.service))
    if rates and model == "bench-long" and (call.input or 0) > LONG_ABOVE:
        rates = tuple(rate * LONG_FACTOR for rate in rates)
    if rates and model == "bench-dated" and (call.second is None or call.second // 86_400 >= DATED_FROM):
        rates = exact(RATES[model], FACTORS[call.service] * DATED_FACTOR)
    return rates


def price(call):
    """What a call costs in 10^-18 of a dollar; None where nobody knows."""
    if not call.input and not call.output:
        return 0 if call.failed else None
    rates = rates_of(call)
    if rates is None:
        return None
    plain = (call.input or 0) - call.cached - call.written5m - call.written1h - call.written
    return (plain * rates[0] + call.cached * rates[1] + (call.written5m + call.written) * rates[2]
            + call.written1h * rates[3] + (call.output or 0) * rates[4])


def price_file():
    """The same prices as a file for `--prices`; a call without a time is priced at the last of them."""
    def rates(model, factor, inside=""):
        return {"usdPerMillion%s%sTokens" % (inside, key): rate * factor for key, rate in zip(RATE_KEYS, RATES[model])}

    def entry(model, service, factor=1):
        standard = FACTORS[service] * factor
        all_rates = rates(model, standard)
        if service == "standard":
            all_rates.update(rates(model, FACTORS["batch"] * factor, "Batch"))
        found = dict(all_rates, source="drawn", checked="2026-11-01")
        if model == "bench-long":
            found["longContext"] = [dict({key: rate * LONG_FACTOR for key, rate in all_rates.items()},
                                         aboveInputTokens=LONG_ABOVE)]
        return found

    def entries(model, service):
        later = [dict(entry(model, service, DATED_FACTOR), **{"from": "2026-11-02"})]
        return [entry(model, service)] + (later if model == "bench-dated" else [])

    def variants(model):
        services = () if model == WITHOUT_VARIANTS else ("flex", "priority", "fast")
        return [dict(name=service, meaning="drawn", prices=entries(model, service)) for service in services]

    models = [dict(id=model, prices=entries(model, "standard"), variants=variants(model)) for model in RATES]
    sources = {"drawn": {"title": "drawn"}}
    return json.dumps(dict(provider="bench", name="Bench", maker=True, sources=sources, models=models))


class Call:
    """One call; `input` and `output` are all tokens that are billed, None where the log does not say."""
    __slots__ = ("feature", "model", "service", "second", "input", "cached", "written5m", "written1h", "written",
                 "output", "reasoning", "cost", "user", "failed", "retries", "hit", "is_attempt", "identity")

    def __init__(self, model=None, second=None, input=None, output=None):
        self.feature, self.user, self.cost, self.retries, self.hit = None, None, None, None, None
        self.model, self.second, self.input, self.output, self.service = model, second, input, output, "standard"
        self.cached = self.written5m = self.written1h = self.written = self.reasoning = 0
        self.failed = self.is_attempt = False
        self.identity = None
