"""Freezes a desk of the present schema, with something in every table, and a pack with its scans beside it.

Run it once for each released schema: `.venv/bin/python -m tests.scenarios.freeze_desk`. Later versions open
and upgrade what it wrote into tests/data/desks/, so it never writes over a desk.
"""

import contextlib
import shutil
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import icalendar

from meetup_desk import __version__
from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.domain.consents import ConsentPurpose, ConsentSource
from meetup_desk.domain.conversation_prompts import ConversationPrompt
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.follow_up import FollowUpMark, FollowUpTask
from meetup_desk.domain.groups import FieldKind, GroupPicture, GroupQuestion
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.introductions import Buddy, Introduction, NeedOffer, NeedOfferKind
from meetup_desk.domain.meetings import Meeting, MeetingSource
from meetup_desk.domain.memberships import (
    Condition,
    LimitExemption,
    Membership,
    MembershipCondition,
    MembershipLimit,
    MembershipStatus,
    MembershipStep,
    Reward,
)
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.domain.papers import MarkedList, PaperKind
from meetup_desk.domain.people import Person
from meetup_desk.domain.retention import (
    Destruction,
    DestructionBasis,
    DestructionMethod,
    RetentionHold,
    RetentionKind,
    RetentionTerm,
)
from meetup_desk.domain.scans import ConflictDecision
from meetup_desk.domain.seatings import (
    Seat,
    Seating,
    SeatingRound,
    SeatingRule,
    SeatingRuleKind,
    SeatingTable,
)
from meetup_desk.domain.surveys import (
    AnswerSheet,
    AnswerSource,
    Question,
    QuestionKind,
    ReadPage,
    SheetAnswer,
    Survey,
    SurveyLayout,
)
from meetup_desk.domain.times import MINUTE, Instant, Plan
from meetup_desk.domain.trust import Incident, IncidentEvidence, IncidentReading, Strike, StrikeKind
from meetup_desk.domain.voices import (
    RoomQuestion,
    Stance,
    Voice,
    VoiceArgument,
    VoiceKind,
    VoiceStep,
    VoiceSupport,
)
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.events.programme import SessionDraft
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.rsvps.rsvps import NewRsvp
from meetup_desk.services.services import Services
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import header
from tests.project import DATA

FOLDER = DATA / "desks"
NAME = f"{__version__}-schema-{header.SCHEMA_VERSION}"
BY = "organiser"
_LIST = """\
User ID,이름,이메일 주소,연락처,회사/소속,참석 인원 (본인 포함),개인정보 수집에 동의합니다,비고
8121,이하린,harin@mail.example,010-1234-5678,가온시청,2,동의합니다,채식
8122,박도윤,doyun@mail.example,010-2345-6789,,1,동의합니다,
8123,최지우,jiwoo@mail.example,,한별미디어,1,동의하지 않습니다,
"""


@dataclass
class _Clock:
    """A minute later at each look, from a fixed day on."""

    at: Instant

    def __call__(self) -> Instant:
        self.at = Instant(self.at + MINUTE)
        return self.at


class Frozen:
    """One community with one evening: planned, answered, held, and put right afterwards."""

    def __init__(self, services: Services, folder: Path, clock: _Clock) -> None:
        self.services, self.folder, self.clock = services, folder, clock

    def fill(self) -> None:
        """Do what an organiser does, until every table has rows."""
        event = self._plan()
        rsvps = self._answer(event)
        self._import(event)
        self._calendars(event, rsvps[0])
        self._people(rsvps)
        self._papers(event, rsvps)
        self._doors(event, rsvps)
        self._survey(event)
        self._voices(event)
        self._seating(event, rsvps)
        self._groups(event, rsvps)
        self._notices(rsvps)
        self._retention(event, rsvps)
        self._minutes(event)
        self._undo(event)

    def _plan(self) -> Event:
        venue, _ = self.services.venues.add(
            VenueDraft(name="성수 라운지", capacity=40, rooms=(("2층 홀", 30),)), BY
        )
        plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
        weekly = EventDraft(title="목요 모임", plan=plan, rrule="FREQ=WEEKLY;COUNT=3")
        self.services.events.add(weekly, BY)
        evening = EventDraft(title="송년 모임", plan=plan, venue_id=venue.id, capacity=4)
        planned = self.services.events.add(evening, BY).events[0]
        self.services.programme.add(planned.id, SessionDraft(title="여는 말", starts_after=0, minutes=30), BY)
        return planned

    def _answer(self, event: Event) -> list[RsvpId]:
        part, _ = self.services.parts.add(event.id, "저녁 식사", BY)
        draft = ListDraft(name="저녁 식사", parts=(part.id,))
        self.services.door_lists.add(event.id, draft)
        people = (("김서준", 2, "seojun"), ("정민수", 1, "minsu"), ("강예은", 2, "yeeun"))  # the last waits
        answers = [
            NewRsvp(event_id=event.id, name=name, party=party, email=f"{box}@mail.example", parts=(part.id,))
            for name, party, box in people
        ]
        return [self.services.rsvps.add(answer, BY)[0] for answer in answers]

    def _import(self, event: Event) -> None:
        path = self.folder / "신청.csv"
        path.write_text(_LIST, "utf-8")
        self.services.imports.run(path, event.id, BY, mapping={"비고": "diet"})

    def _calendars(self, event: Event, rsvp: RsvpId) -> None:
        (file,) = self.services.invites.write(event.id, self.folder / "invites", rsvp_id=rsvp)
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        calendar["METHOD"] = "REPLY"
        (answer,) = calendar.walk("VEVENT")
        answer["ATTENDEE"].params["PARTSTAT"] = "ACCEPTED"
        answer.pop("DTSTAMP")
        answer.add("DTSTAMP", datetime.fromtimestamp(self.clock() / 1e6, UTC) + timedelta(hours=1))
        reply = self.folder / "reply.ics"
        reply.write_bytes(calendar.to_ical())
        self.services.calendar_import.run(reply, BY)

    def _people(self, rsvps: list[RsvpId]) -> None:
        first, second = (line.person_id for line in self.services.rsvps.lines(rsvps[:2]))
        self.services.tags.give([first], ["단골"], BY)
        self.services.notes.add(first, "사진을 잘 찍어요.", BY)
        self.services.duplicates.keep_apart(first, second, BY)
        self.services.saved_views.save("rsvps", "배려 필요", {"needs": "any"}, BY)

    def _papers(self, event: Event, rsvps: list[RsvpId]) -> None:
        path = self.folder / "badges.pdf"
        self.services.badges.write(event.id, path, "ko", rsvp_ids=rsvps[:1])
        self.services.saved_files.remember(event.id, PaperKind.BADGES, Path("badges.pdf"), 1)
        with self.services.desk.handing_out() as db:
            records.add(
                db,
                MarkedList(uid=db.uid(), event_id=event.id, pages="[]", printed_at=self.services.desk.now()),
            )

    def _doors(self, event: Event, rsvps: list[RsvpId]) -> None:
        code = self.services.tickets.codes(event.id, rsvps)[rsvps[0]].code
        packs = {name: self.folder / f"{NAME}-{name}.pack" for name in ("정문", "후문")}
        for name, pack in packs.items():
            self.services.packs.write(event.id, name, pack, passphrase=None)
        for pack in packs.values():  # both let the same party in
            door = open_pack_door(pack, None, clock=self.clock)
            door.scan(ScanRequest(text=code, count=2))
            door.close()
        self.services.merging.merge([scans_beside(pack) for pack in packs.values()], BY)
        (conflict,) = self.services.conflict_resolution.conflicts(event.id)
        self.services.conflict_resolution.settle(
            conflict.rsvp_id, conflict.list_id, ConflictDecision.BOTH_CAME, BY, note="부부가 함께 왔어요"
        )
        lost = self.services.door_reports.of_event(event.id).packs[-1]
        self.services.revocations.revoke(lost.id, BY, note="분실")
        self.services.blocks.add(self.services.rsvps.line(rsvps[1]).person_id, BlockDraft(reason="신고"), BY)
        self.services.supervisor.set_pin("246824", BY)
        with contextlib.suppress(RuleError):
            self.services.supervisor.roles().unlock("111111")

    def _survey(self, event: Event) -> None:
        question = Question(
            kind=QuestionKind.SCALE, text={"ko": "편하게 이야기했다", "en": "I talked easily"}
        )
        with self.services.desk.change("survey.make", BY) as db:
            title = {"ko": "모임은 어땠나요?", "en": "How was it?"}
            at = db.now()
            survey = records.add(
                db,
                Survey(uid=db.uid(), event_id=event.id, title=title, questions=(question,), made_at=at),
            )
            layout = records.add(db, SurveyLayout(survey_id=survey.id, paper="a4", lang="", boxes="[]"))
            sheet = AnswerSheet(
                uid=db.uid(),
                survey_id=survey.id,
                layout_id=layout.id,
                number=1,
                slip="7K3M42",
                answered_at=at,
            )
            sheet = records.add(db, replace(sheet, source=AnswerSource.PAPER))
            records.add(db, SheetAnswer(sheet_id=sheet.id, question=0, options=(4,), picture=b"PNG"))
            records.add(db, ReadPage(survey_id=survey.id, digest=b"digest", page=0, sheets=1))

    def _voices(self, event: Event) -> None:
        with self.services.desk.change("voice.add", BY) as db:
            at = db.now()
            person = records.find(db, Person)[0]
            said = Voice(
                uid=db.uid(),
                slip="7K3M43",
                kind=VoiceKind.SUGGESTION,
                title="역 가까이에서 모여요",
                received_at=at,
            )
            voice = records.add(db, replace(said, event_id=event.id))
            records.add(db, VoiceSupport(voice_id=voice.id, person_id=person.id))
            records.add(db, VoiceStep(voice_id=voice.id, at=at, by=BY, state=voice.state))
            records.add(
                db, VoiceArgument(voice_id=voice.id, stance=Stance.FOR, text="걸어올 수 있어요", at=at)
            )
            asked = RoomQuestion(uid=db.uid(), event_id=event.id, text="다음은 언제인가요?", asked_at=at)
            records.add(db, asked)

    def _seating(self, event: Event, rsvps: list[RsvpId]) -> None:
        at, (one, other) = self.clock(), (line.person_id for line in self.services.rsvps.lines(rsvps[:2]))
        with self.services.desk.change("seating.make", BY) as db:
            seating = records.add(
                db, Seating(uid=db.uid(), event_id=event.id, mix=("affiliation",), made_at=at)
            )
            table = records.add(db, SeatingTable(seating_id=seating.id, number=1, seats=4))
            first = records.add(db, SeatingRound(seating_id=seating.id, number=1, starts_at=at))
            for person in (one, other):
                records.add(db, Seat(round_id=first.id, table_id=table.id, person_id=person))
            host = SeatingRule(
                seating_id=seating.id, kind=SeatingRuleKind.HOST, person_id=one, table_id=table.id
            )
            records.add(db, host)
            met = Meeting(person_id=one, other_id=other, source=MeetingSource.TABLE, event_id=event.id, at=at)
            records.add(db, replace(met, round_id=first.id))
            own = ConversationPrompt(uid=db.uid(), texts={"ko": "요즘 자주 듣는 노래는 뭐예요?"})
            records.add(db, own)
            need = NeedOffer(uid=db.uid(), person_id=one, kind=NeedOfferKind.NEED, text="이직 상담", at=at)
            need = records.add(db, need)
            asked = Introduction(
                uid=db.uid(),
                person_id=one,
                other_id=other,
                need_id=need.id,
                reason="같은 일을 해요",
                proposed_at=at,
            )
            records.add(db, asked)
            records.add(db, Buddy(event_id=event.id, person_id=one, buddy_id=other))

    def _groups(self, event: Event, rsvps: list[RsvpId]) -> None:
        at, (one, other) = self.clock(), (line.person_id for line in self.services.rsvps.lines(rsvps[:2]))
        group = self.services.settings.group()
        with self.services.desk.change("group.change", BY) as db:
            asked = GroupQuestion(kind=FieldKind.KAKAO, text={"ko": "카카오톡 아이디", "en": "KakaoTalk ID"})
            records.save(db, replace(group, purpose="걷고 이야기해요", questions=(asked,)))
            records.add(db, GroupPicture(group_id=group.id, content=b"picture"))
            member = Membership(
                uid=db.uid(),
                group_id=group.id,
                person_id=one,
                status=MembershipStatus.APPROVED,
                answers={"카카오톡 아이디": "gaon"},
                applied_at=at,
            )
            member = records.add(db, replace(member, buddy_id=other, decided_at=at))
            step = MembershipStep(
                membership_id=member.id, at=at, by=BY, status=member.status, role=member.role
            )
            records.add(db, step)
            met = MembershipCondition(membership_id=member.id, name=Condition.KAKAO_FRIEND, at=at, by=BY)
            records.add(db, met)
            limit = records.add(db, MembershipLimit(most=2, at=at))
            records.add(db, LimitExemption(limit_id=limit.id, membership_id=member.id, at=at))
            incident = Incident(uid=db.uid(), group_id=group.id, person_id=other, what="신고", reported_at=at)
            incident = records.add(db, incident)
            records.add(db, IncidentEvidence(incident_id=incident.id, name="글.txt", content=b"text"))
            records.add(db, IncidentReading(incident_id=incident.id, at=at, by=BY))
            strike = Strike(
                uid=db.uid(),
                group_id=group.id,
                person_id=one,
                event_id=event.id,
                kind=StrikeKind.NO_SHOW,
                at=at,
            )
            records.add(db, strike)
            reward = Reward(
                uid=db.uid(),
                group_id=group.id,
                person_id=one,
                year=2026,
                what="책",
                cost=15_000,
                at=at,
                by=BY,
            )
            records.add(db, reward)

    def _notices(self, rsvps: list[RsvpId]) -> None:
        self.services.notice_templates.write(NoticeKind.THANKS, "ko", "{name} 님, 고마워요.", BY)
        self.services.notices.tell(rsvps[:1], NoticeKind.CONFIRMED, NoticeWay.SMS, BY)

    def _retention(self, event: Event, rsvps: list[RsvpId]) -> None:
        person = self.services.rsvps.line(rsvps[0]).person_id
        paper, asked = ConsentSource.PAPER, "행사 사진을 홈페이지에 올려도 될까요?"
        self.services.consents.say(
            person,
            ConsentPurpose.PHOTOS,
            BY,
            granted=True,
            source=paper,
            wording=asked,
            lang="ko",
            version="1",
            event_id=event.id,
        )
        with self.services.desk.change("retention.term", BY) as db:
            records.add(db, RetentionTerm(kind=RetentionKind.NEEDS, days=14))
            records.add(db, RetentionHold(person_id=person, reason="분쟁이 끝날 때까지", by=BY, at=db.now()))
            destroyed = Destruction(
                at=db.now(),
                kind=RetentionKind.NEEDS,
                people=2,
                items=2,
                days=14,
                basis=DestructionBasis.TERM,
                method=DestructionMethod.DELETED,
                by=BY,
            )
            records.add(db, destroyed)

    def _minutes(self, event: Event) -> None:
        photo = self.folder / "사진.png"
        photo.write_bytes(b"png")
        draft = MinutesDraft(kind=MinutesKind.DECISION, text="명찰 글씨를 더 크게", owner="한유리")
        self.services.minutes.add(event.id, draft, BY)
        self.services.materials.add(event.id, [photo], BY)
        with self.services.desk.change("follow_up.done", BY) as db:
            task, now = FollowUpTask.NEXT_DATE, db.now()
            records.add(db, FollowUpMark(event_id=event.id, task=task, done_at=now, actor=BY))

    def _undo(self, event: Event) -> None:
        self.services.events.cancel(event.id, BY, reason="눈")
        self.services.history.undo(BY)


def freeze(folder: Path) -> Path:
    """Write the desk, one pack and its scans into a folder; gives the desk."""
    with TemporaryDirectory() as scratch:
        work = Path(scratch)
        path = work / f"{NAME}.desk"
        desk: Desk = desk_settings.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
        desk.now = clock = _Clock(Instant(int(datetime(2026, 11, 18, tzinfo=UTC).timestamp()) * 1_000_000))
        Frozen(Services(desk, Offscreen(resources() / "fonts").fonts), work, clock).fill()
        desk.close()
        folder.mkdir(parents=True, exist_ok=True)
        pack = work / f"{NAME}-정문.pack"
        for file, suffix in ((path, ".desk"), (pack, ".pack"), (scans_beside(pack), ".scans")):
            shutil.copyfile(file, folder / f"{NAME}{suffix}")
    return folder / f"{NAME}.desk"


def main() -> int:
    """Freeze the present schema, unless that was done."""
    target = FOLDER / f"{NAME}.desk"
    if target.exists():
        print(f"{target} is frozen already")
        return 1
    print(freeze(FOLDER))
    return 0


if __name__ == "__main__":
    sys.exit(main())
