"""The tables of privacy: what is due, the destruction record, holds, and terms."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.retention import Destruction, DueLine, RetentionKind
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.privacy.holds import HeldPerson
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.change_names import say_actor
from meetup_desk.words.dates import say_month_day
from meetup_desk.words.privacy_texts import say_basis, say_copies, say_days, say_destroyed, say_method
from meetup_desk.words.say import say

translate = QCoreApplication.translate
Lang = Callable[[], str]


@dataclass(frozen=True, slots=True)
class DueRow:
    """What of one kind and group is due."""

    id: int
    line: DueLine
    group: str  # "": of people, whatever their groups


@dataclass(frozen=True, slots=True)
class RecordRow:
    """An entry of the destruction record."""

    id: int
    entry: Destruction
    group: str


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A person of whom nothing is destroyed."""

    id: int
    held: HeldPerson


@dataclass(frozen=True, slots=True)
class TermRow:
    """How long a kind is kept, on the whole desk or in one group."""

    id: int
    kind: RetentionKind
    days: int | None
    group_id: GroupId | None
    group: str  # "": on the whole desk


class DayTexts:
    """Says days of the desk in the language of the window."""

    def __init__(self, tz: Callable[[], str], lang: Lang, now: Callable[[], Instant]) -> None:
        self._tz, self._lang, self._now = tz, lang, now

    def say(self, at: Instant) -> str:
        """Say a day, with the year where it is another one."""
        day, today = moment_of(at, self._tz()).date(), moment_of(self._now(), self._tz()).date()
        text = say_month_day(day, self._lang())
        if day.year == today.year:
            return text
        return f"{day.year}년 {text}" if self._lang() == "ko" else f"{text} {day.year}"


def due_columns(lang: Lang, days: DayTexts) -> list[Column[DueRow]]:
    """Give the columns of what is due."""
    return [
        Column(
            key="kind",
            title=lambda: translate("PrivacyTables", "What"),
            kind="person",
            value=lambda row: TwoLines(say(f"retention.{row.line.kind}", lang()), _of_whom(row)),
            width=200,
            grow=1,
        ),
        Column(
            key="term",
            title=lambda: translate("PrivacyTables", "Term"),
            value=lambda row: term_text(row.line.kind, row.line.days, lang()),
            width=232,
            drop_order=1,
        ),
        Column(
            key="people",
            title=lambda: translate("PrivacyTables", "People"),
            kind="number",
            value=lambda row: f"{row.line.people:,}",
            width=88,
        ),
        Column(
            key="since",
            title=lambda: translate("PrivacyTables", "Due since"),
            kind="pill",
            value=lambda row: _since(row, days),
            width=152,
        ),
    ]


def _of_whom(row: DueRow) -> str:
    held = translate("PrivacyTables", "{count} on hold").format(count=row.line.held) if row.line.held else ""
    return " · ".join(filter(None, (row.group, held)))


def _since(row: DueRow, days: DayTexts) -> PillState:
    if not row.line.people:
        return PillState(translate("PrivacyTables", "On hold"), "neutral", "circle-pause")
    text = translate("PrivacyTables", "Due") if row.line.since is None else days.say(row.line.since)
    return PillState(text, "warn", "clock")


def term_text(kind: RetentionKind, days: int | None, lang: str) -> str:
    """Say a term: `30 days after the event`."""
    if days is None:
        return say_days(days, lang)
    after = say(f"retention.from.{kind}", lang)
    return f"{after} {say_days(days, lang)}" if lang == "ko" else f"{say_days(days, lang)} {after}"


def record_columns(lang: Lang, days: DayTexts) -> list[Column[RecordRow]]:
    """Give the columns of the destruction record."""
    return [
        Column(
            key="at",
            title=lambda: translate("PrivacyTables", "Date"),
            value=lambda row: days.say(row.entry.at),
            width=104,
        ),
        Column(
            key="what",
            title=lambda: translate("PrivacyTables", "What and why"),
            kind="person",
            value=lambda row: TwoLines(
                say_destroyed(row.entry, lang()),
                " · ".join(
                    filter(None, (row.group, say_basis(row.entry, lang()), say_copies(row.entry, lang())))
                ),
            ),
            width=216,
            grow=1,
        ),
        Column(
            key="people",
            title=lambda: translate("PrivacyTables", "People"),
            kind="number",
            value=lambda row: f"{row.entry.people:,}",
            width=88,
        ),
        Column(
            key="method",
            title=lambda: translate("PrivacyTables", "How"),
            value=lambda row: say_method(row.entry, lang()),
            width=136,
            drop_order=2,
        ),
        Column(
            key="by",
            title=lambda: translate("PrivacyTables", "By"),
            value=lambda row: say_actor(row.entry.by, lang()),
            width=112,
            drop_order=1,
        ),
    ]


def hold_columns(lang: Lang, days: DayTexts) -> list[Column[HoldRow]]:
    """Give the columns of holds."""
    return [
        Column(
            key="name",
            title=lambda: translate("PrivacyTables", "Name"),
            kind="person",
            value=lambda row: TwoLines(row.held.person.name, row.held.person.affiliation),
            width=176,
        ),
        Column(
            key="reason",
            title=lambda: translate("PrivacyTables", "Reason"),
            value=lambda row: row.held.hold.reason,
            width=200,
            grow=1,
        ),
        Column(
            key="by",
            title=lambda: translate("PrivacyTables", "By"),
            value=lambda row: say_actor(row.held.hold.by, lang()),
            width=112,
            drop_order=1,
        ),
        Column(
            key="at",
            title=lambda: translate("PrivacyTables", "Since"),
            value=lambda row: days.say(row.held.hold.at),
            width=112,
        ),
    ]


def term_columns(lang: Lang) -> list[Column[TermRow]]:
    """Give the columns of terms."""
    return [
        Column(
            key="kind",
            title=lambda: translate("PrivacyTables", "What"),
            value=lambda row: say(f"retention.{row.kind}", lang()),
            width=240,
            grow=1,
        ),
        Column(
            key="group",
            title=lambda: translate("PrivacyTables", "Where"),
            value=lambda row: row.group or translate("PrivacyTables", "All groups"),
            width=152,
        ),
        Column(
            key="days",
            title=lambda: translate("PrivacyTables", "Term"),
            value=lambda row: term_text(row.kind, row.days, lang()),
            width=264,
        ),
    ]
