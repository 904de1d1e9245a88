"""What every painted page says about its event."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.venues import Venue
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.dates import say_plan

if TYPE_CHECKING:
    from meetup_desk.documents.fonts import PageFonts

Fonts = Callable[[], "PageFonts"]
"""Gives the fonts of pages, and makes what Qt needs to paint without a window."""


def when(line: EventLine, lang: str) -> str:
    """Say when an event is."""
    return say_plan(line.event.plan, lang)


def place(db: ReadTransaction, line: EventLine) -> str:
    """Say where an event is: venue, room, address."""
    if line.event.venue_id is None:
        return ""
    address = records.get(db, Venue, line.event.venue_id).address
    name = " ".join(part for part in (line.venue_name, line.room_name) if part)
    return f"{name} · {address}" if address else name
