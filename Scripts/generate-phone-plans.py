#!/usr/bin/env python3
"""Writes Sources/Domain/People/PhonePlans.swift: facts of the world's telephone numbering plans.

    python3 -m venv .venv && .venv/bin/pip install phonenumbers==9.0.43
    .venv/bin/python Scripts/generate-phone-plans.py            write the file
    .venv/bin/python Scripts/generate-phone-plans.py --check    say whether the file is what this script writes

The source is the metadata of PyPI's phonenumbers (Apache License 2.0), which follows the plans that countries publish
through the ITU. Only facts are taken: calling code, trunk and international prefix, lengths, leading digits.
"""

import itertools
import sys
from pathlib import Path

import phonenumbers
from phonenumbers import PhoneMetadata

TARGET = Path(__file__).resolve().parent.parent / "Sources/Domain/People/PhonePlans.swift"
PREFIXES = 4


class Pattern:
    """The small part of regular expressions that the metadata uses: digits, classes, groups, repetition."""

    def __init__(self, text):
        self.text, self.place = text, 0
        self.tree = self.alternatives()
        assert self.place == len(text), text

    def alternatives(self):
        options = [self.sequence()]
        while self.peek() == "|":
            self.place += 1
            options.append(self.sequence())
        return options

    def peek(self):
        return self.text[self.place:self.place + 1]

    def sequence(self):
        items = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.item())
        return items

    def item(self):
        start = self.peek()
        self.place += 1
        if start == "(":
            if self.text.startswith("?:", self.place):
                self.place += 2
            atom = self.alternatives()
            self.place += 1
        elif start == "[":
            end = self.text.index("]", self.place)
            digits, spans = set(), self.text[self.place:end]
            self.place = end + 1
            while spans:
                last = spans[2] if spans[1:2] == "-" else spans[0]
                digits |= {str(one) for one in range(int(spans[0]), int(last) + 1)}
                spans = spans[3:] if spans[1:2] == "-" else spans[1:]
            atom = digits
        elif start == "\\":
            self.place += 1
            atom = set("0123456789")
        else:
            assert start.isdigit(), self.text
            atom = {start}
        low, high = 1, 1
        if self.peek() == "?":
            self.place += 1
            low = 0
        elif self.peek() == "{":
            end = self.text.index("}", self.place)
            low, _, high = self.text[self.place + 1:end].partition(",")
            low, high = int(low), int(high or low)
            self.place = end + 1
        return atom, low, high

    def forms(self, options=None):
        """The pairs of first digit and length that matches have; (None, 0) for an empty one."""
        found = set()
        for sequence in options or self.tree:
            forms = {(None, 0)}
            for atom, low, high in sequence:
                once = {(digit, 1) for digit in atom} if isinstance(atom, set) else self.forms(atom)
                repeated, reached = {(None, 0)}, set()
                for count in range(high + 1):
                    reached |= repeated if count >= low else set()
                    repeated = joined(repeated, once)
                forms = joined(forms, reached)
            found |= forms
        return found

    def words(self, options=None):
        """Every text that matches."""
        for sequence in options or self.tree:
            parts = []
            for atom, low, high in sequence:
                once = sorted(atom) if isinstance(atom, set) else list(self.words(atom))
                parts.append(["".join(one) for count in range(low, high + 1)
                              for one in itertools.product(once, repeat=count)])
            for one in itertools.product(*parts):
                yield "".join(one)


def joined(firsts, seconds):
    return {(one[0] or other[0], one[1] + other[1]) for one in firsts for other in seconds if one[1] + other[1] < 20}


def international_prefixes(plan):
    """At most four patterns, a full stop for any digit: `00`, `011`, `00.`. Prefixes that name a carrier in more than
    five digits are left out."""
    if not plan.international_prefix:
        return []
    alike = {}
    for word in Pattern(plan.international_prefix).words():
        if len(word) <= 5:
            alike.setdefault((len(word), word[:2]), []).append(word)
    patterns = []
    for (length, _), words in sorted(alike.items(), key=lambda one: (-len(one[1]), one[0])):
        shared = 0
        while shared < length and len({word[shared] for word in words}) == 1:
            shared += 1
        patterns.append(words[0][:shared] + "." * (length - shared))
    # The longer first: it is the more certain where it fits.
    return sorted(patterns[:PREFIXES], key=len, reverse=True)


def trunk(plan):
    return plan.national_prefix if plan.national_prefix and plan.national_prefix.isdigit() else ""


def lengths(plans):
    """Bit n stands for n digits."""
    bits = 0
    for plan in plans:
        for length in plan.general_desc.possible_length:
            if length > 0:
                bits |= 1 << length
    return "%05X" % bits


def likely(plans):
    """For each first digit from 0 to 9 the lengths that numbers beginning with it have, as `lengths` writes them."""
    bits = [0] * 10
    for plan in plans:
        for digit, length in Pattern(plan.general_desc.national_number_pattern).forms():
            if length in plan.general_desc.possible_length:
                bits[int(digit)] |= 1 << length
    return "".join("%05X" % one for one in bits)


def region_records():
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        plan = PhoneMetadata.metadata_for_region(region)
        prefixes = "".join(one.ljust(5) for one in international_prefixes(plan)).ljust(5 * PREFIXES)
        carrier = "2" if region == "BR" else " "
        yield (region + str(plan.country_code).ljust(3) + trunk(plan).ljust(2) + carrier + lengths([plan])
               + likely([plan]) + prefixes)


def code_records():
    codes = dict(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)
    for code in sorted(codes, key=str):
        if codes[code] == ("001",):
            plans = [PhoneMetadata.metadata_for_nongeo_region(code)]
        else:
            plans = [PhoneMetadata.metadata_for_region(region) for region in codes[code]]
        yield str(code).ljust(3) + trunk(plans[0]).ljust(2) + lengths(plans) + likely(plans)


def literal(records):
    records = list(records)
    body = "".join(f"    {record}\\\n" for record in records)
    return body + "    .", len(records), len(records[0])


def written():
    regions, region_count, region_length = literal(region_records())
    codes, code_count, code_length = literal(code_records())
    return f"""\
// Written by Scripts/generate-phone-plans.py from the metadata of phonenumbers {phonenumbers.__version__} (PyPI).
// Do not edit by hand.

/// Facts of the world's telephone numbering plans, as text that is searched where it lies.
enum PhonePlans {{
  /// In the order of regions: region 2, calling code 3, trunk prefix 2, digits of a carrier's code after the trunk
  /// prefix 1, lengths 5 (hexadecimal, bit n for n digits), the same for each first digit from 0 to 9,
  /// {PREFIXES} international prefixes of 5 (a full stop for any digit).
  static let regions: StaticString = \"\"\"
{regions}
    \"\"\"

  static let regionCount = {region_count}
  static let regionLength = {region_length}

  /// In the order of calling codes as text: code 3, trunk prefix 2, lengths 5, the same for each first digit, over all
  /// regions that share the code.
  static let codes: StaticString = \"\"\"
{codes}
    \"\"\"

  static let codeCount = {code_count}
  static let codeLength = {code_length}
}}
"""


def main():
    text = written()
    if "--check" in sys.argv[1:]:
        if TARGET.read_text() != text:
            sys.exit(f"{TARGET.name} is not what Scripts/generate-phone-plans.py writes: run it.")
        print(f"{TARGET.name} is up to date.")
    else:
        TARGET.write_text(text)
        print(f"{TARGET.name}: {len(text) // 1024} kB.")


main()
