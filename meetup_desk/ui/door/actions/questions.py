"""The dialogs of a door: a reason, a name, a PIN, a guest without a ticket."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.printing import PrintersFound
from meetup_desk.ui.door.actions.pin_dialog import PinDialog
from meetup_desk.ui.door.actions.walk_ins import name_problem, walk_in_fields
from meetup_desk.ui.door.input.scanner_filter import ScannerFilter
from meetup_desk.ui.papers.badge_fields import badge_settings_fields, badge_settings_of, values_of
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate
_LONGEST_NAME = 40  # characters


class Questions:
    """Asks over a page, then calls `return_focus`. An answer is None when the dialog was cancelled."""

    def __init__(self, look: Look, page: QWidget, return_focus: Callable[[], object]) -> None:
        self._look, self._page, self._return_focus = look, page, return_focus

    def reason(self, name: str) -> str | None:
        """Ask why somebody is let in anyway."""
        title = translate("Door", "Admit {name} anyway") if name else translate("Door", "Admit anyway")
        values = self._ask(title.format(name=name), [_reason_field()], translate("Door", "Admit"))
        return None if values is None else str(values["reason"])

    def door_name(self, name: str) -> str | None:
        """Ask what the door is called."""
        values = self._ask(
            translate("Door", "Which door is this?"),
            [_door_name_field()],
            translate("Door", "Save name"),
            {"name": name},
        )
        return None if values is None else str(values["name"])

    def pin(self, trouble: DeskError | None = None) -> str | None:
        """Ask for the supervisor's PIN; `trouble` is why the last one opened nothing."""
        values = self._values_of(PinDialog(self._look, self._page.window(), trouble))
        return None if values is None else str(values["pin"])

    def new_name(self, name: str) -> str | None:
        """Ask who came with somebody's ticket; empty when it goes back."""
        title = translate("Door", "Someone else came with the ticket of {name}").format(name=name)
        values = self._ask(title, [_new_name_field()], translate("Door", "Save"))
        return None if values is None else str(values["name"])

    def need(self, name: str) -> tuple[NeedOfferKind, str] | None:
        """Ask what somebody looks for or can give, in their words."""
        title = translate("Door", "{name} looks for or can give").format(name=name)
        values = self._ask(
            title, _need_fields(), translate("Door", "Save"), {"kind": str(NeedOfferKind.NEED)}
        )
        return None if values is None else (NeedOfferKind(values["kind"]), str(values["text"]))

    def badge_settings(
        self, settings: SingleBadgeSettings, printers: PrintersFound, lang: Callable[[], str], about: str
    ) -> SingleBadgeSettings | None:
        """Ask how this computer prints badges; a scanner that goes on meanwhile chooses nothing."""
        fields = badge_settings_fields(settings, printers, lang, lambda: about)
        title, verb = translate("Door", "Badge printing on this computer"), translate("Door", "Save")
        dialog = self._dialog(title, fields, verb, values_of(settings))
        ScannerFilter(dialog)
        values = self._values_of(dialog)
        return None if values is None else badge_settings_of(values)

    def guest(self) -> WalkIn | None:
        """Ask who stands there without a ticket."""
        title = translate("Door", "Admit without a ticket")
        values = self._ask(title, walk_in_fields(), translate("Door", "Admit"), {"party": 1})
        return None if values is None else WalkIn(**values)

    def _ask(
        self, title: str, fields: Sequence[Field], verb: str, values: dict[str, Any] | None = None
    ) -> dict[str, Any] | None:
        return self._values_of(self._dialog(title, fields, verb, values))

    def _dialog(
        self, title: str, fields: Sequence[Field], verb: str, values: dict[str, Any] | None = None
    ) -> FormDialog:
        leave = translate("Door", "Cancel")
        return _DoorQuestion(
            self._look, self._page.window(), title, fields, verb=verb, leave=leave, values=values
        )

    def _values_of(self, dialog: FormDialog) -> dict[str, Any] | None:
        values = dialog.draft()
        self._return_focus()
        return values


class _DoorQuestion(FormDialog):
    """A short one with a queue before it: to leave it takes one key."""

    asks_first = False


def open_anyway(asker: Asker, parent: QWidget, text: str) -> bool:
    """Say what is wrong with the scans beside a pack, and ask whether its door is opened nevertheless."""
    title = translate("Door", "There’s a problem with this pack’s scans")
    return asker.confirm(
        parent, title, text, translate("Door", "Open door anyway"), translate("Door", "Cancel")
    )


def _reason_field() -> Field:
    return Field(
        key="reason",
        label=lambda: translate("Door", "Reason"),
        required=True,
        help=lambda: translate("Door", "One line, saved with the scan."),
    )


def _door_name_field() -> Field:
    return Field(
        key="name",
        label=lambda: translate("Door", "Door name"),
        required=True,
        check=_check_door_name,
        help=lambda: translate(
            "Door", "Every scan records the name of its door. This computer remembers the name."
        ),
    )


def _new_name_field() -> Field:
    return Field(
        key="name",
        label=lambda: translate("Door", "Name of the person who came"),
        check=name_problem,
        help=lambda: translate("Door", "Both names are kept. Leave empty to restore the original name."),
    )


def _need_fields() -> list[Field]:
    kinds = [
        Option(str(NeedOfferKind.NEED), lambda: translate("Door", "Looks for")),
        Option(str(NeedOfferKind.OFFER), lambda: translate("Door", "Can give")),
    ]
    return [
        Field(key="kind", label=lambda: translate("Door", "Kind"), kind="choice", options=kinds),
        Field(
            key="text",
            label=lambda: translate("Door", "In their words"),
            required=True,
            help=lambda: translate(
                "Door", "Introductions are proposed from it. No one else sees it at the door."
            ),
        ),
    ]


def _check_door_name(text: str) -> str:
    return translate("Door", "Use 40 characters or fewer.") if len(text) > _LONGEST_NAME else ""
