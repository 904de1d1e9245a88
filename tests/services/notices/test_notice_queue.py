"""What is said once an event is over: thanks, to helpers too, and what came after them, each once."""

from datetime import datetime

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.memberships import Membership, MembershipStatus, Role
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.domain.times import Plan
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.store import records
from tests.conftest import Clock, Organiser

BY = "organiser"
AFTERWARDS = {"days": 15, "hours": 12}
NEXT = Plan(start=datetime(2027, 1, 9, 19), end=datetime(2027, 1, 9, 21), tz="Asia/Seoul")


def waiting(organiser: Organiser, event: Event) -> dict[str, str]:
    return {entry.name: str(entry.kind) for entry in organiser.services.notices.queue(event.id).waiting}


def tell(organiser: Organiser, rsvp: RsvpId, kind: NoticeKind) -> None:
    organiser.services.notices.tell([rsvp], kind, NoticeWay.SMS, BY)


def helper(organiser: Organiser, event: Event, rsvp: RsvpId) -> None:
    person = organiser.services.rsvps.line(rsvp).person_id
    with organiser.services.desk.change("membership.add", BY) as db:
        records.add(
            db,
            Membership(
                uid=db.uid(),
                group_id=event.group_id,
                person_id=person,
                status=MembershipStatus.APPROVED,
                role=Role.HELPER,
                applied_at=db.now(),
            ),
        )


def test_helpers_are_thanked_for_helping(organiser: Organiser, clock: Clock) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "가람")
    organiser.answer(event, "나래")
    helper(organiser, event, rsvp)
    clock.move(**AFTERWARDS)
    assert waiting(organiser, event) == {"가람": "helpers", "나래": "thanks"}
    preview = organiser.services.notices.preview(event.id, NoticeKind.HELPERS, rsvp)
    assert "송년 모임을 함께 꾸려 주셔서 고마워요." in preview.text


def test_links_go_along_with_thanks_and_are_handed_on_once_where_they_came_later(
    organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event()
    early, late = organiser.answer(event, "가람"), organiser.answer(event, "나래")
    clock.move(**AFTERWARDS)
    tell(organiser, early, NoticeKind.THANKS)
    assert waiting(organiser, event) == {"나래": "thanks"}
    link = MinutesDraft(kind=MinutesKind.LINK, text="사진", url="https://photos.example/a")
    organiser.services.minutes.add(event.id, link, BY)
    assert waiting(organiser, event) == {"가람": "materials", "나래": "thanks"}
    thanks = organiser.services.notices.preview(event.id, NoticeKind.THANKS, late)
    assert "다시 보기: 사진 https://photos.example/a" in thanks.text
    tell(organiser, early, NoticeKind.MATERIALS)
    tell(organiser, late, NoticeKind.THANKS)
    organiser.services.minutes.add(event.id, link, BY)
    assert waiting(organiser, event) == {"나래": "materials"}


def test_the_next_date_is_told_to_who_was_thanked_before_it_was_known_and_has_not_answered(
    organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event()
    one, other = organiser.answer(event, "가람"), organiser.answer(event, "나래", phone="010-1234-5678")
    clock.move(**AFTERWARDS)
    tell(organiser, one, NoticeKind.THANKS)
    tell(organiser, other, NoticeKind.THANKS)
    following = organiser.event("새해 모임", plan=NEXT)
    organiser.answer(following, "나래", phone="010-1234-5678")
    assert waiting(organiser, event) == {"가람": "next_date"}
    tell(organiser, one, NoticeKind.NEXT_DATE)
    assert waiting(organiser, event) == {}


def test_nothing_is_said_a_month_later(organiser: Organiser, clock: Clock) -> None:
    event = organiser.event()
    organiser.answer(event, "가람")
    clock.move(days=50)
    assert waiting(organiser, event) == {}
