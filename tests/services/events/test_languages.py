"""What an event says in English beside the organiser's language: whoever reads it gets it."""

from dataclasses import replace
from pathlib import Path

import icalendar
from pypdf import PdfReader

from meetup_desk.domain.events import Scope
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.people import Person
from meetup_desk.services.calendars.letters import TEXT
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.store import records
from tests.conftest import Organiser

BY = "organiser"


def reads_english(organiser: Organiser, rsvp: RsvpId) -> None:
    services = organiser.services
    with services.desk.change("person.change", BY) as db:
        person = records.get(db, Person, services.rsvps.line(rsvp).person_id)
        records.save(db, replace(person, locale="en"))


def summaries(files: list[Path]) -> dict[str, tuple[str, str]]:
    """Title and description by whom a file is for."""
    found = {}
    for file in files:
        (event,) = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
        name = str(event["ATTENDEE"].params["CN"])
        found[name] = (str(event["SUMMARY"]), str(event.get("DESCRIPTION", "")))
    return found


def test_invites_and_letters_speak_the_language_of_whom_they_reach(
    organiser: Organiser, tmp_path: Path
) -> None:
    services = organiser.services
    event = organiser.event(
        description="따뜻하게 입고 오세요", title_en="Year-end party", description_en="Dress warmly"
    )
    organiser.answer(event, "김서준", email="a@mail.example")
    guest = organiser.answer(event, "Ann Lee", email="b@mail.example")
    reads_english(organiser, guest)
    found = summaries(services.invites.write(event.id, tmp_path / "invites"))
    assert found["김서준"] == ("송년 모임", "따뜻하게 입고 오세요")
    assert found["Ann Lee"] == ("Year-end party", "Dress warmly")
    letters = services.letters.write(event.id, tmp_path / "letters", TEXT)
    texts = {file.name[:3]: file.read_text("utf-8") for file in letters.files}
    assert "Year-end party" in texts["Ann"]
    assert "송년 모임" in texts["김서준"]


def test_who_reads_english_gets_the_title_there_is_where_nobody_wrote_another(
    organiser: Organiser, tmp_path: Path
) -> None:
    event = organiser.event()
    reads_english(organiser, organiser.answer(event, "Ann Lee", email="b@mail.example"))
    assert summaries(organiser.services.invites.write(event.id, tmp_path))["Ann Lee"][0] == "송년 모임"


def test_tickets_are_in_the_language_of_whoever_holds_them(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event(title_en="Year-end party")
    organiser.answer(event, "김서준")
    reads_english(organiser, organiser.answer(event, "Ann Lee"))
    files = organiser.services.cards.export(event.id, tmp_path, "pdf", "ko")
    texts = {file.name[:3]: PdfReader(file).pages[0].extract_text() for file in files}
    assert "Year-end party" in texts["Ann"]
    assert "송년 모임" in texts["김서준"]


def test_another_english_title_is_no_new_time_and_stales_no_invite(
    organiser: Organiser, tmp_path: Path
) -> None:
    event, services = organiser.event(), organiser.services
    organiser.answer(event, "김서준", email="a@mail.example")
    services.invites.write(event.id, tmp_path)
    services.events.change(event.id, EventEdit(title_en="Year-end party"), BY, scope=Scope.THIS)
    assert services.events.get(event.id).event.sequence == event.sequence
    assert services.invites.count_stale(event.id) == 0
