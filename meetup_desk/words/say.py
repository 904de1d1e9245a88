"""Saying a text by its key in a language."""

from meetup_desk.words import documents, errors, reading, statuses, verdicts
from meetup_desk.words.text import Text

_TEXTS: dict[str, Text] = {
    **documents.TEXTS,
    **errors.TEXTS,
    **reading.TEXTS,
    **statuses.TEXTS,
    **verdicts.TEXTS,
}


def say(key: str, lang: str, **facts: object) -> str:
    """Say a text in a language; `key` is `<noun>.<code>[.<detail>]`; KeyError when nobody wrote it."""
    return _TEXTS[key].say(lang, **facts)


def has(key: str) -> bool:
    """Tell whether a text of this key exists."""
    return key in _TEXTS


def say_error(code: str, reason: str, lang: str, **facts: object) -> str:
    """Say what an expected trouble is: the finer sentence when there is one, else that of its code."""
    fine = f"error.{code}.{reason}"
    return say(fine if reason and has(fine) else f"error.{code}", lang, **facts)
