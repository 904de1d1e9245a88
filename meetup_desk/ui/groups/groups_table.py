"""All groups as rows: who waits, who runs them, and what comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPixmap

from meetup_desk.domain.applications import Urgency, urgency, waiting_days
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.times import Instant
from meetup_desk.services.groups.groups import GroupCard
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.group_tile import tile
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.dates import say_month_day

_TILE = 24  # px at 100 %
_TONES: dict[Urgency, Tone] = {Urgency.IN_TIME: "accent", Urgency.SOON: "warn", Urgency.LATE: "bad"}


@dataclass(frozen=True, slots=True)
class GroupCardRow:
    """A group in the table."""

    id: int
    card: GroupCard


class GroupRows(QObject):
    """What the columns of the groups say; tiles are painted ahead, for rows are also read from a thread."""

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._groups: Sequence[Group] = ()
        self._pictures: Mapping[GroupId, QImage] = {}
        self._tiles: dict[GroupId, QPixmap] = {}
        context.look.changed.connect(self._paint)

    def paint_tiles(self, groups: Sequence[Group], pictures: Mapping[GroupId, QImage]) -> None:
        """Paint what stands before the name of each group."""
        self._groups, self._pictures = groups, pictures
        self._paint()

    def _paint(self) -> None:
        look = self._context.look
        self._tiles = {
            group.id: tile(look, group.name, self._pictures.get(group.id, QImage()), _TILE)
            for group in self._groups
        }

    def columns(self) -> list[Column[GroupCardRow]]:
        """Give the columns of the groups."""
        return [
            Column(
                key="name",
                title=lambda: self.tr("Group"),
                kind="person",
                value=lambda row: TwoLines(
                    row.card.group.name, row.card.group.purpose, self._tiles.get(row.card.group.id)
                ),
                width=280,
                grow=1,
            ),
            Column(
                key="waiting",
                title=lambda: self.tr("Waiting"),
                kind="pill",
                value=lambda row: self._waiting(row.card),
                width=176,
            ),
            Column(
                key="members",
                title=lambda: self.tr("People"),
                kind="number",
                value=lambda row: f"{row.card.members:,}" if row.card.members else "",
                width=80,
            ),
            Column(
                key="newcomers",
                title=lambda: self.tr("Newcomers"),
                kind="number",
                value=lambda row: f"{row.card.newcomers:,}" if row.card.newcomers else "",
                width=96,
            ),
            Column(key="host", title=lambda: self.tr("Host"), value=lambda row: row.card.host, width=120),
            Column(
                key="next",
                title=lambda: self.tr("Next event"),
                value=lambda row: self._next(row.card),
                width=136,
            ),
        ]

    def _waiting(self, card: GroupCard) -> PillState | None:
        if not card.waiting:
            return None
        days = self._days(card.waiting_since)
        state = urgency(days, card.group.target_days)
        word = self.tr("%Ln waiting", "", card.waiting)
        if days:
            word += " · " + self.tr("%Ln days", "", days)
        return PillState(word, _TONES[state], "user-plus" if state is Urgency.IN_TIME else "clock")

    def _days(self, since: Instant | None) -> int:
        return 0 if since is None else waiting_days(since, self._services.desk.now())

    def _next(self, card: GroupCard) -> str:
        lang = self._context.languages.current
        return "" if card.next_event is None else say_month_day(card.next_event, lang)
