#!/usr/bin/env python3
"""Kiểm tra độc lập một kết quả đã công bố · Verifies a published result, independently.

    python3 verify.py [--lang vi|en] [--key KEY.pub] [BUNDLE.zip | FOLDER | FOLDER OF BUNDLES] ...

Chỉ cần Python 3.9 trở lên, không cần thư viện, mạng hay cơ sở dữ liệu. Không nêu tên thì kiểm tra thư mục chứa tệp này.
Needs Python 3.9 or later and nothing else. Without a name it verifies the folder it lies in.

Mã thoát · exit status: 0 đúng · right, 1 sai · wrong, 2 không có gì để kiểm tra · nothing to verify.

It shares no code with the program that published the result. All arithmetic is exact: whole numbers and fractions.
"""

import base64
import binascii
import datetime
import hashlib
import json
import os
import re
import struct
import sys
import zlib
from fractions import Fraction

FORMAT = "parindex-publication/1"
MOST_BYTES = 64 * 1024 * 1024
MOST_FILES = 20000
UNLISTED = ("manifest.json", "manifest.sig", "key.pub")
NAME = re.compile(r"(results/)?[a-z0-9][a-z0-9-]{0,99}\.[a-z]{2,4}|README\.txt", re.ASCII)
MISSING = "–"


class Wrong(Exception):
    """The first place where a bundle is not what it should be."""

    def __init__(self, file, field, stated, expected, unit="", item=""):
        super().__init__(file)
        self.file, self.unit, self.item, self.field = file, unit, item, field
        self.stated, self.expected = cut(stated), cut(expected)

    def said(self, lang):
        words = {"vi": ("gói", "đơn vị", "mục", "ghi", "phải là", "SAI"),
                 "en": ("bundle", "unit", "item", "stated", "expected", "WRONG")}[lang]
        where = self.file or words[0]
        if self.unit:
            where += ", %s %s" % (words[1], self.unit)
        if self.item:
            where += ", %s %s" % (words[2], self.item)
        if self.field:
            where += ", %s" % self.field
        return "%s: %s: %s %s, %s %s" % (words[5], where, words[3], self.stated, words[4], self.expected)


class BadInput(Exception):
    """Something that is no bundle."""

    def __init__(self, vi, en):
        super().__init__(vi)
        self.words = {"vi": vi, "en": en}


def cut(value):
    text = "null" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = re.sub(r"[\x00-\x1f\x7f]", " ", text)
    return text if len(text) <= 120 else text[:120] + "…"


# ---------------------------------------------------------------- Ed25519, RFC 8032 section 5.1

P = 2 ** 255 - 19
L = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def add(a, b):
    one, two = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    three, four = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = two - one, four - three, four + three, two + one
    return e * f % P, g * h % P, f * g % P, e * h % P


def table(point):
    """The multiples of a point from nothing to fifteen."""
    multiples = [(0, 1, 1, 0)]
    while len(multiples) < 16:
        multiples.append(add(multiples[-1], point))
    return multiples


def combined(one, first, other, second):
    """one × first + other × second, four bits at a time; points are given by their tables."""
    total = (0, 1, 1, 0)
    for shift in range(252, -4, -4):
        for _ in range(4):
            total = add(total, total)
        total = add(add(total, first[one >> shift & 15]), second[other >> shift & 15])
    return total


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def recovered(y, sign):
    """The point with this y, nothing where there is none."""
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else (0, y, 1, 0)
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P:
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = table(recovered(4 * pow(5, P - 2, P) % P, 0))


def decoded(raw):
    number = int.from_bytes(raw, "little")
    return recovered(number & ((1 << 255) - 1), number >> 255)


def ed25519(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    point, r = decoded(key), decoded(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if point is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(combined(s, BASE, (L - h) % L, table(point)), r)


# ---------------------------------------------------------------- files

def sha(data):
    return hashlib.sha256(data).hexdigest()


def pack(files):
    """The one way to pack a bundle: stored, in the order of names, one fixed date, nothing else."""
    body, index = [], []
    at = 0
    for name in sorted(files):
        data, title = files[name], name.encode("utf-8")
        middle = struct.pack("<HHHHHIIIHH", 20, 0x800, 0, 0, 0x21, zlib.crc32(data), len(data), len(data), len(title), 0)
        body += [b"PK\3\4", middle, title, data]
        index += [b"PK\1\2", struct.pack("<H", 20), middle, bytes(10), struct.pack("<I", at), title]
        at += 30 + len(title) + len(data)
    lines = b"".join(index)
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, len(files), len(files), len(lines), at, 0)
    return b"".join(body) + lines + end


def unpack(packed):
    files, at = {}, 0
    while packed[at:at + 4] == b"PK\3\4" and at + 30 <= len(packed) and len(files) < MOST_FILES:
        size, title = struct.unpack("<I", packed[at + 22:at + 26])[0], struct.unpack("<H", packed[at + 26:at + 28])[0]
        start = at + 30 + title
        if start + size > len(packed):
            return files, False
        files[packed[at + 30:start].decode("utf-8", "replace")] = packed[start:start + size]
        at = start + size
    return files, pack(files) == packed


def limited(path):
    if os.path.getsize(path) > MOST_BYTES:
        raise BadInput("%s: tệp lớn hơn 64 MiB, không phải gói kết quả công bố." % path,
                       "%s: larger than 64 MiB, not the bundle of a published result." % path)
    with open(path, "rb") as file:
        return file.read()


def read(path):
    """The files of a bundle by name, and whether it is packed in the one way there is."""
    no_bundle = BadInput(
        "%s: không phải gói kết quả công bố; hãy chọn tệp .zip đã tải về hoặc thư mục giải nén của nó." % path,
        "%s: not the bundle of a published result; choose the .zip that was downloaded or its folder." % path)
    try:
        if os.path.isdir(path):
            if not os.path.isfile(os.path.join(path, "manifest.json")):
                raise no_bundle
            files = {}
            for folder in ("", "results"):
                for name in sorted(os.listdir(os.path.join(path, folder)) if os.path.isdir(os.path.join(path, folder)) else []):
                    whole = os.path.join(path, folder, name)
                    if os.path.isfile(whole) and len(files) < MOST_FILES:
                        files[folder + "/" + name if folder else name] = limited(whole)
            return files, True
        data = limited(path)
    except OSError:
        raise BadInput("%s: không có tệp này hoặc không đọc được; hãy kiểm tra lại tên." % path,
                       "%s: there is no such file or it cannot be read; check the name." % path)
    if data[:4] != b"PK\3\4":
        raise no_bundle
    return unpack(data)


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def once(pairs):
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key twice")
    return dict(pairs)


def refused(text):
    raise ValueError(text)


def small(text):
    if len(text) > 9:
        raise ValueError(text)
    return int(text)


def parsed(name, data):
    """The value of a file that is written canonically; everything else is wrong."""
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=once, parse_float=refused, parse_int=small, parse_constant=refused)
        if canonical(value) == data:
            return value
    except (ValueError, RecursionError):
        pass
    raise Wrong(name, "", "…", "JSON")


# ---------------------------------------------------------------- figures

FIGURE = re.compile(r"-?[0-9]{1,400}(\.[0-9]{1,400}|/[1-9][0-9]{0,399})?")
DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


def figure(text):
    """An exact figure, nothing where the text is none or not written the one way there is."""
    if not isinstance(text, str) or not FIGURE.fullmatch(text):
        return None
    value = Fraction(text)
    return value if written(value) == text else None


def written(value):
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return "%d/%d" % (value.numerator, value.denominator)
    digits = max(twos, fives)
    whole = str(abs(value.numerator) * 10 ** digits // value.denominator).rjust(digits + 1, "0")
    shown = whole[:-digits] + "." + whole[-digits:] if digits else whole
    return "-" + shown if value < 0 else shown


def in_set(text, percent=False):
    """A figure of a criteria set: a rate carries its sign."""
    if not isinstance(text, str) or text.endswith("%") != percent or not DECIMAL.fullmatch(text.rstrip("%")):
        raise ValueError(text)
    return Fraction(text.rstrip("%")) / (100 if percent else 1)


def settled(value, digits, way):
    scaled = abs(value) * 10 ** digits
    whole = scaled.numerator // scaled.denominator
    if way == "half-up" and (scaled - whole) * 2 >= 1:
        whole += 1
    return (whole if value >= 0 else -whole) * Fraction(1, 10 ** digits)


# ---------------------------------------------------------------- rules

class Expression:
    """+ - * / over names, numbers and brackets, read from left to right."""

    TOKEN = re.compile(r" *(?:([0-9]{1,15}(?:\.[0-9]{1,15})?)|([a-z][a-z0-9_]*)|([-−+*×/÷()]))", re.ASCII)

    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.rstrip(" ")
        while at < len(text):
            match = self.TOKEN.match(text, at)
            if not match:
                raise ValueError(text)
            self.tokens.append(match.group(1) or match.group(2) or match.group(3).translate({0x2212: "-", 0xd7: "*", 0xf7: "/"}))
            at = match.end()
        self.at = 0
        self.tree = self.sum()
        if self.at != len(self.tokens):
            raise ValueError(text)

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def sum(self):
        left = self.product()
        while self.peek() in ("+", "-"):
            left = (self.take(), left, self.product())
        return left

    def product(self):
        left = self.atom()
        while self.peek() in ("*", "/"):
            left = (self.take(), left, self.atom())
        return left

    def atom(self):
        token = self.take() if self.peek() else "?"
        if token == "(":
            inner = self.sum()
            if self.peek() != ")":
                raise ValueError("bracket")
            self.take()
            return inner
        return Fraction(token) if token[0].isdigit() else token

    def names(self, tree):
        if isinstance(tree, tuple):
            return self.names(tree[1]) + self.names(tree[2])
        return [tree] if isinstance(tree, str) else []

    def value(self, facts, tree):
        """The exact value, nothing where it divides by zero."""
        if not isinstance(tree, tuple):
            return facts[tree] if isinstance(tree, str) else tree
        left = self.value(facts, tree[1])
        right = None if left is None else self.value(facts, tree[2])
        if right is None or (tree[0] == "/" and right == 0):
            return None
        return {"+": left.__add__, "-": left.__sub__, "*": left.__mul__, "/": left.__truediv__}[tree[0]](right)


class Range:
    def __init__(self, tree, percent):
        self.least = in_set(tree["from"], percent) if "from" in tree else None
        self.most = in_set(tree["to"], percent) if "to" in tree else None
        self.whole = tree.get("whole", False)

    def holds(self, value):
        return not (self.least is not None and value < self.least or self.most is not None and value > self.most
                    or self.whole and value.denominator != 1)


class Measure:
    """The figure that a rule looks at."""

    def __init__(self, rule):
        inputs = rule.get("inputs", {})
        self.inputs = {name: Range(one, one.get("unit") == "%" and "unit-en" not in one) for name, one in inputs.items()}
        tree = rule["figure"]
        if isinstance(tree, str):
            one = inputs[tree]
            self.by, self.percent, self.range = Expression(tree), one.get("unit") == "%" and "unit-en" not in one, self.inputs[tree]
        else:
            self.percent = tree.get("unit") == "%" and "unit-en" not in tree
            self.by, self.range = Expression(tree["by"]), Range(tree, self.percent)
        self.names = set(self.by.names(self.by.tree))

    def figure(self, facts):
        """The figure, nothing where an input is missing, unasked for or makes no sense."""
        if set(facts) != self.names:
            return None
        values = {name: figure(text) for name, text in facts.items()}
        if any(value is None or not self.inputs[name].holds(value) for name, value in values.items()):
            return None
        value = self.by.value(values, self.by.tree)
        return value if value is not None and self.range.holds(value) else None


NOT_COMPUTABLE, NOT_TOLD, NOT_APPLICABLE, OPEN = "not computable", "not told", "not applicable", "open"


def told(text):
    return NOT_TOLD if text == "unknown" else in_set(text)


class Threshold:
    TESTS = {"at-least": lambda a, b: a >= b, "more-than": lambda a, b: a > b,
             "at-most": lambda a, b: a <= b, "less-than": lambda a, b: a < b}

    def __init__(self, rule):
        self.measure = Measure(rule)
        self.test = next(test for test in self.TESTS if test in rule)
        self.limit = in_set(rule[self.test], self.measure.percent)

    def points(self, value, most):
        return most if self.TESTS[self.test](value, self.limit) else Fraction(0)

    def allowed(self, most):
        return [Fraction(0), most]


class Steps:
    def __init__(self, rule):
        self.measure = Measure(rule)
        percent = self.measure.percent
        self.steps = sorted(((in_set(step["from"], percent), in_set(step["below"], percent) if "below" in step else None,
                              told(step["points"])) for step in rule.get("steps", [])), key=lambda step: step[0])

    def points(self, value, most):
        reached = [step for step in self.steps if value >= step[0]]
        if not reached:
            return Fraction(0)
        below, points = reached[-1][1:]
        return NOT_TOLD if below is not None and value >= below else points

    def allowed(self, most):
        points = [step[2] for step in self.steps]
        return [] if NOT_TOLD in points else [Fraction(0)] + points


class Proportional:
    def __init__(self, rule):
        self.measure = Measure(rule)
        percent = self.measure.percent
        self.full = None if rule["full-at"] == "unknown" else in_set(rule["full-at"], percent)
        self.floor = in_set(rule["floor"], percent) if "floor" in rule else None

    def points(self, value, most):
        if value <= 0 or self.floor is not None and value < self.floor:
            return Fraction(0)
        if self.full is None:
            return NOT_TOLD
        return most if value >= self.full else value / self.full * most

    def allowed(self, most):
        return []


class Deduction:
    def __init__(self, rule):
        self.measure = Measure(rule)
        self.each = in_set(rule["each"])
        self.known = in_set(rule["known-up-to"], self.measure.percent) if "known-up-to" in rule else None

    def points(self, value, most):
        if self.known is not None and value > self.known:
            return NOT_TOLD
        return max(Fraction(0), most - max(value, Fraction(0)) * self.each)

    def allowed(self, most):
        if self.known is not None:
            return []
        if self.each == 0:
            return [most]
        left, every = most, [Fraction(0)]
        while left > 0:
            every.append(left)
            left -= self.each
        return every


class States:
    measure = None

    def __init__(self, rule):
        self.input = rule["input"]
        self.states = {}
        for state in rule.get("states", []):
            worth = NOT_APPLICABLE if state["points"] == "not-applicable" else told(state["points"])
            self.states.setdefault(state["state"], worth)

    def award(self, facts, most):
        if set(facts) != {self.input}:
            return NOT_COMPUTABLE
        return self.states.get(facts[self.input], NOT_COMPUTABLE)

    def allowed(self, most):
        worths = list(self.states.values())
        return [] if NOT_TOLD in worths else [worth for worth in worths if worth is not NOT_APPLICABLE]


class Checklist:
    measure = None

    def __init__(self, rule):
        self.parts = {part["part"]: in_set(part["points"]) for part in rule.get("parts", [])}
        self.count = len(rule.get("parts", []))

    def award(self, facts, most):
        if set(facts) != set(self.parts) or any(text not in ("0", "1") for text in facts.values()):
            return NOT_COMPUTABLE
        return sum((self.parts[name] for name, text in facts.items() if text == "1"), Fraction(0))

    def allowed(self, most):
        if self.count > 12:
            return []
        sums = {Fraction(0)}
        for points in self.parts.values():
            sums |= {one + points for one in sums}
        return list(sums)


class Judgement:
    measure = None

    def __init__(self, rule):
        self.steps = [in_set(points) for points in rule.get("allowed", [])]

    def award(self, facts, most):
        if not facts:
            return OPEN
        points = figure(facts.get("points"))
        if set(facts) != {"points"} or points is None or not 0 <= points <= most:
            return NOT_COMPUTABLE
        return points if not self.steps or points in self.steps else NOT_COMPUTABLE

    def allowed(self, most):
        return self.steps


KINDS = {"threshold": Threshold, "steps": Steps, "proportional": Proportional, "deduction": Deduction,
         "states": States, "checklist": Checklist, "judgement": Judgement}


def award(rule, facts, most):
    """Points, or one of the words above; and the figure they rest on."""
    if rule.measure is None:
        return rule.award(facts, most), None
    value = rule.measure.figure(facts)
    return (NOT_COMPUTABLE, None) if value is None else (rule.points(value, most), value)


def scored(rule, facts, most):
    """Where no source tells what figures earn, the points set beside them stand."""
    if "points" in facts:
        points, value = award(rule, {name: text for name, text in facts.items() if name != "points"}, most)
        if points is NOT_TOLD:
            judged = Judgement({}).award({"points": facts["points"]}, most)
            return judged, None if judged is NOT_COMPUTABLE else value
    return award(rule, facts, most)


# ---------------------------------------------------------------- sets

class Leaf:
    def __init__(self, item, rules, settling):
        self.code = item["code"]
        self.max = in_set(item["max"])
        rule = item.get("rule", {"kind": "judgement"})
        rule = rules[rule["use"]] if "use" in rule else rule
        self.rule = KINDS[rule["kind"]](rule)
        self.settling = settling.get(item.get("source", "unknown"), (12, "half-up"))

    def settle(self, value):
        return settled(value, *self.settling)

    def may_be_set(self, points):
        steps = self.rule.allowed(self.max)
        return 0 <= points <= self.max and (not steps or points in steps)


def many(value):
    return [value] if isinstance(value, str) else value


SOURCES = ("facts", "leaders-survey", "sipas", "other-body")


class CriteriaSet:
    def __init__(self, tree):
        self.tree = tree
        self.settling = {source: (rounding["digits"], rounding["way"])
                         for source, rounding in tree.get("settling", {}).items() if source in SOURCES}
        self.policy = tree.get("not-applicable", {}).get("policy", "rescale")
        items = sorted(tree["items"], key=lambda item: [int(part) for part in item["code"].split(".")])
        self.codes = [item["code"] for item in items]
        parents = {code.rpartition(".")[0] for code in self.codes}
        self.leaves = [Leaf(item, tree.get("rules", {}), self.settling) for item in items if item["code"] not in parents]
        self.nodes = [code for code in self.codes if code in parents]
        self.areas = [code for code in self.codes if "." not in code]
        self.not_for = {item["code"]: set(many(item.get("not-for", []))) for item in items}
        self.below = {code: [leaf for leaf in self.leaves if (leaf.code + ".").startswith(code + ".")] for code in self.codes}
        self.max = sum((leaf.max for leaf in self.leaves), Fraction(0))
        self.bands = sorted(((in_set(band["from"]), band["name"]) for band in tree.get("bands", [])), key=lambda band: -band[0])
        extra = tree.get("adjustments", {})
        self.above_max = extra.get("above-max", False)
        self.caps = {"bonus": in_set(extra["bonus-cap"]) if "bonus-cap" in extra else None,
                     "penalty": in_set(extra["penalty-cap"]) if "penalty-cap" in extra else None}
        self.extras = {one["name"]: one for one in extra.get("items", [])}
        self.measures = {name: Measure(one) for name, one in self.extras.items()}

    def is_not_for(self, code, groups):
        while code:
            if self.not_for.get(code, set()) & groups:
                return True
            code = code.rpartition(".")[0]
        return False

    def band(self, value):
        return next((name for least, name in self.bands if value >= least), None)


# ---------------------------------------------------------------- units

class Unit:
    """One unit, computed again from what was given."""

    def __init__(self, bundle, about, criteria):
        self.code, self.name, self.kind = about["code"], about["name"], about["kind"]
        self.set, self.groups = criteria, set(about["groups"])
        self.file = "results/%s.json" % self.code
        self.stated = bundle.json(self.file)
        self.points, self.counts, self.open = {}, {}, False
        self.extras = {"bonus": Fraction(0), "penalty": Fraction(0)}
        self.about = {}
        self.leaves()
        self.adjustments()

    def wrong(self, field, stated, expected, item=""):
        return Wrong(self.file, field, stated, expected, self.code, item)

    def compare(self, item, stated, expected):
        for field in ("code", "name", "points", "total", "state") + tuple(sorted(expected)):
            if field in expected and stated.get(field, MISSING) != expected[field]:
                raise self.wrong(field, stated.get(field, MISSING), expected[field], item)
        for field in sorted(set(stated) - set(expected)):
            raise self.wrong(field, stated[field], MISSING, item)

    def leaves(self):
        stated = self.stated.get("leaves")
        if not isinstance(stated, list):
            raise self.wrong("leaves", stated, "[…]")
        for at, leaf in enumerate(self.set.leaves):
            if at >= len(stated) or not isinstance(stated[at], dict):
                raise self.wrong("code", MISSING, leaf.code, leaf.code)
            if stated[at].get("code") != leaf.code:
                raise self.wrong("code", stated[at].get("code"), leaf.code, leaf.code)
            self.leaf(leaf, stated[at])
        if len(stated) > len(self.set.leaves):
            raise self.wrong("leaves", len(stated), "%d × {…}" % len(self.set.leaves))

    def given(self, stated, item):
        inputs, proofs = stated.get("inputs"), stated.get("evidence")
        if not isinstance(inputs, dict) or not all(isinstance(text, str) for text in inputs.values()):
            raise self.wrong("inputs", inputs, '{"…":"…"}', item)
        if not isinstance(proofs, list) or not all(is_proof(proof) for proof in proofs):
            raise self.wrong("evidence", proofs, '[{"pages":"…","sha256":"…"}]', item)
        ordered = sorted(proofs, key=lambda proof: (proof["sha256"], proof["pages"].encode("utf-16-be"),
                                                    proof.get("number", "").encode("utf-16-be"), proof.get("date", "")))
        if ordered != proofs or any(one == other for one, other in zip(proofs, proofs[1:])):
            raise self.wrong("evidence", proofs, ordered, item)
        return inputs

    def leaf(self, leaf, stated):
        inputs = self.given(stated, leaf.code)
        origin = self.origin(leaf, stated.get("origin"))
        kind = origin["kind"]
        measured, points, state = None, None, "missing"
        if kind == "exempt" or self.set.is_not_for(leaf.code, self.groups):
            state = "not-applicable"
        else:
            answer, measured = scored(leaf.rule, inputs, leaf.max)
            if kind == "set":
                value = figure(origin["points"])
                answer = value if leaf.may_be_set(value) else OPEN
            elif kind == "survey":
                value = figure(origin["points"])
                answer = value if 0 <= value <= leaf.max else OPEN
            if answer is NOT_APPLICABLE:
                state = "not-applicable"
            elif isinstance(answer, Fraction):
                state, points = "scored", leaf.settle(answer)
        if state == "not-applicable" and self.set.policy == "full-mark":
            points = leaf.max
        self.open = self.open or state == "missing"
        self.points[leaf.code] = points or Fraction(0)
        self.counts[leaf.code] = state != "not-applicable" or points is not None
        expected = {"code": leaf.code, "inputs": inputs, "origin": origin, "evidence": stated["evidence"],
                    "measured": None if measured is None else written(measured),
                    "points": None if points is None else written(points), "state": state}
        expected["seal"] = sha(canonical(expected))
        self.compare(leaf.code, stated, expected)

    def origin(self, leaf, origin):
        kind = origin.get("kind") if isinstance(origin, dict) else None
        forms = {"rule": set(), "set": {"role", "points"}, "exempt": {"role"},
                 "survey": {"source", "points", "answers", "standard-error"}}
        unknown = {"answers", "standard-error"} if kind == "survey" else set()
        if kind not in forms or set(origin) != forms[kind] | {"kind"} or not all(
                isinstance(v, str) or (v is None and k in unknown) for k, v in origin.items()):
            raise self.wrong("origin", origin, " | ".join(forms), leaf.code)
        if "points" in origin and (figure(origin["points"]) is None or "/" in origin["points"]):
            raise self.wrong("points", origin["points"], "0.125", leaf.code)
        if kind == "survey":
            answers, error = origin["answers"], origin["standard-error"]
            if answers is not None and not re.fullmatch("0|[1-9][0-9]{0,8}", answers):
                raise self.wrong("answers", answers, "120", leaf.code)
            if error is not None and figure(error) is None:
                raise self.wrong("standard-error", error, "0.125", leaf.code)
        return origin

    def adjustments(self):
        stated = self.stated.get("adjustments")
        if not isinstance(stated, list):
            raise self.wrong("adjustments", stated, "[…]")
        names = [one.get("name") if isinstance(one, dict) else None for one in stated]
        if None in names or not all(isinstance(name, str) for name in names):
            raise self.wrong("adjustments", names, "name")
        if names != sorted(set(names), key=lambda name: name.encode("utf-16-be")):
            raise self.wrong("adjustments", names, sorted(set(names)))
        for one in stated:
            name, inputs = one["name"], self.given(one, one["name"])
            points = self.extra(name, inputs)
            expected = {"name": name, "inputs": inputs, "role": one.get("role"), "evidence": one["evidence"],
                        "points": None if points is None else written(points)}
            if not isinstance(one.get("role"), str):
                raise self.wrong("role", one.get("role"), '"…"', name)
            expected["seal"] = sha(canonical(expected))
            self.compare(name, one, expected)
        for kind, cap in self.set.caps.items():
            if cap is not None and self.extras[kind] > cap:
                self.extras[kind] = cap

    def extra(self, name, inputs):
        about = self.set.extras.get(name)
        if about is None:
            return None
        value = self.set.measures[name].figure(inputs)
        if value is None:
            self.open = True
            return None
        points = min(in_set(about["cap"]), max(value, Fraction(0)) * in_set(about["each"]))
        points = settled(points, *self.set.settling.get("facts", (12, "half-up")))
        self.extras[about["kind"]] += points
        return points

    def achieved(self, leaves):
        return sum((self.points[leaf.code] for leaf in leaves), Fraction(0))

    def max(self, leaves):
        return sum((leaf.max for leaf in leaves if self.counts[leaf.code]), Fraction(0))

    def moved(self, value, most):
        value += self.extras["bonus"] - self.extras["penalty"]
        if value >= most and not self.set.above_max:
            value = most
        return max(value, Fraction(0))

    def sums(self):
        """Compares sums, and gives the line of the standings."""
        every = self.set.leaves
        nodes = [{"code": code, "points": written(self.achieved(self.set.below[code])),
                  "max": written(self.max(self.set.below[code]))} for code in self.set.nodes]
        stated = self.stated.get("nodes")
        if not isinstance(stated, list) or len(stated) != len(nodes) or not all(isinstance(node, dict) for node in stated):
            raise self.wrong("nodes", stated, nodes)
        for one, node in zip(stated, nodes):
            self.compare(node["code"], one, node)
        most, got = self.max(every), self.achieved(every)
        reported = any(one["name"] in self.set.extras for one in self.stated["adjustments"])
        total = settled(self.moved(got, most), 12, "half-up") if reported else got
        reduced = most < self.set.max
        index = total
        if reduced:
            index = self.moved(got / most * self.set.max if most else Fraction(0), self.set.max)
        form = " ".join(leaf.code for leaf in every if self.max([leaf]) == 0) if reduced and self.set.policy == "own-form" else ""
        done = not self.open
        self.compare("", {k: v for k, v in self.stated.items() if k not in ("leaves", "adjustments", "nodes")}, {
            "unit": self.code, "name": self.name, "kind": self.kind, "finished": done,
            "bonus": written(self.extras["bonus"]), "penalty": written(self.extras["penalty"]), "max": written(most),
            "total": written(total) if done else None, "index": written(index) if done else None})
        areas = {code: written(self.achieved(self.set.below[code])) for code in self.set.areas
                 if self.max(self.set.below[code]) != 0} if done else {}
        self.about = {"unit": self.code, "finished": done, "total": written(total) if done else None,
                      "index": written(index) if done else None, "form": form if done else "", "areas": areas,
                      "band": self.set.band(index) if done else None, "place": None, "tied": False}
        self.index = index if done else None
        return self.about


def is_proof(proof):
    return (isinstance(proof, dict) and {"pages", "sha256"} <= set(proof) <= {"date", "number", "pages", "sha256"}
            and all(isinstance(text, str) for text in proof.values()) and proof.get("number", "–") != ""
            and is_day(proof.get("date", "2026-12-30")) and re.fullmatch("[0-9a-f]{64}", proof["sha256"]) is not None)


def is_day(text):
    found = re.fullmatch(r"([1-9]\d{3})-(\d\d)-(\d\d)", text, re.ASCII)
    try:
        return found is not None and datetime.date(*map(int, found.groups())) is not None
    except ValueError:
        return False


# ---------------------------------------------------------------- the bundle

class Bundle:
    def __init__(self, files, exact):
        self.files, self.exact = files, exact

    def file(self, name):
        if name not in self.files:
            raise Wrong(name, "", MISSING, name)
        return self.files[name]

    def json(self, name, kind=dict):
        value = parsed(name, self.file(name))
        if not isinstance(value, kind):
            raise Wrong(name, "", "…", "JSON")
        return value

    def key(self):
        """Name, mark and key of the line in key.pub, nothing where they do not fit each other."""
        match = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})\n", self.file("key.pub").decode("utf-8", "replace"))
        if not match:
            return None
        typed = base64.b64decode(match.group(3))
        mark = hashlib.sha256(match.group(1).encode("utf-8") + b"\n" + typed).digest()[:4]
        return (match.group(1), mark, typed[1:]) if typed[0] == 1 and mark.hex() == match.group(2) else None

    def seal(self):
        """What is wrong with list, signature, key or checkpoint."""
        manifest, signature, key = self.file("manifest.json"), self.file("manifest.sig"), self.key()
        if key is None:
            return Wrong("key.pub", "", "…", "name+hash+key")
        raw = strict(signature[:-1]) if signature.endswith(b"\n") else None
        if raw is None or not ed25519(key[2], manifest, raw):
            return Wrong("manifest.json", "manifest.sig", "…", "Ed25519")
        note = re.fullmatch(r"((?:[^\n]+\n)+)\n— ([^\s+]+) ([A-Za-z0-9+/=]+)\n", self.file("checkpoint.txt").decode("utf-8", "replace"))
        marked = strict(note.group(3).encode()) if note else None
        if (marked is None or note.group(2) != key[0] or not note.group(1).startswith(key[0] + "\n") or marked[:4] != key[1]
                or not ed25519(key[2], note.group(1).encode("utf-8"), marked[4:])):
            return Wrong("checkpoint.txt", "", "…", "Ed25519")
        return None

    def listed(self):
        lines = {}
        for line in self.json("manifest.json", list):
            if not isinstance(line, dict) or set(line) != {"path", "size", "sha256"} or not isinstance(line["path"], str):
                raise Wrong("manifest.json", "", line, '{"path":…,"sha256":…,"size":…}')
            lines[line["path"]] = "%s %s" % (line["size"], line["sha256"])
        return lines

    def actual(self, name):
        return "%d %s" % (len(self.files[name]), sha(self.files[name])) if name in self.files else MISSING

    def check(self):
        seal, listed = self.seal(), self.listed()
        for name in sorted(self.files):
            if not NAME.fullmatch(name):
                raise Wrong(name, "", name, MISSING)
        names = (set(self.files) | set(listed)) - set(UNLISTED)
        changed = [name for name in sorted(names) if self.actual(name) != listed.get(name, MISSING)]
        for name in changed:
            if seal is None and not name.startswith("results/") and name != "standings.json":
                raise Wrong(name, "sha256", self.actual(name), listed.get(name, MISSING))
        said = self.recount()
        if seal is not None:
            raise seal
        if changed:
            raise Wrong(changed[0], "sha256", self.actual(changed[0]), listed.get(changed[0], MISSING))
        if set(listed) & set(UNLISTED) or canonical(self.manifest()) != self.file("manifest.json"):
            raise Wrong("manifest.json", "", "…", "path ↑")
        if not self.exact:
            raise Wrong("", "zip", "…", "STORED, 1980-01-01")
        return said

    def manifest(self):
        return [{"path": name, "size": len(self.files[name]), "sha256": sha(self.files[name])}
                for name in sorted(set(self.files) - set(UNLISTED))]

    def heading(self):
        head = self.json("publication.json")
        forms = {"format": str, "round": str, "name": str, "year": int, "host": str, "version": int, "invented": bool,
                 "decision": dict, "program": str, "note": str, "previous": (dict, type(None)), "sums": str, "ties": str,
                 "checkpoint": str}
        for field, form in sorted(forms.items()):
            if not isinstance(head.get(field, 0.0), form):
                raise Wrong("publication.json", field, head.get(field, MISSING), getattr(form, "__name__", "null"))
        fixed = {"format": FORMAT, "sums": "exact", "ties": "share-best-place-skip-next",
                 "checkpoint": sha(self.file("checkpoint.txt"))}
        for field, value in fixed.items():
            if head[field] != value:
                raise Wrong("publication.json", field, head[field], value)
        later = head["version"] > 1
        if head["version"] < 1 or later != (head["previous"] is not None) or later != bool(head["note"].strip()):
            raise Wrong("publication.json", "version", head["version"], "1 | note, previous")
        try:
            datetime.date(*map(int, re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", head["decision"]["date"], re.ASCII).groups()))
        except (KeyError, AttributeError, TypeError, ValueError):
            raise Wrong("publication.json", "date", head["decision"].get("date", MISSING), "2026-12-30")
        return head

    def sets(self, kinds):
        found = {}
        for name in sorted(self.files):
            if name.startswith("set-"):
                found[name[4:-5]] = self.set(name)
        for kind in kinds:
            if kind not in found:
                self.set("set-%s.json" % kind)
        return found

    def set(self, name):
        try:
            return CriteriaSet(self.json(name))
        except (KeyError, ValueError, TypeError, AttributeError, IndexError, StopIteration):
            raise Wrong(name, "", "…", "bộ tiêu chí")

    def recount(self):
        head = self.heading()
        about = self.json("units.json", list)
        for one in about:
            if (not isinstance(one, dict) or set(one) != {"code", "name", "kind", "groups"} or not isinstance(one["groups"], list)
                    or not all(isinstance(one[field], str) for field in ("code", "name", "kind"))):
                raise Wrong("units.json", "", one, '{"code":…,"groups":…,"kind":…,"name":…}')
        codes = [one["code"] for one in about]
        if codes != sorted(set(codes)):
            raise Wrong("units.json", "code", codes, sorted(set(codes)))
        sets = self.sets({one["kind"] for one in about})
        units = [Unit(self, one, sets[one["kind"]]) for one in about]
        lines = {kind: [] for kind in sets}
        for unit in units:
            unit.sums()
            lines[unit.kind].append(unit)
        stated = self.json("standings.json")
        if sorted(stated) != sorted(sets):
            raise Wrong("standings.json", "", sorted(stated), sorted(sets))
        for kind in sorted(sets):
            self.standings(stated[kind], ranked(lines[kind]))
        for name in sorted(self.files):
            if name.startswith("results/") and name[8:-5] not in codes:
                raise Wrong(name, "", name, MISSING)
        return head, len(units), sum(len(unit.set.leaves) for unit in units)

    @staticmethod
    def standings(stated, expected):
        if not isinstance(stated, list) or len(stated) != len(expected):
            raise Wrong("standings.json", "", stated, "%d × {…}" % len(expected))
        for one, other in zip(stated, expected):
            if not isinstance(one, dict):
                raise Wrong("standings.json", "", one, other, other["unit"])
            for field in ("unit", "total", "place") + tuple(sorted(set(one) | set(other))):
                if one.get(field, MISSING) != other.get(field, MISSING):
                    raise Wrong("standings.json", field, one.get(field, MISSING), other.get(field, MISSING), other["unit"])


def ranked(units):
    """Places on exact values, form by form: equal values share the best place, the next is skipped."""
    forms = {}
    for unit in units:
        if unit.index is not None:
            forms.setdefault(unit.about["form"], []).append(unit.index)
    for form, values in forms.items():
        places, bearers = {}, {}
        for place, value in enumerate(sorted(values, reverse=True), 1):
            places.setdefault(value, place)
            bearers[value] = bearers.get(value, 0) + 1
        forms[form] = places, bearers
    for unit in units:
        if unit.index is not None:
            places, bearers = forms[unit.about["form"]]
            unit.about["place"], unit.about["tied"] = places[unit.index], bearers[unit.index] > 1
    return [unit.about for unit in sorted(units, key=lambda unit: (
        unit.about["place"] is None, unit.about["form"], unit.about["place"] or 0, unit.code))]


def strict(text):
    try:
        raw = base64.b64decode(text, validate=True)
        return raw if base64.b64encode(raw) == text else None
    except (binascii.Error, ValueError):
        return None


# ---------------------------------------------------------------- words

def right(said, lang):
    head, units, leaves = said
    form = {"vi": "ĐÚNG: %s, bản %d, quyết định %s: đã tính lại %d đơn vị, %d mục.",
            "en": "RIGHT: %s, version %d, decision %s: %d units and %d items computed again."}[lang]
    return form % (head["round"], head["version"], head["decision"].get("number"), units, leaves)


def bundles(paths):
    """Every bundle that is meant; a folder that is none stands for those in it."""
    for path in paths:
        if os.path.isdir(path) and not os.path.exists(os.path.join(path, "manifest.json")):
            inside = sorted(name for name in os.listdir(path)
                            if name.endswith(".zip") or os.path.isfile(os.path.join(path, name, "manifest.json")))
            for name in inside:
                yield os.path.join(path, name)
            if not inside:
                yield path
        else:
            yield path


def main(words):
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")
    lang, pinned, paths = "vi", None, []
    rest = iter(words)
    for word in rest:
        if word == "--lang":
            lang = next(rest, "vi")
        elif word == "--key":
            pinned = next(rest, "")
        elif word.startswith("-") and word != "-":
            lang = ""
        else:
            paths.append(word)
    if lang not in ("vi", "en"):
        print(__doc__, file=sys.stderr)
        return 2
    all_ = list(bundles(paths or [os.path.dirname(os.path.abspath(__file__))]))
    worst = 0
    for path in all_:
        prefix = path + ": " if len(all_) > 1 else ""
        try:
            bundle = Bundle(*read(path))
            said = bundle.check()
            if pinned is not None and limited(pinned).strip() != bundle.file("key.pub").strip():
                raise Wrong("key.pub", "", bundle.file("key.pub").decode().strip(), limited(pinned).decode("utf-8", "replace").strip())
            print(prefix + right(said, lang))
            if not prefix:
                print(bundle.file("key.pub").decode().strip())
        except Wrong as wrong:
            print(prefix + wrong.said(lang))
            worst = max(worst, 1)
        except (BadInput, OSError) as bad:
            print(bad.words[lang] if isinstance(bad, BadInput) else str(bad), file=sys.stderr)
            worst = max(worst, 2)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
