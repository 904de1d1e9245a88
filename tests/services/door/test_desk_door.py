"""The door of a desk: what it lets in, what it writes down, and what it never forgets."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.verdicts import Direction, UnreadReason
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.store.file.read_transaction import ReadTransaction
from tests.conftest import Clock, Organiser


def test_second_scan_says_when_and_where(organiser: Organiser, clock: Clock) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    first = organiser.services.door(event.id, "정문").scan(ScanRequest(text=code))
    clock.move(minutes=3)
    second = organiser.services.door(event.id, "후문").scan(ScanRequest(text=code))
    assert (first.verdict, first.severity, first.name) == ("admitted", "green", "김서준")
    assert (second.verdict, second.severity) == ("already_in", "yellow")
    assert (second.first_door, second.first_at) == ("정문", first.at)
    assert second.at - first.at >= timedelta(minutes=3) / timedelta(microseconds=1)


def test_a_party_may_come_in_parts(organiser: Organiser) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준", 3))
    door = organiser.services.door(event.id, "정문")
    steps = [door.scan(ScanRequest(text=code, count=n)) for n in (1, 5, 1)]
    assert [(s.verdict, s.admitted_now, s.still_out) for s in steps] == [
        ("admitted", 1, 2),
        ("admitted", 2, 0),
        ("already_in", 0, 0),
    ]
    assert door.counts().inside == 3


def test_who_goes_out_may_come_in_again(organiser: Organiser) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준", 2))
    door = organiser.services.door(event.id, "정문")
    door.scan(ScanRequest(text=code))
    left = door.scan(ScanRequest(text=code, direction=Direction.OUT, count=1))
    assert (left.verdict, door.counts().inside) == ("left", 1)
    again = door.scan(ScanRequest(text=code))
    assert (again.verdict, again.admitted_now, door.counts().arrived) == ("admitted", 1, 2)


def test_an_exit_of_somebody_who_never_came_is_recorded(organiser: Organiser) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    door = organiser.services.door(event.id, "정문")
    assert door.scan(ScanRequest(text=code, direction=Direction.OUT)).verdict == "not_inside"
    assert len(door.last_scans()) == 1


def test_a_short_code_in_any_spelling_opens_the_door(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    short = organiser.services.tickets.codes(event.id, [rsvp])[rsvp].short
    typed = f" {short.lower().replace('-', ' ')} ".replace("0", "o").replace("1", "l")
    assert organiser.services.door(event.id, "정문").scan(ScanRequest(text=typed)).verdict == "admitted"


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("", UnreadReason.EMPTY),
        ("https://example.org/x", UnreadReason.URL),
        ("안녕하세요", UnreadReason.TEXT),
        ("7KQM-2F9X", UnreadReason.MISTYPED),
    ],
)
def test_what_is_no_ticket_says_what_it_is(organiser: Organiser, text: str, unread: UnreadReason) -> None:
    answer = organiser.services.door(organiser.event().id, "정문").scan(ScanRequest(text=text))
    assert (answer.verdict, answer.severity) == ("not_a_ticket", "red")
    assert answer.unread == unread or text == "7KQM-2F9X"


def test_a_forged_code_is_told_from_a_true_one(organiser: Organiser) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    forged = code[:20] + ("A" if code[20] != "A" else "B") + code[21:]
    assert organiser.services.door(event.id, "정문").scan(ScanRequest(text=forged)).verdict == "forged"


def test_a_ticket_of_another_event_says_which(organiser: Organiser) -> None:
    event, other = organiser.event(), organiser.event("봄 소풍")
    code = organiser.code(other, organiser.answer(other, "김서준"))
    answer = organiser.services.door(event.id, "정문").scan(ScanRequest(text=code))
    assert (answer.verdict, answer.other_event, answer.name) == ("wrong_event", "봄 소풍", "")


def test_a_reissued_ticket_revokes_the_old_one(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    old = organiser.code(event, rsvp)
    new = organiser.services.tickets.reissue(rsvp, "organiser").ticket
    door = organiser.services.door(event.id, "정문")
    assert door.scan(ScanRequest(text=old)).verdict == "revoked"
    assert door.scan(ScanRequest(text=new.code)).verdict == "admitted"


def test_a_ticket_whose_list_was_taken_back_is_withdrawn(organiser: Organiser) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    organiser.services.history.undo("organiser")
    door = organiser.services.door(event.id, "정문")
    assert door.scan(ScanRequest(text=code)).verdict == "revoked"
    organiser.services.history.redo("organiser")
    assert door.scan(ScanRequest(text=code)).verdict == "admitted"


def test_the_waitlist_and_the_withdrawn_are_not_let_in(organiser: Organiser) -> None:
    event = organiser.event(capacity=1)
    going = organiser.answer(event, "김서준")
    waiting = organiser.answer(event, "이하린")
    code = organiser.code(event, going)
    door = organiser.services.door(event.id, "정문")
    shown = door.scan(ScanRequest(rsvp_id=waiting))
    assert (shown.verdict, shown.waitlist_position) == ("not_confirmed", 1)
    organiser.services.rsvps.cancel([going], "organiser")
    assert door.scan(ScanRequest(text=code)).verdict == "cancelled"


def test_a_full_room_is_yellow_and_a_supervisor_may_override(organiser: Organiser) -> None:
    venue, _ = organiser.services.venues.add(VenueDraft(name="작은 방", capacity=1), "organiser")
    event = organiser.event(venue_id=venue.id)
    codes = [organiser.code(event, organiser.answer(event, name)) for name in ("김서준", "이하린")]
    front, back = (organiser.services.door(event.id, name) for name in ("정문", "후문"))
    assert front.scan(ScanRequest(text=codes[0])).verdict == "admitted"
    assert back.scan(ScanRequest(text=codes[1])).verdict == "over_capacity"
    overridden = back.scan(ScanRequest(text=codes[1], override_reason="스태프"))
    assert (overridden.verdict, overridden.overridden) == ("admitted", True)


def test_undo_adds_a_row_and_the_ticket_opens_the_door_again(organiser: Organiser) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준", 2))
    door = organiser.services.door(event.id, "정문")
    admitted = door.scan(ScanRequest(text=code))
    door.undo(admitted.scan)
    assert door.counts().inside == 0
    with pytest.raises(RuleError) as twice:
        door.undo(admitted.scan)
    assert twice.value.rule == "already_undone"
    with pytest.raises(RuleError):
        door.undo()
    assert door.scan(ScanRequest(text=code)).admitted_now == 2
    with organiser.services.desk.reading() as db:
        assert db.column("SELECT count FROM scan ORDER BY id") == [2, -2, 2]


def test_every_scan_is_a_row_in_the_order_of_its_door(organiser: Organiser) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    for _ in range(2):  # the door is opened twice, as after a crash
        door = organiser.services.door(event.id, "정문")
        for text in (code, "nonsense", code):
            door.scan(ScanRequest(text=text))
    with organiser.services.desk.reading() as db:
        rows = db.rows("SELECT door_seq, clock FROM scan ORDER BY id")
    assert [row[0] for row in rows] == [1, 2, 3, 4, 5, 6]
    assert sorted({row[1] for row in rows}) == [row[1] for row in rows]


def test_two_of_one_name_are_told_apart(organiser: Organiser) -> None:
    event = organiser.event()
    organiser.answer(event, "김민준", phone="010-1111-2222")
    organiser.answer(event, "김민준", phone="010-3333-4444")
    found = organiser.services.door(event.id, "정문").search("ㄱㅁㅈ")
    assert sorted(f.told_apart for f in found) == ["2222", "4444"]


def test_a_scan_reads_again_only_what_scans_change(
    organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.event()
    codes = [organiser.code(event, organiser.answer(event, f"김서준{number}")) for number in range(3)]
    door = organiser.services.door(event.id, "정문")
    door.scan(ScanRequest(text=codes[0]))
    looks: list[str] = []

    def counted(name: str) -> None:
        plain = getattr(ReadTransaction, name)

        def look(db: ReadTransaction, sql: str, parameters: Sequence[object] = ()) -> object:
            looks.append(sql)
            return plain(db, sql, parameters)

        monkeypatch.setattr(ReadTransaction, name, look)

    for name in ("row", "rows", "value", "column", "run"):
        counted(name)

    def looks_of(code: str) -> int:
        looks.clear()
        door.scan(ScanRequest(text=code))
        return len(looks)

    usual = looks_of(codes[1])
    organiser.services.settings.rename("새 이름", "organiser")
    after_an_edit = looks_of(codes[2])
    assert (usual, after_an_edit) == (4, 6)  # who sits at the desk, and the list as it stands
