"""Sensitive facts on papers: diet, access and language of who withdrew their consent are not printed."""

from collections.abc import Sequence
from dataclasses import replace

from meetup_desk.domain.consents import ConsentPurpose
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.needs import NO_NEEDS
from meetup_desk.store import consents
from meetup_desk.store.file.read_transaction import ReadTransaction


def without_withdrawn(db: ReadTransaction, lines: Sequence[RsvpLine], event_id: EventId) -> list[RsvpLine]:
    """Give lines without the needs of who refused or withdrew that; who said nothing keeps them."""
    with_needs = [line.person_id for line in lines if line.needs != NO_NEEDS]
    gone = consents.withdrawn(db, ConsentPurpose.SENSITIVE, with_needs, event_id) if with_needs else set()
    return [replace(line, needs=NO_NEEDS) if line.person_id in gone else line for line in lines]
