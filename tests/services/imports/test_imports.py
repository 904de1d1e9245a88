"""Bringing lists: the preview is what then happens, one person is made once, nothing half stays."""

import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.imports.tally import ImportTally
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.store.desk.desk import Desk
from tests.conftest import Organiser
from tests.project import DATA

SAMPLES = DATA / "lists"
WriteList = Callable[..., Path]
HEAD = "이름,이메일,연락처,소속,인원,상태,타임스탬프"


def _bring(organiser: Organiser, event: Event, path: Path, **options: Sequence[str]) -> ImportTally:
    lists = organiser.services.imports
    preview = lists.preview(path, event.id, **options).tally  # type: ignore[arg-type]
    done = lists.run(path, event.id, "organiser", **options).tally  # type: ignore[arg-type]
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
    fill = organiser.services.events.get(event.id).occupancy
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
    organiser.services.imports.run(path, organiser.event().id, "organiser")
    index = "SELECT group_concat(hex(block), ' ') FROM person_search_data WHERE id > 10"
    with organiser.services.desk.reading() as db:
        before = db.value(index)
    organiser.services.imports.run(path, organiser.event().id, "organiser")
    with organiser.services.desk.reading() as db:
        assert db.value(index) == before
    path = write_list(HEAD, "김성호,sh@example.kr,010-1234-5678,새벽회,1,참석,")
    organiser.services.imports.run(path, organiser.event().id, "organiser")
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
        organiser.services.imports.run(write_list(HEAD, "가,a@example.kr,,,1,,"), event.id, "organiser")


def test_stopping_an_import_leaves_nothing(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    path = write_list(HEAD, *(f"사람{n},p{n}@example.kr,,,1,," for n in range(1200)))
    before = organiser.services.history.next_undo()
    written = iter(range(6))  # five looks while reading, then before the second slice
    with pytest.raises(DeskError) as stopped:
        organiser.services.imports.run(
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

    organiser.services.imports.run(path, event.id, "organiser", progress=snapshot)
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
        organiser.services.imports.run(path, event.id, "organiser")
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
    organiser.services.imports.run(
        path,
        event.id,
        "organiser",
        progress=lambda _done, _total: verdicts.append(door.scan(ScanRequest(text=code))),
    )
    assert verdicts[0].verdict == "admitted"
    assert {answer.verdict for answer in verdicts[1:]} == {"already_in"}
    assert organiser.services.people.count() == 601


def test_who_waits_and_brings_more_keeps_the_place_in_the_preview_too(
    organiser: Organiser, write_list: WriteList
) -> None:
    event = organiser.event(capacity=1)
    answers = (
        ("a", 1, "참석", 1),
        ("b", 1, "대기", 2),
        ("c", 1, "대기", 3),
        ("b", 2, "참석", 4),
        ("a", 1, "불참", 5),
    )
    rows = [f"{who},{who}@example.kr,,,{n},{s},2026. 11. {d} 오전 9:00:00" for who, n, s, d in answers]
    _bring(organiser, event, write_list(HEAD, *rows))
    rows = [
        f"{who},{who}@example.kr,,,1,{s},2026. 11. {d} 오전 9:00:00"
        for who, s, d in (("c", "불참", 6), ("c", "대기", 7))
    ]
    _bring(organiser, event, write_list(HEAD, "d,d@example.kr,,,1,불참,2026. 11. 6 오전 9:00:00", *rows))


def test_parts_come_in_with_the_answers_once_and_go_out_with_them(
    organiser: Organiser, write_list: WriteList
) -> None:
    event, parts = organiser.event(), organiser.services.parts
    dinner, _ = parts.add(event.id, "저녁 식사", "organiser")
    late, _ = parts.add(event.id, "뒤풀이", "organiser")
    path = write_list(
        "이름,이메일,참석 범위,버스 탑승 여부,타임스탬프",
        '김서준,a@example.kr,"저녁, 뒤풀이",예,2026. 11. 2 오전 9:16:00',
        "이하린,b@example.kr,본행사+뒤풀이,아니오,2026. 11. 2 오전 9:17:00",
        "박도윤,c@example.kr,본행사,,2026. 11. 2 오전 9:18:00",
        "최지우,d@example.kr,뒤풀이 빼고 다,미정,2026. 11. 2 오전 9:19:00",
    )
    tally = _bring(organiser, event, path)
    assert (tally.parts, tally.unknown_parts) == ({"저녁 식사": 1, "뒤풀이": 2}, {"버스": 1})
    assert [(one.line, one.value) for one in tally.unclear_parts] == [(5, "뒤풀이 빼고 다"), (5, "미정")]
    assert "뒤풀이 빼고 다" in tally.unclear_parts[0].say("ko")
    by_name = {line.name: line.id for line in _lines(organiser, event)}
    assert parts.chosen(by_name["김서준"]) == [dinner.id, late.id]
    assert parts.chosen(by_name["이하린"]) == [late.id]
    kept = {line.name: line.answers for line in _lines(organiser, event)}
    assert kept["김서준"]["버스 탑승 여부"] == "예"
    assert kept["최지우"] == {"참석 범위": "뒤풀이 빼고 다", "버스 탑승 여부": "미정"}
    assert kept["이하린"] == {}
    assert _bring(organiser, event, path).unchanged == 4
    organiser.services.history.undo("organiser")
    assert organiser.services.rsvps.ids(RsvpQuery(event_id=event.id)) == []
    assert parts.of_event(event.id) == [dinner, late]


def test_a_part_that_a_list_names_is_made_where_the_organiser_agrees(
    organiser: Organiser, write_list: WriteList
) -> None:
    event, services = organiser.event(), organiser.services
    path = write_list("이름,이메일,참석 범위", '김서준,a@example.kr,"저녁, 등산"', "이하린,b@example.kr,전체")
    first = services.imports.preview(path, event.id).tally
    assert (first.parts, first.unknown_parts) == ({}, {"저녁": 1, "등산": 1})
    tried = services.imports.preview(path, event.id, new_parts=["저녁"])
    assert (tried.tally.parts, tried.tally.unknown_parts) == ({"저녁": 2}, {"등산": 1})
    assert [line.parts for line in tried.lines] == [("저녁",), ("저녁",)]
    done = services.imports.run(path, event.id, "organiser", new_parts=["저녁"])
    assert done.tally == tried.tally
    assert [part.name for part in services.parts.of_event(event.id)] == ["저녁"]
    assert services.imports.preview(path, event.id).tally.unchanged == 2
    services.history.undo("organiser")
    assert services.parts.of_event(event.id) == []
    assert services.people.count() == 0


def test_parts_that_are_made_later_are_filled_in_by_the_same_list(
    organiser: Organiser, write_list: WriteList
) -> None:
    event, services = organiser.event(), organiser.services
    path = write_list(
        "이름,이메일,인원,참석 범위,타임스탬프", "김서준,a@example.kr,1,뒤풀이,2026. 11. 2 오전 9:16:00"
    )
    _bring(organiser, event, path)
    (line,) = _lines(organiser, event)
    part, _ = services.parts.add(event.id, "뒤풀이", "organiser")
    assert _bring(organiser, event, path).changed == 1
    assert services.parts.chosen(line.id) == [part.id]
    services.parts.choose(line.id, [], "organiser")
    other, _ = services.parts.add(event.id, "저녁", "organiser")
    services.parts.choose(line.id, [other.id], "organiser")
    assert _bring(organiser, event, path).unchanged == 1  # what was chosen by hand stays
    assert services.parts.chosen(line.id) == [other.id]


def test_a_newer_answer_takes_parts_back(organiser: Organiser, write_list: WriteList) -> None:
    event, services = organiser.event(), organiser.services
    part, _ = services.parts.add(event.id, "Dinner", "organiser")
    head = "Name,Email,Dinner?,Timestamp"
    for answer, day, chosen in (("yes", 2, [part.id]), ("", 3, [part.id]), ("no", 4, []), ("yes", 1, [])):
        _bring(organiser, event, write_list(head, f"Ann,a@example.kr,{answer},2026. 11. {day} 오전 9:00:00"))
        (line,) = _lines(organiser, event)
        assert services.parts.chosen(line.id) == chosen


STATUSES = ("참석", "불참", "대기", "취소", "미정", "")
PARTS = (
    "",
    "저녁",
    '"저녁, 뒤풀이"',
    "본행사",
    "전체",
    "등산",
    "글쎄요 그날 가 봐야 알겠는데요 아직은 정말 모르겠어요",
)


@given(
    lines=st.lists(
        st.tuples(
            *(st.integers(0, 8), st.integers(1, 4), st.sampled_from(STATUSES), st.integers(1, 28)),
            *(st.sampled_from(PARTS), st.sampled_from(("", "예", "아니오", "미정"))),
        ),
        min_size=1,
        max_size=25,
    ),
    capacity=st.integers(0, 12),
    agreed=st.sampled_from([(), ("등산",), ("등산", "버스")]),
)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_list_ever_seats_more_than_the_capacity_and_previews_hold(
    organiser: Organiser,
    tmp_path: Path,
    lines: list[tuple[int, int, str, int, str, str]],
    capacity: int,
    agreed: tuple[str, ...],
) -> None:
    event, services = organiser.event(capacity=capacity), organiser.services
    for name in ("저녁", "뒤풀이"):
        services.parts.add(event.id, name, "organiser")
    rows = [
        f"사람{who},p{who}@example.kr,,,{n},{s},2026. 11. {d} 오전 9:00:00,{parts},{bus}"
        for who, n, s, d, parts, bus in lines
    ]
    half = len(rows) // 2
    for some in (rows[:half], rows[half:]):
        path = tmp_path / "list.csv"
        path.write_text("\n".join([f"{HEAD},참석 범위,버스 탑승 여부", *some]) + "\n", encoding="utf-8-sig")
        if some:
            before = _chosen(organiser, event)
            seen = _bring(organiser, event, path, new_parts=agreed)
            after = _chosen(organiser, event)
            counted = Counter(name for who in after for name in after[who] if after[who] != before.get(who))
            assert all(seen.parts.get(name, 0) >= times for name, times in counted.items())
            again = _bring(organiser, event, path, new_parts=agreed)
            assert again.people_added == 0
            assert again.changed or _chosen(organiser, event) == after
        assert services.events.get(event.id).occupancy.going <= capacity
    assert services.backups.check() == []


def _chosen(organiser: Organiser, event: Event) -> dict[str, set[str]]:
    """Give the parts that everybody chose, by name."""
    parts = organiser.services.parts
    names = {part.id: part.name for part in parts.of_event(event.id)}
    return {line.name: {names[part] for part in parts.chosen(line.id)} for line in _lines(organiser, event)}


def _lines(organiser: Organiser, event: Event) -> list:  # type: ignore[type-arg]
    return organiser.services.rsvps.first_page(RsvpQuery(event_id=event.id)).lines


def test_two_people_with_one_buyers_email_are_two_and_it_stays_with_whom_it_fits(
    organiser: Organiser, write_list: WriteList
) -> None:
    for max_first in (False, True):
        event = organiser.event(f"모임 {max_first}")
        lines = ["Lia Dorn,lia@example.com,,,,,", "Max Dorn,lia@example.com,,,,,"]
        tally = _bring(organiser, event, write_list(HEAD, *(reversed(lines) if max_first else lines)))
        assert [(one.reason, one.name, one.value, one.facts["other"]) for one in tally.lost] == [
            ("shared_email", "Max Dorn", "lia@example.com", "Lia Dorn")
        ]
        assert {(one.name, one.email) for one in _lines(organiser, event)} == {
            ("Lia Dorn", "lia@example.com"),
            ("Max Dorn", ""),
        }
    assert organiser.services.people.count() == 3  # without an address, nobody knows that he came before


def test_who_shares_an_email_is_made_once(organiser: Organiser, write_list: WriteList) -> None:
    event = organiser.event()
    path = write_list(HEAD, "Lia Dorn,lia@example.com,,,,,", "Max Dorn,lia@example.com,,,,,")
    _bring(organiser, event, path)
    again = _bring(organiser, event, path)
    assert (again.people_added, again.unchanged, organiser.services.people.count()) == (0, 2, 2)
    alone = write_list(HEAD, "Max Dorn,lia@example.com,,,,,", name="alone.csv")
    assert _bring(organiser, event, alone).people_added == 0


def test_two_people_with_one_phone_are_two(organiser: Organiser, write_list: WriteList) -> None:
    path = write_list(HEAD, "김서준,,010-1234-5678,,,,", "이하린,,010-1234-5678,,,,")
    assert _bring(organiser, organiser.event(), path).people_added == 2


def test_a_second_ticket_of_one_person_is_said(organiser: Organiser, write_list: WriteList) -> None:
    heads = "First Name,Last Name,Email,Attendee #"
    path = write_list(heads, "Lia,Dorn,lia@example.com,11", "Lia,Dorn,lia@example.com,12")
    tally = _bring(organiser, organiser.event(), path)
    assert (tally.people_added, [(one.line, one.reason) for one in tally.lost]) == (1, [(3, "again")])
    other = write_list(heads, "Lia,Dorn,lia@new.example,11", name="next.csv")
    assert _bring(organiser, organiser.event("다음"), other).people_added == 0


def test_a_line_that_repeats_somebody_without_a_newer_answer_is_said(
    organiser: Organiser, write_list: WriteList
) -> None:
    heads = "Buyer First Name,Buyer Last Name,Buyer Email"
    path = write_list(heads, "Jane,Doe,jane@example.org", "Jane,Doe,jane@example.org")
    tally = _bring(organiser, organiser.event(), path)
    assert (tally.people_added, [(one.line, one.reason) for one in tally.lost]) == (1, [(3, "again")])
