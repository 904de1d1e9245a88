"""Consents of people by purpose: what counts, all that was said, and writing down what is said now."""

from collections.abc import Iterable

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.consents import Consent, ConsentPurpose, ConsentSource, latest
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import Person
from meetup_desk.store import consents, records
from meetup_desk.store.desk.desk import Desk


class Consents:
    """Reads and writes the consents of a desk; none is ever changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, person_id: PersonId) -> list[Consent]:
        """Give all that a person said, oldest first; DeskError `not_found`."""
        with self._desk.reading() as db:
            records.get(db, Person, person_id)
            return consents.of_person(db, person_id)

    def latest(self, person_id: PersonId) -> list[Consent]:
        """Give what counts of each purpose."""
        return list(latest(self.of(person_id)).values())

    def events_of(self, said: Iterable[Consent]) -> dict[EventId, Event]:
        """Give the events for which some of these were given alone."""
        with self._desk.reading() as db:
            ids = {consent.event_id for consent in said if consent.event_id is not None}
            return {event_id: records.get(db, Event, event_id) for event_id in ids}

    def say(
        self,
        person_id: PersonId,
        purpose: ConsentPurpose,
        actor: str,
        *,
        granted: bool,
        source: ConsentSource,
        wording: str = "",
        lang: str = "",
        version: str = "",
        event_id: EventId | None = None,
    ) -> Changes:
        """Write down that a person agreed, or withdrew, for one event or for all; DeskError `not_found`."""
        command = "consent.grant" if granted else "consent.withdraw"
        with self._desk.change(command, actor, detail=str(purpose)) as db:
            records.get(db, Person, person_id)
            said = Consent(
                person_id=person_id,
                purpose=purpose,
                granted=granted,
                at=db.now(),
                wording=clean(wording),
                lang=lang,
                version=clean(version),
                source=source,
                event_id=None if event_id is None else records.get(db, Event, event_id).id,
            )
            consents.add(db, said)
        return Changes(change=db.change_id, touched=touched(person=[person_id], introduction=None))

    def withdrawn(self, purpose: ConsentPurpose, person_ids: Iterable[PersonId]) -> set[int]:
        """Give who of these people refused a purpose or withdrew it; who said nothing is not among them."""
        with self._desk.reading() as db:
            return consents.withdrawn(db, purpose, person_ids)
