"""Columns of a list of people: a new one is one line here, and its heading in `words/headings.py`."""

from meetup_desk.domain.list_rows import PersonLine
from meetup_desk.services.desk.list_columns import InTerminal, InWindow, ListColumn, plain
from meetup_desk.store.person_lists import PersonSort

COLUMNS: tuple[ListColumn[PersonLine], ...] = (
    plain("id", lambda line: str(line.uid), terminal=InTerminal(5)),
    plain(
        "name",
        lambda line: line.name,
        window=InWindow(1, 176, grow=3, sort=PersonSort.NAME),
        terminal=InTerminal(1),
    ),
    plain("affiliation", lambda line: line.affiliation, terminal=InTerminal(2)),
    plain("email", lambda line: line.email, terminal=InTerminal(4)),
    plain("phone", lambda line: line.phone, terminal=InTerminal(3)),
    plain("contact", lambda line: line.phone or line.email, window=InWindow(2, 144, grow=1), in_values=False),
    plain(
        "attendance",
        lambda line: sum(each.came > 0 for each in line.past),
        window=InWindow(3, 116, drop_order=2, sort=PersonSort.CAME),
        in_values=False,
    ),
    plain(
        "last",
        lambda line: line.past[-1].title if line.past else "",
        window=InWindow(4, 128, grow=1, drop_order=3, sort=PersonSort.LAST),
        in_values=False,
    ),
    plain(
        "tags",
        lambda line: ", ".join(line.tags),
        window=InWindow(5, 120, grow=2, drop_order=1),
        in_values=False,
    ),
)
