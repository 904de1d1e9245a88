"""The ticket of one RSVP: its picture, and what is done with it and with the badge."""

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.papers.single_badges import PrintedBadge
from meetup_desk.services.services import Services
from meetup_desk.services.tickets.tickets import ReissuedTicket, TicketCode
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.toast import ToastAction

_CARD = 200  # px at 100 %, width of the ticket's picture


class TicketSection(QObject):
    """Builds the section anew whenever the panel does, and keeps the picture."""

    def __init__(self, context: Context, services: Services, writes: Writes, panel: QWidget) -> None:
        super().__init__(panel)
        self._context, self._services, self._writes, self._panel = context, services, writes, panel
        self._card: Label | None = None
        self._picture = QPixmap()

    def forget(self) -> None:
        """Forget the picture: another RSVP is shown."""
        self._picture = QPixmap()

    def clear(self) -> None:
        """Know that what was built is gone."""
        self._card = None

    def build(self, line: RsvpLine, ticket: TicketCode) -> QWidget:
        """Build the section of a ticket."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Ticket"), size="emphasis"))
        self._card = Label()
        self._card.setAccessibleName(self.tr("Image of the ticket, code {code}").format(code=ticket.short))
        self._show_picture()
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeft)
        row = QWidget()
        buttons = FlowLayout(row, gap=8)
        offers = (
            (self.tr("Copy {code}").format(code=ticket.short), "copy", partial(self._copy, ticket.short)),
            (self.tr("Save ticket"), "download", partial(self._save, line)),
            (self.tr("Print badge"), "id-card", partial(self._print_badge, line)),
            (self.tr("Reissue"), "refresh-cw", partial(self._reissue, line)),
        )
        for text, icon, run in offers:
            button = Button(self._context.look, text, icon=icon)
            button.clicked.connect(lambda _=False, run=run: run())
            buttons.addWidget(button)
        column.addWidget(row)
        return box

    def ask_picture(self, rsvp_id: RsvpId) -> None:
        """Have the ticket painted, and show it."""
        cards, lang = self._services.cards, self._context.languages.current

        def work() -> bytes:
            with tempfile.TemporaryDirectory() as scratch:
                path = Path(scratch) / "card.png"
                cards.save(rsvp_id, path, lang)
                return path.read_bytes()

        self._context.jobs.run(work, self._take_picture, lambda _: None, key=(self, "picture"))

    def _take_picture(self, picture: bytes) -> None:
        self._picture = QPixmap()
        self._picture.loadFromData(picture)
        self._show_picture()

    def _show_picture(self) -> None:
        if self._card is None or self._picture.isNull():
            return
        ratio = self._panel.devicePixelRatioF()
        width = round(self._context.look.theme.px(_CARD) * ratio)
        small = self._picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        self._card.setPixmap(small)

    def _copy(self, code: str) -> None:
        QGuiApplication.clipboard().setText(code)
        self._context.toast.say(self.tr("{code} copied.").format(code=code))

    def _save(self, line: RsvpLine) -> None:
        kind = FileKind(self.tr("Ticket"), ("png", "pdf", "svg"))
        path = self._context.files.save(
            self._panel, self.tr("Save ticket"), file_name(line.name, "png"), kind
        )
        if path is None:
            return
        cards, lang = self._services.cards, self._context.languages.current
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        saved = self.tr("Ticket for {name} saved.").format(name=line.name)
        self._context.jobs.run(
            lambda: cards.save(line.id, path, lang), lambda _: self._context.toast.say(saved, show)
        )

    def _print_badge(self, line: RsvpLine, *, again: bool = False) -> None:
        """Print one badge as this computer does, or keep it as a file; ask before there are two."""
        badges, lang = self._services.badges, self._context.languages.current
        self._context.jobs.run(
            lambda: badges.print_one(line.id, lang, again=again), partial(self._say_printed, line)
        )

    def _say_printed(self, line: RsvpLine, printed: PrintedBadge) -> None:
        text, file = printed.say(self._context.languages.current), printed.outcome.file
        if not printed.held:
            show = ToastAction(
                self.tr("Show in folder"), lambda: self._context.files.show(file) if file else None
            )
            self._context.toast.say(text, show if file else None, trouble=printed.outcome.failed)
        elif self._context.asker.confirm(
            self._panel,
            self.tr("Print another badge for {name}?").format(name=printed.name),
            text,
            self.tr("Print another"),
            self.tr("Cancel"),
        ):
            self._print_badge(line, again=True)

    def _reissue(self, line: RsvpLine) -> None:
        sure = self._context.asker.confirm(
            self._panel,
            self.tr("Reissue the ticket for {name}?").format(name=line.name),
            self.tr("The current ticket will stop working at the door. Send {name} the new one."),
            self.tr("Reissue"),
            self.tr("Keep current ticket"),
            danger=True,
        )
        if not sure:
            return
        tickets, name = self._services.tickets, line.name

        def saved(reissued: ReissuedTicket) -> str:
            text = self.tr("New ticket for {name}: {code}. The old one no longer works.")
            return text.format(name=name, code=reissued.ticket.short)

        self._writes.run(
            lambda: tickets.reissue(line.id, ACTOR), lambda reissued: reissued.changes, saved, undoable=False
        )
