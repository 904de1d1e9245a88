"""How long a round still lasts."""

from meetup_desk.domain.seatings import SeatingRound
from meetup_desk.domain.times import MINUTE, Instant


def minutes_left(each: SeatingRound, now: Instant) -> int:
    """Give whole minutes left of a round that has begun; 0 when its time is over."""
    return -(-seconds_left(each, now) // 60)


def seconds_left(each: SeatingRound, now: Instant) -> int:
    """Give seconds left of a round; all of them before it has begun, 0 when its time is over."""
    length = each.minutes * MINUTE
    left = length if each.starts_at is None else each.starts_at + length - now
    return max(0, int(left * 60 // MINUTE))
