"""An entry is outdated by what had happened before it, and by nothing that happened later."""

from itertools import product

import pytest

from meetup_desk.domain.door_reports import OutdatedReason, outdated_reason
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.times import Instant

ENTRY_AT = Instant(100)


@pytest.mark.parametrize("status", sorted(CLOSED))
def test_a_closed_rsvp_says_how_it_was_closed(status: RsvpStatus) -> None:
    for closed_at in (Instant(90), None):  # None: before the history begins
        reason = outdated_reason(
            ENTRY_AT, status=status, closed_at=closed_at, blocked_at=None, revoked_at=None
        )
        assert reason == (OutdatedReason(status), closed_at)


def test_what_happened_after_the_entry_makes_it_no_less_right() -> None:
    later = Instant(101)
    reason = outdated_reason(
        ENTRY_AT, status=RsvpStatus.CANCELLED, closed_at=later, blocked_at=later, revoked_at=later
    )
    assert reason is None


def test_the_first_reason_of_the_order_is_given() -> None:
    before = Instant(50)
    for closed, blocked, revoked in product((True, False), repeat=3):
        reason = outdated_reason(
            ENTRY_AT,
            status=RsvpStatus.DECLINED if closed else RsvpStatus.GOING,
            closed_at=before if closed else None,
            blocked_at=before if blocked else None,
            revoked_at=before if revoked else None,
        )
        expected = [
            *([OutdatedReason.DECLINED] if closed else []),
            *([OutdatedReason.BLOCKED] if blocked else []),
            *([OutdatedReason.REPLACED] if revoked else []),
        ]
        assert reason == ((expected[0], before) if expected else None)
