"""The spend logs of LiteLLM, and the log of aider's events."""
import json

from .generic import failure
from .openai import details
from .pen import Pen


def tags(pen, call):
    """The tags of a call, of which the first one is what it is for: a list, or a text of one."""
    if call.feature is None:
        return pen.member("request_tags", pen.pick(("[]", '"[]"', "null", "[ ]", '""')))
    escapes = pen.trap("escaped-tag", 0.5)
    if not escapes and ('"' in call.feature or "\\" in call.feature):
        call.feature = "chat"
    words = [call.feature] + ["region:eu", "[x]", "b"][:int(pen.random() * 4)]
    listed = json.dumps(words, ensure_ascii=escapes)
    return pen.member("request_tags", listed if pen.random() < 0.5 else json.dumps(listed, ensure_ascii=escapes))


def usage_object(pen, call):
    """The counts in the names of both vendors: of two cached counts the larger one was measured."""
    measured, other = call.cached, pen.pick((0, call.cached))
    if pen.random() < 0.5:
        measured, other = other, measured
    members = pen.members([("prompt_tokens", "%d" % call.input), ("completion_tokens", "%d" % call.output),
                           ("total_tokens", "%d" % (call.input + call.output)),
                           ("cache_read_input_tokens", "%d" % measured)])
    members.append(details(pen, "prompt_tokens_details", cached_tokens=other, audio_tokens=0))
    members.append(details(pen, "completion_tokens_details", reasoning_tokens=call.reasoning))
    if call.written:
        members.append('"cache_creation_input_tokens":%d' % call.written)
    if pen.trap("tier-in-metadata", 0.05):
        call.service = pen.pick(("flex", "priority"))
        members.append('"service_tier":"%s"' % call.service)
    return members


def metadata(pen, call, is_text, says_user):
    members = ['"applied_guardrails":[]', '"user_api_key_alias":"k"']
    if not call.failed:
        call.cached, call.reasoning = pen.part(call.input, 0.4), pen.part(call.output, 0.3)
        call.written = pen.part(call.input - call.cached, 0.1)
        call.hit = call.cached > 0
        members.append(pen.member("usage_object", pen.object(usage_object(pen, call), noises=1)))
        members.append('"status":%s' % pen.pick(('"success"', "null")))
    else:
        members.append('"status":"failure"')
    if pen.random() < 0.3 and (is_text or pen.trap("retries-in-object", 1)):
        call.retries = int(pen.random() * 3)
        members.append('"attempted_retries":%d' % call.retries)
    if says_user:
        members.append(pen.member("user_api_key_user_id", pen.user_text(call.user)))
    text = pen.object(members, noises=1)
    return pen.member("metadata", json.dumps(text, ensure_ascii=pen.random() < 0.5) if is_text else text)


def moment(pen, second):
    chance = pen.random()
    if chance < 0.6:
        return '"%s"' % pen.iso(second, joint=" ", zone="", decimals=pen.pick((3, 6)))
    return '"%s"' % pen.iso(second) if chance < 0.8 else "%d.%06d" % (second, pen.random() * 10**6)


def spend_logs(rng, records, left_out=()):
    pen = Pen(rng, records, left_out)
    for number in range(records):
        call = pen.call()
        if pen.random() < 0.03:
            failure(pen, call)
            call.input = call.output = 0
        is_text, call.cost = pen.random() < 0.6, 0 if call.failed else pen.cost()
        members = pen.members([("request_id", '"l%x"' % number), ("call_type", '"acompletion"'),
                               (pen.pick(("spend", "spend", "response_cost")), pen.amount(call.cost)),
                               ("startTime", moment(pen, call.second)), ("endTime", moment(pen, call.second + 9)),
                               ("model", pen.text(call.model)), ("api_key", '"88dc"'), ("model_group", '"a-group"')])
        members.append(tags(pen, call))
        chance = pen.random()
        if chance < 0.9:
            call.user = pen.user()
        says_user = 0.8 < chance < 0.9 and (not is_text or pen.trap("user-in-text", 1))
        if chance < 0.4:
            members += [pen.member("end_user", pen.user_text(call.user)), '"user":"default_user_id"']
        elif says_user or chance >= 0.9:
            members += ['"end_user":""', '"user":""']
        else:
            members += ['"end_user":null', pen.member("user", pen.user_text(call.user))]
        if call.failed or pen.random() < 0.9:
            members.append(metadata(pen, call, is_text, says_user))
        elif says_user:
            call.user = None
        if not call.failed or pen.random() < 0.5:
            members.append('"status":"%s"' % ("failure" if call.failed else "success"))
        members += pen.members([("prompt_tokens", "%d" % call.input), ("completion_tokens", "%d" % call.output),
                                ("total_tokens", "%d" % (call.input + call.output))])
        chance = pen.random()
        if chance < 0.05:
            call.hit = chance < 0.02
            members.append('"cache_hit":%s' % pen.pick(('"True"', "true") if call.hit else ('"False"', "false")))
        else:
            members.append('"cache_hit":%s' % pen.pick(('"None"', '""', "null")))
        yield pen.object(members) + "\n", call


def aider(rng, records, left_out=()):
    """Events, of which the messages that were sent are calls; a running total of the cost stands beside its own."""
    pen, total = Pen(rng, records, left_out), 0
    for number in range(records):
        call = pen.call()
        call.user = pen.user()
        outside = pen.members([("user_id", pen.user_text(call.user)), ("time", "%d" % call.second)])
        if pen.random() < 0.4:
            event = pen.pick(("launched", "command_ask", "message_send_starting", "cli session", "exit"))
            inner = pen.pick(("{}", '{"main_model":"m"}', '{"prompt_tokens":900,"completion_tokens":8,"total_cost":3}'))
            yield pen.object(['"event":"%s"' % event, '"properties":%s' % inner] + outside) + "\n", "other"
            continue
        call.cost = pen.cost()
        total = total + call.cost if pen.random() < 0.95 else call.cost
        inner = pen.members([("main_model", pen.text(call.model)), ("weak_model", '"weak"'), ("edit_format", '"ask"'),
                             ("prompt_tokens", "%d" % call.input), ("completion_tokens", "%d" % call.output),
                             ("total_tokens", "%d" % (call.input + call.output)), ("cost", pen.amount(call.cost)),
                             ("total_cost", pen.amount(total))])
        yield pen.object(['"event":"message_send"', pen.member("properties", pen.object(inner))] + outside) + "\n", call
