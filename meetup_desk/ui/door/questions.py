"""What the door asks in a dialog: why somebody is let in anyway, and what the door is called."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.services.typed import code_at_end
from meetup_desk.ui.parts.fields import Field
from meetup_desk.ui.parts.formdialog import FormDialog
from meetup_desk.ui.shell.look import Look

_LONGEST_NAME = 40  # characters


def ask_reason(look: Look, parent: QWidget, who: str) -> str | None:
    """Ask why somebody is let in anyway; None when the dialog was left."""
    field = Field(
        key="reason",
        label=lambda: _tr("Reason"),
        required=True,
        check=_not_a_code,
        help=lambda: _tr("One line. It is kept with the scan."),
    )
    title = _tr("Let in {name} anyway").format(name=who) if who else _tr("Let in anyway")
    return _asked(FormDialog(look, parent, title, [field], verb=_tr("Let in"), leave=_tr("Leave")), "reason")


def ask_name(look: Look, parent: QWidget, name: str) -> str | None:
    """Ask what the door is called; None when the dialog was left."""
    field = Field(
        key="name",
        label=lambda: _tr("Name of this door"),
        required=True,
        check=_sensible_name,
        help=lambda: _tr("Every scan says at which door it was made. This computer remembers the name."),
    )
    dialog = FormDialog(
        look,
        parent,
        _tr("Which door is this?"),
        [field],
        verb=_tr("Use this name"),
        leave=_tr("Leave"),
        values={"name": name},
    )
    return _asked(dialog, "name")


def _asked(dialog: FormDialog, key: str) -> str | None:
    values = dialog.draft()
    dialog.deleteLater()
    return None if values is None else str(values[key])


def _not_a_code(text: str) -> str:
    return _tr("That was a ticket. Say the reason in words.") if code_at_end(text) else ""


def _sensible_name(text: str) -> str:
    if code_at_end(text):
        return _tr("That was a ticket. Name the door.")
    return _tr("Use at most 40 characters.") if len(text) > _LONGEST_NAME else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Door", text)
