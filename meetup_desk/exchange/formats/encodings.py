"""How a text file of a list is encoded: by what its letters say, and asked where they do not say enough."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.exchange.formats.text_likelihood import strangeness

# In this order where several give the same text.
GUESSED = (
    *("cp949", "cp1252", "cp1250", "cp1251", "mac_roman", "cp932", "gb18030"),
    *("big5", "euc_jp", "koi8_r", "cp1253"),
)
OTHERS = ("cp1254", "cp1257", "cp874", "cp1255", "cp1256")
_SURE = 3.0  # how much stranger the next best text has to be
_SURE_OF_KOREAN = 1.5  # most lists are Korean, and few Chinese or Japanese texts look so by chance
_STRANGE = 1.5  # a letter; above, even the best is no text
_SHOWN = 3  # lines
_LONGEST = 80  # characters of one


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """A way to read a file, and what its first lines outside ASCII then say."""

    encoding: str
    lines: tuple[str, ...]


def decodings(sample: bytes, encodings: Sequence[str]) -> list[tuple[float, str, str]]:
    """Give the ways to decode a sample, the likeliest first: its strangeness, the encoding, the text."""
    found: dict[str, tuple[float, str, str]] = {}
    for encoding in encodings:
        try:
            text = sample.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        strange, letters = strangeness(text, encoding)
        if text not in found or strange < found[text][0]:
            first = found[text][1] if text in found else encoding
            found[text] = (strange if letters else 0.0, first, text)
    return sorted(found.values(), key=lambda decoding: decoding[0])


def guess(sample: bytes, encodings: Sequence[str] = GUESSED) -> str | None:
    """Give the encoding that a sample shows; None where its letters leave it open."""
    found = decodings(sample, encodings)
    if not found:
        return None
    strange, encoding, text = found[0]
    if strange > _STRANGE * max(1, strangeness(text, encoding)[1]):
        return None
    sure = _SURE_OF_KOREAN if encoding == "cp949" else _SURE
    return encoding if len(found) == 1 or found[1][0] - strange >= sure else None


def choices(sample: bytes) -> list[EncodingChoice]:
    """Give all ways to read a sample with the lines by which people can tell, the likeliest first."""
    return [
        EncodingChoice(name, _sample_lines(text)) for _, name, text in decodings(sample, (*GUESSED, *OTHERS))
    ]


def _sample_lines(text: str) -> tuple[str, ...]:
    lines = [line.strip()[:_LONGEST] for line in text.splitlines() if not line.isascii()]
    return tuple(lines[:_SHOWN])
