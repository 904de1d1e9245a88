"""The packs that were made for an event's doors, and taking back the word that each stands for."""

from functools import partial

from meetup_desk.domain.door_reports import PackLine
from meetup_desk.domain.times import Instant
from meetup_desk.services.packs.door_report import DoorReport
from meetup_desk.services.services import Services
from meetup_desk.ui.door.preparation.sections import Section, SectionRow
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.instants import say_time


class PacksSection(Section):
    """Lists packs, the newest first."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__(context.look)
        self._context, self._services, self._writes = context, services, writes
        self._report: DoorReport | None = None
        self.retranslate()

    def show_report(self, report: DoorReport) -> None:
        """Show another report."""
        self._report = report
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        packs = self._report.packs if self._report else ()
        none = self.tr("No packs yet. A door laptop without this desk works from a pack.")
        self.set_texts(self.tr("Packs"), "" if packs else none)
        self.set_rows([self._row(one) for one in packs])

    def _row(self, pack: PackLine) -> SectionRow:
        home = (
            self.tr("%Ln scans imported.", "", pack.scans)
            if pack.scans
            else self.tr("No scans imported yet.")
        )
        made = (
            "" if pack.made_at is None else self.tr("Created {when}.").format(when=self._time(pack.made_at))
        )
        revoked = ""
        if pack.revoked_at is not None:
            revoked = self.tr("Revoked {when}. Scans made after that don’t count.")
            revoked = f"{revoked.format(when=self._time(pack.revoked_at))} {pack.note}".strip()
        return SectionRow(pack.name, (f"{made} {home}".strip(), revoked), self._buttons(pack))

    def _time(self, at: Instant) -> str:
        tz = self._report.tz if self._report else "UTC"
        return say_time(at, tz, self._context.languages.current)

    def _buttons(self, pack: PackLine) -> list[Button]:
        if pack.revoked_at is not None:
            return []
        button = Button(self.look, self.tr("Revoke…"))
        button.setAccessibleName(self.tr("Revoke pack for {door}").format(door=pack.name))
        button.clicked.connect(partial(self.revoke, pack))
        return [button]

    def revoke(self, pack: PackLine, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        """Ask, and write it down."""
        stay = self.tr("%Ln imported scans are kept.", "", pack.scans)
        text = self.tr(
            "Scans made at this door from now on won’t count. Earlier scans still count when you import "
            "them, going by the clock of the door laptop, which its user can change. The laptop isn’t "
            "notified."
        )
        note = Field(key="note", label=lambda: self.tr("Reason"), help=lambda: self.tr("Optional."))
        values = FormDialog(
            self.look,
            self.window(),
            self.tr("Revoke pack for {door}").format(door=pack.name),
            [note],
            verb=self.tr("Revoke"),
            leave=self.tr("Cancel"),
            text=f"{stay}\n{text}" if pack.scans else text,
        ).draft()
        if values is not None:
            revoking = self._services.revocations
            self._writes.run(
                lambda: revoking.revoke(pack.id, ACTOR, note=values["note"]),
                lambda changes: changes,
                lambda _: self.tr("Pack for {door} revoked.").format(door=pack.name),
            )
