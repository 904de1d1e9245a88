"""Columns of a list of events: a new one is one line here, and its heading in `words/headings.py`."""

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import iso_wall
from meetup_desk.services.desk.list_columns import InTerminal, InWindow, ListColumn, for_scripts, plain
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_going, say_title
from meetup_desk.words.say import say

COLUMNS: tuple[ListColumn[EventLine], ...] = (
    plain("id", lambda line: str(line.event.uid), terminal=InTerminal(8)),
    ListColumn(
        "title",
        lambda line, read_as: say_title(line.event.title, read_as.lang),
        lambda line, _: line.event.title,
        window=InWindow(1, 260, grow=3),
        terminal=InTerminal(2),
    ),
    for_scripts("title_en", lambda line: line.event.title_en),
    for_scripts("description_en", lambda line: line.event.description_en),
    for_scripts("goal", lambda line: line.event.goal),
    for_scripts("notes", lambda line: line.event.notes),
    for_scripts("followed_up", lambda line: line.event.followed_up_at is not None),
    ListColumn(
        "when",
        lambda line, read_as: say_plan(line.event.plan, read_as.lang),
        window=InWindow(2, 240),
        terminal=InTerminal(1),
        in_values=False,
    ),
    for_scripts("start", lambda line: iso_wall(line.event.plan.start, line.event.plan.tz)),
    for_scripts("end", lambda line: iso_wall(line.event.plan.end, line.event.plan.tz)),
    for_scripts("tz", lambda line: line.event.plan.tz),
    for_scripts("all_day", lambda line: line.event.plan.all_day),
    ListColumn(
        "status",
        lambda line, read_as: say(f"event.{line.event.status}", read_as.lang),
        lambda line, _: str(line.event.status),
        window=InWindow(6, 112),
        terminal=InTerminal(4),
    ),
    for_scripts("cancel_reason", lambda line: line.event.cancel_reason),
    ListColumn(
        "venue",
        lambda line, _: line.venue_name,
        lambda line, _: str(line.venue) if line.venue else None,
        terminal=InTerminal(3),
    ),
    for_scripts("venue_name", lambda line: line.venue_name),
    for_scripts("series", lambda line: str(line.series) if line.series else None),
    for_scripts("sequence", lambda line: line.event.sequence),
    for_scripts("helper", lambda line: line.event.helper),
    for_scripts("helper_phone", lambda line: line.event.helper_phone),
    for_scripts("approval", lambda line: line.event.approval),
    for_scripts("plus_ones", lambda line: line.event.plus_ones),
    for_scripts("capacity", lambda line: line.occupancy.capacity),
    ListColumn(
        "going",
        lambda line, _: say_going(line.occupancy),
        lambda line, _: line.occupancy.going,
        window=InWindow(3, 104, to_right=True),
        terminal=InTerminal(5, to_right=True),
    ),
    plain(
        "waitlisted",
        lambda line: line.occupancy.waitlisted,
        window=InWindow(4, 80, drop_order=1, to_right=True),
        terminal=InTerminal(6, to_right=True),
    ),
    plain(
        "requested",
        lambda line: line.occupancy.requested,
        window=InWindow(5, 96, drop_order=2, to_right=True),
    ),
    for_scripts("tentative", lambda line: line.occupancy.tentative),
    for_scripts("invited", lambda line: line.occupancy.invited),
    plain("arrived", lambda line: line.occupancy.arrived, terminal=InTerminal(7, to_right=True)),
    for_scripts("seats_left", lambda line: line.occupancy.seats_left),
    for_scripts("over", lambda line: line.occupancy.over),
)
