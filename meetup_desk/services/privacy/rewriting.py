"""Writing the file of a desk anew after something was erased, so that its free space holds nothing either."""

from meetup_desk.store import retention, search
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.log import changes


def finish(desk: Desk) -> bool:
    """Clean the index of names, write the file anew, and say so in the record.

    That holds up writing for seconds: while a door of this desk lets people in it is left for later, and
    False is given. DeskError `desk_busy` where somebody reads it for long, and its log cannot be emptied.
    """
    tidy(desk)
    if desk.is_scanning():
        return False
    desk.rewrite()
    with desk.handing_out(changes.FINISHED) as db:
        retention.finish(db)
    return True


def finish_left(desk: Desk) -> None:
    """Finish what was left for later, or cut short."""
    with desk.reading() as db:
        left = retention.is_unfinished(db)
    if left:
        finish(desk)


def tidy(desk: Desk) -> None:
    """Clean the index of names of those who were only marked as gone."""
    more = first = True
    while more:
        with desk.handing_out(changes.FINISHED) as db:
            more = search.tidy(db, first=first)
        first = False
