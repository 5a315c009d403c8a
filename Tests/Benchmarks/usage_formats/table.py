"""Tables of one's own: a header, and cells that may be quoted."""
from .generic import failure, usage
from .pen import NOISE_TEXTS, Pen

HEADERS = [("Timestamp", "Model Name", "feature", "user_id", "Input Tokens", "Output Tokens", "cached_input_tokens",
            "cache_write_tokens", "reasoning_tokens", "Total Tokens", "Cost USD", "status", "note"),
           ("created_at", "model", "task", "user", "prompt_tokens", "completion_tokens", "cached_tokens",
            "cache_creation_tokens", "reasoning_tokens", "total_tokens", "cost", "status_code", "extra, words")]


def cells(pen, call, counts):
    """The cells of a call, without a text where it says nothing."""
    def count(kind):
        return pen.count(counts[kind]).strip('"') if kind in counts else pen.pick(("", "", "NULL", "None"))

    def bare(text):
        return text.strip('"').replace("\\u002B", "+")

    if pen.random() < 0.6:
        call.cost = pen.cost()
    if pen.random() < 0.03:
        call.second = None
    if pen.random() < 0.9:
        call.user = pen.user()
    status = "error" if call.failed else pen.pick(("success", "200", ""))
    return [bare(pen.any_time(call.second)) if call.second else "", call.model, call.feature or "", call.user or "",
            count("input"), count("output"), count("cached"), count("written"), count("reasoning"), count("total"),
            "" if call.cost is None else bare(pen.amount(call.cost)), status, pen.pick(NOISE_TEXTS).replace("\0", "")]


def quoted(pen, cell, separator):
    """A cell as it stands in a table: in quotes where it must be, and at times where it need not."""
    if '"' in cell or separator in cell or "\n" in cell or "\r" in cell or pen.random() < 0.1:
        cell = '"%s"' % cell.replace('"', '""')
    return cell if pen.random() < 0.98 else " " + cell + " "


def table(separator):
    def rows(rng, records, left_out=()):
        pen = Pen(rng, records, left_out)
        end = pen.pick(("\n", "\r\n"))
        header, order = pen.pick(HEADERS), list(range(len(HEADERS[0])))
        rng.shuffle(order)
        yield separator.join(quoted(pen, header[place], separator) for place in order) + end, None
        for number in range(records):
            call = pen.call()
            if pen.random() < 0.02:
                failure(pen, call)
                counts = {}
            else:
                counts = usage(pen, call)
                call.failed = pen.random() < 0.02
            row = cells(pen, call, counts)
            text = separator.join(quoted(pen, row[place], separator) for place in order)
            if pen.random() < 0.0005:
                yield text + separator + "one cell too many" + end, "broken"
            else:
                yield text + (end if pen.random() < 0.99 else end + end), call
    return rows
