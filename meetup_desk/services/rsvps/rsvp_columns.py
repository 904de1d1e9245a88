"""Columns of a list of RSVPs: a new one is one line here, and its heading in `words/headings.py`."""

from functools import partial

from meetup_desk.documents.columns import Align, ColumnKind
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange.cells import phones
from meetup_desk.services.desk.list_columns import Cell, InWindow, ListColumn, OnPaper, ReadAs, plain
from meetup_desk.store.rsvp_lists import RsvpSort
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.say import say

_NUMBER, _RIGHT = ColumnKind.NUMBER, Align.RIGHT


def _phone(line: RsvpLine, _read_as: ReadAs) -> Cell:
    return phones.format_phone(line.phone) if line.phone else ""


def _arrived(line: RsvpLine, read_as: ReadAs) -> Cell:
    if line.arrived_at is None:
        return None
    return moment_of(line.arrived_at, read_as.tz).replace(tzinfo=None, microsecond=0)


def _answered(line: RsvpLine, read_as: ReadAs) -> Cell:
    moment = moment_of(line.answered_at, read_as.tz)
    if read_as.lang == "ko":
        return f"{moment.month}. {moment.day}. {moment:%H:%M}"
    return f"{moment.day} {moment:%b %H:%M}"


def _needs_and_note(line: RsvpLine, _read_as: ReadAs) -> Cell:
    """Say in one line what somebody needs, and what they wrote."""
    needs = line.needs
    return " · ".join(clean(part) for part in (needs.diet, needs.access, needs.language, line.note) if part)


_page = partial(plain, in_tables=False)  # nothing that a table could calculate with
COLUMNS: tuple[ListColumn[RsvpLine], ...] = (
    _page("no", lambda _: "", OnPaper(9, ColumnKind.ROW, _RIGHT)),
    _page("initial", lambda line: line.name, OnPaper(0, ColumnKind.INITIAL)),
    plain(
        "name",
        lambda line: line.name,
        OnPaper(30, ColumnKind.NAME),
        InWindow(1, 200, grow=3, sort=RsvpSort.NAME),
    ),
    plain("affiliation", lambda line: line.affiliation, OnPaper(34), InWindow(9, 128, optional=True)),
    plain("title", lambda line: line.title, OnPaper(22), InWindow(10, 112, optional=True)),
    ListColumn("phone", _phone, paper=OnPaper(27, _NUMBER), window=InWindow(5, 136, drop_order=1)),
    plain("email", lambda line: line.email, OnPaper(38), InWindow(11, 176, optional=True)),
    plain(
        "party",
        lambda line: line.party,
        OnPaper(11, _NUMBER, _RIGHT),
        InWindow(3, 72, sort=RsvpSort.PARTY),
    ),
    plain(
        "guests",
        lambda line: ", ".join(line.guests.splitlines()),
        OnPaper(30),
        InWindow(12, 144, optional=True),
    ),
    ListColumn(
        "status",
        lambda line, read_as: say(f"rsvp.{line.status}", read_as.lang),
        paper=OnPaper(16),
        window=InWindow(2, 160, sort=RsvpSort.STATUS),
    ),
    plain("diet", lambda line: line.needs.diet, OnPaper(20), InWindow(13, 112, optional=True)),
    plain("access", lambda line: line.needs.access, OnPaper(20), InWindow(14, 112, optional=True)),
    plain("language", lambda line: line.needs.language, OnPaper(16), InWindow(15, 96, optional=True)),
    plain("note", lambda line: line.note, OnPaper(28), InWindow(16, 144, optional=True)),
    ListColumn(
        "arrived", _arrived, paper=OnPaper(15, _NUMBER), window=InWindow(4, 128, sort=RsvpSort.ARRIVAL)
    ),
    plain(
        "code",
        lambda line: show_short(line.short) if line.short else "",
        OnPaper(22, _NUMBER),
        InWindow(17, 104, optional=True),
    ),
    _page("sign", lambda line: line.party, OnPaper(32, ColumnKind.SIGN)),
    ListColumn(
        "parts",
        lambda line, _: " · ".join(line.parts),
        window=InWindow(6, 128, grow=1, drop_order=2),
        in_tables=False,
    ),
    ListColumn("needs", _needs_and_note, window=InWindow(7, 160, grow=2, drop_order=2), in_tables=False),
    ListColumn(
        "answered",
        _answered,
        window=InWindow(8, 120, drop_order=3, sort=RsvpSort.ANSWERED, to_right=True),
        in_tables=False,
    ),
)
