"""Objects of OpenAI's interface and of those who share it: chats, embeddings, responses, and the lines of a batch."""
from .generic import failure
from .pen import Pen


def details(pen, key, **counts):
    return pen.member(key, pen.object(['"%s":%s' % (name, "%d" % count) for name, count in counts.items()], noises=1))


def own(pen, call, below=""):
    """What people put into an object beside what came: what it was for, and whose it is."""
    members = []
    if call.feature is not None:
        if pen.random() < 0.7:
            members.append(pen.member("metadata", pen.object([pen.member("feature", pen.text(call.feature))], noises=1)))
        elif not below:
            members.append(pen.member("feature", pen.text(call.feature)))
        else:
            call.feature = None
    if pen.random() < 0.8:
        call.user = pen.user()
        members.append(pen.member(pen.pick(("user", "safety_identifier")), pen.user_text(call.user)))
    return members


def tier(pen, call):
    chance = pen.random()
    if chance < 0.5:
        return []
    if chance < 0.8 or not pen.trap("ways-of-serving", 1):
        return [pen.pick(('"service_tier":"default"', '"service_tier":null', '"service_tier":"auto"'))]
    call.service = pen.pick(("flex", "priority"))
    return ['"service_tier":"%s"' % call.service]


def chat_usage(pen, call):
    """The counts of a chat: all parts inside, but for those who leave reasoning out of the output, or out of sight."""
    call.cached, call.reasoning = pen.part(call.input, 0.5), pen.part(call.output, 0.3)
    stated, chance = call.output, pen.random()
    if chance < 0.2:
        call.output += call.reasoning
    pairs = [("prompt_tokens", "%d" % call.input), ("completion_tokens", "%d" % stated)]
    members = pen.members(pairs)
    hides = 0.2 < chance < 0.3 and call.reasoning == 0
    if hides:
        call.reasoning = pen.part(3000, 1)
        call.output += call.reasoning
    elif call.reasoning or chance > 0.6:
        place = pen.pick(("completion_tokens_details", "completion_tokens_details", "completion_token_details"))
        members.append(details(pen, place, reasoning_tokens=call.reasoning, accepted_prediction_tokens=0))
    if call.cached or chance > 0.5:
        call.hit = call.cached > 0
        written = call.written = pen.part(call.input - call.cached, 0.2)
        inner = dict(cached_tokens=call.cached, audio_tokens=0)
        if written or pen.random() < 0.3:
            inner[pen.pick(("cache_write_tokens", "cache_creation_tokens"))] = written
        if written or pen.random() < 0.7:
            members.append(details(pen, "prompt_tokens_details", **inner))
            if pen.random() < 0.05:  # The other name was left at 0, or says the same again.
                members.append('"cached_tokens":%d' % pen.pick((0, call.cached)))
        else:
            name = pen.pick(("cached_tokens", "num_cached_tokens", "prompt_cache_hit_tokens"))
            members.append(pen.member(name, "%d" % call.cached))
    if hides and call.cached and pen.random() < 0.1:  # What is hidden may be as much as what was cached.
        call.output += call.cached + call.written - call.reasoning
        call.reasoning = call.cached + call.written
    if chance < 0.9:
        members.append(pen.member("total_tokens", "%d" % (call.input + call.output)))
    return members


def response_usage(pen, call):
    call.cached, call.reasoning = pen.part(call.input, 0.5), pen.part(call.output, 0.4)
    call.written = pen.part(call.input - call.cached, 0.1)
    call.hit = call.cached > 0
    inner = dict(cached_tokens=call.cached)
    if call.written:
        inner["cache_write_tokens"] = call.written
    return pen.members([("input_tokens", "%d" % call.input), ("output_tokens", "%d" % call.output),
                        ("total_tokens", "%d" % (call.input + call.output))]) + [
        details(pen, "input_tokens_details", **inner),
        details(pen, "output_tokens_details", reasoning_tokens=call.reasoning)]


def costs(pen, call, members):
    """Adds what some who share the interface say of the cost, in dollars or in ticks."""
    chance = pen.random()
    if chance < 0.1:
        call.cost = pen.cost()
        members.append(pen.member("cost", pen.amount(call.cost)))
    elif chance < 0.2:
        ticks = int(pen.random() * 10**9)
        call.cost = ticks * 10**8
        members.append('"cost_in_usd_ticks":%d' % ticks)


def chat(pen, call, below=""):
    members = pen.members([("id", '"chatcmpl-%x"' % pen.number), ("object", '"chat.completion"')])
    members.append(pen.member("model", pen.text(call.model)))
    text = '[{"index":0,"message":{"role":"assistant","content":%s},"finish_reason":"stop"}]' % pen.noise(4)
    members.append(pen.member("choices", text))
    members.append(pen.member("created", ("%d" if pen.random() < 0.9 else '"%d"') % call.second))
    if pen.trap("tokens-not-said", 0.01):  # A stream that nobody asked for its counts.
        call.input = call.output = None
        members.append('"usage":null')
    elif not below and pen.random() < 0.05:  # An embedding has no output.
        call.output = 0
        members[1] = '"object":"list"'
        members[3] = '"data":[{"object":"embedding","index":0,"embedding":[0.5,-1e-3]}]'
        members.append('"usage":{"prompt_tokens":%d,"total_tokens":%d}' % (call.input, call.input))
    else:
        inner = chat_usage(pen, call)
        costs(pen, call, inner)
        members.append(pen.member("usage", pen.object(inner, noises=1)))
    return members + tier(pen, call) + own(pen, call, below)


def response(pen, call, below=""):
    members = pen.members([("id", '"resp_%x"' % pen.number), ("object", '"response"'), ("model", pen.text(call.model))])
    members.append(pen.member("created_at", pen.pick(("%d", "%d", "%d.0", "%d.25", "%d.998877")) % call.second))
    if pen.random() < 0.03:
        failure(pen, call)
        members.append(pen.pick(('"status":"failed","usage":null', '"status":"cancelled"', '"status":"failed"'))
                       + ',"error":{"code":"server_error","message":"x"}')
        members[2] = pen.member("model", pen.text(call.model))
    else:
        call.failed = pen.random() < 0.02
        status = "failed" if call.failed else pen.pick(("completed", "completed", "incomplete"))
        error = '{"code":"server_error","message":"m"}' if call.failed and (below or pen.random() < 0.5) else "null"
        members += pen.members([("status", '"%s"' % status), ("error", error)])
        content = '[{"type":"message","content":[{"type":"output_text","text":%s}]}]' % pen.noise(4)
        members.append(pen.member("output", content))
        members.append(pen.member("usage", pen.object(response_usage(pen, call), noises=1)))
    return members + tier(pen, call) + own(pen, call, below)


def objects(write):
    def lines(rng, records, left_out=()):
        pen = Pen(rng, records, left_out)
        for number in range(records):
            call = pen.call()
            if number > 300 and pen.random() < 0.01:  # What came instead of an object says no more than this.
                call.feature = call.model = call.second = None
                failure(pen, call)
                yield pen.object(['"error":{"message":%s,"code":429}' % pen.text("rate limit")], noises=0) + "\n", call
            else:
                yield pen.object(write(pen, call)) + "\n", call
    return lines


def batch(rng, records, left_out=()):
    """The lines of batches, in which the sender's numbers come again."""
    pen = Pen(rng, records, left_out)
    for number in range(records):
        call = pen.call()
        members = pen.members([("id", '"batch_req_%x"' % number), ("custom_id", '"request-%d"' % (number % 1000))])
        chance = pen.random()
        if chance < 0.03:
            call.feature = call.model = call.second = None
            failure(pen, call)
            members += pen.pick((
                ['"response":null', '"error":{"code":"batch_expired","message":"m"}'],
                ['"response":{"status_code":400,"request_id":"q","body":{"error":{"message":"m"}}}', '"error":null'],
                ['"response":{"status_code":500,"body":{}}', '"error":null']))
        else:
            body = (chat if chance < 0.6 else response)(pen, call, "body")
            reply = pen.members([("status_code", "200"), ("request_id", '"q%d"' % number), ("body", pen.object(body))])
            members += [pen.member("response", pen.object(reply, noises=1)), '"error":null']
        call.service = "batch"
        yield pen.object(members) + "\n", call
