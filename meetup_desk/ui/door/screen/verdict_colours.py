"""The colours of a verdict, and text upon them."""

from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QPalette

from meetup_desk.domain.verdicts import Severity
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import DOOR_GREEN, DOOR_INK_DARK, DOOR_INK_LIGHT, DOOR_RED, DOOR_YELLOW


class VerdictColours(NamedTuple):
    """The colour of the background and of the text upon it."""

    ground: str
    ink: str


COLOURS: Final = {
    Severity.GREEN: VerdictColours(DOOR_GREEN, DOOR_INK_LIGHT),
    Severity.YELLOW: VerdictColours(DOOR_YELLOW, DOOR_INK_DARK),
    Severity.RED: VerdictColours(DOOR_RED, DOOR_INK_LIGHT),
}


def text_palette(look: Look, colours: VerdictColours | None) -> QPalette:
    """Give the palette of labels on a verdict's background; None: on the canvas."""
    palette = QPalette(look.theme.palette())
    if colours is not None:
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours.ink))
    return palette
