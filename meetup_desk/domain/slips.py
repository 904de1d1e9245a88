"""The number of a slip, by which somebody finds again what they said: `7K3-M42`.

Six characters of 31, the last of which is chosen so that the weighted sum of all is a multiple of 31. That
is a prime and no two weights are alike: one wrong character, or two that changed places, always show.
"""

import re

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY"  # Crockford's without Z
_LENGTH = 6
_LOOK_ALIKES = str.maketrans("OILZ", "0112")
_SEPARATORS = re.compile(r"[\s\-‐-―_.·]+")


def make_slip(entropy: bytes) -> str:
    """Make the number of a slip from at least 8 random bytes."""
    number = int.from_bytes(entropy[:8], "big")
    values = [number // 31**place % 31 for place in range(_LENGTH - 1)]
    total = sum((place + 2) * value for place, value in enumerate(values))
    return "".join(_ALPHABET[value] for value in [*values, -total % 31])


def read_slip(text: str) -> str | None:
    """Read a slip's number as people type it; None for what can be none."""
    typed = _SEPARATORS.sub("", text).upper().translate(_LOOK_ALIKES)
    if len(typed) != _LENGTH or any(character not in _ALPHABET for character in typed):
        return None
    *values, check = (_ALPHABET.index(character) for character in typed)
    total = sum((place + 2) * value for place, value in enumerate(values))
    return typed if (total + check) % 31 == 0 else None


def show_slip(slip: str) -> str:
    """Show a slip's number in two groups of three."""
    return f"{slip[:3]}-{slip[3:]}"
