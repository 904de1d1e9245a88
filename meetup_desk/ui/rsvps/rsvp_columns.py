"""Columns of the table of RSVPs: those of the list that the window shows, with pills where these say more."""

from collections.abc import Callable

from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.services.rsvps.rsvp_columns import COLUMNS
from meetup_desk.ui.rsvps.rsvp_cells import arrival_of, name_and_affiliation, status_of
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.list_columns import Painted, window_columns
from meetup_desk.ui.widgets.columns import Column


def columns(
    lang: Callable[[], str], tz: Callable[[], str], judged: Callable[[], bool]
) -> list[Column[RsvpLine]]:
    """Columns of the table; `tz` is the zone in which answers are dated, `judged` says whether there are
    no-shows.
    """
    painted: dict[str, Painted[RsvpLine]] = {
        "name": Painted("person", name_and_affiliation),
        "status": Painted("pill", lambda line: status_of(line, lang())),
        "party": Painted("number", lambda line: line.party),
        "arrived": Painted("pill", lambda line: arrival_of(line, lang(), judged=judged())),
        "phone": Painted("text", lambda line: shown_phone(line.phone)),
    }
    return window_columns("rsvps", COLUMNS, painted, lang, tz)
