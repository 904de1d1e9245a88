"""Phone numbers in any notation, as E.164 and as people in Korea write them."""

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

# ruff: noqa: PLC0415 - phonenumbers takes long to import, and Korean numbers never need it

_AREAS = frozenset(
    "031 032 033 041 042 043 044 051 052 053 054 055 061 062 063 064 070".split()  # noqa: SIM905
)
_OLD_MOBILES = frozenset({"011", "016", "017", "018", "019"})
_SEVERAL = re.compile(r"[,;/\n]|:::|\bor\b|또는")
_CUT = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,2}")
_NUMBER = re.compile(r"[+(]?\d[\d\-.()\s]{6,20}\d")


def to_e164(text: str, region: str = "KR") -> str | None:
    """Give a number in E.164, or None when it is none; of several in one text, the first that is one.

    `region` says where a number without country code belongs. Korean notations, also without the leading
    0 that Excel drops, take a tenth of the time of all others.
    """
    bare = text.replace("-", "").replace(" ", "")
    if region == "KR" and bare.isascii():
        if len(bare) == 11 and bare.startswith("010") and bare.isdigit():
            return "+82" + bare[1:]
        quick = _korean(bare)
        if quick is not None:
            return quick
    return _careful(text, region)


def _korean(bare: str) -> str | None:
    if not bare.isdigit():
        return bare if len(bare) == 13 and bare.startswith("+8210") and bare[1:].isdigit() else None
    length = len(bare)
    if length == 11 and bare.startswith("010"):
        return "+82" + bare[1:]
    if length == 10 and bare.startswith("10"):
        return "+82" + bare
    if length == 12 and bare.startswith("8210"):
        return "+" + bare
    return "+82" + bare[1:] if _is_landline(bare, length) else None


def _is_landline(bare: str, length: int) -> bool:
    if bare.startswith("02"):
        return length in {9, 10} and bare[2] in "23456789"
    if bare[:3] in _AREAS or bare[:3] in _OLD_MOBILES:
        return length in {10, 11} and bare[3] in "23456789"
    return False


def _careful(text: str, region: str) -> str | None:
    plain = unicodedata.normalize("NFKC", text).strip().removeprefix("'").removesuffix(".0")
    if _CUT.fullmatch(plain):  # a spreadsheet shows a long number so; most of its digits are gone
        whole = float(plain.replace(",", "."))
        kept = len(plain.partition("E")[0].replace(",", "").replace(".", ""))
        return to_e164(str(int(whole)), region) if kept >= len(str(int(whole))) - 1 and kept > 8 else None
    for part in (plain, *_SEVERAL.split(plain), *_NUMBER.findall(plain)):
        found = _one(part, region)
        if found is not None:
            return found
    return None


def _one(text: str, region: str) -> str | None:
    bare = re.sub(r"[\s\-.()‐-―−]", "", text)
    if region == "KR":
        bare = re.sub(r"^(?:\+|00|00[12])?820?(?=1[016789]\d{7,8}$|[2-7]\d{7,9}$)", "0", bare)
        quick = _korean(bare) if bare.isascii() else None
        if quick is not None:
            return quick
    if len(bare) < 7 or not any(c.isdigit() for c in bare):
        return None
    # What is written in groups without 0 or country code is not Korean: nobody can tell where it belongs.
    if region == "KR" and bare != text and bare[0] not in "+01":
        return None
    found = _parsed(bare, region)
    if found is None and bare.startswith("00"):  # what Europe dials where one writes +
        found = _parsed("+" + bare[2:], region)
    return found


def _parsed(bare: str, region: str) -> str | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(bare, region)
    except phonenumbers.NumberParseException:
        return None
    if not _dialable(number, bare):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _dialable(number: "PhoneNumber", bare: str) -> bool:
    import phonenumbers

    # Whoever writes the country code means a number, also where the library's plan is older than it.
    if bare.startswith("+"):
        return phonenumbers.is_possible_number(number)
    return phonenumbers.is_valid_number(number)


def format_phone(e164: str) -> str:
    """Give a number as people say it: `010-1234-5678` in Korea, `+1 415-555-0101` elsewhere.

    `to_e164` reads the result back to the same number.
    """
    if not e164.startswith("+82"):
        return _international(e164)
    national = e164[3:]
    if len(national) == 8 and national.startswith("1"):  # 1588-1234: the same from everywhere
        return f"{national[:4]}-{national[4:]}"
    national = "0" + national
    area = 2 if national.startswith("02") else 4 if national.startswith("050") else 3
    return f"{national[:area]}-{national[area:-4]}-{national[-4:]}"


def _international(e164: str) -> str:
    import phonenumbers

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def ascii_digits(text: str) -> str:
    """Give the digits of a text alone, as ASCII."""
    return "".join(str(unicodedata.digit(c)) for c in text if c.isdigit())
