"""The queue of an event: who is still to be told what, by which way, and who was told."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from meetup_desk.domain.consents import LeftOutCount
from meetup_desk.domain.ids import RsvpId, Uid
from meetup_desk.domain.notice_queue import DueNotice, EventFacts, NoticeReason, due
from meetup_desk.domain.notices import GROUP_NEWS, Notice, NoticeKind, NoticeWay
from meetup_desk.services.notices.event_values import EventInNotices
from meetup_desk.store import blocks, notices
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.notices import ContactAddresses

_TO_BLOCKED = frozenset({NoticeKind.REFUSED, NoticeKind.CANCELLED})  # who may not come hears that alone


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """Somebody who is still to be told something."""

    rsvp_id: RsvpId
    rsvp_uid: Uid
    name: str
    kind: NoticeKind
    reason: NoticeReason
    way: NoticeWay | None  # by which they are reached best; None: there is no address
    address: str = ""  # E.164, e-mail or KakaoTalk id


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEntry:
    """Somebody who was told."""

    rsvp_id: RsvpId
    name: str
    notice: Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeQueue:
    """Who is still to be told what of an event, in the order of names, and who was told."""

    waiting: tuple[QueueEntry, ...]
    told: tuple[ToldEntry, ...]  # oldest first; of RSVPs that are still there
    posted: tuple[Notice, ...]  # to chat rooms and on paper, oldest first
    without_news: tuple[QueueEntry, ...] = ()  # would wait, but want no news of the group
    of_other_event: tuple[QueueEntry, ...] = ()  # would wait, but agreed to another event alone
    blocked: tuple[QueueEntry, ...] = ()  # would wait, but may not come

    def left_out(self, kind: NoticeKind | None = None) -> LeftOutCount:
        """Count who is not told, of one kind or of any, by why."""
        counts = (
            sum(kind in (None, entry.kind) for entry in entries)
            for entries in (self.without_news, self.of_other_event, self.blocked)
        )
        return LeftOutCount(*counts)

    def waiting_for(self, kind: NoticeKind) -> tuple[QueueEntry, ...]:
        """Give who waits for one kind."""
        return tuple(entry for entry in self.waiting if entry.kind is kind)

    def told_of(self, kind: NoticeKind) -> tuple[ToldEntry, ...]:
        """Give who was told of one kind."""
        return tuple(entry for entry in self.told if entry.notice.kind is kind)


def queue_of(db: ReadTransaction, shown: EventInNotices) -> NoticeQueue:
    """Work the queue out anew from what is true now and what was told."""
    event_id = shown.event.id
    told, names = notices.told(db, event_id), notices.names(db, event_id)
    by_uid = {uid: (rsvp_id, name) for rsvp_id, (uid, name) in names.items()}
    heard = [
        ToldEntry(rsvp_id=by_uid[uid][0], name=by_uid[uid][1], notice=notice)
        for uid, of_one in told.items()
        if uid is not None and uid in by_uid
        for notice in of_one
    ]
    every, stopped = list(_waiting(db, shown, told, names)), blocks.blocked_rsvps(db, event_id)
    blocked, others = _parted(every, lambda entry: entry.rsvp_id in stopped and entry.kind not in _TO_BLOCKED)
    no_news = notices.without_news(db, event_id)
    left_out, waiting = _parted(others, lambda entry: entry.kind in GROUP_NEWS and entry.rsvp_id in no_news)
    without_news, of_other_event = _parted(left_out, lambda entry: no_news[entry.rsvp_id])
    return NoticeQueue(
        waiting=tuple(waiting),
        without_news=tuple(without_news),
        of_other_event=tuple(of_other_event),
        blocked=tuple(blocked),
        told=tuple(sorted(heard, key=lambda entry: entry.notice.id)),
        posted=tuple(told.get(None, ())),
    )


def _parted(
    entries: Sequence[QueueEntry], first: Callable[[QueueEntry], bool]
) -> tuple[list[QueueEntry], list[QueueEntry]]:
    """Part entries into those of which `first` holds, and the others."""
    parted: tuple[list[QueueEntry], list[QueueEntry]] = ([], [])
    for entry in entries:
        parted[not first(entry)].append(entry)
    return parted


def _waiting(
    db: ReadTransaction,
    shown: EventInNotices,
    told: Mapping[Uid | None, Sequence[Notice]],
    names: Mapping[RsvpId, tuple[Uid, str]],
) -> Iterator[QueueEntry]:
    following = shown.following
    standings = notices.standings(db, shown.event.id, None if following is None else following.id)
    reaches = notices.reaches(db, shown.event.id)
    facts = EventFacts(
        event=shown.event,
        times=shown.times,
        place=shown.place,
        now=shown.now,
        door_ran=any(standing.came for standing in standings.values()),
        links_at=max((link.added_at for link in shown.links), default=None),
        next_at=None if following is None else following.created_at,
    )
    for rsvp_id, (uid, name) in names.items():
        standing = standings.get(rsvp_id)
        wanted = due(facts, standing, told.get(uid, ())) if standing else None
        if wanted is not None:
            yield _entry(rsvp_id, uid, name, wanted, reaches.get(rsvp_id, ContactAddresses()))


def _entry(rsvp_id: RsvpId, uid: Uid, name: str, wanted: DueNotice, reach: ContactAddresses) -> QueueEntry:
    ways = ((NoticeWay.SMS, reach.phone), (NoticeWay.KAKAO, reach.kakao), (NoticeWay.EMAIL, reach.email))
    way, address = next(((way, address) for way, address in ways if address), (None, ""))
    return QueueEntry(
        rsvp_id=rsvp_id,
        rsvp_uid=uid,
        name=name,
        kind=wanted.kind,
        reason=wanted.reason,
        way=way,
        address=address,
    )
