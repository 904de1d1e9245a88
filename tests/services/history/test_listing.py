"""The history is narrowed by who, what, when and about whom, and one change is told from what to what."""

from collections.abc import Callable
from pathlib import Path

from meetup_desk.domain.changes import ChangeKind
from meetup_desk.domain.history import HistoryQuery
from meetup_desk.services.history.undo import NextChange
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.services import Services
from meetup_desk.words.change_names import say_change
from meetup_desk.words.change_texts import say_row
from tests.conftest import Clock, Organiser

BY = "organiser"


def commands(services: Services, **query: object) -> list[str]:
    return [line.command for line in services.history_listing.list(HistoryQuery(**query), 50)]  # type: ignore[arg-type]


def test_changes_are_narrowed_by_actor_kind_and_thing(organiser: Organiser) -> None:
    services = organiser.services
    event, other = organiser.event(), organiser.event("보드게임의 밤", approval=True)
    rsvp = organiser.answer(event, "김서준")
    services.rsvps.cancel([organiser.answer(other, "이하린")], "김모임")
    person = services.rsvps.line(rsvp).person_id
    services.people.change(person, PersonEdit(name="김서준", affiliation="가온랩"), BY)
    assert commands(services)[0] == "person.change"
    assert commands(services, actor="김모임") == ["rsvp.cancel"]
    assert commands(services, kind=ChangeKind.EVENT) == ["event.add", "event.add"]
    assert commands(services, event_id=other.id) == ["rsvp.cancel", "rsvp.add", "event.add"]
    assert commands(services, person_id=person) == ["person.change", "rsvp.add"]
    assert services.history_listing.actors() == ["desk", "organiser", "김모임"]


def test_changes_are_narrowed_by_time(organiser: Organiser, clock: Clock) -> None:
    organiser.event()
    clock.move(days=2)
    organiser.event("보드게임의 밤")
    since = clock.now - 3_600_000_000
    assert commands(organiser.services, since=since, kind=ChangeKind.EVENT) == ["event.add"]
    assert commands(organiser.services, until=since, kind=ChangeKind.EVENT) == ["event.add"]


def test_what_was_undone_stays_in_the_history_of_its_event(
    organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    services, event = organiser.services, organiser.event()
    organiser.answer(event, "김서준")
    services.history.undo(BY)
    lines = services.history_listing.list(HistoryQuery(event_id=event.id), 9)
    assert [(line.command, line.taken_back) for line in lines] == [
        ("undo", False),
        ("rsvp.add", True),
        ("event.add", False),
    ]
    services.history.redo(BY)
    assert [
        line.taken_back for line in services.history_listing.list(HistoryQuery(event_id=event.id), 9)
    ] == [
        False,
        True,
        False,
        False,
    ]


def test_a_change_is_told_from_what_to_what_in_both_languages(organiser: Organiser) -> None:
    services = organiser.services
    rsvp = organiser.answer(organiser.event(approval=True), "김서준")
    services.rsvps.approve([rsvp], BY)
    newest = services.history_listing.ids(HistoryQuery())[0]
    story = services.history_listing.story(newest)
    assert story.line.rsvps == story.total == 1
    assert [say_row(row, "ko") for row in story.rows] == [("김서준", ["상태: 승인 대기 → 참석"])]
    assert [say_row(row, "en")[0] for row in story.rows] == ["김서준"]


def test_what_an_import_made_is_told_by_name_and_stays_when_it_is_undone(
    organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    services, event = organiser.services, organiser.event()
    path = write_list("이름,이메일", "김서준,kim@gaon.example", "이하린,lee@gaon.example")
    services.imports.run(path, event.id, BY)
    story = services.history_listing.story(services.history_listing.ids(HistoryQuery())[0])
    assert {"김서준", "이하린"} <= {row.name for row in story.rows}
    assert all(row.made and not row.removed for row in story.rows if row.table == "person")
    services.history.undo(BY)
    told = [line.command for line in services.history_listing.list(HistoryQuery(event_id=event.id), 9)]
    assert told == ["undo", "rsvp.import", "event.add"]


def test_settings_are_never_told(services: Services) -> None:
    services.supervisor.set_pin("246813", BY)
    newest = services.history_listing.ids(HistoryQuery())[0]
    assert all(not row.fields for row in services.history_listing.story(newest).rows)


def test_undo_is_named_with_its_number_and_redo_by_what_it_does_again(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event(approval=True)
    services.rsvps.approve([organiser.answer(event, f"사람{n}") for n in range(12)], BY)
    undo, redo = services.history.coming()
    assert redo is None
    assert undo == NextChange(command="rsvp.approve", detail="12")
    assert say_change(undo.command, undo.detail, "ko") == "신청 12건 승인"
    services.history.undo(BY)
    assert services.history.coming()[1] == undo
