"""Bringing lists: the preview is what then happens, one person is made once, nothing half stays."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.services.door_source import Ask
from meetup_desk.services.list_values import Tally
from meetup_desk.services.rsvps import RsvpQuery
from meetup_desk.store.desk import Desk
from tests.conftest import Organiser

SAMPLES = Path(__file__).parents[1] / "data" / "lists"
WriteList = Callable[..., Path]
HEAD = "이름,이메일,연락처,소속,인원,상태,타임스탬프"


def _bring(organiser: Organiser, event: Event, path: Path) -> Tally:
    lists = organiser.services.lists
    preview = lists.preview(path, event.id).tally
    done = lists.run(path, event.id, "organiser").tally
    assert preview == done
    return done


@pytest.mark.parametrize("capacity", [None, 20])
@pytest.mark.parametrize(
    "name",
    [
        "google-forms-ko.csv",
        "korean-excel-cp949.csv",
        "meetup-attendees.tsv",
        "luma-guests.csv",
        "eventbrite-attendees.csv",
        "chat-paste.txt",
        "people.vcf",
    ],
)
def test_a_sample_comes_in_as_previewed_once_and_goes_out_as_one(
    organiser: Organiser, name: str, capacity: int | None
) -> None:
    event = organiser.event(capacity=capacity)
    first = _bring(organiser, event, SAMPLES / name)
    assert first.rows == first.people_added + first.people_matched + len(first.refused)
    assert first.people_added > 0
    again = _bring(organiser, event, SAMPLES / name)
    assert (again.people_added, again.unchanged) == (0, first.people_added + first.people_matched)
    fill = organiser.services.events.get(event.id).fill
    assert capacity is None or fill.going <= capacity
    assert organiser.services.backups.check() == []
    while organiser.services.history.next_undo().command == "rsvp.import":
        organiser.services.history.undo("organiser")
    assert organiser.services.people.count() == 0
    assert organiser.services.rsvps.ids(RsvpQuery(event_id=event.id)) == []


def test_seats_go_to_who_answered_first_whatever_the_order_of_lines(
    organiser: Organiser, write_list: WriteList
) -> None:
    event = organiser.event(capacity=2)
    path = write_list(
        HEAD,
        "늦은이,l@example.kr,,,2,,2026. 11. 3 오전 9:00:00",
        "이른이,e@example.kr,,,2,,2026. 11. 1 오전 9:00:00",
    )
    _bring(organiser, event, path)
    statuses = {line.name: line.status for line in _lines(organiser, event)}
    assert statuses == {"이른이": "going", "늦은이": "waitlisted"}


def test_the_newest_of_two_answers_counts(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    path = write_list(
        HEAD,
        "김서준,s@example.kr,,,1,불참,2026. 11. 3 오전 9:00:00",
        "김서준,s@example.kr,,,2,참석,2026. 11. 1 오전 9:00:00",
    )
    tally = _bring(organiser, event, path)
    assert (tally.people_added, tally.people_matched, tally.changed) == (1, 1, 1)
    assert [(line.name, line.status) for line in _lines(organiser, event)] == [("김서준", "declined")]


@pytest.mark.parametrize(
    ("one", "other", "people"),
    [
        ("김서준,a@example.kr,,,,,", "김서준,A@Example.kr,,,,,", 1),
        ("김서준,,010-1234-5678,,,,", "김서준,,+82 10 1234 5678,,,,", 1),
        ("김서준,,1012345678,,,,", "김서준,,01012345678,,,,", 1),
        ("김서준,a@example.kr,,가온시청,,,", "김서준,,010-1234-5678,가온시청,,,", 1),
        ("김서준,a@example.kr,,가온시청,,,", "김서준,b@example.kr,,가온시청,,,", 2),
        ("김서준,a@example.kr,,가온시청,,,", "김서준,b@example.kr,,,,,", 2),
        ("김서준,a@example.kr,010-1234-5678,,,,", "이하린,b@example.kr,010-1234-5678,,,,", 2),
        ("김서준,,,,,,", "김서준,,,,,,", 2),
    ],
)
def test_one_person_is_made_once_and_two_stay_two(
    organiser: Organiser, write_list: WriteList, one: str, other: str, people: int
) -> None:
    _bring(organiser, organiser.event(), write_list(HEAD, one, other))
    assert organiser.services.people.count() == people
    _bring(organiser, organiser.event("다음 모임"), write_list(HEAD, one, name="again.csv"))
    assert organiser.services.people.count() == people + (one == "김서준,,,,,,")


def test_an_organisers_refusal_outlives_another_import(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    path = write_list(HEAD, "김서준,a@example.kr,,,1,참석,")
    _bring(organiser, event, path)
    organiser.services.rsvps.refuse([_lines(organiser, event)[0].id], "organiser")
    assert _bring(organiser, event, path).unchanged == 1
    assert _lines(organiser, event)[0].status == "refused"


def test_seats_that_a_list_gives_back_go_to_the_waitlist(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event(capacity=1)
    _bring(organiser, event, write_list(HEAD, "가,a@example.kr,,,1,참석,", "나,b@example.kr,,,1,참석,"))
    _bring(organiser, event, write_list(HEAD, "가,a@example.kr,,,1,불참,", name="later.csv"))
    assert {line.name: line.status for line in _lines(organiser, event)} == {"가": "declined", "나": "going"}


def test_only_who_is_searched_otherwise_now_is_indexed_again(
    organiser: Organiser, write_list: WriteList
) -> None:
    path = write_list(HEAD, "김성호,sh@example.kr,,새벽회,1,참석,", "이솔,sol@example.kr,,새벽회,1,참석,")
    organiser.services.lists.run(path, organiser.event().id, "organiser")
    index = "SELECT group_concat(hex(block), ' ') FROM person_search_data WHERE id > 10"
    with organiser.services.desk.reading() as db:
        before = db.value(index)
    organiser.services.lists.run(path, organiser.event().id, "organiser")
    with organiser.services.desk.reading() as db:
        assert db.value(index) == before
    path = write_list(HEAD, "김성호,sh@example.kr,010-1234-5678,새벽회,1,참석,")
    organiser.services.lists.run(path, organiser.event().id, "organiser")
    assert [line.name for line in organiser.services.people.find("5678")] == ["김성호"]
    assert organiser.services.backups.check() == []


def test_a_party_too_large_is_refused_with_its_line(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event(plus_ones=1)
    tally = _bring(organiser, event, write_list(HEAD, "가,a@example.kr,,,5,,", "나,b@example.kr,,,2,,"))
    assert [(r.line, r.reason) for r in tally.refused] == [(2, "party_too_large")]
    for lang in ("ko", "en"):
        assert "{" not in tally.refused[0].say(lang)


def test_answers_and_needs_stay_with_the_rsvp(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    path = write_list("이름,이메일,식단,무엇을 배우고 싶나요?", "김서준,a@example.kr,채식,=엑셀")
    _bring(organiser, event, path)
    line = _lines(organiser, event)[0]
    assert (line.needs.diet, line.answers) == ("채식", {"무엇을 배우고 싶나요?": "=엑셀"})


def test_a_cancelled_event_takes_no_list(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    organiser.services.events.cancel(event.id, "organiser")
    with pytest.raises(RuleError):
        organiser.services.lists.run(write_list(HEAD, "가,a@example.kr,,,1,,"), event.id, "organiser")


def test_stopping_an_import_leaves_nothing(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    path = write_list(HEAD, *(f"사람{n},p{n}@example.kr,,,1,," for n in range(1200)))
    before = organiser.services.history.next_undo()
    written = iter(range(6))  # five looks while reading, then before the second slice
    with pytest.raises(DeskError) as stopped:
        organiser.services.lists.run(
            path, event.id, "organiser", cancelled=lambda: next(written, None) is None
        )
    assert stopped.value.code is ErrorCode.CANCELLED
    assert organiser.services.people.count() == 0
    assert organiser.services.history.next_undo() == before
    assert organiser.services.backups.check() == []


def test_a_crash_in_the_middle_of_an_import_leaves_nothing(
    organiser: Organiser, write_list: WriteList, tmp_path: Path
) -> None:
    event = organiser.event()
    path = write_list(HEAD, *(f"사람{n},p{n}@example.kr,,,1,," for n in range(1200)))
    copy, slices = tmp_path / "crashed.desk", []

    def snapshot(done: int, total: int) -> None:
        if done > 1.4 * total / 2 and not slices:
            slices.append(done)
            for suffix in ("", "-wal"):  # what a power cut would leave on the disk
                shutil.copy(f"{organiser.services.desk.path}{suffix}", f"{copy}{suffix}")

    organiser.services.lists.run(path, event.id, "organiser", progress=snapshot)
    assert slices
    crashed = Desk(copy)
    with crashed.reading() as db:
        assert db.value("SELECT count(*) FROM person") > 0
    crashed.hold()
    with crashed.reading() as db:
        assert db.value("SELECT count(*) FROM person") == 0
        assert db.value("SELECT count(*) FROM person_search") == 0
    crashed.close()


def test_a_full_disk_is_said_and_nothing_stays(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    path = write_list(HEAD, *(f"사람{n},p{n}@example.kr,,,1,," for n in range(3000)))
    with organiser.services.desk.scanning() as db:
        pages = db.value("PRAGMA page_count")
        db.value(f"PRAGMA max_page_count = {pages + 60}")
    with pytest.raises(DeskError) as full:
        organiser.services.lists.run(path, event.id, "organiser")
    assert full.value.code is ErrorCode.DISK_FULL
    with organiser.services.desk.scanning() as db:
        db.value("PRAGMA max_page_count = 1000000")
    organiser.services.desk.close()
    organiser.services.desk.hold()
    assert organiser.services.people.count() == 0


def test_the_door_works_while_a_list_comes_in(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "문지기"))
    door = organiser.services.door(event.id, "정문")
    path = write_list(HEAD, *(f"사람{n},p{n}@example.kr,,,1,," for n in range(600)))
    verdicts = []
    organiser.services.lists.run(
        path, event.id, "organiser", progress=lambda _done, _total: verdicts.append(door.scan(Ask(text=code)))
    )
    assert verdicts[0].verdict == "admitted"
    assert {answer.verdict for answer in verdicts[1:]} == {"already_in"}
    assert organiser.services.people.count() == 601


STATUSES = ("참석", "불참", "대기", "취소", "미정", "")


@given(
    lines=st.lists(
        st.tuples(st.integers(0, 8), st.integers(1, 4), st.sampled_from(STATUSES), st.integers(1, 28)),
        min_size=1,
        max_size=25,
    ),
    capacity=st.integers(0, 12),
)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_list_ever_seats_more_than_the_capacity_and_previews_hold(
    organiser: Organiser, tmp_path: Path, lines: list[tuple[int, int, str, int]], capacity: int
) -> None:
    event = organiser.event(capacity=capacity)
    rows = [f"사람{who},p{who}@example.kr,,,{n},{s},2026. 11. {d} 오전 9:00:00" for who, n, s, d in lines]
    half = len(rows) // 2
    for part in (rows[:half], rows[half:]):
        path = tmp_path / "list.csv"
        path.write_text("\n".join([HEAD, *part]) + "\n", encoding="utf-8-sig")
        if part:
            _bring(organiser, event, path)
        assert organiser.services.events.get(event.id).fill.going <= capacity
    assert organiser.services.backups.check() == []


def _lines(organiser: Organiser, event: Event) -> list:  # type: ignore[type-arg]
    return organiser.services.rsvps.first_page(RsvpQuery(event_id=event.id)).lines
