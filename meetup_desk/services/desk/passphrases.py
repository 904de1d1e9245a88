"""Passphrases of packs: made of words, and read however they were typed."""

import unicodedata
from collections.abc import Sequence
from secrets import choice

from meetup_desk.domain.korean_layout import from_korean_layout
from meetup_desk.tickets import qr

_WORDS = 5  # of 2,048 each: 55 bits


def make_passphrase(words: Sequence[str]) -> str:
    """Make a passphrase of words that a machine has chosen."""
    return " ".join(choice(words) for _ in range(_WORDS))


def key_of(passphrase: str) -> str:
    """Give what a passphrase opens with: capitals, spaces and the layout of the keyboard do not matter.

    Hangul becomes the keys of the Korean two-set layout. So it opens also when it was typed with the input
    method off, and a scanner, which knows Latin letters alone, can type it.
    """
    keys = from_korean_layout(unicodedata.normalize("NFKC", passphrase))
    return "".join(unicodedata.normalize("NFKC", keys).casefold().split())


def draw_passphrase(passphrase: str) -> qr.Matrix | None:
    """Draw a passphrase as a QR code for a scanner that is a keyboard; None where it has other characters."""
    try:
        return qr.matrix(key_of(passphrase).upper())
    except ValueError:
        return None
