"""Schedules in which nobody meets anybody twice, made without searching wherever mathematics knows how."""

from functools import cache

import numpy as np

from meetup_desk.mixing.cyclic import cyclic_rounds
from meetup_desk.mixing.differences import shifted_rounds
from meetup_desk.mixing.fields import IntArray
from meetup_desk.mixing.published import published_rounds


@cache
def constructed(tables: int, seats: int, rounds: int) -> IntArray | None:
    """Give the table of each person in each round (rounds by tables * seats) without a repeat, or None."""
    people = tables * seats
    if rounds == 1 or seats == 1:
        return np.tile(np.arange(people, dtype=np.int32) % tables, (rounds, 1))
    if tables < seats or rounds > (people - 1) // (seats - 1):
        return None
    found = direct(tables, seats, rounds)
    return cyclic_rounds(tables, seats, rounds) if found is None else found


@cache
def direct(tables: int, seats: int, rounds: int) -> IntArray | None:
    """Give such a schedule where it is there in a few milliseconds."""
    for way in (published_rounds, shifted_rounds, _shifted_and_rows):
        found = way(tables, seats, rounds)
        if found is not None:
            return found
    return None


def _shifted_and_rows(tables: int, seats: int, rounds: int) -> IntArray | None:
    """Add rounds in which those of one row sit together: shifting alone never lets them meet."""
    if tables % seats:
        return None
    each = tables // seats
    for extra in range(1, rounds):
        within = constructed(each, seats, extra)
        shifted = shifted_rounds(tables, seats, rounds - extra) if within is not None else None
        if within is None:
            return None
        if shifted is not None:
            rows = np.concatenate([within + row * each for row in range(seats)], axis=1)
            return np.concatenate([shifted, rows]).astype(np.int32)
    return None
