"""Sessions of the Codex command line: the model on a line of its own, and counts with running totals."""
from .anthropic import FOLDERS
from .pen import Pen

KINDS = ("input_tokens", "cached_input_tokens", "cache_write_input_tokens", "output_tokens", "reasoning_output_tokens")
OTHERS = ['"type":"response_item","payload":{"type":"message","role":"user","content":[]}',
          '"type":"event_msg","payload":{"type":"agent_message","message":"input_tokens"}',
          '"type":"event_msg","payload":{"type":"token_count","info":null}',
          '"type":"event_msg","payload":{"type":"token_count","info":null,"rate_limits":{"primary":{"used_percent":1.0}}}',
          '"type":"compacted","payload":{"message":"m"}']


def tokens(pen, counts):
    """Counts as an object; what was written to a cache is left out where there was nothing."""
    pairs = [(kind, "%d" % count) for kind, count in zip(KINDS, counts) if count or kind != KINDS[2]]
    return pen.object(pen.members(pairs + [("total_tokens", "%d" % (counts[0] + counts[3]))]), noises=1)


def line(pen, second, members):
    return pen.object(pen.members([("timestamp", '"%s"' % pen.iso(second))]) + members) + "\n"


def token_count(pen, second, totals, last):
    """A line with running totals, the last counts, or both, in one of the places where they stand."""
    info = ['"model_context_window":258400']
    if totals:
        info.append(pen.member("total_token_usage", tokens(pen, totals)))
    info.append(pen.member("last_token_usage", tokens(pen, last) if last else "null"))
    info = pen.member("info", pen.object(info, noises=1))
    chance = pen.random()
    if chance < 0.85:
        payload = pen.object(['"type":"token_count"', info])
        return line(pen, second, ['"type":"event_msg"', pen.member("payload", payload)])
    if chance < 0.9:
        return line(pen, second, [pen.member("msg", pen.object(['"type":"token_count"', info]))])
    if chance < 0.95:
        return line(pen, second, ['"type":"token_count"', info])
    inner = pen.object(['"type":"token_count"', info])
    return line(pen, second, ['"type":"event_msg"', pen.member("payload", pen.object([pen.member("payload", inner)]))])


def sessions(rng, records, left_out=()):
    """Sessions one after the other; some say only totals, and totals begin anew when one is made short."""
    pen, written = Pen(rng, records, left_out), 0
    model, totals, says_last, previous = None, [0] * 5, 1.0, None
    while written < records:
        written += 1
        chance = pen.random()
        if written == 1 or chance < 0.01:
            model, totals, says_last, previous = None, [0] * 5, pen.pick((1.0, 1.0, 0.5, 0.0)), None
            yield line(pen, pen.tick(), ['"type":"session_meta"', pen.member("payload", pen.object(
                ['"id":"c%d"' % written, pen.member("cwd", pen.text(pen.pick(FOLDERS)))]))]), "other"
        elif chance < 0.05:
            call = pen.call()
            names = [] if pen.random() < 0.1 else [pen.member("model", pen.text(call.model))]
            model = call.model if names else model
            yield line(pen, call.second, ['"type":"turn_context"', pen.member("payload", pen.object(
                names + [pen.member("cwd", pen.text(pen.pick(FOLDERS)))]))]), "other"
        elif chance < 0.2:
            yield line(pen, pen.second, [pen.pick(OTHERS)]), "other"
        elif chance < 0.35 and previous:
            yield token_count(pen, pen.second, *previous), "other"
        else:
            call = pen.call()
            call.model, call.cached, call.reasoning = model, pen.part(call.input, 0.7), pen.part(call.output, 0.4)
            call.written, call.hit = pen.part(call.input - call.cached, 0.05), call.cached > 0
            own = [call.input, call.cached, call.written, call.output, call.reasoning]
            if chance < 0.36 and call.input < totals[0] and call.output < totals[3]:
                totals = [0] * 5
            totals = [before + more for before, more in zip(totals, own)]
            previous = (totals, own if pen.random() < says_last else None)
            if chance > 0.99:  # Without totals nothing shows whether it came before; those that follow hold it.
                yield token_count(pen, call.second, None, own), call
                previous = (totals, None) if pen.random() < 0.5 else None
            else:
                yield token_count(pen, call.second, *previous), call
