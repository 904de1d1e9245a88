"""A year of one community: founding, applications, deputies, meetups, strikes, an incident, another host.

Everything goes through the services, as the window and the command line do it, and after each step what is
counted is compared with what has to be. At the end the group goes to the desk of its next host, as a file.

Run it: `.venv/bin/python tests/scenarios/community_year.py`; `--tiny` has 30 applications and three meetups.
"""

import random
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[2])

from meetup_desk.app.offscreen import Offscreen  # noqa: E402
from meetup_desk.app.paths import resources  # noqa: E402
from meetup_desk.domain.errors import RuleError  # noqa: E402
from meetup_desk.domain.groups import StrikeEffect  # noqa: E402
from meetup_desk.domain.ids import EventId, MembershipId, PersonId, RsvpId  # noqa: E402
from meetup_desk.domain.memberships import Role  # noqa: E402
from meetup_desk.domain.people import ContactKind  # noqa: E402
from meetup_desk.domain.rsvps import RsvpStatus  # noqa: E402
from meetup_desk.domain.times import DAY, MINUTE, Instant, Plan  # noqa: E402
from meetup_desk.services.desk import desk_settings  # noqa: E402
from meetup_desk.services.door.door_source import ScanRequest  # noqa: E402
from meetup_desk.services.events.drafts import EventDraft  # noqa: E402
from meetup_desk.services.groups.groups import GroupEdit  # noqa: E402
from meetup_desk.services.groups.handover import HandoverChoice  # noqa: E402
from meetup_desk.services.groups.incidents import IncidentDraft  # noqa: E402
from meetup_desk.services.people.blocks import BlockDraft  # noqa: E402
from meetup_desk.services.people.people import ContactDraft, PersonEdit  # noqa: E402
from meetup_desk.services.rsvps.rsvps import NewRsvp  # noqa: E402
from meetup_desk.services.services import Services  # noqa: E402
from tests.scenarios import korean_names  # noqa: E402

BY, YEAR = "organiser", 2027
_WORDS = "다음 모임장에게 주는 말"  # opens the file for the next host
_NO_SHOWS = 2  # strikes after which RSVPs wait for approval


@dataclass
class Year:
    """The community, and what has to be counted of it."""

    folder: Path
    applications: int
    meetups: int
    now: int = int(
        Plan(start=datetime(YEAR, 1, 2, 9), end=datetime(YEAR, 1, 2, 10), tz="Asia/Seoul").start_utc
    )
    seed: random.Random = field(default_factory=lambda: random.Random(7))
    wrong: list[str] = field(default_factory=list)
    visits: int = 0

    def __post_init__(self) -> None:
        self.services = self.desk("community")
        self.group_id = self.services.settings.group().id
        self.members: list[MembershipId] = []
        self.people: list[PersonId] = []

    def desk(self, name: str) -> Services:
        """Make a desk on which the time is that of this year."""
        desk = desk_settings.make(self.folder / f"{name}.desk", name=name, lang="ko", tz="Asia/Seoul")
        desk.now = self.clock
        return Services(desk, Offscreen(resources() / "fonts").fonts)

    def clock(self) -> Instant:
        """Give the time; every look takes a microsecond."""
        self.now += 1
        return Instant(self.now)

    def check(self, what: str, found: object, right: object) -> None:
        """Compare what was counted, and print it."""
        print(f"{what}: {found}" + ("" if found == right else f" (must be: {right})"))
        if found != right:
            self.wrong.append(what)

    # steps

    def found_group(self) -> None:
        """Give the group its rules, and its host."""
        edit = GroupEdit(
            strike_most=_NO_SHOWS, strike_months=12, strike_hours=24, strike_effect=StrikeEffect.BY_HAND
        )
        self.services.groups.change(self.group_id, edit, BY)
        phone = ContactDraft(ContactKind.PHONE, "010-2000-0000")
        founder = self.services.people.add(PersonEdit(name="김하늘", contacts=(phone,)), BY)[0]
        done = self.services.members.found(self.group_id, founder, Role.HOST, BY)
        self.members, self.people = list(done.changed), [founder]

    def apply(self) -> None:
        """Bring the applications, refuse every tenth, ask every tenth back, and approve the others."""
        lines = [
            f"{korean_names.name(self.seed)},010-3{number:03}-{number:04},a{number}@mail.example"
            for number in range(self.applications)
        ]
        file = self.folder / "applications.csv"
        file.write_text("\n".join(("이름,연락처,이메일", *lines)), "utf-8")
        done = self.services.applications.run(file, self.group_id, BY)
        self.check("applications", len(done.applied), self.applications)
        self.now += 2 * DAY
        members, tenth = self.services.members, self.applications // 10
        members.refuse(done.applied[:tenth], "정원이 찼어요", BY)
        members.ask_back(done.applied[tenth : 2 * tenth], "어디서 들으셨나요?", BY)
        self.check("approved", len(members.approve(done.applied[2 * tenth :], BY).changed), 8 * tenth)
        self.check("still waiting", len(self.services.queue.ids(self.group_id)), tenth)
        self.members += done.applied[2 * tenth :]
        self.people = [line.person_id for line in members.lines(self.members)]

    def name_deputies(self) -> None:
        """Give two members the role of a deputy, and one that of a helper."""
        for member, role in zip(self.members[1:4], (Role.DEPUTY, Role.DEPUTY, Role.HELPER), strict=True):
            self.services.members.give_role(member, role, BY)
        self.check("deputies", self._roles()[Role.DEPUTY], 2)

    def meet(self, month: int) -> None:
        """Hold a meetup: 20 answer, one withdraws in time, one late, and one does not come."""
        plan = Plan(start=datetime(YEAR, month, 20, 19), end=datetime(YEAR, month, 20, 21), tz="Asia/Seoul")
        draft = EventDraft(title=f"{month}월 모임", plan=plan, group_id=self.group_id, capacity=40)
        event = self.services.events.add(draft, BY).events[0]
        self.now = int(plan.start_utc) - 7 * DAY
        answers = [self._answer(event.id, number) for number in range(20)]
        held = [rsvp for rsvp in answers if self._status(rsvp) == RsvpStatus.REQUESTED]
        self.check(f"month {month}: answers held for their strikes", len(held), 2 if month > _NO_SHOWS else 0)
        going = [rsvp for rsvp in answers if rsvp not in held]
        in_time, late, absent = going[4], answers[5], answers[6]
        self.services.rsvps.cancel([in_time], BY)
        if held:  # the organiser asks them, and lets them come once more
            self.services.rsvps.approve(held, BY)
        else:
            self.now = int(plan.start_utc) - 120 * MINUTE
            self.services.rsvps.cancel([late], BY)
        self.now = int(plan.start_utc)
        away = {in_time} if held else {in_time, late, absent}
        came = [rsvp for rsvp in answers if rsvp not in away]
        codes, door = self.services.tickets.codes(event.id, came), self.services.door(event.id, "정문")
        for rsvp in came:
            door.scan(ScanRequest(text=codes[rsvp].code))
        self.visits += len(came)
        self.now = int(plan.end_utc) + MINUTE
        strikes, _ = self.services.strikes.give(event.id, BY)
        right = (19, 0) if held else (17, 2)
        self.check(f"month {month}: came, strikes", (len(came), len(strikes)), right)

    def _answer(self, event_id: EventId, number: int) -> RsvpId:
        person = self.people[number]
        phone = next(
            each.value for each in self.services.people.contacts(person) if each.kind is ContactKind.PHONE
        )
        name = self.services.people.get(person).name
        return self.services.rsvps.add(NewRsvp(event_id=event_id, name=name, phone=phone), BY)[0]

    def _status(self, rsvp_id: RsvpId) -> RsvpStatus:
        return self.services.rsvps.line(rsvp_id).status

    def block(self) -> None:
        """Hear of an incident, block whom it is about, and see that they are kept out."""
        services, person = self.services, self.people[10]
        draft = IncidentDraft(group_id=self.group_id, person_id=person, what="거친 말", reporter="서다온")
        incident, _ = services.incidents.report(draft, BY)
        services.incidents.conclude(incident.id, BlockDraft(reason="거친 말", group_id=self.group_id), BY)
        plan = Plan(start=datetime(YEAR, 12, 30, 19), end=datetime(YEAR, 12, 30, 21), tz="Asia/Seoul")
        draft_event = EventDraft(title="송년회", plan=plan, group_id=self.group_id)
        event = services.events.add(draft_event, BY).events[0]
        try:
            self._answer(event.id, 10)
            refused = ""
        except RuleError as error:
            refused = error.rule
        self.check("a blocked person who answers", refused, "person_blocked")

    def change_host(self) -> None:
        """Let a deputy take over: who was host becomes a deputy."""
        self.services.members.give_role(self.members[1], Role.HOST, BY)
        roles = self._roles()
        self.check("hosts, deputies after the change", (roles[Role.HOST], roles[Role.DEPUTY]), (1, 2))

    def thank(self) -> None:
        """Count the year, and save its page."""
        found = self.services.recognition.year(self.group_id, YEAR)
        self.check("meetings, visits", (found.meetings, found.visits), (self.meetups, self.visits))
        self.check("joined", found.joined, len(self.members))
        page = self.folder / "year.pdf"
        self.services.group_papers.write_year(page, self.group_id, YEAR, "ko")
        self.check("the page of the year is a PDF", page.read_bytes()[:4], b"%PDF")

    def hand_over(self) -> None:
        """Give the group to the next host as a file: members, who waits, who was refused, and trust."""
        file, choice = (
            self.folder / "next.group",
            HandoverChoice(history=True, trust=True, passphrase=_WORDS),
        )
        written = self.services.handover.write(self.group_id, file, choice)
        self.check("handed over", written, self.applications + 1)
        following = self.desk("next")
        taken = following.handover.take(file, BY, passphrase=_WORDS)
        self.check("taken over", (taken.members, taken.incidents), (self.applications + 1, 1))
        for services in (self.services, following):
            self.check("check finds", services.backups.check(), [])
            services.desk.close()

    def _roles(self) -> dict[Role, int]:
        lines = self.services.members.lines(self.services.members.ids(self.group_id))
        return {role: sum(line.role is role for line in lines) for role in Role}


def main() -> int:
    """Live through the year; 1 where something was not counted right."""
    applications, meetups = (30, 3) if "--tiny" in sys.argv else (300, 12)
    with tempfile.TemporaryDirectory() as folder:
        year = Year(Path(folder), applications, meetups)
        year.found_group()
        year.apply()
        year.name_deputies()
        for month in range(1, meetups + 1):
            year.meet(month)
        year.block()
        year.change_host()
        year.thank()
        year.hand_over()
    print(f"counts that were not right: {len(year.wrong)} (must be: 0)")
    return 1 if year.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
