"""People as files: vCards for address books, CSV for spreadsheets, JSON for scripts."""

from collections.abc import Sequence
from pathlib import Path

from meetup_desk.domain.consents import ConsentPurpose
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import ContactKind, ContactPoint, Person
from meetup_desk.exchange.formats.vcards_out import VCard, write_cards
from meetup_desk.files import age_files
from meetup_desk.services.people import card_columns
from meetup_desk.store import consents, people, person_lists, person_tags, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.person_lists import PersonQuery

FORMATS = (".vcf", ".csv", ".json")


class PersonFiles:
    """Writes people to files that come back in as they went out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(
        self,
        path: Path,
        lang: str,
        *,
        person_ids: Sequence[PersonId] | None = None,
        to_hand_on: bool = False,
    ) -> int:
        """Write people by name, all or these, in the format that the name of the file ends in.

        vCard 4.0 (RFC 6350) and CSV hold what lists bring; JSON also tags, labels and the id.
        A file `to_hand_on` leaves out who did not agree to that. Gives how many.
        RuleError `person_format`; DeskError `not_writable`, `disk_full`.
        """
        from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

        suffix = age_files.plain_name(path).suffix.lower()
        if suffix not in FORMATS:
            raise RuleError("person_format", file=path.name)
        with self._desk.reading() as db:
            wanted = person_ids if person_ids is not None else person_lists.ids(db, PersonQuery())
            if to_hand_on:
                agreed = consents.granted(db, ConsentPurpose.SHARING, wanted)
                wanted = [person_id for person_id in wanted if person_id in agreed]
            cards = [_card(db, person_id) for person_id in wanted]
        if suffix == ".vcf":
            write_cards(path, cards)
        elif suffix == ".json":
            write_tables.write_json(path, map(card_columns.value_of, cards))
        else:
            write_tables.write_csv(path, *card_columns.table_of(cards, lang))
        return len(cards)


def _card(db: ReadTransaction, person_id: PersonId) -> VCard:
    person, contacts = records.get(db, Person, person_id), people.contacts(db, person_id)
    return VCard(
        uid=person.uid,
        name=person.name,
        badge_name=person.badge_name,
        affiliation=person.affiliation,
        title=person.title,
        phones=_of(contacts, ContactKind.PHONE),
        emails=_of(contacts, ContactKind.EMAIL),
        kakao=_of(contacts, ContactKind.KAKAO),
        tags=tuple(person_tags.of_people(db, [person_id]).get(person_id, ())),
    )


def _of(contacts: Sequence[ContactPoint], kind: ContactKind) -> tuple[tuple[str, str], ...]:
    return tuple((each.value or each.shown, each.label) for each in contacts if each.kind is kind)
