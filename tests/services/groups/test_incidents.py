"""Incidents are kept, opened with a record, destroyed for good, and never leave the desk in an export."""

import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.trust import IncidentState
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.groups.incidents import IncidentDraft
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.services import Services
from tests.conftest import Organiser

BY = "organiser"
SECRETS = ("고슴도치사건", "제보자이름", "증거문장", "차단까닭")


@pytest.fixture
def troubled(services: Services, organiser: Organiser, tmp_path: Path) -> RsvpId:
    """Somebody who comes to an event, about whom there is an incident that led to a block."""
    event = organiser.event()
    rsvp = organiser.answer(event, "서다온", email="daon@mail.example", phone="010-1234-5678")
    person = services.rsvps.line(rsvp).person_id
    draft = IncidentDraft(group_id=event.group_id, person_id=person, what=SECRETS[0], reporter=SECRETS[1])
    incident, _ = services.incidents.report(draft, BY)
    file = tmp_path / "evidence.txt"
    file.write_text(SECRETS[2], "utf-8")
    services.incidents.add_evidence(incident.id, file, BY)
    file.unlink()
    services.blocks.add(person, BlockDraft(reason=SECRETS[3], incident_id=incident.id), BY)
    return rsvp


def _text(path: Path) -> str:
    if path.suffix == ".pdf":
        return "".join(page.extract_text() for page in PdfReader(path).pages)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    return path.read_bytes().decode("utf-8", "replace")


def test_no_export_carries_a_word_of_an_incident(
    services: Services, troubled: RsvpId, tmp_path: Path
) -> None:
    event = services.events.list(EventFilter.ALL)[0].event.id
    out = tmp_path / "out"
    out.mkdir()
    services.packs.write(event, "정문", out / "door.pack", passphrase=None)
    for ending in ("pdf", "xlsx", "csv"):
        services.sheets.write(event, ending, out / f"sheet.{ending}", "ko")
    services.badges.write(event, out / "badges.pdf", "ko", rsvp_ids=[troubled])
    services.door_papers.write_door(event, out / "door.pdf", "ko")
    services.invites.write(event, out / "invites")
    services.cards.save(troubled, out / "ticket.png", "ko")
    for ending in ("vcf", "csv", "json"):
        services.person_files.write(out / f"people.{ending}", "ko")
    files = [path for path in out.rglob("*") if path.is_file()]
    assert len(files) >= 9
    for path in files:
        content = _text(path)
        assert [word for word in SECRETS if word in content] == [], path.name
        if path.suffix in (".pdf", ".xlsx", ".csv", ".ics", ".json"):
            assert "다온" in content, path.name  # it is read as people read it


def test_the_history_names_no_word_of_an_incident(services: Services, troubled: RsvpId) -> None:
    assert troubled
    for _ in range(3):
        change = services.history.next_undo()
        assert change is not None
        assert [word for word in SECRETS if word in f"{change.command} {change.detail}"] == []
        services.history.undo(BY)


def test_opening_the_reporter_is_recorded(services: Services, troubled: RsvpId) -> None:
    (incident,) = services.incidents.of_person(services.rsvps.line(troubled).person_id)
    assert services.incidents.reporter(incident.id, "deputy") == SECRETS[1]
    assert [reading.by for reading in services.incidents.readings(incident.id)] == ["deputy"]


def test_a_destroyed_incident_is_gone_from_the_file_and_the_block_stays(
    services: Services, troubled: RsvpId
) -> None:
    person = services.rsvps.line(troubled).person_id
    (incident,) = services.incidents.of_person(person)
    services.incidents.decide(incident.id, IncidentState.CLOSED, BY, outcome="끝")
    services.incidents.expunge(incident.id, BY)
    assert services.incidents.of_person(person) == []
    (block,) = services.blocks.of_person(person)
    assert (block.incident_id, block.reason) == (None, SECRETS[3])
    path = services.desk.path
    services.desk.close()
    content = path.read_bytes()
    assert [word for word in SECRETS[:3] if word.encode() in content] == []
