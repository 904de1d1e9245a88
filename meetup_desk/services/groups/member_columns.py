"""Columns of a list of members: a new one is one line here, and its heading in `words/groups.py`."""

from meetup_desk.domain.times import moment_of
from meetup_desk.services.desk.list_columns import (
    InTerminal,
    InWindow,
    ListColumn,
    for_scripts,
    nothing,
    plain,
)
from meetup_desk.store.memberships import MemberLine
from meetup_desk.words.say import say

COLUMNS: tuple[ListColumn[MemberLine], ...] = (
    plain("id", lambda line: str(line.membership), terminal=InTerminal(3)),
    for_scripts("person", lambda line: str(line.person)),
    plain("name", lambda line: line.name, window=InWindow(1, 200, grow=1), terminal=InTerminal(1)),
    for_scripts("affiliation", lambda line: line.affiliation),
    for_scripts("status", lambda line: line.status),
    ListColumn(
        "role",
        lambda line, read_as: say(f"membership.role.{line.role}", read_as.lang),
        lambda line, _: line.role,
        window=InWindow(2, 128),
        terminal=InTerminal(2),
    ),
    for_scripts("newcomer", lambda line: line.is_newcomer),
    plain("buddy", lambda line: line.buddy, window=InWindow(4, 144)),
    plain("attended", lambda line: line.attended, window=InWindow(3, 88, to_right=True)),
    ListColumn(
        "since",
        nothing,
        lambda line, read_as: (
            None
            if line.decided_at is None
            else moment_of(line.decided_at, read_as.tz).isoformat(timespec="milliseconds")
        ),
    ),
)
