"""The kinds of things that wait for the organiser, in the order in which they are shown.

A capability adds its rows by one `TodayKind` in `KINDS`, and its texts as `today.<key>...` in `words/`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.event_place import Place
from meetup_desk.domain.times import Instant
from meetup_desk.domain.today import TodayItem
from meetup_desk.services.groups.renewals import renewals_due
from meetup_desk.services.groups.strikes import strikes_due
from meetup_desk.services.today import acts, queries
from meetup_desk.store import retention, today
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayKind:
    """One kind: how it is found, what finishes it here, and where more of it is seen.

    Its texts are `today.<key>` (with `count`), `today.<key>.detail` (with `title`, `detail`, `count`),
    `today.<key>.act` for the button and `today.<key>.look` for the link, each where there is one.
    """

    key: str
    icon: str
    tone: Literal["accent", "warn", "bad"] = "accent"
    find: Callable[[ReadTransaction, Instant], Iterable[TodayItem]]
    act: Callable[[Desk, TodayItem, str], Changes] | None = None  # finishes the row as one change
    look: Place  # the part of the page where it is seen; the button's, where nothing finishes it here


KINDS: tuple[TodayKind, ...] = (
    TodayKind(key="door", icon="door-open", find=queries.doors_today, look="door"),
    TodayKind(key="requests", icon="user-check", find=today.requests, act=acts.approve_all, look="requests"),
    TodayKind(key="waitlist", icon="arrow-up", find=queries.movable, act=acts.promote_all, look="waitlist"),
    TodayKind(key="applications", icon="clock", tone="warn", find=today.late_applications, look="waiting"),
    TodayKind(key="uninvited", icon="mail", find=queries.uninvited, look="invites"),
    TodayKind(key="invites", icon="mail", tone="warn", find=queries.stale_invites, look="invites"),
    TodayKind(
        key="follow_up",
        icon="heart",
        tone="warn",
        find=today.follow_up_due,
        act=acts.followed_up,
        look="follow_up",
    ),
    TodayKind(
        key="refused",
        icon="file-text",
        tone="warn",
        find=today.refused_imports,
        act=acts.settle,
        look="import",
    ),
    TodayKind(
        key="strikes",
        icon="user-x",
        tone="warn",
        find=strikes_due,
        act=acts.give_strikes,
        look="trust",
    ),
    TodayKind(key="renewals", icon="calendar-clock", find=renewals_due, look="people"),
    TodayKind(key="reviews", icon="eye", tone="warn", find=queries.reviews, look="trust"),
    TodayKind(key="privacy", icon="trash-2", tone="warn", find=retention.today, look="privacy"),
    TodayKind(key="conflicts", icon="triangle-alert", tone="bad", find=queries.conflicts, look="doors"),
)
