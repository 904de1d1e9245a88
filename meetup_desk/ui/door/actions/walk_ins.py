"""Walk-ins at the door: what they are asked."""

from PySide6.QtCore import QCoreApplication

from meetup_desk.services.door.short_codes import is_short_code
from meetup_desk.ui.widgets.codes import code_refusal
from meetup_desk.ui.widgets.fields import Field

translate = QCoreApplication.translate
_LARGEST_PARTY = 99  # people


def walk_in_fields() -> list[Field]:
    """Give what is asked of a walk-in."""
    return [
        Field(key="name", label=lambda: translate("Door", "Name"), required=True, check=name_problem),
        Field(
            key="phone",
            label=lambda: translate("Door", "Phone"),
            help=lambda: translate("Door", "Optional."),
        ),
        Field(
            key="consent",
            label=lambda: translate("Door", "Agrees to keeping name and phone number"),
            kind="switch",
            check=lambda agreed: (
                "" if agreed else translate("Door", "Ask for consent. Without it, nothing is kept.")
            ),
        ),
        Field(
            key="party",
            label=lambda: translate("Door", "How many people?"),
            kind="number",
            least=1,
            most=_LARGEST_PARTY,
            width=120,
            unit=lambda: translate("Door", "people"),
        ),
    ]


def name_problem(text: str) -> str:
    """Say that a short code was typed where a name belongs; "" for anything else."""
    return code_refusal() if is_short_code(text) else ""
