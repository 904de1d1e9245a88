"""Saying a text by its key in a language."""

from collections.abc import Iterable
from importlib import import_module

from meetup_desk.words.languages import words
from meetup_desk.words.text import Text

_NOUNS = tuple(
    import_module(f"{__package__}.{noun}")
    for noun in (
        "access_copies",
        "applications",
        "attendance",
        "badges",
        "buddies",
        "calendar_imports",
        "calendars",
        "column_mapping",
        "conflicts",
        "consents",
        "contact",
        "conversation_prompts",
        "demo",
        "desk",
        "doctor",
        "door",
        "encrypted_files",
        "encryption",
        "errors",
        "events",
        "files",
        "followup",
        "groups",
        "headings",
        "history",
        "import_files",
        "imports",
        "incidents",
        "introductions",
        "keyboards",
        "letters",
        "lists",
        "meetings",
        "memberships",
        "merging",
        "minutes",
        "needs",
        "notices",
        "operators",
        "packs",
        "papers",
        "parts",
        "people",
        "privacy",
        "reports",
        "room_questions",
        "rsvps",
        "scans",
        "seating_papers",
        "seatings",
        "series",
        "short_codes",
        "sign_in_sheets",
        "strikes",
        "survey_letters",
        "survey_sets",
        "surveys",
        "terminal",
        "tickets",
        "today",
        "undo",
        "venues",
        "verdicts",
        "voices",
        "waitlist",
        "walk_ins",
    )
)
_TEXTS: dict[str, Text] = {key: text for noun in _NOUNS for key, text in noun.TEXTS.items()}


def say(key: str, lang: str, **facts: object) -> str:
    """Say a text in a language; `key` is `<noun>.<code>[.<detail>]`; KeyError when nobody wrote it."""
    own = words(lang).get(key)
    return _TEXTS[key].say(lang, **facts) if own is None else own.format_map(facts)


def has(key: str) -> bool:
    """Tell whether a text of this key exists."""
    return key in _TEXTS


def texts() -> Iterable[Text]:
    """Give every text, for whoever looks for one in the other language."""
    return _TEXTS.values()


def say_heading(noun: str, key: str, lang: str) -> str:
    """Say what a column of a list is called: by the words of this list (such as `rsvps`), else of any."""
    own = f"{noun}.heading.{key}"
    return say(own if own in _TEXTS else f"heading.{key}", lang)


def say_error(code: str, reason: str, lang: str, **facts: object) -> str:
    """Say what an expected trouble is: the finer sentence when there is one, else that of its code."""
    fine = f"error.{code}.{reason}"
    known = {name: _named(name, fact, lang) for name, fact in facts.items()}
    return say(fine if reason and has(fine) else f"error.{code}", lang, **{"rule": reason} | known)


def _named(fact: str, value: object, lang: str) -> object:
    """Say a thing, a step, a status or a change that a fact names by its code; other facts as they are."""
    if isinstance(value, tuple):
        return ", ".join(str(_named(fact, each, lang)) for each in value)
    keys = (f"{kind}.{value}" for kind in _KINDS.get(fact, ()))
    return next((say(key, lang) for key in keys if key in _TEXTS), value)


_KINDS = {
    "what": ("noun", "change"),
    "step": ("step",),
    "status": ("rsvp", "membership.status"),
    "missing": ("condition",),
    "trouble": ("group.question.trouble",),
}
