"""The pane beside the room: what the seating is worth, which rules it keeps, and the search."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.seatings import SeatingRuleKind
from meetup_desk.services.seating.arranging import Arranged, named
from meetup_desk.services.seating.stored_seatings import StoredSeating
from meetup_desk.ui.seating.measure_rows import MeasureLine, MeasureRows
from meetup_desk.ui.seating.search_curve import SearchCurve
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.scroll import Scroll

_WIDE, _SIDE = 320, 24  # px


class MeasurePane(QFrame):
    """Shows a seating, live while a search runs, and with changes while somebody is lifted."""

    enough = Signal()  # the search is good enough
    longer = Signal()  # look for longer

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look = look
        self._stored: StoredSeating | None = None
        self._arranged: Arranged | None = None
        self._searching = False
        self._seconds = 0.0
        self._title, self._note = Label(size="emphasis"), ElidedLabel(size="caption", ink="soft")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.rows = MeasureRows(look)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(0)
        self.found, self._left = Label(), ElidedLabel(size="caption", ink="soft")
        self.curve = SearchCurve(look)
        self.button = Button(look)
        self.button.clicked.connect(self._press)
        self._foot = QWidget()
        self._lay_out()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(_SIDE, 0, _SIDE, 16)
        inside.setSpacing(12)
        inside.addWidget(self.rows)
        inside.addLayout(self._rules)
        inside.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.found)
        words.addWidget(self._left)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(_SIDE, 12, _SIDE, 16)
        foot.setSpacing(8)
        foot.addLayout(words, 1)
        foot.addWidget(self.curve)
        foot.addWidget(self.button)
        self.foot = QVBoxLayout()  # what an evening that runs has above the search
        self.foot.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 24, 0, 0)
        column.setSpacing(12)
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        column.addLayout(head)
        column.addWidget(Scroll(content), 1)
        column.addLayout(self.foot)
        column.addWidget(self._foot)

    # -- what is shown

    def show_seating(self, stored: StoredSeating, arranged: Arranged) -> None:
        """Show what a seating is worth."""
        self._stored, self._arranged, self._searching = stored, arranged, False
        self._seconds = arranged.seconds or self._seconds
        self.retranslate()

    def show_found(self, arranged: Arranged) -> None:
        """Show how far a search is."""
        if not self._searching:
            self.curve.clear()
        self._searching, self._arranged = True, arranged
        self._seconds = arranged.seconds
        self._title.setText(self.tr("How well it mixes"))
        self._note.setText("")
        self.curve.add(arranged.measure.new_pairs / max(arranged.bound.new_pairs, 1))
        self.rows.show_lines(self._lines(arranged))
        self._say()

    def show_tried(self, after: Arranged | None) -> None:
        """Show what a move would change; None: nothing is lifted."""
        if self._arranged is None:
            return
        now = self._lines(self._arranged)
        self._title.setText(self.tr("If you drop here") if after else self.tr("How well it mixes"))
        self._note.setText(self.tr("Esc to give up") if after else self._all_rounds())
        if after is None:
            self.rows.show_lines(now)
            return
        then = self._lines(after)
        self.rows.show_lines([replace(a, change=a.value - b.value) for a, b in zip(then, now, strict=True)])

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        if self._arranged is not None and not self._searching:
            self.show_tried(None)
            self._show_rules()
        self._say()

    def set_searchable(self, *, searchable: bool) -> None:
        """Offer to look for longer, or show only figures."""
        self._foot.setVisible(searchable)

    def _say(self) -> None:
        gap = 0
        if self._arranged is not None:
            gap = self._arranged.bound.new_pairs - self._arranged.measure.new_pairs
        self.found.setText(
            self.tr("Looking…")
            if self._searching
            else self.tr("Found in {seconds} s").format(seconds=f"{self._seconds:.1f}")
            if self._seconds
            else self.tr("Saved seating")
        )
        self._left.setText(self.tr("%Ln pairs to go", "", gap) if gap > 0 else self.tr("nothing better"))
        self.button.set_text(self.tr("Good enough") if self._searching else self.tr("Look longer"))
        self.button.setVisible(self._searching or gap > 0)
        self.curve.setVisible(bool(self.curve.points))

    def _press(self) -> None:
        (self.enough if self._searching else self.longer).emit()

    def _all_rounds(self) -> str:
        return self.tr("all %Ln rounds", "", len(self._stored.rounds)) if self._stored else ""

    def _lines(self, arranged: Arranged) -> list[MeasureLine]:
        """Give the figures of a seating; the one about newcomers only where they are mixed."""
        found, best = arranged.measure, arranged.bound
        new = self.tr("New pairs")
        lines = [
            MeasureLine(title=new, value=found.new_pairs, best=best.new_pairs, more_is_better=True),
            MeasureLine(title=self.tr("Met before"), value=found.met_before, best=best.met_before),
            MeasureLine(title=self.tr("Meet again at this event"), value=found.repeats, best=best.repeats),
        ]
        if arranged.problem.newcomers:
            lonely, least = found.lonely_newcomers, best.lonely_newcomers
            title = self.tr("Newcomers without a regular")
            lines.append(MeasureLine(title=title, value=lonely, best=least))
        lines.append(
            MeasureLine(
                title=self.tr("Meets fewest new people"),
                value=found.fewest_new,
                best=best.fewest_new,
                more_is_better=True,
                note=self._poorest(arranged),
            )
        )
        return lines

    def _poorest(self, arranged: Arranged) -> str:
        shown = self._stored if not self._searching else None
        return "" if shown is None else named(arranged.poorest[:1], shown.names)

    # -- rules

    def _show_rules(self) -> None:
        while (item := self._rules.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rows = self._rule_rows()
        if rows:
            title: QWidget = Label(self.tr("Rules"), size="emphasis")
            title.setContentsMargins(0, 8, 0, 8)
            self._rules.addWidget(title)
        for row in rows:
            line = QFrame()
            line.setProperty("ground", "line")
            line.setFixedHeight(1)
            self._rules.addWidget(line)
            self._rules.addWidget(row)

    def _rule_rows(self) -> list[QWidget]:
        stored, arranged = self._stored, self._arranged
        if stored is None or arranged is None:
            return []
        unkept = [
            self._row("triangle-alert", "warn", *self._why(str(rule.reason), rule.people, rule.round))
            for rule in arranged.unkept
        ]
        counts = [(kind, self._count(kind)) for kind in SeatingRuleKind]
        kept = [self._row("check", "good", *self._kept(kind, count)) for kind, count in counts if count]
        return [*unkept, *kept]

    def _kept(self, kind: SeatingRuleKind, count: int) -> tuple[str, str]:
        pairs, people = self.tr("%Ln pairs", "", count), self.tr("%Ln people", "", count)
        return {
            SeatingRuleKind.APART: (
                self.tr("Never together"),
                self.tr("%Ln pairs · always kept", "", count),
            ),
            SeatingRuleKind.TOGETHER: (self.tr("Always together"), pairs),
            SeatingRuleKind.WISH: (self.tr("Wish to meet"), pairs),
            SeatingRuleKind.HOST: (self.tr("Table hosts stay"), people),
            SeatingRuleKind.FRONT: (self.tr("In front"), people),
            SeatingRuleKind.ACCESSIBLE: (self.tr("Wheelchair seat"), people),
        }[kind]

    def _count(self, kind: SeatingRuleKind) -> int:
        return sum(rule.kind is kind for rule in self._stored.rules) if self._stored else 0

    def _why(self, reason: str, people: Sequence[int], place: int | None) -> tuple[str, str]:
        """Say which rule is not kept, and where and why."""
        names = named(people, self._stored.names) if self._stored else ""
        number = (place or 0) + 1
        titles = {
            "together": self.tr("Not together: {names}"),
            "only": self.tr("Not at their table: {names}"),
            "wish": self.tr("Wish not kept: {names}"),
            "lonely_newcomers": self.tr("Only newcomers: {names}"),
            "apart": self.tr("Must never sit together: {names}"),
            "guests": self.tr("Too few seats for the guests of {names}"),
        }
        reasons = {
            "together": self.tr("Round {round}: no table had enough free seats."),
            "only": self.tr("Round {round}: their table is full or closed."),
            "wish": self.tr("They share no table in any round: other rules came first."),
            "lonely_newcomers": self.tr("Round {round}: fewer regulars than tables with newcomers."),
            "apart": self.tr("Round {round}: they were at one table before the rule was made."),
            "guests": self.tr("Round {round}: no table had enough free seats for the whole party."),
        }
        why = reasons.get(reason, "").format(round=number)
        return titles.get(reason, "{names}").format(names=names), why

    def _row(self, icon: str, role: str, title: str, note: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(8)
        picture = Label()
        picture.setPixmap(self._look.pixmap(icon, role, 16))
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        if role == "good":
            line.addWidget(ElidedLabel(title), 1)
            line.addWidget(Label(note, size="caption", ink="soft"))
        else:
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Label(title, wrap=True))
            words.addWidget(Label(note, size="caption", ink="soft", wrap=True))
            line.addLayout(words, 1)
        return row

    def _apply_theme(self) -> None:
        scale = self._look.theme.scale
        self.setFixedWidth(round(_WIDE * (1 + scale) / 2))
        self._show_rules()
