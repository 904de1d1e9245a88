"""The life of an invite: asked, moved, called off, asked again; and who holds what."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from meetup_desk.domain.alarms import Alarms
from meetup_desk.domain.events import Event, Scope
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.times import Plan
from meetup_desk.services.events.drafts import EventDraft, EventEdit
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.store import records
from tests.conftest import Clock, Organiser

MOVED = Plan(start=datetime(2026, 12, 4, 18), end=datetime(2026, 12, 4, 20), tz="Asia/Seoul")


class Desk:
    """An organiser who hands out invites and looks into them with another library."""

    def __init__(self, organiser: Organiser, folder: Path) -> None:
        self.organiser, self.services, self.folder = organiser, organiser.services, folder

    def hand_out(self, event: Event, **options: object) -> dict[str, tuple[str, int, str]]:
        """Hand out: method, SEQUENCE and UID by the attendee's address."""
        files = self.services.invites.write(event.id, self.folder, **options)  # type: ignore[arg-type]
        found = {}
        for file in files:
            calendar = icalendar.Calendar.from_ical(file.read_bytes())
            (one,) = calendar.walk("VEVENT")
            found[str(one["ATTENDEE"]).removeprefix("mailto:")] = (
                str(calendar["METHOD"]),
                int(one["SEQUENCE"]),
                str(one["UID"]),
            )
        return found

    def states(self, event: Event) -> dict[str, str]:
        holders = self.services.invites.of_event(event.id).holders
        return {h.line.email if h.line else "?": str(h.state) for h in holders}

    def change(self, event: Event, scope: Scope = Scope.THIS, **edit: object) -> None:
        self.services.events.change(event.id, EventEdit(**edit), "organiser", scope=scope)  # type: ignore[arg-type]

    def answer(self, event: Event, who: str, **facts: object) -> RsvpId:
        return self.organiser.answer(event, who, email=f"{who}@mail.example", **facts)  # type: ignore[arg-type]


@pytest.fixture
def desk(organiser: Organiser, tmp_path: Path) -> Desk:
    return Desk(organiser, tmp_path / "invites")


def test_an_invite_keeps_its_uid_and_rises_with_time_place_and_status(desk: Desk) -> None:
    event = desk.organiser.event()
    desk.answer(event, "a")
    uid = str(event.uid)
    assert desk.hand_out(event) == {"a@mail.example": ("REQUEST", 0, uid)}
    desk.change(event, plan=MOVED)
    assert desk.hand_out(event) == {"a@mail.example": ("REQUEST", 1, uid)}
    venue = desk.services.venues.add(VenueDraft(name="마루홀"), "organiser")[0]
    desk.change(event, venue_id=venue.id)
    assert desk.hand_out(event) == {"a@mail.example": ("REQUEST", 2, uid)}
    desk.services.events.cancel(event.id, "organiser", reason="눈")
    assert desk.hand_out(event) == {"a@mail.example": ("CANCEL", 3, uid)}
    assert desk.states(event) == {"a@mail.example": "withdrawn"}


def test_a_corrected_word_is_no_new_version(desk: Desk) -> None:
    event = desk.organiser.event()
    desk.answer(event, "a")
    desk.hand_out(event)
    desk.change(event, title="송년 모임!", description="고친 설명")
    assert desk.states(event) == {"a@mail.example": "current"}
    assert desk.hand_out(event)["a@mail.example"][1] == 0


def test_the_stamp_is_newer_each_time(desk: Desk, clock: Clock) -> None:
    event = desk.organiser.event()
    desk.answer(event, "a")
    stamps = []
    for _ in range(2):
        (file,) = desk.services.invites.write(event.id, desk.folder)
        (one,) = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
        stamps.append((one["DTSTAMP"].dt, one["LAST-MODIFIED"].dt))
        clock.move(hours=1)
    assert stamps[1][0] - stamps[0][0] == timedelta(hours=1)
    assert stamps[1][1] == stamps[0][1]


def test_after_a_move_the_desk_says_who_holds_the_old_one(desk: Desk) -> None:
    event = desk.organiser.event()
    first, _ = desk.answer(event, "a"), desk.answer(event, "b")
    desk.hand_out(event, rsvp_id=first)
    assert desk.states(event) == {"a@mail.example": "current", "b@mail.example": "missing"}
    desk.change(event, plan=MOVED)
    assert desk.states(event) == {"a@mail.example": "outdated", "b@mail.example": "missing"}
    assert set(desk.hand_out(event, only_outdated=True)) == {"a@mail.example", "b@mail.example"}
    assert desk.hand_out(event, only_outdated=True) == {}
    assert set(desk.states(event).values()) == {"current"}


def test_who_leaves_is_told_once_and_asked_again_above_it(desk: Desk) -> None:
    event = desk.organiser.event()
    rsvp, other = desk.answer(event, "a"), desk.answer(event, "b")
    desk.hand_out(event)
    desk.services.rsvps.cancel([rsvp, other], "organiser")
    assert desk.hand_out(event, rsvp_id=rsvp) == {"a@mail.example": ("CANCEL", 1, str(event.uid))}
    assert desk.states(event) == {"a@mail.example": "withdrawn", "b@mail.example": "outdated"}
    desk.services.rsvps.approve([rsvp], "organiser")
    assert desk.states(event)["a@mail.example"] == "outdated"
    assert desk.hand_out(event, rsvp_id=rsvp) == {"a@mail.example": ("REQUEST", 2, str(event.uid))}


def test_a_move_that_was_undone_is_told_above_the_move(desk: Desk) -> None:
    event = desk.organiser.event()
    desk.answer(event, "a")
    desk.hand_out(event)
    desk.change(event, plan=MOVED)
    assert desk.hand_out(event)["a@mail.example"][1] == 1
    desk.services.history.undo("organiser")
    assert desk.states(event) == {"a@mail.example": "outdated"}
    assert desk.hand_out(event)["a@mail.example"][1] == 2
    desk.change(event, plan=MOVED)
    assert desk.hand_out(event)["a@mail.example"][1] == 3


def test_who_waits_is_not_called_off(desk: Desk) -> None:
    event = desk.organiser.event(capacity=1)
    rsvp = desk.answer(event, "a")
    desk.hand_out(event)
    desk.services.rsvps.cancel([rsvp], "organiser")
    desk.answer(event, "b")
    desk.services.rsvps.approve([rsvp], "organiser")
    assert desk.organiser.status(rsvp) == "waitlisted"
    assert desk.states(event)["a@mail.example"] == "current"


def test_an_invite_whose_rsvp_was_taken_back_is_not_forgotten(desk: Desk) -> None:
    event = desk.organiser.event()
    desk.answer(event, "a")
    desk.hand_out(event)
    desk.services.history.undo("organiser")
    assert desk.states(event) == {"?": "gone"}


def test_subscribers_and_guests_see_one_event(desk: Desk) -> None:
    plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
    draft = EventDraft(title="독서", plan=plan, rrule="FREQ=WEEKLY;COUNT=3")
    planned = desk.services.events.add(draft, "organiser")
    second = planned.events[1]
    desk.answer(second, "a")
    content, number = desk.services.public_calendars.content()
    uids = [str(one["UID"]) for one in icalendar.Calendar.from_ical(content).walk("VEVENT")]
    assert number == len(uids) == 3
    assert desk.hand_out(second)["a@mail.example"][2] == uids[1] == str(second.uid)


def test_a_date_is_one_event_in_every_file(desk: Desk) -> None:
    plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
    planned = desk.services.events.add(EventDraft(title="독서", plan=plan, rrule="FREQ=WEEKLY;COUNT=4"), "o")
    assert planned.series is not None
    first, second = planned.events[:2]
    desk.answer(second, "a")

    def files() -> list[dict[str, tuple[str, int, str]]]:
        public = desk.services.public_calendars.content
        contents = [public(series_id=planned.series.id)[0], public()[0], public(event_id=first.id)[0]]  # type: ignore[union-attr]
        return [{str(one["UID"]): facts(one) for one in events_in(content)} for content in contents]

    def facts(one: icalendar.Event) -> tuple[str, int, str]:
        return str(one["DTSTART"].dt), int(one["SEQUENCE"]), str(one["STATUS"])

    series, everything, alone = files()
    assert series == everything
    assert list(series) == [str(event.uid) for event in planned.events]
    assert alone.items() <= series.items()
    assert desk.hand_out(second)["a@mail.example"][2] == str(second.uid)
    desk.services.events.cancel(first.id, "o")
    desk.change(second, plan=MOVED)
    series, everything, alone = files()
    assert series == everything
    assert alone[str(first.uid)][1:] == series[str(first.uid)][1:] == (1, "CANCELLED")
    assert [sequence for _, sequence, _ in series.values()] == [1, 1, 0, 0]
    assert len(series) == 4


def events_in(content: bytes) -> list[icalendar.Event]:
    found: list[icalendar.Event] = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return found


def test_an_invite_tells_how_to_get_in_whom_to_ask_and_why_not(desk: Desk) -> None:
    venue = desk.services.venues.add(VenueDraft(name="마루홀"), "organiser")[0]
    with desk.services.desk.change("venue.change", "organiser") as db:
        records.save(db, replace(venue, access_notes="뒷문으로 오세요"))
    event = desk.organiser.event(description="책을 가져오세요", venue_id=venue.id)
    desk.answer(event, "a")
    desk.hand_out(event)
    desk.services.events.cancel(event.id, "organiser", reason="폭설")
    (file,) = desk.services.invites.write(event.id, desk.folder)
    (one,) = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert str(one["COMMENT"]) == "폭설"
    assert str(one["DESCRIPTION"]).split("\n\n")[:3] == [
        "취소 사유: 폭설",
        "책을 가져오세요",
        "오시는 길: 뒷문으로 오세요",
    ]


def rings(content: bytes) -> list[timedelta]:
    return [alarm["TRIGGER"].dt for alarm in icalendar.Calendar.from_ical(content).walk("VALARM")]


def test_calendars_ring_as_the_desk_says_or_as_is_asked_for_once(desk: Desk) -> None:
    event = desk.organiser.event()
    desk.answer(event, "a")
    invites, settings = desk.services.invites, desk.services.settings
    public = desk.services.public_calendars.content
    day = timedelta(days=1)
    assert rings(public()[0]) == rings(invites.prepare(event.id)[0].content) == []
    settings.keep_alarms(Alarms(before=(day,)), "organiser")
    assert (rings(public()[0]), rings(invites.prepare(event.id)[0].content)) == ([], [-day])
    settings.keep_alarms(Alarms(before=(day,), public=True), "organiser")
    assert rings(public()[0]) == [-day]
    once = [timedelta(hours=2)]
    assert rings(invites.prepare(event.id, alarms=once)[0].content) == [-once[0]]
    assert rings(public(alarms=())[0]) == []
    assert settings.alarms == Alarms(before=(day,), public=True)


def test_other_reminders_make_no_invite_outdated(desk: Desk) -> None:
    event = desk.organiser.event()
    desk.answer(event, "a")
    desk.hand_out(event)
    desk.services.settings.keep_alarms(Alarms(before=(timedelta(days=2),)), "organiser")
    assert desk.states(event) == {"a@mail.example": "current"}
    assert desk.hand_out(event)["a@mail.example"][1] == 0
