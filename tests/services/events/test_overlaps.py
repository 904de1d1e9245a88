"""Two things at once are shown, and nothing else."""

from datetime import datetime, timedelta

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RoomId, VenueId
from meetup_desk.domain.times import Plan, whole_days
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.store import records
from tests.conftest import Organiser

EVENING = datetime(2026, 12, 3, 19)


def plan(start: datetime = EVENING, hours: float = 2, tz: str = "Asia/Seoul") -> Plan:
    return Plan(start=start, end=start + timedelta(hours=hours), tz=tz)


def shown(organiser: Organiser, event: Event) -> dict[str, tuple[str, ...]]:
    return {one.other.event.title: one.shares for one in organiser.services.events.overlaps([event.id])}


def test_what_touches_only_at_its_end_does_not_overlap(organiser: Organiser) -> None:
    event = organiser.event("여기", plan=plan())
    organiser.event("앞", plan=plan(EVENING - timedelta(hours=2)))
    organiser.event("뒤", plan=plan(EVENING + timedelta(hours=2)))
    organiser.event("다른 날", plan=plan(EVENING + timedelta(days=1)))
    assert shown(organiser, event) == {}
    organiser.event("안", plan=plan(EVENING + timedelta(minutes=30), hours=0.5))
    organiser.event("뉴욕", plan=plan(datetime(2026, 12, 3, 5, 59), tz="America/New_York"))
    organiser.event("온종일", plan=whole_days(EVENING.date(), EVENING.date(), "Asia/Seoul"))
    assert set(shown(organiser, event)) == {"안", "뉴욕", "온종일"}


def test_rooms_of_one_venue_are_apart_and_all_of_it_is_everywhere(organiser: Organiser) -> None:
    services = organiser.services
    draft = VenueDraft(name="마루홀", rooms=(("큰방", 60), ("작은방", 10)))
    venue = services.venues.add(draft, "organiser")[0]
    rooms = services.venues.list()[0][1]

    def held(title: str, room: int | None) -> Event:
        event = organiser.event(title, plan=plan(), venue_id=VenueId(venue.id))
        with services.desk.change("test", "organiser") as db:
            db.run("UPDATE event SET room_id = ? WHERE id = ?", (room, event.id))
            db.expire()
        return event

    large = held("큰방", RoomId(rooms[0].id))
    held("작은방", RoomId(rooms[1].id))
    held("모두", None)
    organiser.event("다른 곳", plan=plan())
    assert shown(organiser, large) == {
        "작은방": ("group",),
        "모두": ("room", "group"),
        "다른 곳": ("group",),
    }


def test_what_was_called_off_is_in_nobodys_way(organiser: Organiser) -> None:
    event, other = organiser.event("여기"), organiser.event("저기")
    assert set(shown(organiser, event)) == {"저기"}
    organiser.services.events.cancel(other.id, "organiser")
    assert shown(organiser, event) == {}
    assert shown(organiser, other) == {}


def test_a_move_into_another_event_is_seen(organiser: Organiser) -> None:
    event, other = organiser.event("여기"), organiser.event("저기", plan=plan(EVENING + timedelta(days=2)))
    assert shown(organiser, event) == {}
    organiser.services.events.change(event.id, EventEdit(plan=other.plan), "organiser")
    assert shown(organiser, event) == {"저기": ("group",)}


def test_one_host_of_two_groups_cannot_be_at_both(organiser: Organiser) -> None:
    from dataclasses import replace

    from meetup_desk.domain.groups import Group

    event, other = organiser.event("여기"), organiser.event("저기")
    with organiser.services.desk.change("test", "organiser") as db:
        mine = records.find(db, Group)[0]
        records.save(db, replace(mine, contact_email="host@gaon.example"))
        second = records.add(db, Group(uid=db.uid(), name="다른 모임", contact_email="host@gaon.example"))
        db.run("UPDATE event SET group_id = ? WHERE id = ?", (second.id, other.id))
        db.expire()
    assert shown(organiser, event) == {"저기": ("host",)}
