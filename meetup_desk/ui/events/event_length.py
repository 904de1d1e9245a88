"""What the times of an event come to, and when they cannot be meant."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from meetup_desk.ui.events.drafts import one_evening, plan_of
from meetup_desk.words.dates import say_clock, say_day, say_duration, say_length

translate = QCoreApplication.translate
_NOTHING: Final = timedelta()


def end_problem(values: Mapping[str, Any], *, at_once: bool) -> str:
    """Say what is wrong with the end; `at_once` is of an event that came without one."""
    if values["all_day"] or (values["last"] is not None and values["last"] > values["date"]):
        return ""
    plan = plan_of(values)
    if plan.duration == _NOTHING and not at_once:
        return translate("EventLength", "The end is the same as the start.")
    if not one_evening(plan):
        return translate(
            "EventLength",
            "The end is before the start. For an event over several days, set the last day in More settings.",
        )
    return ""


def last_day_problem(values: Mapping[str, Any]) -> str:
    """Say that a last day is before the first."""
    before = values["last"] is not None and values["last"] < values["date"]
    return translate("EventLength", "The last day is before the first.") if before else ""


def length_note(values: Mapping[str, Any]) -> str:
    """Say how long an event is, and plainly when it ends on another day."""
    plan = plan_of(values)
    lang = QLocale.languageToCode(QLocale().language())
    length = say_length(plan.duration, lang) if plan.all_day else say_duration(plan.duration, lang)
    if plan.duration == _NOTHING:
        return translate("EventLength", "No end time.")
    if plan.all_day or plan.end.date() == plan.start.date():
        return translate("EventLength", "Lasts {length}").format(length=length)
    text = translate("EventLength", "Ends on {day}, {clock} ({length})")
    if plan.end.date() == plan.start.date() + timedelta(days=1):
        text = translate("EventLength", "Ends the next day, {day}, {clock} ({length})")
    day = say_day(plan.end, lang, year=False)
    return text.format(day=day, clock=say_clock(plan.end, lang), length=length)
