"""A group that goes to another host as a file, comes from one, or becomes part of another group."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.groups.group_merging import GroupMergePreview
from meetup_desk.services.groups.handover import HandoverChoice
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say_error


class GroupFiles(QObject):
    """Asks what goes along, where to, and shows what a merge would do before it is done."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def hand_over(self, group: Group) -> None:
        """Ask what goes along, and save the file."""
        fields = [
            Field(
                key="history",
                label=lambda: self.tr("With the history of each membership"),
                kind="switch",
            ),
            Field(
                key="trust",
                label=lambda: self.tr("With incidents and blocks"),
                kind="switch",
                help=lambda: self.tr("They need a passphrase. Tell it to the next host in person."),
            ),
            self._passphrase_field(),
        ]
        dialog = self._dialog(self.tr("Save for the next host"), fields, self.tr("Save file…"))
        dialog.form.changed.connect(partial(self._mind_passphrase, dialog))
        values = dialog.draft()
        if values is None:
            return
        choice = HandoverChoice(
            history=values["history"], trust=values["trust"], passphrase=values["passphrase"] or None
        )
        path = self._context.files.save(
            self._page, self.tr("Save for the next host"), file_name(group.name, "group"), self._kind()
        )
        handover = self._services.handover
        if path is not None:
            self._context.jobs.run(
                lambda: handover.write(group.id, path, choice),
                lambda count: self._context.toast.say(self.tr("Saved with %Ln memberships.", "", count)),
                title=self.tr("Saving"),
            )

    def save_form(self, group: Group) -> None:
        """Save the form on which people apply to a group by hand."""
        name = self.tr("{group} application form").format(group=group.name) + ".pdf"
        title = self.tr("Save application form")
        path = self._context.files.save(self._page, title, name, FileKind("PDF", ("pdf",)))
        forms, lang = self._services.application_forms, self._context.languages.current
        if path is not None:
            self._context.jobs.run(
                lambda: forms.write(path, group.id, lang),
                lambda _: self._context.toast.say(self.tr("Saved the form. Print it on A4.")),
                title=self.tr("Saving"),
            )

    def take_over(self, passphrase: str | None = None) -> None:
        """Ask for the file of a group, and take it in."""
        path = self._context.files.open(self._page, self.tr("Add a group from a file"), [self._kind()])
        handover = self._services.handover
        if path is None:
            return

        def failed(error: DeskError) -> None:
            if isinstance(error, RuleError) and error.rule in ("passphrase_needed", "passphrase_wrong"):
                values = self._ask(self.tr("Passphrase"), [self._passphrase_field()], self.tr("Open"))
                if values is not None:
                    run(values["passphrase"])
            else:
                lang = self._context.languages.current
                self._context.toast.say(say_error(error.code, error.reason, lang, **error.facts))

        def run(passphrase: str | None) -> None:
            self._writes.run(
                lambda: handover.take(path, ACTOR, passphrase=passphrase),
                lambda taken: taken.changes,
                lambda taken: self.tr("“{name}” added with %Ln members.", "", taken.members).format(
                    name=taken.group.name
                ),
                failed=failed,
            )

        run(passphrase)

    def merge(self, keep: Group, groups: Sequence[Group]) -> None:
        """Ask which group becomes part of this one, and show what that does first."""
        others = [Option(str(group.id), partial(str, group.name)) for group in groups if group.id != keep.id]
        if not others:
            self._context.toast.say(self.tr("There is no other group."))
            return
        field = Field(key="other", label=lambda: self.tr("Other group"), kind="choice", options=others)
        title = self.tr("Merge a group into “{name}”").format(name=keep.name)
        values = self._ask(title, [field], self.tr("Preview"))
        if values is not None:
            merging, other = self._services.group_merging, GroupId(int(values["other"]))
            self._context.jobs.run(lambda: merging.preview(keep.id, other), self._ask_merge)

    def _ask_merge(self, shown: GroupMergePreview) -> None:
        stake = shown.stake
        text = " ".join(
            (
                self.tr("%Ln members come over.", "", stake.members),
                self.tr("%Ln are in both.", "", stake.in_both),
                self.tr("%Ln events come over.", "", stake.events),
                self.tr("The rules of “{name}” hold from then on.").format(name=shown.keep.name),
            )
        )
        title = self.tr("Merge “{other}” into “{name}”?").format(other=shown.other.name, name=shown.keep.name)
        if self._context.asker.confirm(self._page, title, text, self.tr("Merge"), self.tr("Keep both")):
            merging = self._services.group_merging
            self._writes.run(
                lambda: merging.merge(shown.keep.id, shown.other.id, ACTOR),
                lambda changes: changes,
                lambda _: self.tr("Merged into “{name}”.").format(name=shown.keep.name),
            )

    def _passphrase_field(self) -> Field:
        return Field(key="passphrase", label=lambda: self.tr("Passphrase"), secret=True)

    def _mind_passphrase(self, dialog: FormDialog) -> None:
        """Keep a report on somebody from leaving the desk unlocked, before a place is chosen for it."""
        values = dialog.form.values()
        missing = values["trust"] and not values["passphrase"]
        needed = self.tr("Incidents and blocks need a passphrase.") if missing else ""
        dialog.form.set_problem("passphrase", needed)

    def _ask(self, title: str, fields: list[Field], verb: str) -> dict[str, Any] | None:
        return self._dialog(title, fields, verb).draft()

    def _dialog(self, title: str, fields: list[Field], verb: str) -> FormDialog:
        leave = self.tr("Cancel")
        return FormDialog(self._context.look, self._page.window(), title, fields, verb=verb, leave=leave)

    def _kind(self) -> FileKind:
        return FileKind(self.tr("Group of Meetup Desk"), ("group",))
