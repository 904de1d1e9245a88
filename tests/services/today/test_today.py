"""What waits for the organiser: each kind is found, finished where it stands, and then gone."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from meetup_desk.domain.events import Event, PartyPolicy, Promotion
from meetup_desk.domain.times import Plan
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.services import Services
from meetup_desk.services.today.kinds import KINDS
from meetup_desk.services.today.today import TodayRow
from meetup_desk.words.say import has
from meetup_desk.words.today_rows import say_act, say_detail, say_look, say_row
from tests.conftest import Clock, Organiser

BY = "organiser"
SUNDAY = Plan(start=datetime(2026, 12, 6, 14), end=datetime(2026, 12, 6, 16), tz="Asia/Seoul")


def rows(services: Services) -> dict[str, TodayRow]:
    return {row.kind.key: row for row in services.today.view().rows}


def test_a_new_desk_has_nothing_that_waits(services: Services) -> None:
    view = services.today.view()
    assert (view.rows, view.soon, services.today.count()) == ([], [], 0)


def test_requests_wait_with_the_oldest_and_are_approved_in_place(organiser: Organiser, clock: Clock) -> None:
    event, services = organiser.event(approval=True, capacity=2), organiser.services
    first = organiser.answer(event, "김서준", 2)
    since = services.rsvps.line(first).answered_at
    clock.move(hours=1)
    second = organiser.answer(event, "이하린")
    row = rows(services)["requests"]
    assert (row.item.count, row.item.since, row.item.title) == (2, since, "송년 모임")
    services.today.finish(row, BY)
    assert [organiser.status(rsvp) for rsvp in (first, second)] == ["going", "waitlisted"]
    assert "requests" not in rows(services)
    services.history.undo(BY)
    assert rows(services)["requests"].item.count == 2


def test_the_door_of_the_day_is_offered_until_the_event_is_over(organiser: Organiser, clock: Clock) -> None:
    event, services = organiser.event(), organiser.services
    assert "door" not in rows(services)
    clock.move(days=15, hours=-1)
    assert "door" not in rows(services), "no one comes"
    organiser.answer(event, "김서준", 3)
    row = rows(services)["door"]
    assert (row.item.count, row.kind.look) == (3, "door")
    clock.move(days=1)
    assert "door" not in rows(services)


def test_invites_that_were_never_sent_wait_for_events_that_are_near(
    organiser: Organiser, clock: Clock, tmp_path: Path
) -> None:
    event, services = organiser.event(), organiser.services
    organiser.answer(event, "김서준", email="seojun@narae.example")
    organiser.answer(event, "이하린")
    assert "uninvited" not in rows(services), "there is time"
    clock.move(days=2)
    assert rows(services)["uninvited"].item.count == 1
    services.invites.write(event.id, tmp_path / "invites")
    assert "uninvited" not in rows(services)


def test_applications_wait_once_the_days_that_the_group_promises_are_over(
    services: Services, clock: Clock, tmp_path: Path
) -> None:
    group = services.groups.list()[0].group
    path = tmp_path / "list.csv"
    path.write_text("이름,전화\n김서준,010-1111-2222\n", "utf-8")
    services.applications.run(path, group.id, BY)
    assert "applications" not in rows(services)
    clock.move(days=group.target_days)
    row = rows(services)["applications"]
    assert (row.item.group_id, row.item.title, row.item.count) == (group.id, group.name, 1)


def test_a_waitlist_that_can_move_counts_people_and_moves_by_the_rule(organiser: Organiser) -> None:
    event = organiser.event(capacity=4, promotion=Promotion.BY_HAND, party_policy=PartyPolicy.SKIP)
    services = organiser.services
    going = organiser.answer(event, "김서준", 3)
    large, small = organiser.answer(event, "이하린", 5), organiser.answer(event, "박도윤", 2)
    assert "waitlist" not in rows(services)
    services.rsvps.cancel([going], BY)
    row = rows(services)["waitlist"]
    assert row.item.count == 2
    services.today.finish(row, BY)
    assert (organiser.status(small), organiser.status(large)) == ("going", "waitlisted")
    assert "waitlist" not in rows(services)


def test_invites_that_hold_another_time_are_stale_until_they_are_saved_again(
    organiser: Organiser, tmp_path: Path
) -> None:
    event, services = organiser.event(), organiser.services
    for box in ("a", "b"):
        organiser.answer(event, f"사람 {box}", email=f"{box}@mail.example")
    services.invites.write(event.id, tmp_path / "invites")
    assert "invites" not in rows(services)
    services.events.change(event.id, EventEdit(plan=SUNDAY), BY)
    assert rows(services)["invites"].item.count == 2
    services.invites.write(event.id, tmp_path / "invites", only_outdated=True)
    assert "invites" not in rows(services)


def test_following_up_waits_until_it_is_done_for_a_month_at_most(organiser: Organiser, clock: Clock) -> None:
    event, services = organiser.event(), organiser.services
    organiser.answer(event, "김서준", 2)
    clock.move(days=16)
    row = rows(services)["follow_up"]
    assert row.item.count == 2
    services.today.finish(row, BY)
    assert "follow_up" not in rows(services)
    services.history.undo(BY)
    clock.move(days=8)
    assert "follow_up" in rows(services)
    clock.move(days=22)
    assert "follow_up" not in rows(services)


def test_lines_that_were_left_out_wait_until_they_come_or_are_let_go(
    organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    event, services = organiser.event(), organiser.services
    heading = "이름,이메일 주소,개인정보 수집에 동의합니다"
    path = write_list(heading, "김서준,a@mail.example,동의합니다", "이하린,b@mail.example,동의하지 않습니다")
    services.imports.run(path, event.id, BY)
    row = rows(services)["refused"]
    assert (row.item.count, row.item.detail) == (1, str(path))
    services.today.finish(row, BY)
    assert "refused" not in rows(services)
    services.history.undo(BY)
    write_list(heading, "김서준,a@mail.example,동의합니다", "이하린,b@mail.example,동의합니다")
    services.imports.run(path, event.id, BY)
    assert "refused" not in rows(services)


def test_undoing_an_import_takes_along_that_lines_were_left_out(
    organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    event, services = organiser.event(), organiser.services
    path = write_list("이름,개인정보 수집에 동의합니다", "김서준,동의합니다", "이하린,동의하지 않습니다")
    services.imports.run(path, event.id, BY)
    services.history.undo(BY)
    assert rows(services) == {}


def test_a_party_that_two_doors_let_in_waits_to_be_settled(
    organiser: Organiser, clock: Clock, tmp_path: Path
) -> None:
    event, services = organiser.event(), organiser.services
    code = organiser.code(event, organiser.answer(event, "김서준"))
    clock.move(days=15)
    packs = [tmp_path / f"{name}.pack" for name in ("front", "back")]
    for pack in packs:
        services.packs.write(event.id, pack.stem, pack, passphrase=None)
        door = open_pack_door(pack, None, clock=clock)
        door.scan(ScanRequest(text=code))
        door.close()
    services.merging.merge([scans_beside(pack) for pack in packs], BY)
    row = rows(services)["conflicts"]
    assert (row.item.count, row.kind.act) == (1, None)


def test_soon_are_the_events_of_two_weeks_without_drafts_and_cancelled_ones(
    organiser: Organiser, clock: Clock
) -> None:
    services = organiser.services
    organiser.event("가까운 모임")
    cancelled = organiser.event("취소한 모임")
    services.events.cancel(cancelled.id, BY)
    organiser.event("먼 모임", plan=SUNDAY.moved_to(datetime(2027, 3, 1, 19)))
    clock.move(days=2)
    assert [line.event.title for line in services.today.view().soon] == ["가까운 모임"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_is_said_in_both_languages(kind: object, organiser: Organiser) -> None:
    from meetup_desk.domain.today import TodayItem

    event: Event = organiser.event()
    item = TodayItem(event_id=event.id, title=event.title, count=3, since=organiser.services.desk.now())
    key = kind.key  # type: ignore[attr-defined]
    for lang in ("en", "ko"):
        texts = [say_row(key, item, lang), say_detail(key, item, item.since or 0, "Asia/Seoul", lang)]  # type: ignore[arg-type]
        texts.append(say_look(key, lang))
        texts += [say_act(key, item, lang)] if kind.act is not None else []  # type: ignore[attr-defined]
        assert all(texts)
    assert has(f"today.{key}.done") == (kind.act is not None)  # type: ignore[attr-defined]


def test_what_waits_is_read_for_one_group_alone(organiser: Organiser) -> None:
    services = organiser.services
    event = organiser.event(approval=True)
    organiser.answer(event, "고라온")
    other, _ = services.groups.add(GroupEdit(name="독서회"), "organiser")
    own, others = services.today.view(event.group_id), services.today.view(other.id)
    assert [row.kind.key for row in own.rows] == ["requests"]
    assert [line.event.id for line in own.soon] == [line.event.id for line in services.today.view().soon]
    assert (others.rows, others.soon) == ([], [])
