"""The demonstration: the main job from lists to door to papers, on realistic files."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Plan, moment_of
from meetup_desk.domain.venues import Venue
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.demo.demo_doors import ACTOR, run_doors
from meetup_desk.services.demo.demo_group import DemoGroupResult, found_group, prepare_next
from meetup_desk.services.desk.file_names import make_folder
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpSort
from meetup_desk.services.services import Services
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.words.dates import say_plan
from meetup_desk.words.door_answers import verdict_text
from meetup_desk.words.say import say

TZ = "Asia/Seoul"
DESK = "meetup.desk"
LISTS = ("luma-guests.csv", "members.xlsx", "google-forms-ko.csv")
_MEMBERS = LISTS[1]
CAPACITY = 200
_FORMATS = ("png", "pdf")
_BEGINS, _ENDS, _TOO_LATE = 19, 22, 21  # hours
_WEEKLY = "FREQ=WEEKLY;COUNT=6"

Tell = Callable[[str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoResult:
    """What the demonstration left behind."""

    desk: Path
    event: Uid
    files: list[Path]
    counts: dict[str, int]


def free_folder(wanted: Path) -> Path:
    """Give this folder where it is still free, else the first of `-2`, `-3` ... beside it that is."""
    others = (wanted.with_name(f"{wanted.name}-{number}") for number in itertools.count(2))
    return next(folder for folder in (wanted, *itertools.islice(others, 999)) if _is_free(folder))


def _is_free(folder: Path) -> bool:
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))


def run_demo(services: Services, samples: Path, folder: Path, lang: str, tell: Tell) -> DemoResult:
    """Run the main job on a new desk in a folder, saying each step in a sentence.

    DeskError `not_writable`, `disk_full`.
    """
    return _Demo(services, samples, folder, lang, tell).run()


@dataclass(slots=True)
class _Demo:
    services: Services
    samples: Path
    folder: Path
    lang: str
    tell: Tell
    files: list[Path] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    steps: int = 0

    def run(self) -> DemoResult:
        desk = self.services.desk.path
        self._say_step("made", desk=desk)
        event, group, next_evening = self._plan()
        self._import_lists(event)
        going = self.services.rsvps.lines(self._ids(event, RsvpStatus.GOING))
        applications = self.folder / "lists" / "applications.csv"
        prepare_next(self.services, group, next_evening, going, applications)
        self._write_tickets(event)
        self._open_doors(event)
        self._write_calendars(event)
        self._write_sheets(event)
        self._back_up()
        return DemoResult(desk=desk, event=event.uid, files=self.files, counts=self.counts)

    def _say_step(self, key: str, **facts: object) -> None:
        """Say the next step."""
        self.steps += 1
        self.tell(f"{self.steps}. {self._say(key, **facts)}")

    def _say_more(self, key: str, **facts: object) -> None:
        """Say what belongs to the last step."""
        self.tell(f"   {self._say(key, **facts)}")

    def _say(self, key: str, **facts: object) -> str:
        return say(f"demo.{key}", self.lang, **facts)

    # the plan

    def _plan(self) -> tuple[Event, Group, EventId]:
        """Plan the evening, and a group's evenings before and after it; gives both, and the group's next."""
        rooms = [(self._say("room"), CAPACITY + 20)]
        venue_draft = VenueDraft(
            name=self._say("venue"), address=self._say("address"), capacity=CAPACITY + 60, rooms=rooms
        )
        venue, _ = self.services.venues.add(venue_draft, ACTOR)
        plan = _this_evening(moment_of(self.services.desk.now(), TZ).replace(tzinfo=None))
        done = found_group(self.services, self.samples / _MEMBERS, venue, plan, self.lang)
        draft = EventDraft(title=self._say("title"), plan=plan, venue_id=venue.id, capacity=CAPACITY)
        event = self.services.events.add(draft, ACTOR).events[0]
        series = self._plan_series(plan, venue, done.group)
        self._say_step(
            "planned",
            title=event.title,
            capacity=CAPACITY,
            when=say_plan(event.plan, self.lang),
            venue=venue.name,
            series=series[0].title,
            count=len(series),
        )
        self._say_group(done)
        return event, done.group, series[0].id

    def _plan_series(self, plan: Plan, venue: Venue, group: Group) -> list[Event]:
        """Plan a group's series that begins a week later."""
        draft = EventDraft(
            title=self._say("series"),
            plan=plan.moved_to(plan.start + timedelta(days=7)),
            venue_id=venue.id,
            group_id=group.id,
            capacity=20,
            rrule=_WEEKLY,
        )
        return self.services.events.add(draft, ACTOR).events

    def _say_group(self, done: DemoGroupResult) -> None:
        self._say_step(
            "looked_back",
            group=done.group.name,
            members=done.members,
            came=done.came,
            answers=done.answers,
            voices=done.voices,
        )

    # the lists

    def _import_lists(self, event: Event) -> None:
        self._say_step("lists")
        first, *others = LISTS
        self._import(event, first)
        approved, refused = self._approve(event)
        for name in others:
            self._import(event, name)
        cancelled, promoted = self._withdraw(event)
        self._say_step("approved", approved=approved, refused=refused, cancelled=cancelled, promoted=promoted)
        occupancy = self.services.events.get(event.id).occupancy
        self.counts["people"] = self.services.people.count()
        self.counts |= {"going": occupancy.going, "waitlisted": occupancy.waitlisted}
        self._say_more("filled", going=occupancy.going, waitlisted=occupancy.waitlisted)

    def _import(self, event: Event, name: str) -> None:
        make_folder(self.folder / "lists")
        file = self.folder / "lists" / name
        write_whole(file, (self.samples / name).read_bytes())
        self.files.append(file)
        tally = self.services.imports.run(file, event.id, ACTOR).tally
        statuses = (RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED)
        counted = {str(status): tally.of(status) for status in statuses}
        self._say_more("list", file=name, rows=tally.rows, added=tally.people_added, **counted)
        for refused in tally.refused:
            self._say_more("refused", why=refused.say(self.lang))
        self.counts["refused_lines"] = self.counts.get("refused_lines", 0) + len(tally.refused)

    def _ids(self, event: Event, status: RsvpStatus, sort: RsvpSort = RsvpSort.ANSWERED) -> list[RsvpId]:
        return self.services.rsvps.ids(RsvpQuery(event_id=event.id, status=status, sort=sort))

    def _approve(self, event: Event) -> tuple[int, int]:
        *welcome, second_last, last = self._ids(event, RsvpStatus.REQUESTED)
        self.services.rsvps.approve(welcome, ACTOR)
        self.services.rsvps.refuse([second_last, last], ACTOR)
        return len(welcome), 2

    def _withdraw(self, event: Event) -> tuple[int, int]:
        some = self._ids(event, RsvpStatus.GOING)[::40]
        answered = self.services.rsvps.cancel(some, ACTOR)
        return len(some), len(answered.outcome.promoted)

    # the papers

    def _write_tickets(self, event: Event) -> None:
        folders = [f"tickets-{fmt}" for fmt in _FORMATS]
        cards: list[Path] = []
        for fmt, name in zip(_FORMATS, folders, strict=True):
            cards = self.services.cards.export(event.id, self.folder / name, fmt, self.lang)
            self.files += cards
        self.counts["tickets"] = len(cards)
        self._say_step("tickets", count=len(cards), folders=", ".join(folders))

    def _open_doors(self, event: Event) -> None:
        pictures = [file for file in self.files if file.suffix == ".png"]
        evening = run_doors(self.services, event, pictures, self.lang)
        self.counts |= {"admitted": evening.admitted, "stopped": len(evening.stopped)}
        self.counts["arrived"] = self.services.events.get(event.id).occupancy.arrived
        self._say_step("door", admitted=evening.admitted)
        for key, answers in (("stopped", evening.stopped), ("left", evening.left)):
            for answer in answers:
                said = verdict_text(answer, event.plan.tz, self.lang)
                self._say_more(key, door=answer.door, message=said.message)

    def _write_calendars(self, event: Event) -> None:
        calendar, folder = self.folder / "calendar.ics", self.folder / "invites"
        events = self.services.public_calendars.write(calendar)
        invites = self.services.invites.write(event.id, folder)
        self.files += [calendar, *invites]
        self.counts |= {"events": events, "invites": len(invites)}
        self._say_step("calendar", events=events, count=len(invites), file=calendar.name, folder=folder.name)

    def _write_sheets(self, event: Event) -> None:
        sheets = [self.folder / f"attendees.{fmt}" for fmt in ("pdf", "xlsx", "csv")]
        for file in sheets:
            self.counts["rows"] = self.services.sheets.write(event.id, file.suffix[1:], file, self.lang)
        self.files += sheets
        names = ", ".join(file.name for file in sheets)
        self._say_step("sheets", rows=self.counts["rows"], files=names)

    def _back_up(self) -> None:
        backup = self.folder / "backup.desk"
        self.services.backups.backup(backup)
        self.files.append(backup)
        self._say_step("backup", file=backup.name)


def _this_evening(now: datetime) -> Plan:
    """Plan today's evening, or tomorrow's where it is late already; `now` is wall time."""
    day = now + timedelta(days=now.hour >= _TOO_LATE)
    start = day.replace(hour=_BEGINS, minute=0, second=0, microsecond=0)
    return Plan(start=start, end=start.replace(hour=_ENDS), tz=TZ)
