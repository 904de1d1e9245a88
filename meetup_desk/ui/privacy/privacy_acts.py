"""What is done about privacy: destroying, saving the record, ending holds, and setting terms."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.retention import LONGEST_DAYS, OF_PEOPLE, Destroyed, DueLine
from meetup_desk.services.desk.list_files import format_of
from meetup_desk.services.privacy.holds import HeldPerson
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.privacy.privacy_tables import TermRow
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.say import say

_EVERYWHERE = "0"


class PrivacyActs(QObject):
    """Asks with numbers, and does it off the window's thread."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def destroy(self, lines: Sequence[DueLine]) -> None:
        """Destroy what is due, after a question that says how much; it cannot be undone."""
        lang = self._context.languages.current
        counted = [
            (say(f"retention.{line.kind}", lang), self.tr("%Ln people", "", line.people)) for line in lines
        ]
        warning = self.tr("This can’t be undone. Numbers of attendance stay, without names.")
        sure = self._context.asker.confirm(
            self._page,
            self.tr("Destroy %Ln kinds of data?", "", len(lines)),
            "\n".join([*(f"{kind}: {people}" for kind, people in counted), "", warning]),
            self.tr("Destroy"),
            self.tr("Cancel"),
            danger=True,
        )
        if sure:
            retention = self._services.retention

            def work(job: Job) -> tuple[Destroyed, Changes]:
                return retention.destroy(lines, ACTOR, progress=job.progress, cancelled=job.cancelled)

            self._writes.run(
                work,
                lambda done: done[1],
                lambda done: self._destroyed(done[0]),
                title=self.tr("Destroying"),
                undoable=False,
            )

    def _destroyed(self, done: Destroyed) -> str:
        if done.stopped:
            return self.tr("Stopped. What is left is still due.")
        if not done.finished:
            return self._later()
        if done.unread:
            return self.tr("Destroyed, but %Ln backups could not be reached", "", len(done.unread))
        return self.tr("Destroyed, and written into the record")

    def _later(self) -> str:
        return self.tr("Destroyed. The file is rewritten once scanning pauses.")

    def finish(self) -> None:
        """Write the file anew where that was cut short, or left for later."""

        self._context.jobs.run(
            self._services.retention.finish,
            self._show_finished,
            title=self.tr("Destroying"),
        )

    def _show_finished(self, finished: bool) -> None:  # noqa: FBT001 - what the work gave
        self._context.go("privacy")
        if not finished:
            self._context.toast.say(self._later())

    def save_record(self) -> None:
        """Ask where to, and save the destruction record as a table."""
        kind = FileKind(self.tr("XLSX, CSV or JSON"), ("xlsx", "csv", "json"), personal=True)
        title, name = self.tr("Save destruction record"), self.tr("destruction record")
        path = self._context.files.save(self._page, title, f"{name}.xlsx", kind)
        if path is None:
            return
        lang, retention = self._context.languages.current, self._services.retention
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        self._context.jobs.run(
            lambda: retention.write_record(path, format_of(path), lang),
            lambda rows: self._context.toast.say(self.tr("%Ln entries saved", "", rows), show),
        )

    def end_hold(self, held: HeldPerson) -> None:
        """Let a person go."""
        self._writes.run(
            lambda: self._services.holds.end(held.person.id, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("Hold ended"),
        )

    def edit_term(self, row: TermRow, groups: Mapping[GroupId, str]) -> None:
        """Ask how long a kind is kept, on the whole desk or in one group."""
        days = Field(
            key="days",
            label=lambda: self.tr("Keep for"),
            kind="number",
            most=LONGEST_DAYS,
            unit=lambda: self.tr("days"),
            width=144,
            help=lambda: self.tr("Leave it empty to keep it until someone asks to be deleted."),
        )
        everywhere = Option(_EVERYWHERE, lambda: self.tr("All groups"))
        of_groups = [Option(str(key), lambda name=name: name) for key, name in groups.items()]  # type: ignore[misc]
        where = Field(
            key="where",
            label=lambda: self.tr("Where"),
            kind="choice",
            options=[everywhere, *of_groups],
        )
        lang = self._context.languages.current
        answered = FormDialog(
            self._context.look,
            self._page.window(),
            say(f"retention.{row.kind}", lang),
            [days] if row.kind in OF_PEOPLE and len(groups) < 2 else [days, where],
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            values={"days": row.days, "where": str(row.group_id or 0)},
        ).draft()
        if answered is None:
            return
        chosen = answered.get("where", _EVERYWHERE)
        group = None if chosen == _EVERYWHERE else GroupId(int(chosen))
        self._writes.run(
            lambda: self._services.retention.set_term(row.kind, answered["days"], ACTOR, group_id=group),
            lambda changes: changes,
            lambda _: self.tr("Term saved"),
        )
