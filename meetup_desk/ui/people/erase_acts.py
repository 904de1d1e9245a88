"""Erasing a person, and holding their data: asked from a person's menu."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.erasure import ErasureResult, ErasureStake
from meetup_desk.domain.ids import PersonId
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog

_NAMED = 5  # files that a question names


class EraseActs(QObject):
    """Says what would go, and that it cannot be undone, before anything does."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def erase(self, person_ids: Sequence[int]) -> None:
        """Count what would go with people, and ask once."""
        erasure, ids = self._services.erasure, [PersonId(one) for one in person_ids]
        self._context.jobs.run(lambda: erasure.stake(ids), self._confirm)

    def _confirm(self, stake: ErasureStake) -> None:
        for name, why in stake.held.items():
            first = self.tr("End the hold in Privacy first. Nothing was erased.")
            self._context.asker.tell(
                self._page,
                self.tr("“{name}” is on hold").format(name=name),
                f"{why}\n{first}",
                self.tr("Close"),
            )
            return
        sure = self._context.asker.confirm(
            self._page,
            self._question(stake),
            "\n".join([*self._who(stake), *self._lines(stake)]),
            self.tr("Erase everything"),
            self.tr("Cancel"),
            danger=True,
        )
        if sure:
            self._run(stake)

    def _question(self, stake: ErasureStake) -> str:
        if len(stake.names) == 1:
            return self.tr("Erase everything about “{name}”?").format(name=stake.names[0])
        return self.tr("Erase everything about %Ln people?", "", len(stake.names))

    def _who(self, stake: ErasureStake) -> list[str]:
        if len(stake.names) == 1:
            return []
        more = ["…"] if len(stake.names) > _NAMED else []
        return [", ".join([*stake.names[:_NAMED], *more]), ""]

    def _lines(self, stake: ErasureStake) -> list[str]:
        lines = [
            self.tr("This can’t be undone. Numbers of attendance stay, without the name."),
            "",
            self.tr("%Ln entries of the desk and its history", "", stake.entries),
        ]
        if stake.mentions:
            lines.append(self.tr("%Ln texts of others lose the name and contacts", "", stake.mentions))
        if stake.shared_names:
            lines.append(self.tr("Others have this name, so it stays in texts of others"))
        if stake.copies:
            lines.append(self.tr("%Ln backups are rewritten", "", len(stake.copies)))
        if stake.papers:
            lines.append(self.tr("%Ln papers beside the desk are deleted", "", len(stake.papers)))
        if stake.removed:
            lines.append(self.tr("%Ln files taken off events earlier are deleted", "", len(stake.removed)))
        if stake.signatures:
            lines.append(
                self.tr(
                    "All %Ln handwritten names of signature sheets are deleted, as any may be theirs;"
                    " the counts stay",
                    "",
                    stake.signatures,
                )
            )
        if stake.files:
            lines += ["", self.tr("Delete these files yourself:"), *_named(stake.files)]
        if stake.packs:
            lines += ["", self.tr("Wipe these packs once their scans are in the desk:"), *_named(stake.packs)]
        return lines

    def _run(self, stake: ErasureStake) -> None:
        erasure = self._services.erasure

        def work(job: Job) -> tuple[ErasureResult, Changes]:
            return erasure.erase(stake.person_ids, ACTOR, progress=job.progress, cancelled=job.cancelled)

        self._context.panel.close_panel()
        self._writes.run(
            work,
            lambda done: done[1],
            lambda _: self.tr("Erased everywhere on this desk"),
            done=lambda done: self._tell_left(done[0]),
            title=self.tr("Erasing"),
            undoable=False,
        )

    def _tell_left(self, erased: ErasureResult) -> None:
        if erased.kept:
            close_first = self.tr("They name this person. Close them in other programs, then delete them:")
            self._context.asker.tell(
                self._page,
                self.tr("%Ln files could not be deleted", "", len(erased.kept)),
                "\n".join([close_first, *_named(erased.kept)]),
                self.tr("Close"),
            )
        if erased.unread:
            self._context.asker.tell(
                self._page,
                self.tr("%Ln backups could not be opened", "", len(erased.unread)),
                "\n".join([self.tr("They may still hold this person. Delete them:"), *_named(erased.unread)]),
                self.tr("Close"),
            )

    def hold(self, person_id: int) -> None:
        """Ask why, and destroy nothing of a person for the time being."""
        field = Field(
            key="reason",
            label=lambda: self.tr("Reason"),
            required=True,
            help=lambda: self.tr("Nothing of this person is destroyed until you end the hold in Privacy."),
        )
        answered = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Hold data"),
            [field],
            verb=self.tr("Hold"),
            leave=self.tr("Cancel"),
            values={},
        ).draft()
        if answered is not None:
            self._writes.run(
                lambda: self._services.holds.add(PersonId(person_id), answered["reason"], ACTOR),
                lambda changes: changes,
                lambda _: self.tr("On hold"),
            )


def _named(files: Sequence[Path]) -> list[str]:
    more = [f"… {len(files) - _NAMED}"] if len(files) > _NAMED else []
    return [*map(str, files[:_NAMED]), *more]
