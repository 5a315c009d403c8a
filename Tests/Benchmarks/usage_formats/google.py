"""Responses of Gemini and of Vertex, and interactions."""
from .generic import failure
from .pen import Pen

TRAFFIC = {"standard": ('"ON_DEMAND"', "1", '"standard"'), "flex": ('"ON_DEMAND_FLEX"', '"flex"'),
           "priority": ('"ON_DEMAND_PRIORITY"', '"priority"')}
SNAKE = {"promptTokenCount": "prompt_token_count", "cachedContentTokenCount": "cached_content_token_count",
         "toolUsePromptTokenCount": "tool_use_prompt_token_count", "candidatesTokenCount": "candidates_token_count",
         "thoughtsTokenCount": "thoughts_token_count", "totalTokenCount": "total_token_count",
         "usageMetadata": "usage_metadata", "modelVersion": "model_version", "responseId": "response_id",
         "createTime": "create_time", "trafficType": "traffic_type"}


def parts(pen, call):
    """Draws the parts: what was cached is inside the prompt, tools and thoughts stand beside."""
    prompt, candidates = call.input, call.output
    call.cached, tools = pen.part(prompt, 0.4), pen.part(4000, 0.1)
    call.reasoning = pen.part(3000, 0.4)
    call.input, call.output = prompt + tools, candidates + call.reasoning
    return prompt, candidates, tools


def usage(pen, call, name):
    prompt, candidates, tools = parts(pen, call)
    chance, pairs = pen.random(), [("promptTokenCount", prompt)]
    if chance < 0.1 and not call.reasoning:  # Nothing came but thoughts, or nothing at all.
        call.output = candidates = 0
    hides = chance > 0.9
    if call.reasoning and not hides:
        pairs.append(("thoughtsTokenCount", call.reasoning))
    if candidates or pen.random() < 0.3:
        pairs.append(("candidatesTokenCount", candidates))
    else:
        hides = True
    if tools:
        pairs.append(("toolUsePromptTokenCount", tools))
    if call.cached:
        call.hit = True
        pairs.append(("cachedContentTokenCount", call.cached))
    if hides or pen.random() < 0.9:
        pairs.append(("totalTokenCount", call.input + call.output))
    members = pen.members([(name(key), "%d" % number) for key, number in pairs])
    members.append('"promptTokensDetails":[{"modality":"TEXT","tokenCount":%d}]' % prompt)
    if pen.random() < 0.5:
        call.service = pen.pick(list(TRAFFIC)) if pen.trap("ways-of-serving", 0.1) else "standard"
        members.append(pen.member(name("trafficType"), pen.pick(TRAFFIC[call.service])))
    if pen.random() < 0.05:
        call.cost = pen.cost()
        members.append('"pydantic_ai_gateway":{"cost_estimate":%s}' % pen.amount(call.cost))
    return members


def responses(rng, records, left_out=()):
    pen = Pen(rng, records, left_out)
    for number in range(records):
        call, is_snake = pen.call(), pen.random() < 0.2

        def name(key):
            return SNAKE[key] if is_snake else key

        if number > 300 and pen.random() < 0.01:
            failure(pen, call)
            call.feature = call.model = call.second = None
            yield '{"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED"}}\n', call
            continue
        members = pen.members([(name("responseId"), '"r%x"' % number), (name("modelVersion"), pen.text(call.model))])
        if pen.trap("tokens-not-said", 0.01):  # It was blocked.
            call.input = call.output = None
            members.append(pen.member(name("usageMetadata"), '{"trafficType":"ON_DEMAND"}'))
        else:
            members.append(pen.member(name("usageMetadata"), pen.object(usage(pen, call, name), noises=1)))
            candidate = '[{"content":{"parts":[{"text":%s}]},"avgLogprobs":-1.1e-05}]' % pen.noise(4)
            members.append(pen.member("candidates", candidate))
        if pen.random() < 0.8:
            members.append(pen.member(name("createTime"), '"%s"' % pen.iso(call.second)))
        else:
            call.second = None
        own = []
        if call.feature is not None:
            own.append(pen.member("feature", pen.text(call.feature)))
        if pen.random() < 0.5:
            call.user = pen.user()
            own.append(pen.member("user_id", pen.user_text(call.user)))
        if pen.random() < 0.1:
            members = [pen.member("response", pen.object(members))]
        yield pen.object(members + own) + "\n", call


def interactions(rng, records, left_out=()):
    pen = Pen(rng, records, left_out)
    for number in range(records):
        call = pen.call()
        prompt, candidates, tools = parts(pen, call)
        call.hit = call.cached > 0
        pairs = [("total_tokens", call.input + call.output), ("total_input_tokens", prompt),
                 ("total_cached_tokens", call.cached), ("total_output_tokens", candidates),
                 ("total_tool_use_tokens", tools), ("total_thought_tokens", call.reasoning)]
        members = pen.members([("id", '"v%x"' % number), ("object", '"interaction"'), ("model", pen.text(call.model)),
                               ("created", '"%s"' % pen.iso(call.second)),
                               ("status", pen.pick(('"completed"', '"requires_action"')))])
        if pen.random() < 0.1 and pen.trap("ways-of-serving", 1):
            call.service = pen.pick(("flex", "priority"))
        members.append('"service_tier":"%s"' % call.service)
        counts = pen.members([(key, "%d" % count) for key, count in pairs])
        members.append(pen.member("usage", pen.object(counts, noises=1)))
        yield pen.object(members) + "\n", call
