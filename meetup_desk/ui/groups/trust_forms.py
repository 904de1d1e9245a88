"""The forms of trust: what is reported, and what is decided."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field

translate = QCoreApplication.translate
NONE, WATCH, BLOCK = "none", "watch", "block"
GROUP, DESK = "group", "desk"


def report_fields(check_person: Callable[[str], str]) -> list[Field]:
    """Give the fields of a report; `check_person` says what is wrong with a name."""
    return [
        Field(
            key="what",
            label=lambda: translate("TrustForms", "What happened"),
            kind="lines",
            required=True,
        ),
        Field(
            key="person",
            label=lambda: translate("TrustForms", "Who it is about"),
            help=lambda: translate("TrustForms", "Name, phone or email. Leave it empty if you don’t know."),
            check=check_person,
        ),
        Field(key="happened", label=lambda: translate("TrustForms", "When")),
        Field(key="place", label=lambda: translate("TrustForms", "Where"), beside=True),
        Field(
            key="reporter",
            label=lambda: translate("TrustForms", "Who told you"),
            help=lambda: translate("TrustForms", "Stays hidden. Opening the name is recorded."),
        ),
        Field(
            key="review",
            label=lambda: translate("TrustForms", "Review on"),
            kind="date",
            optional_date=True,
        ),
        Field(
            key="expunge",
            label=lambda: translate("TrustForms", "Destroy on"),
            kind="date",
            optional_date=True,
            beside=True,
        ),
    ]


def decision_fields() -> list[Field]:
    """Give the fields of a decision."""
    return [
        Field(
            key="kind",
            label=lambda: translate("TrustForms", "What follows"),
            kind="choice",
            options=[
                Option(NONE, lambda: translate("TrustForms", "None")),
                Option(WATCH, lambda: translate("TrustForms", "Watch")),
                Option(BLOCK, lambda: translate("TrustForms", "Block")),
            ],
        ),
        Field(
            key="scope",
            label=lambda: translate("TrustForms", "Holds for"),
            kind="choice",
            options=[
                Option(GROUP, lambda: translate("TrustForms", "This group")),
                Option(DESK, lambda: translate("TrustForms", "The whole desk")),
            ],
        ),
        Field(
            key="until",
            label=lambda: translate("TrustForms", "Last day"),
            kind="date",
            optional_date=True,
        ),
        Field(
            key="review",
            label=lambda: translate("TrustForms", "Review on"),
            kind="date",
            optional_date=True,
        ),
        Field(
            key="reason",
            label=lambda: translate("TrustForms", "Reason (stays here)"),
            kind="lines",
            required=True,
        ),
    ]


def starts(day: date | None, tz: str) -> Instant | None:
    """Give the instant at which a day begins; None for none."""
    return None if day is None else instant_of_wall(datetime.combine(day, time()), tz)


def ends(day: date | None, tz: str) -> Instant | None:
    """Give the instant at which a day is over; None for none."""
    return None if day is None else starts(day + timedelta(days=1), tz)


def text_of(values: dict[str, Any] | None) -> str:
    """Give what a form with one text says; "" where it was left."""
    return "" if values is None else str(values["text"]).strip()
