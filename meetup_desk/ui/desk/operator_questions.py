"""Questions about who sits at the desk: which name, which role, which PIN."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.authority import DeskRole, Operator
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.names import clean
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say

_ALL_GROUPS = ""
_PIN_WIDTH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorDraft:
    """A role as it was asked for; `pin` None leaves the PIN as it is, empty takes it away."""

    name: str
    role: DeskRole
    group: Uid | None
    pin: str | None


def ask_operator(look: Look, window: QWidget, name: str, known: Sequence[Operator]) -> tuple[str, str] | None:
    """Ask who sits at the desk: the name, empty for the organiser, and a PIN; None when it was left."""
    translate = QCoreApplication.translate
    field = Field(key="name", label=lambda: translate("DeskQuestions", "Your name"))
    if known:
        options = [Option(each.name, partial(str, each.name)) for each in known]
        field = Field(key="name", label=field.label, kind="choice", options=options)
        name = name if any(each.name == name for each in known) else known[0].name
    pin = _pin_field(translate("DeskQuestions", "Only for names that have one."))
    values = FormDialog(
        look,
        window,
        translate("DeskQuestions", "Who is at the desk"),
        [field, pin] if any(each.pin_hash for each in known) else [field],
        verb=translate("DeskQuestions", "Use this name"),
        leave=translate("DeskQuestions", "Cancel"),
        values={"name": name},
    ).draft()
    return None if values is None else (clean(str(values["name"])), str(values.get("pin", "")))


def ask_role(
    look: Look, window: QWidget, lang: str, groups: Sequence[Group], operator: Operator | None
) -> OperatorDraft | None:
    """Ask for the role of somebody who is known already, or of somebody new; None when it was left."""
    translate = QCoreApplication.translate
    shown = operator or Operator(name="", role=DeskRole.HELPER)
    fields = _role_fields(lang, groups, shown)
    before = {"name": shown.name, "role": shown.role, "group": str(shown.group or _ALL_GROUPS)}
    dialog = FormDialog(
        look,
        window,
        shown.name or translate("DeskQuestions", "Add name"),
        fields,
        verb=translate("DeskQuestions", "Save"),
        leave=translate("DeskQuestions", "Cancel"),
        values={field.key: before[field.key] for field in fields if field.key in before},
    )
    if len(groups) > 1:
        dialog.form.changed.connect(partial(_show_group, dialog))
        _show_group(dialog)
    values = dialog.draft()
    if values is None:
        return None
    uids = {str(each.uid): each.uid for each in groups}
    return OperatorDraft(
        name=shown.name or str(values["name"]),
        role=DeskRole(values["role"]),
        group=uids.get(values.get("group", _ALL_GROUPS)),
        pin="" if values.get("no_pin") else str(values["pin"]) or None,
    )


def _show_group(dialog: FormDialog) -> None:
    """Ask for the group of a deputy alone: no other role has one."""
    dialog.form.set_shown("group", shown=dialog.form.values()["role"] == DeskRole.DEPUTY)
    dialog.fit()


def _role_fields(lang: str, groups: Sequence[Group], shown: Operator) -> list[Field]:
    translate = QCoreApplication.translate
    name = Field(key="name", label=lambda: translate("DeskQuestions", "Name"), required=True)
    role = Field(
        key="role",
        label=lambda: translate("DeskQuestions", "Role"),
        kind="choice",
        options=[Option(role, partial(say, f"role.{role}", lang)) for role in DeskRole],
        help=lambda: translate(
            "DeskQuestions",
            "Deputies do everything except deleting a group, changing its host and giving roles. "
            "Helpers work at the event. Only the host and deputies see contacts and incidents.",
        ),
    )
    every = Option(_ALL_GROUPS, lambda: translate("DeskQuestions", "All groups"))
    group = Field(
        key="group",
        label=lambda: translate("DeskQuestions", "Group of a deputy"),
        kind="choice",
        options=[every, *(Option(str(each.uid), partial(str, each.name)) for each in groups)],
    )
    kept = translate("DeskQuestions", "6 or more characters. Leave empty to keep it as it is.")
    pin = _pin_field(
        kept if shown.pin_hash else translate("DeskQuestions", "6 or more characters, if wanted.")
    )
    no_pin = Field(key="no_pin", label=lambda: translate("DeskQuestions", "Remove the PIN"), kind="switch")
    return [
        *([] if shown.name else [name]),
        role,
        *([group] if len(groups) > 1 else []),
        pin,
        *([no_pin] if shown.pin_hash else []),
    ]


def _pin_field(help_text: str) -> Field:
    label = QCoreApplication.translate("DeskQuestions", "PIN")
    return Field(key="pin", label=lambda: label, help=lambda: help_text, secret=True, width=_PIN_WIDTH)


def say_operator(name: str) -> str:
    """Say under which name is recorded what is done from now on."""
    translate = QCoreApplication.translate
    if not name:
        return translate("DeskQuestions", "Changes are now recorded as organiser.")
    return translate("DeskQuestions", "Changes are now recorded under {name}.").format(name=name)
