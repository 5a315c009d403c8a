"""The formats of logs that can be written, each with all that a reader must not trip over."""
from . import anthropic, codex, generic, google, openai, proxies, table
from .calls import price_file


class Format:
    """A format: `write(rng, records, left_out)` gives each text of the log with what it is.

    That is a call, a word for a record that is none (`other`, `copy`, `broken`), or None for what is no record.
    """

    def __init__(self, write, ending="jsonl", keys=("feature", "model"), options=(), pack=None):
        self.write, self.ending, self.keys, self.options, self.pack = write, ending, keys, list(options), pack


FORMATS = {
    "generic-lines": Format(generic.lines),
    "generic-array": Format(generic.array, "json"),
    "generic-csv": Format(table.table(","), "csv"),
    "generic-tsv": Format(table.table("\t"), "tsv"),
    "generic-gz": Format(generic.lines, "jsonl.gz", pack=["gzip", "-1"]),
    "generic-zst": Format(generic.lines, "jsonl.zst", pack=["zstd", "-q"]),
    "generic-dedupe": Format(generic.repeated, options=["--dedupe"]),
    "openai-chat": Format(openai.objects(openai.chat)),
    "openai-responses": Format(openai.objects(openai.response)),
    "openai-batch": Format(openai.batch),
    "anthropic": Format(anthropic.messages),
    "anthropic-batch": Format(anthropic.batch, keys=("model",)),
    "claude-code": Format(anthropic.sessions),
    "codex": Format(codex.sessions, keys=("model",)),
    "gemini": Format(google.responses),
    "gemini-interactions": Format(google.interactions, keys=("model",)),
    "litellm": Format(proxies.spend_logs),
    "aider": Format(proxies.aider, keys=("model",)),
}
