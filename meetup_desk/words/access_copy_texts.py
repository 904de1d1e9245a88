"""Saying what an access copy holds: its parts, its facts, and their values."""

from typing import Any

from meetup_desk.words.say import has, say

_YES_NO = frozenset({"granted", "is_newcomer", "open"})
_KEYS = (
    "{table}.{column}.{value}",
    "{table}.{value}",
    "{column}.{value}",
    "{table}.kind.{value}",
    "heading.{value}",
)


def say_table(table: str, lang: str) -> str:
    """Say what a part of a copy is called."""
    return say(f"access_copy.table.{table}", lang)


def say_field(column: str, lang: str) -> str:
    """Say what a fact is called."""
    return say(f"access_copy.field.{column}", lang)


def say_fact(table: str, column: str, value: Any, lang: str) -> str:
    """Say a fact: a code by its word where there is one, anything else as it is."""
    if column in _YES_NO:
        return say("access_copy.yes" if value else "access_copy.no", lang)
    known = (key.format(table=table, column=column, value=value) for key in _KEYS)
    return next((say(key, lang) for key in known if has(key)), str(value))
