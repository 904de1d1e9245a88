"""Writing down who was told, so that nobody is told the same twice."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import PersonId, RsvpId
from meetup_desk.domain.notice_queue import Standing
from meetup_desk.domain.notices import GROUP_NEWS, Notice, NoticeKind, NoticeWay
from meetup_desk.domain.rsvps import Rsvp
from meetup_desk.services.notices.event_values import EventInNotices
from meetup_desk.store import invites, notices, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.words.languages import known


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldResult:
    """What came of marking people as told."""

    told: tuple[RsvpId, ...]
    already: tuple[RsvpId, ...]  # heard the same before, with nothing changed since, or want no such news
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRequest:
    """What is told, how, and by whom."""

    kind: NoticeKind
    way: NoticeWay
    actor: str
    lang: str  # of who says nothing else


def languages_of(db: ReadTransaction, people: Sequence[PersonId], otherwise: str) -> dict[PersonId, str]:
    """Give the languages in which people read."""
    known = invites.locales(db, people)
    return {person: _language(known.get(person, ""), otherwise) for person in people}


def _language(locale: str, otherwise: str) -> str:
    return known(locale) if locale else otherwise


def tell(
    db: WriteTransaction, shown: EventInNotices, found: Sequence[Rsvp], telling: ToldRequest
) -> tuple[list[RsvpId], list[RsvpId]]:
    """Write down that these who answered one event were told; gives who was, and who had been before."""
    heard, standings = notices.told(db, shown.event.id), notices.standings(db, shown.event.id)
    languages = languages_of(db, [rsvp.person_id for rsvp in found], telling.lang)
    told, already = list[RsvpId](), list[RsvpId]()
    no_news = notices.without_news(db, shown.event.id) if telling.kind in GROUP_NEWS else {}
    for rsvp in found:
        if rsvp.id in no_news or any(
            _is_repeated(n, telling, shown, standings.get(rsvp.id)) for n in heard.get(rsvp.uid, ())
        ):
            already.append(rsvp.id)
            continue
        records.add(db, _notice(db, shown, rsvp, telling, languages[rsvp.person_id]))
        told.append(rsvp.id)
    return told, already


def post(db: WriteTransaction, shown: EventInNotices, telling: ToldRequest) -> None:
    """Write down that a chat room was told, or a poster put up."""
    records.add(db, _notice(db, shown, None, telling, telling.lang))


def _is_repeated(
    notice: Notice, telling: ToldRequest, shown: EventInNotices, standing: Standing | None
) -> bool:
    since = standing.since if standing and standing.since else 0
    same = (notice.kind, notice.times, notice.place) == (telling.kind, shown.times, shown.place)
    return same and notice.told_at >= since


def _notice(
    db: WriteTransaction, shown: EventInNotices, rsvp: Rsvp | None, telling: ToldRequest, lang: str
) -> Notice:
    return Notice(
        event_id=shown.event.id,
        rsvp_uid=None if rsvp is None else rsvp.uid,
        kind=telling.kind,
        way=telling.way,
        lang=lang,
        times=shown.times,
        place=shown.place,
        told_at=db.now(),
        actor=telling.actor,
    )
