"""People of a list as rows: new ones, and what a line adds to those who are known."""

from collections.abc import Callable

from meetup_desk.domain.consents import ConsentSource
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.names import family_key
from meetup_desk.domain.people import ContactKind
from meetup_desk.domain.times import Instant
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.store import search
from meetup_desk.store.imports import (
    ConsentInsert,
    ContactRow,
    ExternalIdInsert,
    ImportRows,
    PersonInsert,
    PersonUpdate,
)


class PersonRows:
    """Collects what lines say of people into the rows of a slice."""

    def __init__(
        self,
        rows: ImportRows,
        now: Instant,
        uid: Callable[[], bytes],
        event_id: EventId | None = None,
        source: ConsentSource = ConsentSource.IMPORT,
    ) -> None:
        """`event_id` is the event for which the list was asked, if any."""
        self._rows, self._now, self._uid, self._event_id = rows, now, uid, event_id
        self._source = source

    def add(self, c: Candidate, person_id: int, key: str) -> None:
        """Take somebody new; `key` is the sort key of the name."""
        rows = self._rows
        family = family_key(c.name) if " " in c.name else key
        rows.people.append(
            PersonInsert(person_id, self._uid(), c.name, c.badge_name, c.affiliation, c.title, key, family)
        )
        rows.contacts += _contacts(c, person_id)
        if c.external is not None:
            rows.external_ids.append(ExternalIdInsert(person_id, *c.external))
        rows.consents += self._consents(c, person_id)
        phones = (c.phone,) if c.phone else ()
        emails = (c.email,) if c.email else ()
        rows.search_entries.append(search.entry(person_id, c.name, c.badge_name, phones, emails))

    def update(self, c: Candidate, person_id: int) -> None:
        """Take what a line adds to somebody who is known."""
        rows = self._rows
        rows.people_updates.append(PersonUpdate(c.affiliation, c.title, c.badge_name, person_id))
        rows.more_contacts += _contacts(c, person_id)
        if c.external is not None:
            rows.more_external_ids.append(ExternalIdInsert(person_id, *c.external))
        timed = c.answered_at is not None
        rows.more_consents += [(*consent, timed) for consent in self._consents(c, person_id)]
        rows.reindexed.add(person_id)

    def _consents(self, c: Candidate, person_id: int) -> list[ConsentInsert]:
        at, source = c.answered_at or self._now, self._source.value
        return [
            ConsentInsert(
                *(person_id, said.purpose, said.granted, at, said.wording, said.lang, "", source),
                self._event_id if said.this_event else None,
            )
            for said in c.consents
        ]


def _contacts(c: Candidate, person_id: int) -> list[ContactRow]:
    contacts = []
    if c.email:
        contacts.append(ContactRow(person_id, ContactKind.EMAIL.value, c.email, c.email_shown or c.email))
    if c.phone:
        contacts.append(ContactRow(person_id, ContactKind.PHONE.value, c.phone, c.phone_shown or c.phone))
    if c.kakao:
        contacts.append(ContactRow(person_id, ContactKind.KAKAO.value, c.kakao, c.kakao))
    return contacts
