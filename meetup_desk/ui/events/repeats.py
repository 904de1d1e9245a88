"""How often an event repeats, as people say it and as RFC 5545 writes it."""

from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

MOST: Final = 104  # occurrences: two years of a weekly meetup
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Repeat(StrEnum):
    """Repetitions that the form offers."""

    NONE = "none"
    WEEKLY = "weekly"
    EVERY_TWO_WEEKS = "two_weeks"
    MONTHLY = "monthly"  # on the same weekday of the same week


def name_of_repeat(repeat: Repeat) -> str:
    """Say a repetition."""
    return {
        Repeat.NONE: translate("Repeats", "Once"),
        Repeat.WEEKLY: translate("Repeats", "Every week"),
        Repeat.EVERY_TWO_WEEKS: translate("Repeats", "Every two weeks"),
        Repeat.MONTHLY: translate("Repeats", "Every month on the same weekday"),
    }[repeat]


def rrule_of(repeat: Repeat, first: date, times: int) -> str:
    """Write a repetition as an RFC 5545 RECUR with COUNT; "" for one event."""
    rules = {
        Repeat.NONE: "",
        Repeat.WEEKLY: f"FREQ=WEEKLY;COUNT={times}",
        Repeat.EVERY_TWO_WEEKS: f"FREQ=WEEKLY;INTERVAL=2;COUNT={times}",
        Repeat.MONTHLY: f"FREQ=MONTHLY;BYDAY={week_of_month(first)}{_DAYS[first.weekday()]};COUNT={times}",
    }
    return rules[repeat]


def week_of_month(day: date) -> int:
    """Give which such weekday of its month a day is, 1 to 4; -1 (the last) for a fifth one."""
    week = (day.day - 1) // 7 + 1
    return -1 if week == 5 else week
