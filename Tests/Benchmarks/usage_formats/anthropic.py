"""Messages of Anthropic, alone and in batches, and sessions of Claude Code, in which a call stands on several lines."""
from .generic import failure
from .openai import details
from .pen import Pen

FOLDERS = ["/w/app", "C:\\Users\\u\\app", "/home/ü/проект", "/w/a b/\"c\"", "/srv/monorepo/packages/web"]


def counts(pen, call):
    """The counts of a round: what was read from the cache and written to it stands beside the input."""
    call.cached, call.hit = pen.part(call.input, 0.6), None
    rest = call.input - call.cached
    call.written5m, call.written1h = pen.part(rest // 2, 0.3), pen.part(rest // 3, 0.2)
    members = pen.members([("output_tokens", "%d" % call.output)])
    written, chance = call.written5m + call.written1h, pen.random()
    if chance < 0.2:  # Only their sum is said: nobody knows for how long.
        call.written, call.written5m, call.written1h = written, 0, 0
        members.append(pen.member("cache_creation_input_tokens", "%d" % written))
    else:
        if chance < 0.3 and written:  # A part of the sum is said for how long.
            call.written = pen.part(rest - written, 1)
            written += call.written
        if chance < 0.9 or call.written:
            members.append(pen.member("cache_creation_input_tokens", "%d" % written))
        if written or chance < 0.6:
            members.append(details(pen, "cache_creation", ephemeral_5m_input_tokens=call.written5m,
                                   ephemeral_1h_input_tokens=call.written1h))
    members.append(pen.member("input_tokens", "%d" % (rest - written)))
    if call.cached or pen.random() < 0.8:
        call.hit = call.cached > 0
        members.append(pen.member("cache_read_input_tokens", "%d" % call.cached))
    if pen.random() < 0.2:
        call.reasoning = pen.part(call.output, 1)
        members.append(details(pen, "output_tokens_details", thinking_tokens=call.reasoning))
    if pen.random() < 0.1:
        members.append('"server_tool_use":{"web_search_requests":%d,"input_tokens":9}' % int(pen.random() * 3))
    return members


def usage(pen, call, served=True):
    """The usage of a message: the counts, the rounds that they leave out, and how it was served."""
    members = counts(pen, call)
    if pen.random() < 0.05:
        rounds = [pen.object(['"type":"message"', '"input_tokens":%d' % call.input, '"output_tokens":1'], noises=1)]
        for _ in range(1 + int(pen.random() * 2)):
            part = pen.call()
            members_of_part = counts(pen, part) + ['"type":"%s"' % pen.pick(("compaction", "advisor_message"))]
            if part.cached and not call.hit and not pen.trap("cache-of-a-round", 1):
                continue
            rounds.insert(int(pen.random() * 2), pen.object(members_of_part, noises=1))
            call.hit = True if part.cached else call.hit
            for key in ("input", "output", "cached", "written5m", "written1h", "written", "reasoning"):
                setattr(call, key, getattr(call, key) + getattr(part, key))
        members.append(pen.member("iterations", "[%s]" % pen.pick((", ", ",")).join(rounds)))
    chance = pen.random()
    if served and chance < 0.1 and pen.trap("ways-of-serving", 1):
        call.service = pen.pick(("priority", "batch", "fast"))
        members.append('"speed":"fast"' if call.service == "fast" else '"service_tier":"%s"' % call.service)
    elif chance < 0.7:
        members += ['"service_tier":"standard"', '"speed":"standard"'][:1 + int(chance * 10) % 2]
    return members


def message(pen, call, served=True):
    members = pen.members([("id", '"msg_%x"' % pen.number), ("type", '"message"'), ("role", '"assistant"'),
                           ("model", pen.text(call.model)), ("stop_reason", '"end_turn"')])
    members.append(pen.member("content", '[{"type":"text","text":%s,"usage":{"input_tokens":5}}]' % pen.noise(4)))
    return members + [pen.member("usage", pen.object(usage(pen, call, served), noises=1))]


def messages(rng, records, left_out=()):
    """Messages, beside which people put what they are for, and errors in their place."""
    pen = Pen(rng, records, left_out)
    for number in range(records):
        call = pen.call()
        if number > 300 and pen.random() < 0.02:
            failure(pen, call)
            call.feature = call.model = None
            members = ['"type":"error"', '"error":{"type":"overloaded_error","message":%s}' % pen.text("Overloaded")]
        else:
            members = message(pen, call)
        if call.feature is not None:
            members.append(pen.member(pen.pick(("feature", "task")), pen.text(call.feature)))
        if pen.random() < 0.7:
            members.append(pen.member(pen.pick(("timestamp", "created_at", "time")), pen.any_time(call.second)))
        else:
            call.second = None
        if pen.random() < 0.5:
            call.user = pen.user()
            members.append(pen.member("user_id", pen.user_text(call.user)))
        if pen.random() < 0.2:
            call.cost = pen.cost()
            members.append(pen.member("cost_usd", pen.amount(call.cost)))
        yield pen.object(members) + "\n", call


def batch(rng, records, left_out=()):
    pen = Pen(rng, records, left_out)
    for number in range(records):
        call = pen.call()
        if pen.random() < 0.03:
            failure(pen, call)
            call.model = None
            result = pen.pick((['"type":"errored"', '"error":{"type":"invalid_request"}'], ['"type":"canceled"'],
                               ['"type":"expired"']))
        else:
            result = ['"type":"succeeded"', pen.member("message", pen.object(message(pen, call, served=False)))]
        call.service, call.second = "batch", None
        result = pen.member("result", pen.object(result, noises=1))
        yield pen.object(['"custom_id":"request-%d"' % (number % 900), result]) + "\n", call


OTHERS = ['"type":"user","message":{"role":"user","content":"x"}', '"type":"system","subtype":"s"', '"type":"progress"',
          '"type":"queue-operation","operation":"enqueue"',
          '"type":"file-history-snapshot","snapshot":{"usage":{"input_tokens":4}}',
          '"type":"assistant","isApiErrorMessage":true,"message":{"model":"<synthetic>","role":"assistant"}',
          '"type":"assistant","message":{"id":"e","model":"<synthetic>","usage":{"input_tokens":0,"output_tokens":0}}',
          '"type":"user","message":{"role":"user","usage":{"input_tokens":70,"output_tokens":7}}']


def session_line(pen, call, identity, is_old):
    """A line of a message: its counts as far as they were known then."""
    message_id, request = identity
    inner = pen.members([("role", '"assistant"'), ("model", pen.text(call.model)), ("content", "[%s]" % pen.noise(4))])
    inner.append(pen.member("usage", pen.object(usage(pen, call), noises=1)))
    members = pen.members([("timestamp", '"%s"' % pen.iso(call.second)), ("sessionId", '"s%d"' % (pen.number // 500))])
    if message_id:
        inner.append('"id":"%s"' % message_id)
    if request:
        members.append('"requestId":"%s"' % request)
    if call.feature is not None:
        members.append(pen.member("cwd", pen.text(call.feature)))
    if is_old:
        call.cost = pen.cost()
        members.append(pen.member("costUSD", pen.amount(call.cost)))
    else:
        members.append('"type":"assistant"')
    return pen.object(members + [pen.member("message", pen.object(inner, noises=1))]) + "\n"


def sessions(rng, records, left_out=()):
    """Sessions whose calls stand on one to five lines between those of others; some come again when the log ends."""
    pen, open_calls, late, written = Pen(rng, records, left_out), [], [], 0
    while written < records:
        is_ending = records - written <= len(open_calls) + len(late) + 1
        written += 1
        chance = pen.random()
        if chance < 0.2 and not is_ending:
            moment = '"timestamp":"%s"' % pen.iso(pen.second)
            yield pen.object([pen.pick(OTHERS), '"sessionId":"s"', moment]) + "\n", "other"
            continue
        if is_ending:
            open_calls, late = open_calls + late, []
        if open_calls and (is_ending or chance < 0.5 or len(open_calls) > 8):
            place = int(pen.random() * len(open_calls))
        else:
            call, number = pen.call(), pen.number
            call.feature = pen.pick(FOLDERS)
            kind = pen.random()
            identity = ("msg_%d" % (number // 3 * 3 if kind < 0.1 else number), "req_%d" % number)
            if 0.1 < kind < 0.2:
                identity = (None, identity[1])
            elif 0.2 < kind < 0.4:
                identity = ("only_%d" % number, None)
            elif kind > 0.995:
                identity = (None, None)
            lines = 1 if identity == (None, None) else 1 + int(pen.random() ** 2 * 5)
            open_calls.append([lines, call, identity, 0.4 < kind < 0.45])
            place = len(open_calls) - 1
        left, call, identity, is_old = open_calls[place]
        line = pen.call()
        line.model, line.feature, line.second = call.model, call.feature, call.second
        text = session_line(pen, line, identity, is_old)
        if left > 1 and not is_ending:
            open_calls[place][0] -= 1
            yield text, "copy"
            continue
        last = open_calls.pop(place)
        if identity != (None, None) and len(late) < 500 and not is_ending and pen.random() < 0.01:
            late.append(last)  # Its session is resumed in the end, where its last line stands.
            yield text, "copy"
        else:
            yield text, line
