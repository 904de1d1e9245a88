"""What the door asks in a dialog: why somebody is let in anyway, and what the door is called."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.services.typed import code_at_end
from meetup_desk.ui.parts.fields import Field
from meetup_desk.ui.parts.formdialog import FormDialog
from meetup_desk.ui.shell.look import Look

translate = QCoreApplication.translate
_LONGEST_NAME = 40  # characters


def ask_reason(look: Look, parent: QWidget, who: str) -> str | None:
    """Ask why somebody is let in anyway; None when the dialog was left."""
    field = Field(
        key="reason",
        label=lambda: translate("Door", "Reason"),
        required=True,
        check=_not_a_code,
        help=lambda: translate("Door", "One line. It is kept with the scan."),
    )
    title = (
        translate("Door", "Let in {name} anyway").format(name=who)
        if who
        else translate("Door", "Let in anyway")
    )
    return _asked(
        FormDialog(
            look, parent, title, [field], verb=translate("Door", "Let in"), leave=translate("Door", "Leave")
        ),
        "reason",
    )


def ask_name(look: Look, parent: QWidget, name: str) -> str | None:
    """Ask what the door is called; None when the dialog was left."""
    field = Field(
        key="name",
        label=lambda: translate("Door", "Name of this door"),
        required=True,
        check=_sensible_name,
        help=lambda: translate(
            "Door", "Every scan says at which door it was made. This computer remembers the name."
        ),
    )
    dialog = FormDialog(
        look,
        parent,
        translate("Door", "Which door is this?"),
        [field],
        verb=translate("Door", "Use this name"),
        leave=translate("Door", "Leave"),
        values={"name": name},
    )
    return _asked(dialog, "name")


def _asked(dialog: FormDialog, key: str) -> str | None:
    values = dialog.draft()
    dialog.deleteLater()
    return None if values is None else str(values[key])


def _not_a_code(text: str) -> str:
    return translate("Door", "That was a ticket. Say the reason in words.") if code_at_end(text) else ""


def _sensible_name(text: str) -> str:
    if code_at_end(text):
        return translate("Door", "That was a ticket. Name the door.")
    return translate("Door", "Use at most 40 characters.") if len(text) > _LONGEST_NAME else ""
