"""The question asked backwards: in how many rounds does everyone meet everyone?"""

import time
from collections.abc import Callable

from meetup_desk.domain.errors import RuleError
from meetup_desk.mixing.covering import Cover, covers

MOST = 300  # people: beyond that it is hundreds of rounds, and no evening


def rounds_for_everyone(
    people: int, seats: int, *, seconds: float, told: Callable[[Cover], bool] | None = None
) -> Cover:
    """Look for the fewest rounds; `told` hears of each answer, and ends the search by False.

    RuleError `seating_too_many`, `seating_seats`.
    """
    if people > MOST:
        raise RuleError("seating_too_many", limit=MOST)
    if people < 1 or seats < 2:
        raise RuleError("seating_seats")
    began = time.monotonic()
    best: Cover | None = None
    for cover in covers(people, seats):
        best = cover or best
        over = time.monotonic() - began >= seconds
        if over or (cover is not None and told is not None and not told(cover)):
            break
    assert best is not None  # noqa: S101 - the first answer is a construction
    return best
