"""Badges of an event: asked for in a dialog, and then to a file or a printer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.papers import PaperKind
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.papers.badges import BadgeOptions, BadgesResult
from meetup_desk.services.services import Services
from meetup_desk.ui import qt_modules
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.badge_dialog import BadgeDialog
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.say import say

T = TypeVar("T")


class BadgePrinting(QObject):
    """Asks how, prints elsewhere with progress, and says what came of it."""

    def __init__(self, context: Context, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._page = context, services, page
        self.options = BadgeOptions()  # what was chosen last is where the next dialog begins
        self._printer = ""

    def ask(self, line: EventLine) -> None:
        """Ask how badges should be, once it is known which printers there are."""
        qt_modules.load("QtPrintSupport")
        services, event_id = self._services, line.event.id
        self._context.jobs.run(
            lambda: (services.printing.names(), services.badges.printed_before(event_id)),
            lambda found: self._show(line, *found),
            key=(self, "printers"),
        )

    def _show(self, line: EventLine, printers: list[str], printed: int) -> None:
        dialog = BadgeDialog(
            self._context, self._services, self._page, line, printers=printers, printed=printed
        )
        dialog.fill(self.options, self._printer or self._services.single_badge_settings().printer)
        dialog.form.setFocus()
        answer = dialog.ask()
        if answer:
            self.options, self._printer = dialog.options(), dialog.printer()
            {"save": self._save, "print": self._print, "test": self._test}[answer](line, self.options)

    def _save(self, line: EventLine, options: BadgeOptions) -> None:
        name = file_name(say("badge.file", self._lang, title=shown_title(line.event.title)), "pdf")
        path = self._context.files.save(
            self._page, self.tr("Save badges"), name, FileKind(self.tr("Badges"), ("pdf",))
        )
        if path is None:
            return
        badges, lang = self._services.badges, self._lang

        def work(job: Job) -> BadgesResult:
            done = badges.write(
                line.event.id, path, lang, options=options, progress=job.progress, cancelled=job.cancelled
            )
            self._services.saved_files.remember(line.event.id, PaperKind.BADGES, path, done.badges)
            return done

        self._run(work, self.tr("Saving badges"), partial(self._saved, path))

    def _saved(self, path: Path, done: BadgesResult) -> None:
        self._context.news.changed.emit(Changes(touched=touched(ticket=None)))
        text = self.tr("%Ln badges saved.", "", done.badges)
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        self._context.toast.say(
            " ".join(filter(None, (text, done.say_again(self._lang), done.say_left_out(self._lang)))), show
        )

    def _print(self, line: EventLine, options: BadgeOptions) -> None:
        badges, lang, printer = self._services.badges, self._lang, self._printer
        self._run(
            lambda: badges.send(line.event.id, printer, lang, options=options),
            self.tr("Printing badges"),
            self._printed,
        )

    def _printed(self, done: BadgesResult) -> None:
        if done.outcome.trouble:
            title, text = self.tr("Couldn’t print"), done.outcome.say_trouble(self._lang)
            self._context.asker.tell(self._page, title, text, self.tr("Close"))
            return
        text = self.tr("%Ln badges sent to the printer.", "", done.badges)
        self._context.toast.say(
            " ".join(filter(None, (text, done.say_again(self._lang), done.say_left_out(self._lang))))
        )

    def _test(self, line: EventLine, options: BadgeOptions) -> None:
        del line  # the page is about the paper alone
        name = file_name(say("badge.test.title", self._lang), "pdf")
        path = self._context.files.save(
            self._page, self.tr("Save test page"), name, FileKind(self.tr("Test page"), ("pdf",))
        )
        if path is not None:
            badges, lang = self._services.badges, self._lang
            show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
            saved = self.tr("Test page saved. Print it at 100%, without scaling.")
            self._run(
                lambda: badges.write_test(path, lang, options),
                self.tr("Saving test page"),
                lambda _: self._context.toast.say(saved, show),
            )

    @property
    def _lang(self) -> str:
        return self._context.languages.current

    def _run(self, work: Callable[[], T] | Callable[[Job], T], title: str, done: Callable[[T], None]) -> None:
        job = self._context.jobs.run(work, done, title=title)
        ProgressDialog(self._context.look, self._context.jobs, job, self._page, cancel=self.tr("Stop"))
