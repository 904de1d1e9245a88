"""What a scanner types into a field that wants words."""

from PySide6.QtCore import QCoreApplication

_SHORTER = 6  # characters than any piece of a code that counts


def mistake_of_code(text: str, *, pieces: bool = True) -> str:
    """Say that a text is a ticket's code, or with `pieces` a part of one; "" for anything else."""
    if len(text) <= _SHORTER:
        return ""
    from meetup_desk.services.door.code_input import code_at_end, holds_code  # noqa: PLC0415 - a form is shown sooner

    found = holds_code(text) if pieces else any(map(code_at_end, text.splitlines()))
    return said_of_code() if found else ""


def said_of_code() -> str:
    """Say that a ticket was scanned into a field."""
    return QCoreApplication.translate(
        "Codes", "This is the code of a ticket, from the scanner. Empty the field, and type."
    )
