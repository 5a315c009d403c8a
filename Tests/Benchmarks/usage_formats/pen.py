"""Writes JSON in all the ways in which logs have it, and draws what is written."""
import json, math, time

from .calls import NAMES, Call

FEATURES = ["ticket-triage", "chat", "søk", "要約", "emoji 😀 feature", 'quoted "name"', "back\\slash", "a/b path", None]
NOISE_TEXTS = ["", "plain", 'with "quotes" and \\ {[', '{"input_tokens":7,"usage":{"prompt_tokens":1}}', "line\nbreak\ttab",
               "naïve 漢字 😀", "\u2028 \x7f", "],}{", "\\u0041 \\", "a" * 70]


class Pen:
    """A writer whose traps come with their probability, unless they are left out by name."""

    def __init__(self, rng, records=10**6, left_out=()):
        self.step = max(4, 3_600_000 // records)  # so that any log has forty days
        self.rng, self.random, self.left_out = rng, rng.random, frozenset(left_out)
        self.second = 1_791_000_000  # 2026-10-03
        self.number = 0
        names = ["n%d %s" % (number, rng.choice(["extra", "Höhe", "x.y", "k" * 40])) for number in range(150)]
        self.noises = ["%s:%s" % (self.text(name), self.noise(0)) for name in names]

    def trap(self, name, share):
        """Whether a trap is set, which a run can leave out."""
        return self.random() < share and name not in self.left_out

    def pick(self, options):
        return options[int(self.random() * len(options))]

    def noise(self, depth):
        kind = self.rng.randrange(9 if depth < 4 else 6)
        if kind == 0:
            return self.pick(["0", "-12.75e-3", "1E400", "18446744073709551616", "true", "false", "null", "[ ]", "{}"])
        if kind <= 3:
            return self.text(self.pick(NOISE_TEXTS))
        if kind == 4:
            return '"\\ud83d lone"'
        if kind == 5:
            return str(self.rng.randrange(10**6))
        if kind == 6:
            return "[%s]" % ", ".join(self.noise(depth + 1) for _ in range(self.rng.randrange(4)))
        # Names that mean something elsewhere mean nothing here.
        names = ["input_tokens", "usage", "model", "x", "cost_usd", "usageMetadata", "timestamp"]
        members = ['"%s":%s' % (self.pick(names), self.noise(depth + 1)) for _ in range(self.rng.randrange(4))]
        return "{%s}" % ",".join(members)

    def text(self, words):
        """A string, its characters escaped or not."""
        if words.isascii() and words.isprintable() and '"' not in words and "\\" not in words:
            if self.random() < 0.97 or not words:
                return '"%s"' % words
            # Some escape a slash, and any character may be escaped.
            if "/" in words and self.random() < 0.7:
                return '"%s"' % words.replace("/", "\\/")
            place = int(self.random() * len(words))
            return '"%s\\u%04x%s"' % (words[:place], ord(words[place]), words[place + 1:])
        return json.dumps(words, ensure_ascii=self.random() < 0.5)

    def count(self, number):
        """A count as a number, at times with a point, an exponent or as a text."""
        chance = self.random()
        if chance < 0.96:
            return "%d" % number
        if chance < 0.98:
            return "%d.0" % number
        if chance < 0.99:
            return '"%d"' % number
        return "%de0" % number

    def amount(self, parts):
        """An amount of 10^-18 of a dollar, in one of the ways in which it is exact."""
        chance = self.random()
        whole, rest = divmod(parts, 10**18)
        fixed = ("%d.%018d" % (whole, rest)).rstrip("0").rstrip(".")
        if chance < 0.6:
            return fixed
        if chance < 0.7:
            return '"%s"' % fixed
        if chance < 0.75:
            return "%d.%018d" % (whole, rest)
        digits = ("%d" % parts).rstrip("0") or "0"
        power = len("%d" % parts) - 19
        return "%s%se%+03d" % (digits[0], "." + digits[1:] if len(digits) > 1 else "", power)

    def object(self, members, noises=2, moves=True):
        """An object of members, in any order, with others between them."""
        chance = self.random()
        members = list(members)
        if noises and chance < 0.5:
            for _ in range(1 + int(chance * 2 * noises)):
                members.insert(int(self.random() * (len(members) + 1)), self.pick(self.noises))
        if moves and chance > 0.6:
            if chance < 0.8:
                place = int(self.random() * len(members))
                members = members[place:] + members[:place]
            elif chance < 0.9:
                members.reverse()
            elif chance < 0.95:
                self.rng.shuffle(members)
            else:
                members.sort()
        chance = self.random()
        if chance < 0.7:
            return "{%s}" % ",".join(members)
        if chance < 0.95:
            return "{%s}" % ", ".join(members)
        return "{ %s\t}" % " ,  ".join(members)

    def member(self, key, value):
        """A key with its value; some put blanks around the colon."""
        chance = self.random()
        if chance < 0.8:
            return '"%s":%s' % (key, value)
        if chance < 0.995:
            return '"%s": %s' % (key, value)
        return '"%s" \t: %s' % (key, value)

    def members(self, pairs):
        return [self.member(key, value) for key, value in pairs]

    def tick(self):
        """The second of the next call; times go back at times."""
        self.number += 1
        self.second += self.step if self.random() < 0.9 else -2
        return self.second

    def iso(self, second, joint="T", zone="Z", decimals=None):
        """A time as text, with up to nine decimals."""
        if decimals is None:
            decimals = self.pick((0, 0, 3, 3, 6, 9))
        part = ".%0*d" % (decimals, int(self.random() * 10**decimals)) if decimals else ""
        year, month, day, *clock = time.gmtime(second)[:6]
        return "%04d-%02d-%02d%s%02d:%02d:%02d%s%s" % (year, month, day, joint, *clock, part, zone)

    def any_time(self, second):
        """A time in any of the ways that logs have, as JSON."""
        chance = self.random()
        if chance < 0.5:
            return '"%s"' % self.iso(second)
        if chance < 0.6:
            hours, minutes = int(self.random() * 27) - 13, self.pick((0, 0, 30, 45))
            east = (abs(hours) * 3600 + minutes * 60) * (-1 if hours < 0 else 1)
            zone = "%s%02d%s%02d" % ("-" if hours < 0 else "+", abs(hours), self.pick((":", "")), minutes)
            if zone[0] == "+" and self.trap("escaped-time", 0.1):
                zone = "\\u002B" + zone[1:]  # as .NET writes it
            return '"%s"' % self.iso(second + east, zone=zone)
        if chance < 0.7:
            return '"%s"' % self.iso(second, joint=" ", zone=self.pick(("", " UTC", "Z", "+00")))
        part = self.random()
        if chance < 0.78:
            return "%d" % second
        if chance < 0.86:
            return "%d%03d" % (second, part * 1000)
        if chance < 0.9:
            return "%d.%06d" % (second, part * 10**6)
        if chance < 0.93:
            return "%d%06d" % (second, part * 10**6)
        if chance < 0.96:
            return "%d%09d" % (second, part * 10**9)
        return '"%d"' % second

    def tokens(self, median, spread):
        chance = self.random()
        if chance < 0.00001:
            return 5 * 10**9 + int(self.random() * 10**9)
        return max(1, int(median * math.exp(self.rng.gauss(0, spread))))

    def call(self):
        """A call with its model, its time and its tokens."""
        model = NAMES[int(self.random() ** 1.4 * len(NAMES))]
        call = Call(model, self.tick(), self.tokens(2500, 1.2), self.tokens(250, 1))
        call.feature = FEATURES[int(self.random() ** 1.3 * len(FEATURES))]
        return call

    def cost(self):
        """What a call is said to cost, in 10^-18 of a dollar."""
        decimals = self.pick((4, 6, 9, 9, 12, 15, 17))
        return int(self.random() ** 3 * 2 * 10**decimals) * 10 ** (18 - decimals)

    def user(self):
        """A user; some have names outside ASCII."""
        number = int(20_000 * self.random() ** 2.5)
        if number % 50 == 7 and "escaped-user" not in self.left_out:
            return "usér_%d" % number
        return "usr_%06d" % number

    def user_text(self, user):
        """A user as JSON: the same one escaped in one line and not in another."""
        return '"%s"' % user if user.isascii() else json.dumps(user, ensure_ascii=self.random() < 0.5)

    def part(self, all_tokens, share):
        """A part of some tokens, none of them most of the time."""
        return int(all_tokens * self.random()) if self.random() < share else 0

    def cut(self, line):
        """A line of which the end is missing."""
        return line[:1 + int(self.random() * (len(line) - 2))]
