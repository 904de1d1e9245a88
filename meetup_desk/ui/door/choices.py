"""What an answer of the door leaves open: another number of people, a supervisor's word, a badge."""

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.verdicts import OVERRIDABLE, Direction, Severity, Verdict

_MOST_COUNTS = 9
_HANDED_OVER = frozenset({Verdict.ADMITTED, Verdict.NOT_IN_PACK, Verdict.OVER_CAPACITY, Verdict.WRONG_TIME})


def possible_counts(answer: DoorAnswer) -> range:
    """Give how many of the party may be chosen instead; empty where there is nothing to choose."""
    if is_party_unknown(answer):
        return range(1, _MOST_COUNTS + 1)
    if answer.rsvp_id is None:
        return range(0)
    if answer.verdict is Verdict.OVER_CAPACITY:
        most = answer.seats or 0
    elif answer.severity is not Severity.GREEN:
        return range(0)
    elif answer.direction is Direction.OUT:
        most = answer.party - answer.still_out + answer.count
    else:
        most = answer.count + answer.still_out
    enough = 1 if answer.verdict is Verdict.OVER_CAPACITY else 2
    return range(1, min(most, _MOST_COUNTS) + 1) if most >= enough else range(0)


def is_party_unknown(answer: DoorAnswer) -> bool:
    """Tell whether somebody came in with a ticket of which this door cannot know how many it is for."""
    return not answer.known and answer.admitted_now > 0


def can_be_overridden(answer: DoorAnswer) -> bool:
    """Tell whether a supervisor's word would let this party in."""
    guest = answer.verdict in {Verdict.NOT_IN_PACK, Verdict.OVER_CAPACITY}  # of whom no answer is known
    known = guest or answer.rsvp_id is not None
    return known and answer.verdict in OVERRIDABLE and answer.severity is Severity.YELLOW


def can_be_handed_over(answer: DoorAnswer) -> bool:
    """Tell whether somebody else may stand there with this ticket: one that is good, or was used once."""
    known = answer.rsvp_id is not None and answer.direction is Direction.IN
    return known and answer.verdict in _HANDED_OVER


def can_say_need(answer: DoorAnswer) -> bool:
    """Tell whether somebody just came in with a ticket of their own."""
    return answer.admitted_now > 0 and answer.rsvp_id is not None and not answer.instead_of


def is_badge_due(answer: DoorAnswer) -> bool:
    """Tell whether somebody came in of whom a badge could say something."""
    return answer.admitted_now > 0 and answer.rsvp is not None


def may_have_lost_badge(answer: DoorAnswer) -> bool:
    """Tell whether somebody who is in already may want a badge: it was lost, or never came out."""
    return answer.verdict is Verdict.ALREADY_IN and answer.rsvp is not None
