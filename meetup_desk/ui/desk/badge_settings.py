"""Badges one at a time: which printer of this computer they go to, on what paper, and when."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.printing import PrintersFound, PrintOutcome
from meetup_desk.services.services import Services
from meetup_desk.ui import qt_modules
from meetup_desk.ui.papers.badge_fields import (
    badge_settings_fields,
    badge_settings_of,
    printer_options,
    values_of,
)
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.toast import ToastAction


class BadgeSettings(QWidget):
    """Every choice counts at once; printers are looked for whenever the page is shown."""

    def __init__(
        self, context: Context, services: Services, keep: Callable[[SingleBadgeSettings], object]
    ) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._title = Label(size="section")
        self._about = Label(ink="soft", wrap=True)
        settings = services.single_badge_settings()
        self.form = Form(
            context.look, badge_settings_fields(settings, PrintersFound(), self._lang, self._say_folder)
        )
        self.form.set_values(values_of(settings))
        self.form.changed.connect(lambda: keep(badge_settings_of(self.form.values())))
        self.trial = Button(context.look, icon="id-card")
        self.trial.clicked.connect(self.print_trial)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.trial)
        row.addStretch(1)
        for part in (self._title, self._about, self.form):
            column.addWidget(part)
        column.addLayout(row)
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for printers: one may have been plugged in."""
        super().showEvent(event)
        qt_modules.load("QtPrintSupport")
        self._context.jobs.run(self._services.printing.found, self._show, key=(self, "printers"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Badges"))
        about = self.tr(
            "How this computer prints a single badge, at the door or next to a ticket. To print badges "
            "for everyone, go to the event."
        )
        self._about.setText(about)
        self.trial.set_text(self.tr("Print test badge"))

    def _show(self, printers: PrintersFound) -> None:
        settings = self._services.single_badge_settings()  # it may have been chosen at the door
        self.form.set_options("printer", printer_options(settings, printers))
        self.form.set_values(values_of(settings))

    def _lang(self) -> str:
        return self._context.languages.current

    def _say_folder(self) -> str:
        folder = self._services.printing.folder
        return self.tr("Badges that can’t be printed are saved as PDF files in {folder}").format(
            folder=folder
        )

    def print_trial(self) -> None:
        """Print a badge of nobody as chosen."""
        badges, settings, lang = self._services.badges, self._services.single_badge_settings(), self._lang()
        self._context.jobs.run(
            lambda: badges.print_sample(lang, settings),
            self._say_sample,
            title=self.tr("Printing test badge"),
        )

    def _say_sample(self, outcome: PrintOutcome) -> None:
        file = outcome.file
        show = (
            ToastAction(self.tr("Show in folder"), partial(self._context.files.show, file)) if file else None
        )
        self._context.toast.say(outcome.say(self._lang(), "badge.tried"), show, trouble=outcome.failed)
