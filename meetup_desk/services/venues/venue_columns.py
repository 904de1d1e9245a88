"""Columns of a list of venues: a new one is one line here, and its heading in `words/headings.py`."""

from meetup_desk.services.desk.list_columns import InTerminal, InWindow, ListColumn, for_scripts, plain
from meetup_desk.services.venues.venues import VenueLine

COLUMNS: tuple[ListColumn[VenueLine], ...] = (
    plain("id", lambda line: str(line.venue.uid), terminal=InTerminal(5)),
    plain("name", lambda line: line.venue.name, window=InWindow(1, 320, grow=1), terminal=InTerminal(1)),
    plain("address", lambda line: line.venue.address, terminal=InTerminal(2)),
    plain(
        "capacity",
        lambda line: line.venue.capacity,
        window=InWindow(3, 104, to_right=True),
        terminal=InTerminal(3, to_right=True),
    ),
    for_scripts("access", lambda line: line.venue.access_notes),
    for_scripts(
        "at",
        lambda line: None if line.venue.latitude is None else [line.venue.latitude, line.venue.longitude],
    ),
    ListColumn(
        "rooms",
        lambda line, _: ", ".join(room.name for room in line.rooms),
        lambda line, _: [
            {"id": str(room.uid), "name": room.name, "capacity": room.capacity} for room in line.rooms
        ],
        window=InWindow(2, 240),
        terminal=InTerminal(4),
    ),
)
