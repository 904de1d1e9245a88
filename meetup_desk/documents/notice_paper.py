"""What a notice on paper says: values that need no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperNotice:
    """A notice in one language, for one reader or for everybody who passes by."""

    to: str = ""  # who reads it; empty: everybody
    group: str
    title: str  # of the event
    day: str  # on which it was written
    subject: str
    text: str  # lines, those of a paragraph without an empty one between them
    contact: str = ""
