"""What the first picture of the window has to know, read without the parser that all settings need."""

from pathlib import Path

_MODES = ("light", "dark")


def mode_in(settings: Path) -> str:
    """Give the mode that the settings choose: `light`, `dark`, or `system` where they say nothing."""
    try:
        text = settings.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return "system"
    return next((mode for mode in _MODES if f'mode = "{mode}"' in text), "system")
