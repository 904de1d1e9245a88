"""How a group grows together: who has met whom as a picture, and beside it what it comes to."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import GroupId
from meetup_desk.services.seating.group_meetings import MeetingsPicture, by_closeness
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.meeting_figures import MeetingFigures
from meetup_desk.ui.groups.meeting_matrix import LEVELS, MeetingMatrix, shades
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.stack import Stack

JOINED, CLOSENESS = "joined", "closeness"
_FIGURES = 280  # px at 100 %
_TOLD = 52  # px at 100 %: three lines
_NAMED = 6  # people named in one line


class MeetingsView(QWidget):
    """The meetings of one group; `opened` gives the id of a person."""

    opened = Signal(int)

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._group: GroupId | None = None
        self._picture: MeetingsPicture | None = None
        self._order: list[int] = []
        look = context.look
        self.orders = Tabs(
            [
                Option(JOINED, lambda: self.tr("By first visit")),
                Option(CLOSENESS, lambda: self.tr("By closeness")),
            ]
        )
        self.matrix = MeetingMatrix(look)
        self.told = Label(ink="soft", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setMinimumHeight(look.theme.px(_TOLD))  # the picture stays where it is
        self.figures = MeetingFigures(context)
        self.empty = EmptyPage(look, icon="users")
        self._legend = QHBoxLayout()
        self._legend.setSpacing(12)
        self._stack = Stack(look)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.orders.chosen.connect(lambda _: self._arrange())
        self.matrix.pointed.connect(self._tell)
        self.matrix.opened.connect(self._open)
        self.figures.opened.connect(self.opened)
        context.news.changed.connect(self._hear)
        look.changed.connect(self._show_legend)
        self.retranslate()

    def _content(self) -> QWidget:
        content, paper = QWidget(), QFrame()
        paper.setProperty("ground", "surface")
        inner = QVBoxLayout(paper)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.orders)
        head.addStretch(1)
        head.addLayout(self._legend)
        inner.addLayout(head)
        inner.addWidget(self.matrix, 1)
        inner.addWidget(self.told)
        side = Scroll(self.figures)
        side.setFixedWidth(self._context.look.theme.px(_FIGURES))
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(paper, 1)
        row.addWidget(side)
        return content

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.empty.set_texts(
            self.tr("No one has met here yet"),
            self.tr("Seat people at an event, and who was there and shared a table has met."),
        )
        self._show_legend()
        if self._picture is not None:
            self._take(self._picture)

    def _show_legend(self) -> None:
        while (item := self._legend.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        spans = [f"{least}–{more - 1}" for least, more in pairwise(LEVELS[2:])]
        texts = [self.tr("Not yet"), self.tr("Once"), *spans]
        texts.append(self.tr("{count} or more").format(count=LEVELS[-1]))
        for shade, text in zip(shades(self._context.look.theme), texts, strict=True):
            mark = Label("■", size="caption")
            mark.setStyleSheet(f"color: {shade}")
            mark.setAccessibleName("")
            self._legend.addWidget(mark)
            self._legend.addWidget(Label(text, size="caption", ink="soft"))

    def show_group(self, group_id: GroupId) -> None:
        """Show the meetings of a group."""
        if group_id != self._group:
            self._picture = None
            self.orders.choose(JOINED)
        self._group = group_id
        self.reload()

    def reload(self) -> None:
        """Read the meetings again, where they are seen."""
        if self._group is not None and self.isVisible():
            work = partial(self._services.meetings.picture, self._group)
            self._context.jobs.run(work, self._take, key=(self, "picture"))

    def _take(self, picture: MeetingsPicture) -> None:
        self._picture = picture
        self._stack.setCurrentIndex(1 if picture.ties.pairs else 0)
        self.figures.show_figures(picture, self._services.settings.tz)
        self._arrange()

    def _arrange(self) -> None:
        picture = self._picture
        if picture is None:
            return
        if self.orders.key() == JOINED:
            self._lay(list(range(len(picture.ids))))
        else:
            work = partial(by_closeness, picture.times)
            self._context.jobs.run(work, self._lay, key=(self, "order"))

    def _lay(self, order: list[int]) -> None:
        picture = self._picture
        if picture is None or len(order) != len(picture.ids):
            return
        self._order, people = order, len(order)
        times = bytes(picture.times[row * people + column] for row in order for column in order)
        names = [picture.names[place] for place in order]
        text = self.tr("{pairs} of {all} pairs have met").format(
            pairs=picture.ties.pairs, all=picture.ties.possible
        )
        self.matrix.show_people(names, times, text)
        self.told.setText(
            self.tr(
                "Who came first stands on top. Empty rows at the bottom are newcomers who have not mixed yet."
            )
            if self.orders.key() == JOINED
            else self.tr("Who met one another stands side by side. Dark blocks are circles of friends.")
        )

    def _tell(self, row: int, column: int) -> None:
        """Say in words what is pointed at."""
        picture = self._picture
        if picture is None:
            return
        people, name = len(self._order), partial(self._name, picture)
        others = [other for other in range(people) if other != row]
        missing = [name(other) for other in others if not self.matrix.times(row, other)]
        met = len(others) - len(missing)
        said = self.tr("{name} has met {count} of {all}.")
        lines = [said.format(name=name(row), count=met, all=people - 1)]
        if row != column:
            pair = f"{name(row)} × {name(column)}"
            lines.append(f"{pair}: {self._times(self.matrix.times(row, column))}")
        if missing:
            more = " …" if len(missing) > _NAMED else ""
            lines.append(self.tr("Not yet: {names}").format(names=", ".join(missing[:_NAMED])) + more)
        text = "\n".join(lines)
        self.told.setText(text)
        self.matrix.setAccessibleDescription(text)

    def _times(self, times: int) -> str:
        return self.tr("%Ln times", "", times)

    def _name(self, picture: MeetingsPicture, place: int) -> str:
        return picture.names[self._order[place]]

    def _open(self, row: int) -> None:
        if self._picture is not None:
            self.opened.emit(self._picture.ids[self._order[row]])

    def _hear(self, changes: Changes) -> None:
        if any(changes.concerns(kind) for kind in (ChangeKind.MEETING, ChangeKind.SCAN, ChangeKind.PERSON)):
            self.reload()
