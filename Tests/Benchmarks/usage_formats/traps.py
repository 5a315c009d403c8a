"""Traps that a run can leave out by name, to see whether all else agrees while one of them is known not to."""

TRAPS = {
    "escaped-user": "the same user, with an escape in one line and without in another",
    "escaped-time": "a time whose plus is escaped, as .NET writes it",
    "failure-of-unknown-model": "a call that failed before it had tokens, of a model that nobody prices",
    "tokens-not-said": "a call that did not fail and says no tokens, between others of its model and day",
    "largest-as-text": "a cached count as a text or with an exponent, beside another name that was left at 0",
    "ways-of-serving": "calls of one model at several tiers of service on one day",
    "cache-of-a-round": "a round of a message that read from the cache, where the message itself did not",
    "escaped-tag": "a tag with an escape in it",
    "tier-in-metadata": "the tier of service in the usage object of the metadata",
    "retries-in-object": "attempts made again, in metadata that is an object",
    "user-in-text": "the user in metadata that is a text of JSON, and nowhere else",
}
