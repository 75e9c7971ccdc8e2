#!/usr/bin/env python3
"""Compares our reading of telephone numbers with the reference library's, on thousands of spellings.

    python3 -m venv .venv && .venv/bin/pip install phonenumbers==9.0.43
    .venv/bin/python Scripts/check-phones.py [--show N]

Compiles the few files it needs into a filter, asks it for every case, and prints the agreement by kind of spelling.
Ends with 1 where fewer than 99 % of the spellings of valid numbers agree.
"""

import collections
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import phonenumbers as reference
from phonenumbers import PhoneMetadata, PhoneNumberFormat, PhoneNumberType

SOURCES = Path(__file__).resolve().parent.parent / "Sources/Domain"
FILTER = """
while let line = readLine() {
  let fields = line.split(separator: "\\t", omittingEmptySubsequences: false)
  print(PhoneNumber.normalised(String(fields[1]), region: Region(String(fields[0])) ?? .unknown) ?? "-")
}
"""
TYPES = [PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.TOLL_FREE, PhoneNumberType.VOIP,
         PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.UAN]


def samples(chance):
    """Valid numbers: the library's examples and neighbours of them, by region."""
    for region in sorted(reference.SUPPORTED_REGIONS):
        for kind in TYPES:
            example = reference.example_number_for_type(region, kind)
            if not example:
                continue
            yield region, example
            digits = reference.national_significant_number(example)
            for _ in range(3):
                other = digits[:-4] + "".join(chance.choice("0123456789") for _ in digits[-4:])
                try:
                    number = reference.parse("+%d%s" % (example.country_code, other))
                except reference.NumberParseException:
                    continue
                if reference.is_valid_number_for_region(number, region):
                    yield region, number


def spellings(region, number, chance):
    international = reference.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    national = reference.format_number(number, PhoneNumberFormat.NATIONAL)
    digits = reference.format_number(number, PhoneNumberFormat.E164)
    plan = PhoneMetadata.metadata_for_region(region)
    trunk = plan.national_prefix or ""
    yield "plus", "", digits
    yield "spaced", chance.choice(["DE", "US", "FR"]), international
    yield "national", region, national
    yield "dotted", region, national.replace(" ", ".").replace("-", ".")
    yield "extension", region, national + chance.choice([" ext. 12", " x12", " Ext 5", " #7", ",,12"])
    yield "abroad", "DE" if region != "DE" else "FR", "00" + digits[1:]
    yield "bare code", region, digits[1:]
    if trunk == "0":
        yield "(0)", "", international.replace(" ", " (0)", 1)
    yield "tel", "", reference.format_number(number, PhoneNumberFormat.RFC3966)


def expected(region, typed):
    try:
        number = reference.parse(typed, region or None)
    except reference.NumberParseException:
        return "-"
    if reference.is_possible_number_with_reason(number) != reference.ValidationResult.IS_POSSIBLE:
        return "-"
    number.extension = None
    return reference.format_number(number, PhoneNumberFormat.E164)


def noise(chance):
    """What is not a number, or hardly: short ones, cut ones, long ones."""
    regions = sorted(reference.SUPPORTED_REGIONS)
    for _ in range(3000):
        digits = "".join(chance.choice("0123456789") for _ in range(chance.randint(2, 18)))
        yield "noise", chance.choice(regions), chance.choice(["", "", "+", "0"]) + digits


def main():
    chance = random.Random(20)
    cases = [case for region, number in samples(chance) for case in spellings(region, number, chance)]
    cases += noise(chance)
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "main.swift"
        program.write_text(FILTER)
        needed = [SOURCES / "People" / f"{name}.swift" for name in ("Region", "PhonePlan", "PhonePlans", "PhoneNumber",
                                                                    "PersonName")]
        needed += (SOURCES / "Naming").glob("*.swift")
        subprocess.run(["swiftc", "-package-name", "tend", "-module-name", "Filter", "-o", folder + "/filter", program,
                        *needed], check=True)
        lines = "".join(f"{region}\t{typed}\n" for _, region, typed in cases)
        answers = subprocess.run([folder + "/filter"], input=lines, text=True, capture_output=True, check=True)
    total, agreed, differing = collections.Counter(), collections.Counter(), []
    for (kind, region, typed), answer in zip(cases, answers.stdout.splitlines(), strict=True):
        wanted = expected(region, typed)
        total[kind] += 1
        agreed[kind] += answer == wanted
        if answer != wanted:
            differing.append((kind, region, typed, wanted, answer))
    for kind in total:
        print(f"{kind:10} {agreed[kind]:6} of {total[kind]:6}  {100 * agreed[kind] / total[kind]:.2f} %")
    real = [kind for kind in total if kind != "noise"]
    share = sum(agreed[kind] for kind in real) / sum(total[kind] for kind in real)
    print(f"spellings of valid numbers: {100 * share:.2f} % of {sum(total[kind] for kind in real)}")
    if "--show" in sys.argv:
        for one in differing[:int(sys.argv[sys.argv.index("--show") + 1])]:
            print(*one, sep="\t")
    sys.exit(share < 0.99)


main()
