"""Notices of an event: who is still to be told what and why, and that nobody is told twice or forgotten."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.notice_queue import EventFacts, Standing, due
from meetup_desk.domain.notice_text import NoticeField
from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Plan
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.notices.notices import Notices
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.consent_texts import say_left_out
from tests.conftest import Clock, Organiser

BY = "organiser"
LATER = Plan(start=datetime(2026, 12, 3, 20), end=datetime(2026, 12, 3, 22), tz="Asia/Seoul")
THE_DAY_BEFORE = {"days": 14}  # from the clock of the tests to the evening of 2 December in Seoul
AFTERWARDS = {"days": 15, "hours": 12}


def waiting(organiser: Organiser, event: Event) -> list[tuple[str, str, str]]:
    queue = organiser.services.notices.queue(event.id)
    return [(entry.name, str(entry.kind), str(entry.reason)) for entry in queue.waiting]


def tell(organiser: Organiser, *rsvps: RsvpId, kind: NoticeKind = NoticeKind.CONFIRMED) -> tuple[int, int]:
    told = organiser.services.notices.tell(rsvps, kind, NoticeWay.SMS, BY)
    return len(told.told), len(told.already)


def test_who_has_a_seat_waits_to_hear_so_until_told(organiser: Organiser) -> None:
    event = organiser.event()
    first = organiser.answer(event, "고라온", phone="010-1234-5678")
    organiser.answer(event, "가람")
    assert waiting(organiser, event) == [
        ("가람", "confirmed", "confirmed"),
        ("고라온", "confirmed", "confirmed"),
    ]
    assert tell(organiser, first) == (1, 0)
    assert waiting(organiser, event) == [("가람", "confirmed", "confirmed")]
    organiser.services.history.undo(BY)
    assert len(waiting(organiser, event)) == 2
    organiser.services.history.redo(BY)
    assert len(waiting(organiser, event)) == 1


def test_who_is_blocked_waits_for_no_notice_but_a_refusal_and_is_counted(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "가람")
    services = organiser.services
    person = services.rsvps.line(rsvp).person_id
    services.blocked_rsvps.block(person, BlockDraft(reason="신고"), BY)
    assert waiting(organiser, event) == []
    left_out = services.notices.queue(event.id).left_out()
    assert left_out.blocked == 1
    assert "운영진에게" in say_left_out(left_out, "ko")
    assert "ask the organiser" in say_left_out(left_out, "en")
    services.rsvps.refuse([rsvp], BY)
    assert [kind for _, kind, _ in waiting(organiser, event)] == ["refused"]


def test_the_same_is_told_once_however_often_it_is_marked(organiser: Organiser) -> None:
    event = organiser.event()
    one, other = organiser.answer(event, "가"), organiser.answer(event, "나")
    assert tell(organiser, one) == (1, 0)
    assert tell(organiser, one, one, other) == (1, 1)
    assert len(organiser.services.notices.told_to(one)) == 1


def test_who_moves_up_is_told_that_and_nothing_else(organiser: Organiser) -> None:
    event = organiser.event(capacity=1)
    first, second = organiser.answer(event, "가"), organiser.answer(event, "나")
    tell(organiser, first)
    assert waiting(organiser, event) == [("나", "waitlisted", "waiting")]
    tell(organiser, second, kind=NoticeKind.WAITLISTED)
    assert waiting(organiser, event) == []
    organiser.services.rsvps.cancel([first], BY)
    assert waiting(organiser, event) == [("나", "off_waitlist", "promoted")]
    tell(organiser, second, kind=NoticeKind.OFF_WAITLIST)
    assert waiting(organiser, event) == []


def test_who_is_refused_here_hears_so_once_and_who_was_refused_elsewhere_does_not(
    organiser: Organiser,
) -> None:
    event = organiser.event(approval=True)
    rsvp = organiser.answer(event, "가")
    facts = EventFacts(event=event, times="", place="", now=event.created_at, door_ran=False)
    assert due(facts, Standing(status=RsvpStatus.REFUSED), []) is None, "came so from a list"
    assert waiting(organiser, event) == []
    organiser.services.rsvps.refuse([rsvp], BY)
    assert waiting(organiser, event) == [("가", "refused", "refused")]
    text = organiser.services.notices.preview(event.id, NoticeKind.REFUSED, rsvp).text
    assert "신청해 주셔서 고마워요" in text
    tell(organiser, rsvp, kind=NoticeKind.REFUSED)
    assert waiting(organiser, event) == []


def test_undoing_a_cancellation_is_no_news_to_who_was_told_before(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "가")
    tell(organiser, rsvp)
    organiser.services.rsvps.cancel([rsvp], BY)
    organiser.services.history.undo(BY)
    assert waiting(organiser, event) == []


def test_a_change_after_being_told_brings_somebody_back_with_the_reason(organiser: Organiser) -> None:
    event = organiser.event()
    told = organiser.answer(event, "가")
    organiser.answer(event, "나")
    tell(organiser, told)
    organiser.services.events.change(event.id, EventEdit(plan=LATER), BY)
    assert waiting(organiser, event) == [("가", "moved", "time_changed"), ("나", "confirmed", "confirmed")]
    text = organiser.services.notices.preview(event.id, NoticeKind.MOVED, told).text
    assert "일시: 12월 3일 목요일 저녁 7시 – 밤 9시 → 12월 3일 목요일 저녁 8시 – 밤 10시" in text
    tell(organiser, told, kind=NoticeKind.MOVED)
    venue, _ = organiser.services.venues.add(VenueDraft(name="가온문터"), BY)
    organiser.services.events.change(event.id, EventEdit(venue_id=venue.id), BY)
    assert waiting(organiser, event)[0] == ("가", "moved", "place_changed")
    assert "장소: 가온문터" in organiser.services.notices.preview(event.id, NoticeKind.MOVED, told).text


def test_a_cancelled_event_is_told_to_all_whom_it_cancelled_and_to_nobody_else(organiser: Organiser) -> None:
    event = organiser.event(capacity=1)
    going, out = organiser.answer(event, "가"), organiser.answer(event, "나")
    organiser.answer(event, "다")
    organiser.services.rsvps.decline([out], BY)
    organiser.services.events.cancel(event.id, BY, reason="눈이 많이 와요")
    assert [(name, kind) for name, kind, _ in waiting(organiser, event)] == [
        ("가", "cancelled"),
        ("다", "cancelled"),
    ]
    assert (
        "사유: 눈이 많이 와요"
        in organiser.services.notices.preview(event.id, NoticeKind.CANCELLED, going).text
    )
    tell(organiser, going, kind=NoticeKind.CANCELLED)
    assert [name for name, _, _ in waiting(organiser, event)] == ["다"]


def test_a_postponed_event_is_told_to_all_who_are_asked_again(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "가")
    tell(organiser, rsvp)
    organiser.services.events.postpone(event.id, BY)
    assert waiting(organiser, event) == [("가", "moved", "postponed")]
    assert "→ 미정" in organiser.services.notices.preview(event.id, NoticeKind.MOVED, rsvp).text
    tell(organiser, rsvp, kind=NoticeKind.MOVED)
    assert waiting(organiser, event) == []
    organiser.services.events.postpone(event.id, BY, plan=LATER)
    assert waiting(organiser, event) == [("가", "moved", "postponed")]


def test_the_day_before_all_who_go_are_reminded_but_for_those_who_hear_something_that_day(
    organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event()
    early = organiser.answer(event, "가")
    tell(organiser, early)
    clock.move(**THE_DAY_BEFORE)
    late = organiser.answer(event, "나")
    tell(organiser, late)
    assert waiting(organiser, event) == [("가", "tomorrow", "tomorrow")]
    assert (
        "내일 송년 모임에서 만나요."
        in organiser.services.notices.preview(event.id, NoticeKind.TOMORROW, early).text
    )
    tell(organiser, early, kind=NoticeKind.TOMORROW)
    assert waiting(organiser, event) == []


def test_thanks_go_to_who_came_and_without_a_door_to_who_was_going(
    organiser: Organiser, clock: Clock
) -> None:
    with_door, without = organiser.event("문 연 모임"), organiser.event("문 없는 모임")
    came = organiser.answer(with_door, "가")
    organiser.answer(with_door, "나")
    organiser.answer(without, "다")
    clock.move(**AFTERWARDS)
    door = organiser.services.door(with_door.id, "정문")
    door.scan(ScanRequest(text=organiser.code(with_door, came)))
    assert waiting(organiser, with_door) == [("가", "thanks", "after"), ("나", "missed", "missed")]
    assert waiting(organiser, without) == [("다", "thanks", "after")]
    tell(organiser, came, kind=NoticeKind.THANKS)
    assert waiting(organiser, with_door) == [("나", "missed", "missed")]


def test_each_reads_in_their_own_language_and_is_reached_by_what_is_known(organiser: Organiser) -> None:
    event = organiser.event(title_en="Year-end party")
    korean = organiser.answer(event, "가", phone="010-1234-5678", email="a@mail.example")
    english = organiser.answer(event, "Ada", email="ada@mail.example")
    organiser.answer(event, "나")
    person = organiser.services.rsvps.line(english).person_id
    with organiser.services.desk.change("person.change", BY) as db:
        db.run("UPDATE person SET locale = 'en-GB' WHERE id = ?", (person,))
    preview = organiser.services.notices.preview
    ours, theirs = (preview(event.id, NoticeKind.CONFIRMED, rsvp) for rsvp in (korean, english))
    assert (ours.lang, theirs.lang) == ("ko", "en")
    assert ours.text.startswith("가 님, 안녕하세요.\n송년 모임 참석이 확정됐어요.")
    assert theirs.text.startswith("Hello Ada,\nyour place at Year-end party is confirmed.")
    assert "When: Thursday 3 December, 7:00 pm" in theirs.text
    ways = {entry.name: entry.way for entry in organiser.services.notices.queue(event.id).waiting}
    assert ways == {"가": NoticeWay.SMS, "Ada": NoticeWay.EMAIL, "나": None}


def test_what_is_not_known_is_said_and_leaves_no_half_line(organiser: Organiser) -> None:
    event = organiser.event()
    preview = organiser.services.notices.preview(event.id, NoticeKind.CALL)
    assert NoticeField.PLACE in preview.missing
    assert "장소" not in preview.text
    assert "{" not in preview.text


def test_a_text_of_ones_own_takes_the_place_of_the_built_in_one_until_it_is_reset(
    organiser: Organiser,
) -> None:
    event, templates = organiser.event(), organiser.services.notice_templates
    rsvp = organiser.answer(event, "고라온")
    templates.write(NoticeKind.CONFIRMED, "ko", "{name}은(는) {event}(으)로 오세요.  \n", BY)
    preview = organiser.services.notices.preview(event.id, NoticeKind.CONFIRMED, rsvp)
    assert preview.text == "고라온은 송년 모임으로 오세요."
    assert templates.get(NoticeKind.CONFIRMED, "ko").changed_at is not None
    templates.reset(NoticeKind.CONFIRMED, "ko", BY)
    assert templates.get(NoticeKind.CONFIRMED, "ko").changed_at is None
    with pytest.raises(RuleError, match="notice_empty"):
        templates.write(NoticeKind.CONFIRMED, "ko", " \n ", BY)


def test_an_import_is_undone_although_its_people_were_told(organiser: Organiser, write_list) -> None:  # type: ignore[no-untyped-def]
    event = organiser.event()
    organiser.services.imports.run(write_list("이름,이메일", "고라온,raon@mail.example"), event.id, BY)
    (entry,) = organiser.services.notices.queue(event.id).waiting
    tell(organiser, entry.rsvp_id)
    organiser.services.history.undo(BY)
    organiser.services.history.undo(BY)
    assert waiting(organiser, event) == []
    organiser.services.history.redo(BY)
    organiser.services.history.redo(BY)
    assert len(organiser.services.notices.queue(event.id).told) == 1


_TELLING = """
import sys
from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.app.compose import Composition
from pathlib import Path
services = Composition().open(Path(sys.argv[1]))
for entry in services.notices.queue(int(sys.argv[2])).waiting:
    services.notices.tell([entry.rsvp_id], NoticeKind.CONFIRMED, NoticeWay.SMS, "organiser")
    print(entry.name, flush=True)
"""


def test_a_program_that_is_killed_forgets_nobody_and_tells_nobody_twice(
    organiser: Organiser, tmp_path: Path
) -> None:
    event = organiser.event()
    for number in range(12):
        organiser.answer(event, f"사람 {number}")
    path = tmp_path / "copy.desk"
    organiser.services.backups.backup(path)
    said: list[str] = []
    for _ in range(2):
        with subprocess.Popen(
            [sys.executable, "-c", _TELLING, str(path), str(event.id)], stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdout is not None
            for line in program.stdout:
                said.append(line.strip())
                if len(said) % 5 == 0:
                    program.kill()
                    break
    desk = Desk(path)
    queue = Notices(desk, DeskSettings(desk)).queue(event.id)
    desk.close()
    heard = [entry.name for entry in queue.told]
    assert len(said) == len(set(said))
    assert len(heard) == len(set(heard))
    assert set(said) <= set(heard)
    assert set(heard) | {entry.name for entry in queue.waiting} == {f"사람 {n}" for n in range(12)}
