"""SEQUENCE, as calendar files say it."""

import re

from meetup_desk.calendars.content_lines import ComponentLines


def sequence_of(part: ComponentLines) -> int:
    """Read SEQUENCE; 0 for what is none."""
    text = part.text("SEQUENCE")
    return int(text) if re.fullmatch(r"\d{1,9}", text, re.ASCII) else 0
