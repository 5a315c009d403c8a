"""Writes a log of a format to a file."""
import random, subprocess

from .truth import Truth


def write_log(path, format, records, seed, left_out=()):
    """Writes a log; what is in it. The same seed gives the same bytes, before they are packed."""
    truth = Truth(format.keys)
    with open(path, "wb") as file:
        packer = subprocess.Popen(format.pack + ["-c"], stdin=subprocess.PIPE, stdout=file) if format.pack else None
        sink = packer.stdin if packer else file
        for text, outcome in format.write(random.Random(seed), records, left_out):
            sink.write(text.encode("utf-8"))
            if outcome is not None:
                truth.add(outcome)
        if packer:
            packer.stdin.close()
            if packer.wait():
                raise OSError("%s failed" % format.pack[0])
    return truth
