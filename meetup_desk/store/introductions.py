"""Introductions: what people look for and can give, who must not be brought together, and buddies."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from meetup_desk.domain.consents import ConsentPurpose, LeftOutCount
from meetup_desk.domain.ids import EventId, NeedOfferId, PersonId
from meetup_desk.domain.introductions import PURPOSE, Introduction, NeedOffer, NeedOfferKind
from meetup_desk.domain.meetings import pair_of
from meetup_desk.domain.times import Instant
from meetup_desk.store import consents, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.tables.json_columns import map_of_text

_BLOCKED = "SELECT person_id FROM block WHERE kind = 'block' AND (until_at IS NULL OR until_at > :now)"
_NO_NEWS = consents.WITHDRAWN.replace(":purpose", f"'{ConsentPurpose.NEWS}'")
LEFT_OUT = f"{consents.WITHDRAWN} UNION {_NO_NEWS} UNION {consents.ONLY_ELSEWHERE} UNION {_BLOCKED}"
"""SQL of who is never proposed to anybody at `:event`, or at all where that is NULL.

Who asked not to be or for no news, who agreed to another event alone, and who is blocked.
"""


class StatementLine(NamedTuple):
    """A need or an offer that is open, with whose it is."""

    id: NeedOfferId
    person_id: PersonId
    kind: NeedOfferKind
    text: str
    name: str


class FormAnswers(NamedTuple):
    """What somebody answered to the questions of a form."""

    person_id: PersonId
    event_id: EventId
    answers: dict[str, str]


def open_statements(
    db: ReadTransaction, now: Instant, event_id: EventId | None = None
) -> list[StatementLine]:
    """Give open needs and offers of people who may be proposed: all, or of those going to an event."""
    rows = db.rows(
        "SELECT n.id, n.person_id, n.kind, n.text, p.name FROM need_offer n"
        f" JOIN person p ON p.id = n.person_id WHERE n.open AND n.person_id NOT IN ({LEFT_OUT})"
        " AND (:event IS NULL OR n.person_id IN"
        " (SELECT person_id FROM rsvp WHERE event_id = :event AND status = 'going')) ORDER BY n.id",
        {"purpose": PURPOSE, "now": now, "event": event_id},
    )
    return [StatementLine(*row)._replace(kind=NeedOfferKind(row[2])) for row in rows]


def left_out(db: ReadTransaction, event_id: EventId | None = None) -> LeftOutCount:
    """Count who said what they need or offer and is not proposed: they want no news, or one event alone."""
    sql = (
        "SELECT coalesce(sum(wants_none), 0), coalesce(sum(NOT wants_none), 0) FROM"
        f" (SELECT DISTINCT person_id, person_id IN ({_NO_NEWS}) AS wants_none FROM need_offer WHERE open"
        " AND (:event IS NULL OR person_id IN"
        " (SELECT person_id FROM rsvp WHERE event_id = :event AND status = 'going')))"
        f" WHERE wants_none OR person_id IN ({consents.ONLY_ELSEWHERE})"
    )
    return LeftOutCount(*db.rows(sql, {"event": event_id})[0])


def is_left_out(
    db: ReadTransaction, person_id: PersonId, now: Instant, event_id: EventId | None = None
) -> bool:
    """Tell whether somebody is never proposed to anybody, at an event or at all."""
    facts = {"purpose": PURPOSE, "now": now, "person": person_id, "event": event_id}
    return bool(db.value(f"SELECT :person IN ({LEFT_OUT})", facts))


def is_willing(db: ReadTransaction, person_id: PersonId) -> bool:
    """Tell whether somebody may be proposed, as far as they said."""
    facts = {"purpose": PURPOSE, "person": person_id, "event": None}
    return not db.value(f"SELECT :person IN ({consents.WITHDRAWN})", facts)


def closed_pairs(db: ReadTransaction, person_ids: Iterable[int]) -> set[tuple[PersonId, PersonId]]:
    """Give pairs, the smaller id first, who are not proposed to one another.

    They met, were proposed before, or must never sit at one table.
    """
    rows = db.rows(
        "WITH who AS MATERIALIZED (SELECT value AS id FROM json_each(?)), pairs AS ("
        " SELECT person_id AS one, other_id AS other FROM meeting"
        " UNION SELECT person_id, other_id FROM introduction"
        " UNION SELECT person_id, other_id FROM seating_rule WHERE kind = 'apart' AND other_id IS NOT NULL)"
        " SELECT DISTINCT one, other FROM pairs"
        " WHERE one IN (SELECT id FROM who) AND other IN (SELECT id FROM who)",
        (json.dumps(sorted(set(person_ids))),),
    )
    return {pair_of(one, other) for one, other in rows}


def busy(db: ReadTransaction) -> dict[int, int]:
    """Count the introductions of people that are still open: proposed, asked, or agreed and not met."""
    rows = db.rows(
        "SELECT id, count(*) FROM (SELECT person_id AS id, * FROM introduction"
        " UNION ALL SELECT other_id, * FROM introduction) WHERE met_at IS NULL"
        " AND answer IN ('', 'yes') AND other_answer IN ('', 'yes') GROUP BY id"
    )
    return dict(rows)


class IntroductionLine(NamedTuple):
    """An introduction with the names and the words of the two."""

    introduction: Introduction
    name: str
    other: str
    need: str
    offer: str


def lines(db: ReadTransaction, person_id: PersonId | None = None) -> list[IntroductionLine]:
    """Give introductions, the newest first: all, or those of a person."""
    found = {each.id: each for each in records.find(db, Introduction)}
    rows = db.rows(
        "SELECT i.id, p.name, o.name, coalesce(n.text, ''), coalesce(f.text, '') FROM introduction i"
        " JOIN person p ON p.id = i.person_id JOIN person o ON o.id = i.other_id"
        " LEFT JOIN need_offer n ON n.id = i.need_id LEFT JOIN need_offer f ON f.id = i.offer_id"
        " WHERE ?1 IS NULL OR i.person_id = ?1 OR i.other_id = ?1 ORDER BY i.id DESC",
        (person_id,),
    )
    return [IntroductionLine(found[id_], *words) for id_, *words in rows]


def questions(db: ReadTransaction, event_id: EventId | None) -> list[str]:
    """Give the questions that people answered: for an event, or for any."""
    return db.column(
        "SELECT DISTINCT q.key FROM rsvp r, json_each(r.answers) q WHERE r.answers <> ''"
        " AND (?1 IS NULL OR r.event_id = ?1)",
        (event_id,),
    )


def answers(db: ReadTransaction, event_id: EventId | None, asked: Iterable[str]) -> list[FormAnswers]:
    """Give who answered one of these questions."""
    rows = db.rows(
        "SELECT r.person_id, r.event_id, r.answers FROM rsvp r WHERE r.answers <> ''"
        " AND (?1 IS NULL OR r.event_id = ?1) AND EXISTS (SELECT 1 FROM json_each(r.answers) q"
        " WHERE q.key IN (SELECT value FROM json_each(?2))) ORDER BY r.id",
        (event_id, json.dumps(list(asked))),
    )
    return [FormAnswers(PersonId(who), EventId(event), map_of_text(text)) for who, event, text in rows]


def statements(db: ReadTransaction, person_id: PersonId | None = None) -> list[NeedOffer]:
    """Give needs and offers, open ones or not: all, or those of a person."""
    return records.find(db, NeedOffer, **({} if person_id is None else {"person_id": person_id}))
