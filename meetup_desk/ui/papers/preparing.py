"""Preparing everything for the doors with one step."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.events.preparation import PreparationResult
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.contact_question import ContactQuestion
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.say import say, say_error


class Preparing(QObject):
    """Writes into the event's folder with progress, says what is there, and shows it."""

    def __init__(self, context: Context, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._page = context, services, page
        self._contact = ContactQuestion(context, services.settings, page)

    def everything(self, line: EventLine) -> None:
        """Write all that applies; invites say where answers go, so that is asked once before."""
        self._contact.ask_before(partial(self._write, line, self._context.files.event_folder()))

    def _write(self, line: EventLine, folder: Path) -> None:
        preparation, lang = self._services.preparation, self._context.languages.current

        def work(job: Job) -> PreparationResult:
            job.counted = False  # its parts are tickets, letters and pages
            return preparation.write(
                line.event.id, folder, lang, progress=job.progress, cancelled=job.cancelled
            )

        job = self._context.jobs.run(work, partial(self._say, folder), title=self.tr("Preparing everything"))
        ProgressDialog(self._context.look, self._context.jobs, job, self._page, cancel=self.tr("Stop"))

    def _say(self, folder: Path, done: PreparationResult) -> None:
        self._context.news.changed.emit(Changes(touched=touched(rsvp=None)))
        lang = self._context.languages.current
        text = self.tr("Saved in “{folder}”: {what}.")
        if done.stopped:
            text = self.tr("Stopped. Saved in “{folder}” so far: {what}.")
        if not done.written:
            text = self.tr("Nothing was saved.")
        text = text.format(folder=folder.name, what=done.say_written(lang))
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(folder))
        self._context.toast.say(text, show if done.written else None)
        if done.failed:
            lines = [
                f"{say(f'prepare.name.{part}', lang)}: "
                f"{say_error(error.code, error.reason, lang, **error.facts)}"
                for part, error in done.failed.items()
            ]
            title = self.tr("Some files couldn’t be saved")
            self._context.asker.tell(self._page, title, "\n".join([*lines, text]), self.tr("Close"))
        if done.written and not done.stopped:
            self._context.files.show(folder)
