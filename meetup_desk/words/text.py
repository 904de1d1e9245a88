"""One text in every language at once, and Korean particles that follow the word before them."""

import re
from typing import NamedTuple

from meetup_desk.words.languages import WRITTEN

LANGUAGES = WRITTEN
_PARTICLE = re.compile(r"(\S)([\"'”’)\]]*)\((은/는|이/가|을/를|과/와|으로/로)\)")
_LATIN_FINALS = frozenset("lmnLMNR136780")  # read in Korean, these end in a consonant


class Text(NamedTuple):
    """One text in every language, with `{facts}` in braces and particles as `(은/는)`."""

    en: str
    ko: str

    def say(self, lang: str, **facts: object) -> str:
        """Fill in the text for a language (`ko`, or English for any other)."""
        filled = self.written(lang).format_map(facts)
        return with_particles(filled) if lang == "ko" else filled

    def written(self, lang: str) -> str:
        """Give the text as it stands, fields and particles unfilled."""
        return self.ko if lang == "ko" else self.en


def with_particles(text: str) -> str:
    """Choose between `(은/는)` and their like by the sound before them: 서준(은/는) gives 서준은."""
    return _PARTICLE.sub(_chosen, text)


def _chosen(match: re.Match[str]) -> str:
    before, closing, pair = match.groups()
    with_final, without_final = pair.split("/")
    code = ord(before) - 0xAC00
    final = code % 28 if 0 <= code < 11172 else 1 if before in _LATIN_FINALS else 0
    rieul = final == 8 or before in "lL178"
    short = final == 0 or (rieul and pair == "으로/로")
    return before + closing + (without_final if short else with_final)
