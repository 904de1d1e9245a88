"""Saying a text by its key in a language."""

from meetup_desk.words import (
    badges,
    calendars,
    cli,
    demo,
    doctor,
    door_papers,
    door_reports,
    doors,
    errors,
    history,
    imports,
    keyboards,
    letters,
    names,
    packs,
    papers,
    rsvps,
    scans,
    verdicts,
    waitlist,
)
from meetup_desk.words.text import Text

_TEXTS: dict[str, Text] = {
    **badges.TEXTS,
    **calendars.TEXTS,
    **history.TEXTS,
    **cli.TEXTS,
    **demo.TEXTS,
    **doctor.TEXTS,
    **papers.TEXTS,
    **door_papers.TEXTS,
    **door_reports.TEXTS,
    **doors.TEXTS,
    **errors.TEXTS,
    **keyboards.TEXTS,
    **letters.TEXTS,
    **names.TEXTS,
    **packs.TEXTS,
    **imports.TEXTS,
    **scans.TEXTS,
    **rsvps.TEXTS,
    **verdicts.TEXTS,
    **waitlist.TEXTS,
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
    known = {name: _named(name, fact, lang) for name, fact in facts.items()}
    return say(fine if reason and has(fine) else f"error.{code}", lang, **{"rule": reason} | known)


def _named(fact: str, value: object, lang: str) -> object:
    """Say a thing, a step, a status or a change that a fact names by its code; other facts as they are."""
    keys = (f"{kind}.{value}" for kind in _KINDS.get(fact, ()))
    return next((say(key, lang) for key in keys if key in _TEXTS), value)


_KINDS = {"what": ("noun", "change"), "step": ("step",), "status": ("rsvp",)}
