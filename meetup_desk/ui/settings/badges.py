"""Badges one at a time: which printer of this computer they go to, on what paper, and when."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.services.badge_way import BadgeWay
from meetup_desk.services.badges import say_tried
from meetup_desk.services.bundle import Services
from meetup_desk.services.press import Pressed, PrintersFound
from meetup_desk.ui.parts.badgeway import values_of, way_fields, way_of
from meetup_desk.ui.parts.buttons import Button
from meetup_desk.ui.parts.form import Form
from meetup_desk.ui.parts.label import Label
from meetup_desk.ui.parts.toast import ToastAction
from meetup_desk.ui.shell.kit import Kit


class BadgeSettings(QWidget):
    """Every choice counts at once; printers are looked for whenever the page is shown."""

    def __init__(self, kit: Kit, services: Services, keep: Callable[[BadgeWay], object]) -> None:
        super().__init__()
        self._kit, self._services, self._keep = kit, services, keep
        self._found: PrintersFound | None = None
        self.form: Form | None = None
        self._title = Label(size="section")
        self._about = Label(ink="soft", wrap=True)
        self.trial = Button(kit.look, icon="id-card")
        self.trial.clicked.connect(self.print_trial)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._title)
        self._column.addWidget(self._about)
        row = QHBoxLayout()
        row.addWidget(self.trial)
        row.addStretch(1)
        self._column.addLayout(row)
        self._show(PrintersFound())
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for printers: one may have been plugged in."""
        super().showEvent(event)
        self._kit.jobs.run(self._services.press.found, self._show, key=(self, "printers"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Badges"))
        about = self.tr(
            "How this computer prints a badge for one person: at the door, and beside their ticket. "
            "Sheets for everybody are printed from the event."
        )
        self._about.setText(about)
        self.trial.set_text(self.tr("Print a test badge"))

    def _show(self, found: PrintersFound) -> None:
        """Offer what there is, unless that is what is offered already and chosen already."""
        way = self._services.badge_way()
        if self.form is not None and found == self._found and way_of(self.form.values()) == way:
            return
        old, self._found = self.form, found
        self.form = Form(
            self._kit.look, way_fields(way, found, lambda: self._kit.languages.current, self._say_folder)
        )
        self.form.set_values(values_of(way))
        self.form.changed.connect(self._choose)
        self._column.insertWidget(2, self.form)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _say_folder(self) -> str:
        folder = self._services.press.folder
        return self.tr("What cannot be printed waits as a PDF in {folder}").format(folder=folder)

    def _choose(self) -> None:
        if self.form is not None:
            self._keep(way_of(self.form.values()))

    def print_trial(self) -> None:
        """Print a badge of nobody as chosen."""
        badges, way, lang = self._services.badges, self._services.badge_way(), self._kit.languages.current
        self._kit.jobs.run(
            lambda: badges.try_out(lang, way), self._tried, title=self.tr("Printing a test badge")
        )

    def _tried(self, pressed: Pressed) -> None:
        file = pressed.file
        show = ToastAction(self.tr("Show in folder"), partial(self._kit.files.show, file)) if file else None
        self._kit.toast.say(say_tried(pressed, self._kit.languages.current), show, trouble=pressed.failed)
