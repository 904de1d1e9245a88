"""What a keyboard types when a scanner presses its keys."""

from meetup_desk.domain.keyboards import TYPED_BY, US_KEYS


def typed_under(layout: str, text: str, *, shifted_digits: bool = False, caps: bool = False) -> str:
    """Give what a US scanner's keys type under a layout; `caps` turns its letters around."""
    plain, shifted = TYPED_BY[layout]
    keys = US_KEYS.upper()
    typed = ""
    for character in text:
        if character.upper() not in keys:
            typed += character
            continue
        at = keys.index(character.upper())
        shift = (character.isalpha() and character.isupper()) != (caps and character.isalpha())
        typed += (shifted if shift or (shifted_digits and character.isdigit()) else plain)[at]
    return typed
