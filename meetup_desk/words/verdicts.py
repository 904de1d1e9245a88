"""Texts of verdicts."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {}
