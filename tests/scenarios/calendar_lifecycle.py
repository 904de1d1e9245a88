"""Writes the calendar files of an event's whole life: `python tests/scenarios/calendar_lifecycle.py FOLDER`.

The files are for other calendars to judge. Those that begin with `both-` are what somebody's calendar holds
who took a public file and an invite: of what has the same UID and RECURRENCE-ID, the later one.
"""

import itertools
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

import icalendar  # noqa: E402 - the packages of the project are found from here on

from meetup_desk.app.compose import use_own_zone_data  # noqa: E402
from meetup_desk.app.offscreen import Offscreen  # noqa: E402
from meetup_desk.domain.alarms import Alarms  # noqa: E402
from meetup_desk.domain.events import Event, Scope  # noqa: E402
from meetup_desk.domain.ids import SeriesId  # noqa: E402
from meetup_desk.domain.times import SECOND, Instant, Plan  # noqa: E402
from meetup_desk.services.desk import desk_settings  # noqa: E402
from meetup_desk.services.events.drafts import EventDraft, EventEdit, PlannedEvents  # noqa: E402
from meetup_desk.services.rsvps.rsvps import NewRsvp  # noqa: E402
from meetup_desk.services.services import Services  # noqa: E402

BY = "organiser"
NEW_YORK = Plan(start=datetime(2027, 2, 24, 18, 30), end=datetime(2027, 2, 24, 20), tz="America/New_York")
SEOUL = Plan(start=datetime(2026, 12, 31, 19), end=datetime(2026, 12, 31, 21), tz="Asia/Seoul")
_BEGIN = 1_795_000_000  # 2026-11-18T10:26:40Z


class Story:
    """One desk whose every step is written down as files."""

    def __init__(self, services: Services, folder: Path) -> None:
        self.services, self._folder = services, folder

    def write(self, name: str, content: bytes) -> None:
        (self._folder / f"{name}.ics").write_bytes(content)

    def public(self, name: str, **which: Any) -> bytes:
        content, _ = self.services.public_calendars.content(**which)
        self.write(name, content)
        return content

    def invite(self, name: str, event: Event, place: int = 0) -> bytes:
        """Hand out to everybody, and keep the file of one."""
        made = self.services.invites.prepare(event.id)
        self.services.invites.hand_out(made)
        self.write(name, made[place].content)
        return made[place].content

    def both(self, name: str, *contents: bytes) -> None:
        self.write(f"both-{name}", merged(*contents))

    def plan(self, title: str, plan: Plan, rrule: str = "") -> PlannedEvents:
        return self.services.events.add(EventDraft(title=title, plan=plan, rrule=rrule), BY)

    def answer(self, event: Event, *names: str) -> list[int]:
        """Let people come."""
        return [
            self.services.rsvps.add(NewRsvp(event_id=event.id, name=n, email=f"{n}@mail.example"), BY)[0]
            for n in names
        ]

    def change(self, event: Event, scope: Scope = Scope.THIS, **edit: Any) -> None:
        self.services.events.change(event.id, EventEdit(**edit), BY, scope=scope)

    def series(self, event: Event) -> SeriesId:
        found = self.services.events.get(event.id).event.series_id
        assert found is not None
        return found


def merged(*contents: bytes) -> bytes:
    """Give what a calendar holds after these files, each of which it took whole."""
    held: dict[tuple[str, str], Any] = {}
    zones: dict[str, Any] = {}
    for content in contents:
        calendar = icalendar.Calendar.from_ical(content)
        for zone in calendar.walk("VTIMEZONE"):
            zones.setdefault(str(zone["TZID"]), zone)
        for event in calendar.walk("VEVENT"):
            slot = event.get("RECURRENCE-ID")
            held[str(event["UID"]), slot.to_ical().decode() if slot is not None else ""] = event
    whole = icalendar.Calendar()
    for name, value in (("VERSION", "2.0"), ("PRODID", "-//a calendar//EN")):
        whole.add(name, value)
    for part in (*zones.values(), *held.values()):
        whole.add_component(part)
    data: bytes = whole.to_ical(sorted=False)
    return data


def one_event(story: Story) -> None:
    """Publish, request, move, leave, come again, call off."""
    (event,) = story.plan("December meetup", NEW_YORK).events
    first, _ = story.answer(event, "kim", "lee")
    published = story.public("event-1-publish", event_id=event.id)
    asked = story.invite("event-1-request", event)
    story.both("event-1", published, asked)
    story.change(event, plan=NEW_YORK.moved_to(NEW_YORK.start + timedelta(days=1, hours=1)))
    again = story.invite("event-2-moved-request", event)
    story.both("event-2-moved", published, asked, again, story.public("event-2-moved", event_id=event.id))
    story.services.rsvps.cancel([first], BY)
    story.invite("event-3-cancel-one", event)
    story.services.rsvps.approve([first], BY)
    story.invite("event-4-asked-again", event)
    story.services.events.cancel(event.id, BY, reason="snow")
    story.invite("event-5-cancel", event)
    story.public("event-5-publish-cancelled", event_id=event.id)


def a_series(story: Story) -> None:
    """A week later over a clock change: moved alone, called off alone, moved all, split, called off."""
    events = story.plan("Reading", NEW_YORK, "FREQ=WEEKLY;COUNT=8").events
    series = story.series(events[0])
    story.public("series-1", series_id=series)
    story.change(events[1], plan=NEW_YORK.moved_to(datetime(2027, 3, 4, 19)))
    story.public("series-2-one-moved", series_id=series)
    story.services.events.cancel(events[2].id, BY)
    story.public("series-3-one-off", series_id=series)
    story.change(events[0], Scope.ALL, plan=NEW_YORK.moved_to(NEW_YORK.start + timedelta(minutes=30)))
    story.public("series-4-all-moved", series_id=series)
    fifth = story.services.events.get(events[5].id).event
    later = fifth.plan.moved_to(fifth.plan.start + timedelta(days=1))
    story.change(fifth, Scope.FOLLOWING, plan=later)
    before = story.public("series-5-split-first", series_id=series)
    after = story.public("series-5-split-rest", series_id=story.series(fifth))
    story.both("series-5-split", before, after)
    story.services.events.cancel(events[5].id, BY, scope=Scope.ALL)
    story.public("series-6-all-off", series_id=story.series(fifth))


def a_series_with_guests(story: Story) -> None:
    """Dates to which somebody was invited, seen beside the public files in either order."""
    events = story.plan(
        "Chess", NEW_YORK.moved_to(datetime(2027, 2, 25, 18, 30)), "FREQ=WEEKLY;COUNT=6"
    ).events
    series = story.series(events[0])
    for event in (events[1], events[3]):
        story.answer(event, "kim")
    first = story.invite("guests-1-request", events[1])
    second = story.invite("guests-1-request-other", events[3])
    public = story.public("guests-1-series", series_id=series)
    story.both("guests-1-series-last", first, second, public)
    story.both("guests-1-invite-last", public, first, second)
    moved = events[1].plan.moved_to(events[1].plan.start + timedelta(hours=2))
    story.change(events[1], plan=moved)
    again = story.invite("guests-2-moved-request", events[1])
    story.both("guests-2-moved", first, second, story.public("guests-2-moved", series_id=series), again)
    story.services.events.cancel(events[3].id, BY)
    off = story.invite("guests-3-cancel", events[3])
    public = story.public("guests-3-one-off", series_id=series)
    story.both("guests-3-one-off", first, second, again, off, public)
    everything = story.public("guests-3-everything")
    story.both("guests-3-everything", first, second, again, off, everything)
    story.both("guests-4-series-and-subscription", public, everything, off)


def others(story: Story) -> None:
    """Month ends, dates beside the rule, alarms, everything at once."""
    months = story.plan("Month's end", SEOUL, "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6").events
    story.public("months-1", series_id=story.series(months[0]))
    story.change(months[3], Scope.FOLLOWING, title="Month's last evening")
    story.public("months-2-split-first", series_id=story.series(months[0]))
    story.public("months-2-split-rest", series_id=story.series(months[3]))
    story.services.settings.keep_alarms(
        Alarms(before=(timedelta(days=1), timedelta(hours=2)), public=True), BY
    )
    story.answer(months[0], "kim")
    story.public("alarms-series", series_id=story.series(months[3]))
    story.invite("alarms-request", months[0])
    story.public("everything")


PARTS: tuple[Callable[[Story], None], ...] = (one_event, a_series, a_series_with_guests, others)


def main(folder: Path) -> None:
    """Write all files."""
    use_own_zone_data()
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch:
        desk = desk_settings.make(Path(scratch) / "life.desk", name="Gaon", lang="en", tz="Asia/Seoul")
        seconds = itertools.count(_BEGIN)
        desk.now = lambda: Instant(next(seconds) * SECOND)
        services = Services(desk, Offscreen(ROOT / "resources" / "fonts").fonts)
        for part in PARTS:
            part(Story(services, folder))
        desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
