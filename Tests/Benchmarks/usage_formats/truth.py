"""What is in a log, counted call by call while it is drawn, and held against what a binary prints."""
from collections import Counter, defaultdict
from fractions import Fraction

from .calls import price

DOLLAR = 10**18
NO_PERIODS = ((1, 0), (1, 0))


class Group:
    """The calls of a group, by the rules of the documentation; spends in 10^-18 of a dollar."""

    def __init__(self):
        self.sums = Counter()
        self.tokens, self.input, self.output = Counter(), Counter(), Counter()
        self.users, self.days = defaultdict(int), {}
        self.models = defaultdict(lambda: [0, 0, 0, 0])

    def add(self, call):
        sums, own, all_tokens = self.sums, not call.is_attempt, (call.input or 0) + (call.output or 0)
        for key in ("cached", "written5m", "written1h", "written", "reasoning"):
            sums[key] += getattr(call, key)
        sums["input"] += call.input or 0
        sums["output"] += call.output or 0
        sums["calls"] += own
        sums["attempts"] += not own
        sums["failed"] += own and call.failed
        sums["without input"] += own and call.input is None and (call.output or 0) > 0
        sums["without time"] += own and call.second is None
        says_nothing = call.input is None and call.output is None and call.cost is None
        sums["without usage"] += own and says_nothing and not call.failed
        if own:
            if call.input is not None:
                self.input[call.input] += 1
            if call.output is not None:
                self.output[call.output] += 1
                if call.input is not None:
                    self.tokens[all_tokens] += 1
            if call.hit is not None:
                sums["telling of hits"] += 1
                sums["hits"] += call.hit
        if not own:
            sums["retries"] += 1
        elif call.retries is not None:
            sums["telling of retries"] += 1
            sums["retries"] += call.retries
        priced = price(call)
        spend = priced if call.cost is None else call.cost
        if call.cost is not None:
            sums["logged"] += call.cost
            sums["with cost"] += own
        is_free = not call.input and not call.output and call.failed
        sums["priced"] += priced or 0
        sums["with price" if priced is not None else "without price"] += not is_free
        sums["free prices"] += is_free
        sums["free spends"] += is_free and call.cost is None
        if spend is not None:
            sums["spend"] += spend
            sums["with spend"] += not is_free or call.cost is not None
        else:
            sums["amounts without spend"] += 1
            sums["without spend"] += own
            sums["tokens without spend"] += all_tokens
        sums["any cost"] += call.cost is not None
        if call.user is not None:
            self.users[call.user] += spend or 0
            sums["with user"] += 1
        if call.second is not None:
            day = self.days.setdefault(call.second // 86_400, [0, 0])
            day[0] += own
            day[1] += spend or 0
        model = self.models[call.model, call.service]
        model[0] += own
        model[1] += all_tokens
        if priced is None:
            model[2] += own
            model[3] += all_tokens

    def merge(self, other):
        for mine, theirs in ((self.sums, other.sums), (self.tokens, other.tokens), (self.input, other.input),
                             (self.output, other.output)):
            mine.update(theirs)
        for user, spend in other.users.items():
            self.users[user] += spend
        for mine, theirs in ((self.days, other.days), (self.models, other.models)):
            for key, values in theirs.items():
                mine[key] = [a + b for a, b in zip(mine.get(key, [0] * len(values)), values)]

    def facts(self, whole, periods):
        """Every figure of the answer by its path; amounts in dollars, as fractions."""
        sums = self.sums
        # What a failure costs, nothing, is no amount beside calls that nobody has one for.
        has_price = sums["with price"] or sums["free prices"] and not sums["without price"]
        has_spend = sums["with spend"] or sums["free spends"] and not sums["amounts without spend"]
        facts = {
            "calls": sums["calls"], "inputTokens": sums["input"], "cachedInputTokens": sums["cached"],
            "outputTokens": sums["output"], "reasoningTokens": sums["reasoning"], "failedCalls": sums["failed"],
            "cacheWriteTokens.fiveMinutes": sums["written5m"], "cacheWriteTokens.oneHour": sums["written1h"],
            "cacheWriteTokens.notSaid": sums["written"], "attempts": sums["attempts"],
            "callsWithoutInput": sums["without input"], "callsWithoutTime": sums["without time"],
            "callsWithoutUsage": sums["without usage"], "callsWithLoggedSpend": sums["with cost"], "callsWithoutSpend": sums["without spend"],
            "tokensWithoutSpend": sums["tokens without spend"], "users": len(self.users) or None,
            "loggedSpend": Fraction(sums["logged"], DOLLAR) if sums["any cost"] else None,
            "pricedSpend": Fraction(sums["priced"], DOLLAR) if has_price else None,
            "spend": Fraction(sums["spend"], DOLLAR) if has_spend else None,
            "share": ratio(sums["spend"], whole.sums["spend"]) if has_spend else None,
            "tokenShare": ratio(sums["input"] + sums["output"], whole.sums["input"] + whole.sums["output"]),
            "retryRate": ratio(sums["retries"], sums["telling of retries"] or (sums["retries"] and sums["calls"])),
            "cacheHitRate": ratio(sums["hits"], sums["telling of hits"]),
            "firstDay": day_name(min(self.days, default=None)), "lastDay": day_name(max(self.days, default=None)),
        }
        for name, counts in (("tokensPerCall", self.tokens), ("inputPerCall", self.input), ("outputPerCall", self.output)):
            facts.update(percentiles(name, counts))
        facts.update(top_users(self.users, sums["with user"]))
        for name, place in (("calls", 0), ("spend", 1)):
            earlier, later = [sum(values[place] for day, values in self.days.items() if first <= day <= last)
                              for first, last in periods or NO_PERIODS]
            facts["growth." + name] = later / earlier - 1 if earlier > 0 else None
        return facts


def ratio(part, whole):
    return Fraction(part, whole) if whole > 0 else None


def day_name(day):
    import datetime
    return None if day is None else str(datetime.date(1970, 1, 1) + datetime.timedelta(days=day))


def percentiles(name, counts):
    """The mean and the percentiles by nearest rank: of n numbers the one whose place is p x n / 100, rounded up."""
    calls = sum(counts.values())
    if not calls:
        return {name: None}
    ordered = sorted(counts.items())
    facts = {name + ".mean": Fraction(sum(value * times for value, times in ordered), calls)}
    for percent in (50, 90, 99):
        passed = 0
        for value, times in ordered:
            passed += times
            if passed * 100 >= calls * percent:
                break
        facts["%s.p%d" % (name, percent)] = value
    return facts


def top_users(users, calls):
    """What the dearest users make, and by how much that may be off: billionths of a dollar are kept of each call."""
    spends, total = sorted(users.values(), reverse=True), sum(users.values())
    if total <= 0:
        return {"topUsersShare": None}
    return {"topUsersShare.%d%%" % percent: (Fraction(sum(spends[:-(-len(spends) * percent // 100)]), total),
                                            Fraction(calls * 10**9, total)) for percent in (1, 5, 10)}


class Truth:
    def __init__(self, keys):
        self.keys, self.groups = keys, defaultdict(Group)
        self.outcomes = Counter()
        self.attempts = defaultdict(list)

    def add(self, outcome):
        """Takes what a record is: a call, or a word for what else it is."""
        if isinstance(outcome, str):
            self.outcomes[outcome] += 1
        else:
            self.outcomes["call"] += 1
            if outcome.identity is None:
                self.count(outcome)
            else:
                self.attempts[outcome.identity].append(outcome)

    def count(self, call):
        self.groups[tuple([getattr(call, key) for key in self.keys])].add(call)

    def settle(self):
        """Counts the calls that have identities: of the attempts of one, the first that did not fail is the call."""
        for attempts in self.attempts.values():
            own = next((attempt for attempt in attempts if not attempt.failed), attempts[0])
            own.retries = own.retries or 0
            for attempt in attempts:
                attempt.is_attempt = attempt is not own
                self.count(attempt)
        self.attempts.clear()

    def facts(self, periods=None):
        """Every figure of the answer of a log; `periods` are the days that growth compares, first and last of each."""
        self.settle()
        whole = Group()
        for group in self.groups.values():
            whole.merge(group)
        facts = {"records": sum(self.outcomes.values()), "broken": self.outcomes["broken"],
                 "others": self.outcomes["other"], "copies": self.outcomes["copy"], "leftOut": 0}
        facts.update(("totals." + key, value) for key, value in whole.facts(whole, periods).items())
        for key, group in self.groups.items():
            for name, value in group.facts(whole, periods).items():
                facts["group %s %s" % (list(key), name)] = value
        for (name, service), values in whole.models.items():
            facts.update(("model %s %s %s" % (name, service, field), value) for field, value in
                         zip(("calls", "tokens", "callsWithoutPrice", "tokensWithoutPrice"), values))
        return facts
