"""Facts of a group's file, which anybody may have written: checked one by one against what they become."""

from collections.abc import Mapping
from dataclasses import fields
from types import NoneType
from typing import Any, NewType, get_args

from meetup_desk.domain.names import clean
from meetup_desk.domain.times import Instant

OWN = frozenset({"id", "group_id", "person_id", "buddy_id", "membership_id", "incident_id", "event_id"})
"""Fields that only mean something on the desk from which they come."""

_LINES = frozenset(
    {"purpose", "conduct", "welcome", "wording", "what", "outcome", "reason", "appeal", "lifted_why"}
)
_LATEST = 253_402_214_400_000_000  # 9999-12-31T00:00Z
_MOST = 1_000_000  # of a count: days, months, strikes


def made(value: type[Any], facts: Mapping[str, Any], **own: Any) -> Any:
    """Make a value of the facts that this version knows; ValueError, TypeError where one does not fit.

    `own` are those that this desk decides.
    """
    known = {
        each.name: _checked(facts[each.name], each.type, each.name)
        for each in fields(value)
        if each.name not in OWN and each.name not in own and each.name in facts
    }
    return value(**known, **own)


def text(fact: Any, *, lines: bool = False) -> str:
    """Give a text as a desk stores it; ValueError where it is none."""
    if not isinstance(fact, str):
        raise TypeError("text")
    fact.encode()  # a lone half of a character is no text
    return "\n".join(map(clean, fact.splitlines())) if lines else clean(fact)


def texts(fact: Any) -> dict[str, str]:
    """Give texts by key; ValueError or TypeError where they are none."""
    return {text(key): text(value, lines=True) for key, value in dict(fact).items()}


def _checked(fact: Any, kind: Any, name: str) -> Any:
    if NoneType in get_args(kind):
        return None if fact is None else _checked(fact, get_args(kind)[0], name)
    if kind is str:
        return text(fact, lines=name in _LINES)
    if kind is bool:
        return _required(fact, type(fact) is bool)
    if kind is Instant:
        return _required(fact, type(fact) is int and 0 <= fact <= _LATEST)
    if kind is int or isinstance(kind, NewType):
        return _required(fact, type(fact) is int and 0 <= fact <= _MOST)
    if getattr(kind, "__origin__", None) is dict:
        return texts(fact)
    raise TypeError(name)


def _required(fact: Any, holds: object) -> Any:
    if not holds:
        raise ValueError("fact")
    return fact
