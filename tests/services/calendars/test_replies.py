"""What attendees answer from their calendars, in files that another library made."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.times import Plan, instant_of
from meetup_desk.services.calendars.import_preview import CalendarImported
from meetup_desk.services.events.drafts import EventDraft, EventEdit
from meetup_desk.services.imports.imports import Imports
from meetup_desk.services.people.blocks import BlockDraft
from tests.conftest import NOON, Organiser

STAMP = datetime(2026, 11, 18, 12, tzinfo=UTC)
assert instant_of(STAMP) > NOON


class Guest:
    """An attendee whose calendar reads the invite and writes the answer with icalendar."""

    def __init__(self, organiser: Organiser, folder: Path) -> None:
        self.organiser, self.services, self.folder = organiser, organiser.services, folder

    def invite(self, event: Event, rsvp: RsvpId) -> icalendar.Calendar:
        (file,) = self.services.invites.write(event.id, self.folder / "out", rsvp_id=rsvp)
        return icalendar.Calendar.from_ical(file.read_bytes())

    def answer(
        self,
        invite: icalendar.Calendar,
        partstat: str,
        *,
        stamp: datetime = STAMP,
        method: str = "REPLY",
        **facts: Any,
    ) -> Path:
        (asked,) = invite.walk("VEVENT")
        calendar, event = icalendar.Calendar(), icalendar.Event()
        calendar.add("PRODID", "-//Another//Calendar//EN")
        calendar.add("VERSION", "2.0")
        calendar.add("METHOD", method)
        for name in ("UID", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "ORGANIZER"):
            event[name] = asked[name]
        event.add("DTSTAMP", stamp)
        attendee = icalendar.vCalAddress(facts.pop("address", str(asked["ATTENDEE"])))
        attendee.params["PARTSTAT"] = partstat
        event["ATTENDEE"] = attendee
        for name, value in facts.items():
            event.pop(name, None)
            event.add(name, value)
        calendar.add_component(event)
        path = self.folder / f"{method}-{partstat}.ics"
        path.write_bytes(calendar.to_ical())
        return path

    def take(self, path: Path) -> CalendarImported:
        tried = self.services.calendar_import.preview(path)
        done = self.services.calendar_import.run(path, "organiser")
        assert (tried.rsvps_changed, tried.unchanged, tried.refused) == (
            done.rsvps_changed,
            done.unchanged,
            done.refused,
        )
        assert tried.entries == done.entries
        return done


@pytest.fixture
def guest(organiser: Organiser, tmp_path: Path) -> Guest:
    return Guest(organiser, tmp_path)


@pytest.fixture
def invited(organiser: Organiser, write_list: Callable[..., Path]) -> Callable[..., RsvpId]:
    """Bring somebody whom the organiser invites."""

    def bring(event: Event, who: str) -> RsvpId:
        path = write_list("Name,Email,Status", f"{who},{who}@mail.example,invited", name=f"{who}.csv")
        lists: Imports = organiser.services.imports
        lists.run(path, event.id, "organiser")
        lines = organiser.services.rsvps.lines(organiser.services.rsvps.ids(_all(event)))
        return next(line.id for line in lines if line.name == who)

    return bring


def _all(event: Event) -> Any:
    from meetup_desk.services.rsvps.rsvps import RsvpQuery

    return RsvpQuery(event_id=event.id)


@pytest.mark.parametrize(
    ("partstat", "status"), [("ACCEPTED", "going"), ("TENTATIVE", "tentative"), ("DECLINED", "declined")]
)
def test_an_answer_changes_the_right_rsvp(
    guest: Guest, invited: Callable[..., RsvpId], partstat: str, status: str
) -> None:
    event = guest.organiser.event(capacity=5)
    rsvp, other = invited(event, "Kim"), invited(event, "Lee")
    done = guest.take(guest.answer(guest.invite(event, rsvp), partstat))
    assert (done.rsvps_changed, done.refused) == (1, [])
    assert (guest.organiser.status(rsvp), guest.organiser.status(other)) == (status, "invited")
    assert guest.services.tickets.codes(event.id, [rsvp]).keys() == ({rsvp} if status == "going" else set())
    guest.services.history.undo("organiser")
    assert guest.organiser.status(rsvp) == "invited"


def test_an_acceptance_beyond_the_capacity_waits_and_it_is_said(
    guest: Guest, invited: Callable[..., RsvpId]
) -> None:
    event = guest.organiser.event(capacity=1)
    first, second = invited(event, "Kim"), invited(event, "Lee")
    guest.take(guest.answer(guest.invite(event, first), "ACCEPTED"))
    done = guest.take(guest.answer(guest.invite(event, second), "ACCEPTED"))
    assert guest.organiser.status(second) == "waitlisted"
    assert done.entries[0].note == "waitlisted"
    assert "added to the waitlist" in done.entries[0].say_note("en")
    later = guest.answer(guest.invite(event, first), "DECLINED", stamp=STAMP + timedelta(hours=1))
    assert guest.take(later).promoted == 1
    assert guest.organiser.status(second) == "going"


def test_older_answers_change_nothing(guest: Guest, invited: Callable[..., RsvpId]) -> None:
    event = guest.organiser.event()
    rsvp = invited(event, "Kim")
    first = guest.invite(event, rsvp)
    guest.take(guest.answer(first, "ACCEPTED"))
    for stamp in (STAMP, STAMP - timedelta(hours=1)):
        done = guest.take(guest.answer(first, "DECLINED", stamp=stamp))
        assert (done.rsvps_changed, done.entries[0].note) == (0, "older")
    moved = event.plan.moved_to(event.plan.start + timedelta(days=1))
    guest.services.events.change(event.id, EventEdit(plan=moved), "organiser")
    guest.invite(event, rsvp)
    done = guest.take(guest.answer(first, "DECLINED", stamp=STAMP + timedelta(days=1)))
    assert (guest.organiser.status(rsvp), done.unchanged, done.changes) == ("going", 1, None)


def test_a_stranger_is_refused_with_a_reason(guest: Guest, invited: Callable[..., RsvpId]) -> None:
    event = guest.organiser.event()
    invite = guest.invite(event, invited(event, "Kim"))
    done = guest.take(guest.answer(invite, "ACCEPTED", address="mailto:someone@else.example"))
    (left,) = done.refused
    assert left.reason == "stranger"
    assert "someone@else.example" in left.say("ko")
    assert done.changes is None
    unknown = guest.answer(invite, "ACCEPTED", UID="not-ours@else.example")
    assert [left.reason for left in guest.take(unknown).refused] == ["unknown_uid"]


def test_an_address_is_the_same_in_capitals(guest: Guest, invited: Callable[..., RsvpId]) -> None:
    event = guest.organiser.event()
    rsvp = invited(event, "Kim")
    guest.take(guest.answer(guest.invite(event, rsvp), "ACCEPTED", address="MAILTO:KIM@mail.example"))
    assert guest.organiser.status(rsvp) == "going"


def test_who_was_refused_or_comes_too_late_hears_why(guest: Guest, invited: Callable[..., RsvpId]) -> None:
    event = guest.organiser.event()
    refused, late = invited(event, "Kim"), invited(event, "Lee")
    invites = [guest.invite(event, rsvp) for rsvp in (refused, late)]
    guest.services.rsvps.refuse([refused], "organiser")
    done = guest.take(guest.answer(invites[0], "ACCEPTED"))
    assert ([left.reason for left in done.refused], guest.organiser.status(refused)) == (
        ["was_refused"],
        "refused",
    )
    guest.services.events.cancel(event.id, "organiser")
    done = guest.take(guest.answer(invites[1], "ACCEPTED"))
    assert [left.reason for left in done.refused] == ["event_off"]
    with pytest.raises(RuleError):
        guest.services.rsvps.approve([late], "organiser")


def test_another_time_and_a_wish_for_the_invite_are_noted(
    guest: Guest, invited: Callable[..., RsvpId]
) -> None:
    event = guest.organiser.event()
    rsvp = invited(event, "Kim")
    invite = guest.invite(event, rsvp)
    start = datetime(2026, 12, 3, 11, tzinfo=UTC)
    counter = guest.answer(
        invite,
        "TENTATIVE",
        method="COUNTER",
        DTSTART=start,
        DTEND=start + timedelta(hours=1),
        COMMENT="한 시간 뒤에",
    )
    done = guest.take(counter)
    assert (done.entries[0].does, done.rsvps_changed, guest.organiser.status(rsvp)) == ("noted", 0, "invited")
    (holder,) = guest.services.invites.of_event(event.id).holders
    assert holder.reply is not None
    assert holder.reply.proposed == "2026-12-03T20:00/2026-12-03T21:00 Asia/Seoul"
    assert (holder.reply.comment, holder.state) == ("한 시간 뒤에", "current")
    refresh = guest.answer(invite, "NEEDS-ACTION", method="REFRESH", stamp=STAMP + timedelta(hours=1))
    guest.take(refresh)
    assert guest.services.invites.of_event(event.id).holders[0].state == "outdated"
    guest.invite(event, rsvp)
    assert guest.services.invites.of_event(event.id).holders[0].state == "current"
    told, back = guest.services.invites.history(rsvp)
    assert [one.method for one in told] == ["REQUEST", "REQUEST"]
    assert [one.method for one in back] == ["COUNTER", "REFRESH"]


def test_who_declines_in_the_calendar_needs_no_cancellation(
    guest: Guest, invited: Callable[..., RsvpId]
) -> None:
    event = guest.organiser.event()
    rsvp = invited(event, "Kim")
    guest.take(guest.answer(guest.invite(event, rsvp), "DECLINED"))
    assert guest.services.invites.write(event.id, guest.folder / "out") == []


def test_an_answer_to_a_series_counts_for_each_of_its_dates(guest: Guest) -> None:
    plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
    planned = guest.services.events.add(
        EventDraft(title="독서", plan=plan, rrule="FREQ=WEEKLY;COUNT=3"), "organiser"
    )
    assert planned.series is not None
    answers = [guest.organiser.answer(event, "Kim", email="kim@mail.example") for event in planned.events]
    invite = guest.invite(planned.events[0], answers[0])
    whole = guest.answer(invite, "DECLINED", UID=str(planned.series.uid), address="mailto:kim@mail.example")
    assert guest.services.calendar_import.preview(whole).rsvps_changed == 3
    one = guest.answer(
        invite,
        "DECLINED",
        UID=str(planned.series.uid),
        address="mailto:kim@mail.example",
        **{"RECURRENCE-ID": datetime(2026, 12, 10, 10, tzinfo=UTC)},
    )
    guest.take(one)
    assert [guest.organiser.status(answer) for answer in answers] == ["going", "declined", "going"]


def test_an_acceptance_of_somebody_who_was_blocked_since_changes_nothing(
    guest: Guest, invited: Callable[..., RsvpId]
) -> None:
    event = guest.organiser.event(capacity=5)
    rsvp = invited(event, "Kim")
    answer = guest.answer(guest.invite(event, rsvp), "ACCEPTED")
    guest.services.blocks.add(
        guest.services.rsvps.line(rsvp).person_id, BlockDraft(reason="secret"), "organiser"
    )
    done = guest.take(answer)
    assert (done.rsvps_changed, len(done.refused)) == (0, 1)
    assert guest.organiser.status(rsvp) == "invited"
    assert "secret" not in str(done.refused)
