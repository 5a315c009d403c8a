"""Logs of one's own: flat or nested, as lines, as an array and as a table, under the names that people use."""
from .calls import UNKNOWN
from .pen import Pen

INPUT = ["input_tokens", "prompt_tokens", "tokens_in", "inputTokens", "Input Tokens", "promptTokens", "num_input_tokens"]
OUTPUT = ["output_tokens", "completion_tokens", "tokens_out", "outputTokens", "Output Tokens", "n_completion_tokens"]
CACHED = ["cached_input_tokens", "cached_tokens", "cache_read_tokens", "cacheReadInputTokens", "tokens_cached"]
WRITTEN = ["cache_write_tokens", "cache_creation_tokens", "cacheCreationInputTokens", "cache_create_tokens"]
REASONING = ["reasoning_tokens", "thinkingTokens", "tokens_reasoning"]
COST = ["cost_usd", "cost", "price_usd", "spend", "total_cost", "costUsd"]
MODEL = ["model", "model_name", "modelId", "llm_model"]
FEATURE = ["feature", "feature_name", "task", "use_case", "endpoint"]
USER = ["user_id", "user", "endUser", "username"]
TIME = ["timestamp", "ts", "time", "created_at", "datetime", "request_time"]
TOTAL = ["total_tokens", "tokens_total", "totalTokens"]
GOOD = ['"status":"success"', '"status":200', '"status_code":"200"', '"success":true', '"error":null', '"error":""',
        '"error":{ }', '"status":"ok","error":false', '"ok":"True"', '"status":"COMPLETED"']
BAD = ['"status":"error"', '"status":429', '"status_code":"503"', '"success":false', '"error":"overloaded"',
       '"error":{"code":500}', '"status":"timeout"', '"error_code":500', '"is_success":0', '"status":"Rate_Limited"']


def usage(pen, call):
    """Draws parts of a call's tokens; which counts the log has, by kind."""
    call.cached, call.reasoning = pen.part(call.input, 0.5), pen.part(call.output, 0.3)
    call.written = pen.part(call.input - call.cached, 0.15)
    counts = dict(input=call.input, output=call.output)
    aside, chance = call.cached + call.written, pen.random()
    if call.reasoning == aside:
        call.reasoning = 0
    if call.cached or pen.random() < 0.3:
        counts["cached"] = call.cached
        call.hit = call.cached > 0
    if call.written:
        counts["written"] = call.written
    if call.reasoning:
        counts["reasoning"] = call.reasoning
    if chance < 0.3:  # All parts are inside, with a total or without.
        if chance < 0.15:
            counts["total"] = call.input + call.output
    elif chance < 0.5:
        counts.update(input=call.input - aside, total=call.input + call.output)
    elif chance < 0.6 and aside > call.input - aside:  # Nothing but the numbers shows that they are beside.
        counts["input"] = call.input - aside
    elif chance < 0.7:
        counts["total"] = call.input + call.output + call.reasoning
        call.output += call.reasoning
    elif chance < 0.8 and call.reasoning:  # More than the output: it was not in it.
        counts["output"] = call.output - call.reasoning
        if call.reasoning <= counts["output"]:
            counts["output"] = call.output
    return counts


def outcome(pen, call):
    """How a call ended, as members."""
    chance = pen.random()
    if chance < 0.5:
        return []
    if chance < 0.9:
        return [pen.pick(GOOD)]
    call.failed = True
    return [pen.pick(BAD)]


def flat_counts(pen, counts):
    names = dict(input=INPUT, output=OUTPUT, cached=CACHED, written=WRITTEN, reasoning=REASONING, total=TOTAL)
    members = [pen.member(names[kind][0] if pen.random() < 0.5 else pen.pick(names[kind]), pen.count(number))
               for kind, number in counts.items() if kind != "cached"]
    if "cached" in counts:
        cached = counts["cached"]
        if pen.random() < 0.05:  # Under two names, of which one was left at 0.
            members.append('"prompt_cached_tokens":0')
            text = pen.count(cached) if pen.trap("largest-as-text", 1) else "%d" % cached
            members.append(pen.member("cached_input_tokens", text))
        else:
            members.append(pen.member(pen.pick(CACHED), pen.count(cached)))
    return members


def nested_counts(pen, counts):
    names = dict(input="prompt_tokens", output="completion_tokens", cached="cached_tokens",
                 written="cache_creation_input_tokens", total="total_tokens")
    inner = [pen.member(names[kind], pen.count(number)) for kind, number in counts.items() if kind in names]
    if "reasoning" in counts:
        inner.append('"completion_tokens_details":{"reasoning_tokens":%d}' % counts["reasoning"])
    return [pen.member("usage", pen.object(inner, noises=1))]


def failure(pen, call):
    """Makes a call one that failed before it had any tokens."""
    if call.model == UNKNOWN and not pen.trap("failure-of-unknown-model", 1):
        call.model = "bench-large"
    call.failed, call.input, call.output, call.cached, call.reasoning, call.hit = True, None, None, 0, 0, None
    call.written = call.written5m = call.written1h = 0


def record(pen, identity=None):
    """A line of one's own and its call."""
    call = pen.call()
    if pen.random() < 0.02:
        failure(pen, call)
        members = [pen.pick(BAD)]
    else:
        counts = usage(pen, call)
        if pen.random() < 0.02 and not call.reasoning and "total" not in counts:  # What came out is not known.
            call.output = None
            del counts["output"]
        members = flat_counts(pen, counts) if pen.random() < 0.75 else nested_counts(pen, counts)
        members += outcome(pen, call)
    members += naming(pen, call)
    if identity:
        members.append('"request_id":"%s"' % identity)
        members.append('"timestamp":"%s"' % pen.iso(call.second))
    elif pen.random() < 0.97:
        members.append(pen.member(pen.pick(TIME), pen.any_time(call.second)))
    else:
        call.second = None
    if pen.random() < 0.6:
        call.cost = pen.cost()
        members.append(pen.member(pen.pick(COST), pen.amount(call.cost)))
    members += serving(pen, call)
    return pen.object(members), call


def naming(pen, call):
    """The members that say what a call was for, of which model and whose."""
    members = []
    is_without_tokens = call.input is None and call.output is None
    if pen.random() < 0.99 or is_without_tokens and not pen.trap("failure-of-unknown-model", 1):
        members.append(pen.member(pen.pick(MODEL), pen.text(call.model)))
    else:
        call.model = None
    if call.feature is not None:
        members.append(pen.member(pen.pick(FEATURE), pen.text(call.feature)))
    if pen.random() < 0.95:
        call.user = pen.user()
        members.append(pen.member(pen.pick(USER), pen.user_text(call.user)))
    return members + pen.pick((['"customer_id":null'], ['"provider":""'], []))


def serving(pen, call):
    """The members that say how a call was served, and how often it was tried."""
    members, chance = [], pen.random()
    if chance < 0.1:
        call.hit = chance < 0.04
        words = ("true", '"True"', "1", '"hit"') if call.hit else ("false", '"False"', "0", '"miss"')
        members.append('"cache_hit":%s' % pen.pick(words))
    elif chance > 0.9:
        call.retries = int(chance * 1000) % 3
        members.append('"attempt":%d' % (call.retries + 1) if chance > 0.95 else '"retry_count":"%d"' % call.retries)
    elif 0.5 < chance < 0.6:
        if pen.trap("ways-of-serving", 1):
            call.service = pen.pick(("standard", "flex", "priority", "batch", "fast"))
        word = pen.pick(("default", "auto")) if call.service == "standard" else call.service
        members.append('"service_tier":"%s"' % word)
    elif 0.6 < chance < 0.65 and pen.trap("ways-of-serving", 1):
        call.service = "batch"
        members.append(pen.pick(('"batch":true', '"is_batch":"true"')))
    return members


def lines(rng, records, left_out=()):
    """Lines, some of them blank or cut off, with both ends of line and a byte-order mark."""
    pen = Pen(rng, records, left_out)
    yield "\ufeff", None
    for number in range(records):
        text, call = record(pen)
        chance = pen.random()
        if chance < 0.0005 and number > 300:
            text, call = pen.cut(text), "broken"
        end = "\n" if chance < 0.9 else "\r\n" if chance < 0.98 else "\n \n"
        yield (" " if 0.5 < chance < 0.51 else "") + text + end, call


def array(rng, records, left_out=()):
    """An array, its records over one line or several."""
    pen = Pen(rng, records, left_out)
    yield "[ ", None
    for number in range(records):
        text, call = record(pen)
        yield text + (pen.pick((",", ",\n", "\n, ", " ,\r\n  ")) if number < records - 1 else "\n]\n"), call


def repeated(rng, records, left_out=()):
    """Lines of which some stand there twice, and some are further attempts of a call, under its id."""
    pen, recent = Pen(rng, records, left_out), []
    for number in range(records):
        chance = pen.random()
        if recent and chance < 0.1:
            yield pen.pick(recent)[0] + "\n", "copy"
            continue
        is_attempt = recent and chance < 0.2
        identity = pen.pick(recent)[1] if is_attempt else "req_%d" % number
        text, call = record(pen, identity)
        call.identity = identity
        yield text + "\n", call
        recent.append((text, identity))
        del recent[:-50]
