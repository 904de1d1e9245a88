"""The minutes of an event: notes, decisions, links, and what is to be otherwise next time."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetup_desk.domain.minutes import MinutesEntry, MinutesKind
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.row_button import RowButton
from meetup_desk.ui.widgets.two_lines import TwoLineLabel

translate = QCoreApplication.translate
_ICONS = {
    MinutesKind.NOTE: "message-square",
    MinutesKind.DECISION: "circle-dashed",
    MinutesKind.NEXT_TIME: "sparkles",
    MinutesKind.LINK: "link",
}


class MinutesCard(Card):
    """`added` brings a draft, `changed` an entry and its draft, `removed` and `carried_out` an entry."""

    added = Signal(object)
    changed = Signal(object, object)
    removed = Signal(object)
    carried_out = Signal(object)
    booklet_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._entries: Sequence[MinutesEntry] = ()
        self.add = Button(look, kind="link", icon="plus")
        self.add.clicked.connect(lambda _=False: self.ask_new())
        self.save = Button(look, kind="link", icon="download")
        self.save.clicked.connect(lambda _=False: self.booklet_asked.emit())
        self.head.addWidget(self.save)
        self.head.addWidget(self.add)

    def show_minutes(self, entries: Sequence[MinutesEntry]) -> None:
        """Show the minutes of an event."""
        self._entries = entries
        self.rebuild()

    def rebuild(self) -> None:
        """Say everything in the language of the window."""
        self.set_title(self.tr("Minutes"))
        self.add.set_text(self.tr("Add"))
        self.save.set_text(self.tr("Booklet…"))
        self.save.setVisible(bool(self._entries))
        rows = [self._row(entry) for entry in self._entries]
        self.set_rows(rows or [self._nothing()])

    def _nothing(self) -> QWidget:
        note = Label(
            self.tr("Notes, decisions with their owners, links, and what to do better next time."),
            ink="soft",
            wrap=True,
        )
        note.setContentsMargins(SIDE, 12, SIDE, 12)
        return note

    def _row(self, entry: MinutesEntry) -> QWidget:
        done = entry.done_at is not None
        icon, role = ("circle-check", "good") if done else (_ICONS[entry.kind], "ink_soft")
        picture = QLabel()
        picture.setPixmap(self._look.pixmap(icon, role, 16))
        detail = " · ".join(filter(None, (kind_text(entry.kind), entry.owner, entry.due_on)))
        button = RowButton(self._look)
        button.setAccessibleName(f"{entry.text}, {detail}")
        button.setMinimumHeight(self._look.theme.px(48))
        inside = QHBoxLayout(button)
        inside.setContentsMargins(SIDE, 4, 4, 4)
        inside.setSpacing(12)
        inside.addWidget(picture)
        inside.addWidget(TwoLineLabel(" ".join(entry.text.split()), detail), 1)
        button.pass_clicks()
        button.clicked.connect(lambda _=False: self._ask_change(entry))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(0)
        line.addWidget(button, 1)
        if entry.kind is MinutesKind.DECISION and not done:
            finish = IconButton(self._look, "check", self.tr("Carried out: {text}").format(text=entry.text))
            finish.clicked.connect(lambda _=False: self.carried_out.emit(entry))
            line.addWidget(finish, 0, Qt.AlignmentFlag.AlignVCenter)
        remove = IconButton(self._look, "x", self.tr("Remove “{text}”").format(text=entry.text))
        remove.clicked.connect(lambda _=False: self.removed.emit(entry))
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    # -- asking

    def ask_new(self, kind: MinutesKind = MinutesKind.NOTE) -> None:
        """Ask for an entry."""
        draft = self._ask(self.tr("Add to minutes"), {"kind": str(kind)})
        if draft is not None:
            self.added.emit(draft)

    def _ask_change(self, entry: MinutesEntry) -> None:
        values = {
            "kind": str(entry.kind),
            "text": entry.text,
            "url": entry.url,
            "owner": entry.owner,
            "due_on": date.fromisoformat(entry.due_on) if entry.due_on else None,
        }
        draft = self._ask(self.tr("Edit minutes"), values)
        if draft is not None:
            self.changed.emit(entry, draft)

    def _ask(self, title: str, values: Mapping[str, Any]) -> MinutesDraft | None:
        dialog = FormDialog(
            self._look,
            self.window(),
            title,
            _fields(),
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            values=dict(values),
        )
        given = dialog.draft()
        if given is None:
            return None
        due = given["due_on"]
        return MinutesDraft(
            kind=MinutesKind(given["kind"]),
            text=given["text"],
            url=given["url"],
            owner=given["owner"],
            due_on=due.isoformat() if due else "",
        )


def kind_text(kind: MinutesKind) -> str:
    """Say what an entry is."""
    return {
        MinutesKind.NOTE: translate("MinutesCard", "Note"),
        MinutesKind.DECISION: translate("MinutesCard", "Decision"),
        MinutesKind.NEXT_TIME: translate("MinutesCard", "Next time"),
        MinutesKind.LINK: translate("MinutesCard", "Link"),
    }[kind]


def _fields() -> list[Field]:
    return [
        Field(
            key="kind",
            label=lambda: translate("MinutesCard", "Kind"),
            kind="choice",
            options=[Option(str(kind), partial(kind_text, kind)) for kind in MinutesKind],
        ),
        Field(key="text", label=lambda: translate("MinutesCard", "Text"), kind="lines", required=True),
        Field(key="url", label=lambda: translate("MinutesCard", "Address of a link")),
        Field(key="owner", label=lambda: translate("MinutesCard", "Owner of a decision")),
        Field(key="due_on", label=lambda: translate("MinutesCard", "Due"), kind="date", optional_date=True),
    ]
