"""The history as rows of a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.history import HistoryLine, HistoryQuery
from meetup_desk.domain.times import moment_of
from meetup_desk.services.history.listing import HistoryListing
from meetup_desk.ui.widgets.columns import Column
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.change_names import say_actor, say_change
from meetup_desk.words.dates import say_clock, say_day


@dataclass(frozen=True, slots=True)
class _Rows:
    total: int
    ids: Sequence[int]
    rows: Sequence[HistoryLine]


class HistorySource:
    """Reads changes for the table; its filter is a `HistoryQuery`."""

    def __init__(self, listing: HistoryListing) -> None:
        self._listing = listing

    def first(self, sort: str, descending: bool, filter: HistoryQuery, limit: int) -> _Rows:  # noqa: A002, ARG002, FBT001
        """Give the beginning of the list; nothing to those whom it is not for."""
        if not self._listing.is_shown():
            return _Rows(0, (), ())
        ids = self._listing.ids(filter or HistoryQuery())
        return _Rows(len(ids), ids, self._listing.lines(ids[:limit]))

    def ids(self, sort: str, descending: bool, filter: HistoryQuery) -> Sequence[int]:  # noqa: A002, ARG002, FBT001
        """Give the ids of all."""
        return self._listing.ids(filter or HistoryQuery())

    def rows(self, ids: Sequence[int]) -> Sequence[HistoryLine]:
        """Give the lines of these ids."""
        return self._listing.lines(ids)


def columns(lang: Callable[[], str], tz: Callable[[], str]) -> list[Column[HistoryLine]]:
    """Give the columns: what, who, when, and whether it was taken back."""
    translate = QCoreApplication.translate
    return [
        Column(
            key="what",
            title=lambda: translate("HistoryColumns", "Change"),
            value=lambda line: what(line, lang()),
            width=280,
            grow=1,
        ),
        Column(
            key="state",
            title=lambda: translate("HistoryColumns", "Status"),
            kind="pill",
            value=lambda line: (
                PillState(translate("HistoryColumns", "Undone"), "neutral", "undo-2")
                if line.taken_back
                else None
            ),
            width=116,
            drop_order=2,
        ),
        Column(
            key="who",
            title=lambda: translate("HistoryColumns", "By"),
            value=lambda line: say_actor(line.actor, lang()),
            width=120,
            drop_order=1,
        ),
        Column(
            key="when",
            title=lambda: translate("HistoryColumns", "When"),
            kind="time",
            value=lambda line: when(line, lang(), tz()),
            width=224,
        ),
    ]


def what(line: HistoryLine, lang: str) -> str:
    """Say what was done, as a sentence begins."""
    name = say_change(line.command, line.detail, lang)
    return name[:1].upper() + name[1:] if lang == "en" else name  # a file's name may come first in Korean


def when(line: HistoryLine, lang: str, tz: str) -> str:
    """Say when it was done, in the desk's zone."""
    at = moment_of(line.at, tz)
    this_year = at.year == datetime.now(at.tzinfo).year
    return f"{say_day(at, lang, year=not this_year)} {say_clock(at, lang)}"
