"""Two people who look like one, side by side: what is kept of each, what follows, and the two answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from meetup_desk.domain.duplicates import DuplicatePair
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import ContactKind
from meetup_desk.services.rsvps.duplicates import TEXTS, MergePreview, MergeSide
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True)
class _ComparedPair:
    pair: DuplicatePair
    keep: PersonId
    other: PersonId
    preview: MergePreview


class MergePanel(QWidget):
    """Goes through pairs; `compared` tells the ids of the pair that is shown."""

    compared = Signal(object)

    def __init__(
        self, context: Context, services: Services, writes: Writes, pairs: Sequence[DuplicatePair]
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._context, self._services, self._writes = context, services, writes
        self._pairs, self._at = list(pairs), 0
        self._shown: _ComparedPair | None = None
        self._chosen: set[str] = set()  # what the other one knows better
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(12)

    def start(self) -> None:
        """Show the first pair."""
        self._ask()

    def _ask(self) -> None:
        if self._at >= len(self._pairs):
            self._context.panel.close_panel()
            return
        pair, service = self._pairs[self._at], self._services.duplicates

        def work() -> _ComparedPair:
            keep, other = service.best_to_keep(pair)
            return _ComparedPair(pair, keep, other, service.preview(keep, other))

        self._context.jobs.run(work, self._take, self._gone, key=(self, "pair"))

    def _take(self, compared: _ComparedPair) -> None:
        self._shown, self._chosen = compared, set()
        self._context.panel.set_title(self.tr("Same person?"))
        self._rebuild(compared)
        self.compared.emit([compared.keep, compared.other])
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _gone(self, error: DeskError) -> None:
        """One of the two may have been merged already."""
        if error.code == "not_found":
            self._next()
        else:
            self._context.jobs.refused.emit(error)

    def _next(self) -> None:
        self._at += 1
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._take(self._shown)
        super().changeEvent(event)

    # -- building

    def _rebuild(self, compared: _ComparedPair) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        preview = compared.preview
        self._column.addWidget(Label(self._why(compared), ink="soft", wrap=True))
        self._column.addWidget(self._two(self._head(preview.keep), self._head(preview.other)))
        for key, name in self._names().items():
            row = self._field(key, name, preview)
            if row is not None:
                self._column.addWidget(row)
        self._column.addWidget(self._follows(preview))
        self._column.addWidget(self._answers(preview))
        self._column.addStretch(1)

    def _why(self, compared: _ComparedPair) -> str:
        lang = self._context.languages.current
        reasons = [say(f"resemblance.{reason}", lang) for reason in compared.pair.reasons]
        place = f"{self._at + 1:,} / {len(self._pairs):,}"
        return " · ".join([*([", ".join(reasons)] if reasons else []), place])

    def _names(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "affiliation": self.tr("Affiliation"),
            "title": self.tr("Job title"),
            "badge_name": self.tr("Badge name"),
            "phone": self.tr("Phone"),
            "email": self.tr("Email"),
            "kakao": self.tr("KakaoTalk"),
        }

    def _head(self, side: MergeSide) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(side.person.name, size="emphasis"))
        column.addWidget(ElidedLabel(self.tr("%Ln RSVPs", "", len(side.past)), size="caption", ink="soft"))
        return head

    def _two(self, left: QWidget, right: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
        return box

    def _field(self, key: str, name: str, preview: MergePreview) -> QWidget | None:
        mine, theirs = _fact(preview.keep, key), _fact(preview.other, key)
        if not mine and not theirs:
            return None
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        rule = QFrame()
        rule.setProperty("ground", "line")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        column.addWidget(Label(name, size="caption", ink="soft"))
        if mine == theirs:
            column.addWidget(Label(self.tr("{value}, the same").format(value=mine), ink="good", wrap=True))
        elif not mine or not theirs:
            column.addWidget(self._two(Label(mine, wrap=True), Label(theirs, wrap=True)))
        else:
            column.addWidget(self._choice(key, name, mine, theirs))
        return box

    def _choice(self, key: str, name: str, mine: str, theirs: str) -> QWidget:
        left, right = _SideChoice(mine, f"{name}: {mine}"), _SideChoice(theirs, f"{name}: {theirs}")
        group = QButtonGroup(left)
        group.addButton(left)
        group.addButton(right)
        left.setChecked(key not in self._chosen)
        right.setChecked(key in self._chosen)
        right.toggled.connect(lambda down: self._choose(key, other=down))
        return self._two(left, right)

    def _choose(self, key: str, *, other: bool) -> None:
        if other:
            self._chosen.add(key)
        else:
            self._chosen.discard(key)

    def _follows(self, preview: MergePreview) -> QWidget:
        note = QFrame()
        note.setProperty("ground", "note")
        column = QVBoxLayout(note)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("What follows"), size="emphasis"))
        for line in self._consequences(preview):
            column.addWidget(Label(line, ink="soft", wrap=True))
        return note

    def _consequences(self, preview: MergePreview) -> list[str]:
        sides = (preview.keep, preview.other)
        if preview.came_together:
            title = shown_title(preview.came_together)
            return [self.tr("Both came to “{title}”, so they are two people.").format(title=title)]
        rsvps = sum(len(side.past) for side in sides) - len(preview.same_events)
        came = sum(answer.came > 0 for side in sides for answer in side.past)
        lines = [
            self.tr("%Ln RSVPs", "", rsvps) + " · " + self.tr("%Ln attended", "", came),
            self.tr("All phones, emails, tags, notes and consents are kept. Tickets go on working."),
        ]
        lines += [
            self.tr(
                "Both answered for “{title}”: one RSVP stays, and the other one’s ticket stops working."
            ).format(title=shown_title(same.title))
            for same in preview.same_events
        ]
        return [*lines, self.tr("You can undo this.")]

    def _answers(self, preview: MergePreview) -> QWidget:
        box = QWidget()
        row = FlowLayout(box, gap=8)
        merge = Button(self._context.look, self.tr("Merge into one person"), kind="primary", icon="users")
        merge.setEnabled(not preview.came_together)
        merge.clicked.connect(lambda _=False: self._merge())
        apart = Button(self._context.look, self.tr("Different people"))
        apart.clicked.connect(lambda _=False: self._keep_apart())
        for button in (merge, apart):
            row.addWidget(button)
        if self._at + 1 < len(self._pairs):
            later = Button(self._context.look, self.tr("Skip"), kind="link")
            later.clicked.connect(lambda _=False: self._next())
            row.addWidget(later)
        return box

    # -- the two answers

    def _merge(self) -> None:
        shown = self._shown
        if shown is None:
            return
        service, chosen, name = (
            self._services.duplicates,
            frozenset(self._chosen),
            shown.preview.keep.person.name,
        )
        self._writes.run(
            lambda: service.merge(shown.keep, shown.other, ACTOR, from_other=chosen),
            lambda changes: changes,
            lambda _: self.tr("Merged into {name}").format(name=name),
            done=lambda _: self._next(),
        )

    def _keep_apart(self) -> None:
        shown = self._shown
        if shown is None:
            return
        service = self._services.duplicates
        self._writes.run(
            lambda: service.keep_apart(shown.keep, shown.other, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("Kept as two people"),
            done=lambda _: self._next(),
        )


class _SideChoice(QRadioButton):
    """A choice whose text may be long: shortened, with a tooltip."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._whole = text
        self.setAccessibleName(name)
        self.setToolTip(text)
        self.setMinimumWidth(0)
        self.setText(text.replace("&", "&&"))

    def resizeEvent(self, event: object) -> None:
        """Shorten to the room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        room = self.width() - self.iconSize().width() - 20
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(room, 24))
        if self.text() != text.replace("&", "&&"):
            self.setText(text.replace("&", "&&"))


def _fact(side: MergeSide, key: str) -> str:
    if key in TEXTS:
        return str(getattr(side.person, key))
    value = side.first(ContactKind(key))
    return shown_phone(value) if key == ContactKind.PHONE and value else value
