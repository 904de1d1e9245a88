"""Who acts in the window, as the change log names it."""

from typing import Final

ACTOR: Final = "organiser"
