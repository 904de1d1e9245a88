"""Erasing a person: nothing of them is left in any file of the desk, and figures stay true."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meetup_desk.domain.authority import DeskRole
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.surveys import AnswerSource, AnswerState
from meetup_desk.domain.verdicts import Verdict
from meetup_desk.domain.voices import VoiceKind
from meetup_desk.files import disk
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.privacy.erasing_people import erase, find, words_of
from meetup_desk.services.rsvps.rsvps import NewRsvp
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.store import surveys
from meetup_desk.store.log import changes
from meetup_desk.store.surveys import NewAnswer
from tests.scenarios.marked_people import files_with, seed

if TYPE_CHECKING:
    from conftest import Clock, Organiser

BY = "organiser"


def test_no_file_of_the_desk_holds_a_byte_of_who_was_erased(services: Services, tmp_path: Path) -> None:
    people = [seed(services, number) for number in range(3)]
    services.automatic_backups.run(always=True)
    assert len(files_with(tmp_path, people[0].mark)) >= 2
    services.erasure.erase([person.id for person in people[:-1]], BY)
    assert [files_with(tmp_path, person.mark) for person in people[:-1]] == [[]] * 2
    assert files_with(tmp_path, people[-1].mark) != []
    assert services.backups.check() == []


def test_figures_of_an_event_that_is_over_stay_true(
    services: Services, organiser: "Organiser", clock: "Clock"
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "이하린", party=2)
    organiser.answer(event, "박도윤")
    services.door(event.id, "정문").scan(ScanRequest(text=organiser.code(event, rsvp), count=2))
    person = services.rsvps.line(rsvp).person_id
    clock.move(days=60)
    before = services.events.lines([event.id])[0].occupancy
    services.erasure.erase([person], BY)
    after = services.events.lines([event.id])[0].occupancy
    assert after == before
    assert services.rsvps.line(rsvp).name == "—"
    assert services.people.find("이하린") == []
    assert services.backups.check() == []


def test_who_is_going_leaves_the_seat_to_who_waits(services: Services, organiser: "Organiser") -> None:
    event = organiser.event(capacity=1)
    first, second = organiser.answer(event, "이하린"), organiser.answer(event, "박도윤")
    services.erasure.erase([services.rsvps.line(first).person_id], BY)
    assert organiser.status(second) == "going"
    assert len(services.people.find("이하린")) == 0


def test_a_person_who_is_held_is_not_erased(services: Services, organiser: "Organiser") -> None:
    event = organiser.event()
    person = services.rsvps.line(organiser.answer(event, "이하린")).person_id
    services.holds.add(person, "분쟁이 끝날 때까지", BY)
    with pytest.raises(RuleError) as error:
        services.erasure.erase([person], BY)
    assert (error.value.rule, error.value.facts["why"]) == ("person_held", "분쟁이 끝날 때까지")
    services.holds.end(person, BY)
    services.erasure.erase([person], BY)


def test_neither_the_erasure_nor_what_was_before_can_be_undone(
    services: Services, organiser: "Organiser"
) -> None:
    event = organiser.event()
    added, changes = services.rsvps.add(NewRsvp(event_id=event.id, name="이하린"), BY)[:2]
    _, made = services.erasure.erase([services.rsvps.line(added).person_id], BY)
    for change in (changes.changes.change, made.change):
        with pytest.raises(RuleError) as error:
            services.history.undo(BY, change)
        assert error.value.rule == "erased"


def test_texts_of_others_lose_the_name_and_stay(services: Services, organiser: "Organiser") -> None:
    event = organiser.event()
    person = services.rsvps.line(organiser.answer(event, "이하린", email="harin@mail.example")).person_id
    other = services.rsvps.line(organiser.answer(event, "박도윤")).person_id
    services.notes.add(other, "이하린 님과 함께 와요. harin@mail.example", BY)
    assert services.erasure.stake([person]).mentions == 1
    services.erasure.erase([person], BY)
    assert [note.text for note in services.notes.of(other)] == ["— 님과 함께 와요. —"]


def test_a_name_that_others_have_too_stays_in_texts(services: Services, organiser: "Organiser") -> None:
    event = organiser.event()
    person = services.rsvps.line(organiser.answer(event, "김민준", email="a@mail.example")).person_id
    organiser.answer(event, "김민준", email="b@mail.example")
    other = services.rsvps.line(organiser.answer(event, "박도윤")).person_id
    services.notes.add(other, "김민준 소개", BY)
    assert services.erasure.stake([person]).shared_names == ("김민준",)
    services.erasure.erase([person], BY)
    assert [note.text for note in services.notes.of(other)] == ["김민준 소개"]


def test_a_copy_that_cannot_be_opened_is_named(services: Services, organiser: "Organiser") -> None:
    event = organiser.event()
    person = services.rsvps.line(organiser.answer(event, "이하린")).person_id
    backup = services.automatic_backups.run(always=True)
    assert backup is not None
    content = bytearray(backup.path.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    backup.path.write_bytes(content)
    erased, _ = services.erasure.erase([person], BY)
    assert erased.unread == (backup.path,)


def test_cancelled_it_is_as_it_was(services: Services, organiser: "Organiser") -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "이하린")
    with pytest.raises(DeskError) as error:
        services.erasure.erase([services.rsvps.line(rsvp).person_id], BY, cancelled=lambda: True)
    assert error.value.code == "cancelled"
    assert services.rsvps.line(rsvp).name == "이하린"


@pytest.mark.parametrize("gone", ["erased", "removed"])
def test_who_was_looked_after_stays_a_member(services: Services, organiser: "Organiser", gone: str) -> None:
    from meetup_desk.domain.memberships import Membership, MembershipStatus
    from meetup_desk.store import records

    event = organiser.event()
    one, other = (
        services.rsvps.line(organiser.answer(event, name)).person_id for name in ("이하린", "박도윤")
    )
    with services.desk.change("membership.apply", BY) as db:
        group, now = services.settings.group().id, db.now()
        member = Membership(
            uid=db.uid(),
            group_id=group,
            person_id=one,
            buddy_id=other,
            status=MembershipStatus.APPROVED,
            applied_at=now,
        )
        records.add(db, member)
    if gone == "erased":
        services.erasure.erase([other], BY)
    else:
        services.person_removal.remove([other], BY)
    with services.desk.reading() as db:
        (left,) = records.find(db, Membership)
    assert (left.person_id, left.buddy_id) == (one, None)


def test_an_encrypted_desk_and_its_backups_lose_a_person_too(
    services: Services, organiser: "Organiser", tmp_path: Path, clock: "Clock"
) -> None:
    from meetup_desk.services.desk import encryption
    from meetup_desk.store.desk.desk import Desk
    from meetup_desk.store.file.read_only import read_snapshot

    organiser.answer(organiser.event(), "이하린", email="harin@mail.example")
    path = services.desk.path
    services.desk.close()
    words = [f"word{number}" for number in range(2048)]
    encryption.encrypt(path, "열 글자 넘는 긴 암호 문장", words)
    locked = Services(Desk(path, clock=clock), services.fonts)
    backup = locked.automatic_backups.run(always=True)
    assert backup is not None
    (person,) = locked.people.find("이하린")
    erased, _ = locked.erasure.erase([person.id], BY)
    locked.desk.close()
    assert erased.copies == (backup.path,)
    assert encryption.is_encrypted(path)
    for file in (path, backup.path):
        with read_snapshot(file) as db:
            assert db.value("SELECT count(*) FROM person") == 0
            assert db.value("SELECT count(*) FROM contact_point") == 0


def test_a_person_who_was_merged_goes_from_backups_under_both_names(
    services: Services, organiser: "Organiser", tmp_path: Path
) -> None:
    event = organiser.event()
    other = organiser.event("새해 모임")
    keep = services.rsvps.line(organiser.answer(event, "이하린")).person_id
    same = services.rsvps.line(organiser.answer(other, "Harin Lee", email="harin@mail.example")).person_id
    services.automatic_backups.run(always=True)
    services.duplicates.merge(keep, same, BY)
    services.erasure.erase([keep], BY)
    for mark in ("이하린", "Harin Lee", "harin@mail"):
        assert files_with(tmp_path, mark) == []


def test_a_badge_that_found_no_printer_is_deleted(services: Services, organiser: "Organiser") -> None:
    person = services.rsvps.line(organiser.answer(organiser.event(), "이하린")).person_id
    folder = services.desk.path.with_name(f"{services.desk.path.stem} papers")
    folder.mkdir()
    badge, other = folder / "11-18 10.26.40 이하린.pdf", folder / "11-18 10.26.40 박도윤.pdf"
    badge.write_bytes(b"pdf")
    other.write_bytes(b"pdf")
    assert services.erasure.stake([person]).papers == (badge,)
    services.erasure.erase([person], BY)
    assert (badge.exists(), other.exists()) == (False, True)


def test_a_paper_that_cannot_be_deleted_is_named_and_the_erasure_ends_all_the_same(
    services: Services, organiser: "Organiser", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "remove", lambda _: False)
    person = services.rsvps.line(organiser.answer(organiser.event(), "이하린")).person_id
    badge = services.desk.path.with_name(f"{services.desk.path.stem} papers") / "11-18 10.26.40 이하린.pdf"
    badge.parent.mkdir()
    badge.write_bytes(b"pdf")
    erased, _ = services.erasure.erase([person], BY)
    assert (erased.papers, erased.kept) == ((), (badge,))
    assert files_with(tmp_path, "이하린") == [badge.relative_to(tmp_path).as_posix()]


def test_each_backup_is_written_anew_once_for_several_people(
    services: Services, organiser: "Organiser"
) -> None:
    event = organiser.event()
    people = [services.rsvps.line(organiser.answer(event, name)).person_id for name in ("이하린", "박도윤")]
    backup = services.automatic_backups.run(always=True)
    assert backup is not None
    steps: list[tuple[int, int]] = []
    erased, _ = services.erasure.erase(
        [*people, people[0]], BY, progress=lambda done, of: steps.append((done, of))
    )
    assert (erased.copies, steps) == ((backup.path,), [(1, 2), (2, 2)])
    (entry,) = services.retention.record()
    assert (entry.people, entry.copies) == (2, 1)


def test_nobody_goes_where_one_of_them_is_held(services: Services, organiser: "Organiser") -> None:
    event = organiser.event()
    one, other = (
        services.rsvps.line(organiser.answer(event, name)).person_id for name in ("이하린", "박도윤")
    )
    services.holds.add(other, "분쟁", BY)
    with pytest.raises(RuleError):
        services.erasure.erase([one, other], BY)
    assert services.people.find("이하린") != []


def test_a_name_that_only_those_share_who_go_is_taken_out(services: Services, organiser: "Organiser") -> None:
    event = organiser.event()
    same = [
        services.rsvps.line(organiser.answer(event, "김민준", email=email)).person_id
        for email in ("a@mail.example", "b@mail.example")
    ]
    other = services.rsvps.line(organiser.answer(event, "박도윤")).person_id
    services.notes.add(other, "김민준 소개", BY)
    services.erasure.erase(same, BY)
    assert [note.text for note in services.notes.of(other)] == ["— 소개"]


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("이준", "이준 님과 함께", "— 님과 함께"),
        ("이준", "이준이와 이준씨, 이준에게서 들음", "—이와 —씨, —에게서 들음"),
        ("이준", "이준비 팀, 회이준, 이준석 님", "이준비 팀, 회이준, 이준석 님"),
        ("Jo", "jo와 Jo. Joana, banjo", "—와 —. Joana, banjo"),
        ("Harin Lee", "HARIN LEE told Harin@Mail.example", "— told —"),
    ],
)
def test_short_names_and_other_capitals_go_from_texts_of_others(
    services: Services, organiser: "Organiser", name: str, text: str, left: str
) -> None:
    event = organiser.event()
    person = services.rsvps.line(organiser.answer(event, name, email="harin@mail.example")).person_id
    other = services.rsvps.line(organiser.answer(event, "박도윤")).person_id
    services.notes.add(other, text, BY)
    services.erasure.erase([person], BY)
    assert [note.text for note in services.notes.of(other)] == [left]


def test_packs_near_the_desk_are_named_with_their_scans(services: Services, organiser: "Organiser") -> None:
    from meetup_desk.services.packs.pack_files import open_pack_door

    event, other = organiser.event(), organiser.event("다른 행사")
    person = services.rsvps.line(organiser.answer(event, "이하린")).person_id
    organiser.answer(other, "박도윤")
    plain, locked, of_other = (services.desk.path.with_name(f"{name}.pack") for name in "abc")
    services.packs.write(event.id, "정문", plain, passphrase=None)
    services.packs.write(event.id, "후문", locked, passphrase="열 글자 넘는 긴 암호 문장")  # noqa: S106
    services.packs.write(other.id, "정문", of_other, passphrase=None)
    open_pack_door(plain, None, clock=services.desk.now).close()
    erased, _ = services.erasure.erase([person], BY)
    assert erased.packs == (plain, plain.with_name("a.pack.scans"), locked)
    assert all(pack.exists() for pack in erased.packs)


def test_a_file_of_an_event_stays_without_the_name(
    services: Services, organiser: "Organiser", tmp_path: Path
) -> None:
    event = organiser.event("이하린 출간 모임")
    person = services.rsvps.line(organiser.answer(event, "이하린")).person_id
    photo = tmp_path / "이하린 사진.jpg"
    photo.write_bytes(b"jpg")
    (material,), _ = services.materials.add(event.id, [photo], BY)
    photo.unlink()
    services.erasure.erase([person], BY)
    (left,) = services.materials.of_event(event.id)
    assert left.uid == material.uid
    assert services.materials.path_of(left).read_bytes() == b"jpg"
    assert services.materials.folder().unlisted == ()
    assert files_with(tmp_path, "이하린") == []


def test_a_voice_loses_the_first_name_of_its_author_and_others_keep_it(
    services: Services, organiser: "Organiser", tmp_path: Path
) -> None:
    event = organiser.event()
    author = services.rsvps.line(organiser.answer(event, "이하린")).person_id
    title, body = "하린이가 바라는 것", "저 하린은 역 가까이가 좋아요. 하린나무 카페요."
    kind = VoiceKind.SUGGESTION
    own, _ = services.voices.add(VoiceDraft(kind=kind, title=title, body=body, person_id=author), BY)
    other, _ = services.voices.add(VoiceDraft(kind=kind, title="하린 님 고마워요"), BY)
    services.automatic_backups.run(always=True)
    services.erasure.erase([author], BY)
    left = services.voices.by_uid(own.uid)
    assert (left.title, left.body) == ("—이가 바라는 것", "저 —은 역 가까이가 좋아요. 하린나무 카페요.")
    assert services.voices.by_uid(other.uid).title == "하린 님 고마워요"
    assert files_with(tmp_path, "하린이가") == []
    assert files_with(tmp_path, "저 하린은") == []


def test_handwritten_names_of_signature_sheets_go_and_the_count_stays(
    services: Services, organiser: "Organiser", tmp_path: Path
) -> None:
    person = services.rsvps.line(organiser.answer(organiser.event(), "이하린")).person_id
    voice, _ = services.voices.add(VoiceDraft(kind=VoiceKind.SUGGESTION, title="역 가까이"), BY)
    printed = services.signatures.write(voice, 1, tmp_path / "sheet.pdf", BY, lang="ko")
    (sheet,) = printed.sheets
    answers = [
        NewAnswer(0, (0,), "", b"handwriting-0", AnswerState.READ),
        NewAnswer(1, (), "", b"handwriting-1", AnswerState.TO_ASK),
    ]
    for _ in range(2):  # the second has images of the first in the history
        with services.desk.change("survey.read", BY) as db:
            row = db.value("SELECT id FROM answer_sheet WHERE uid = ?", (sheet.bytes,))
            surveys.keep_answers(db, row, answers, AnswerSource.PAPER, services.desk.now())
    services.automatic_backups.run(always=True)
    assert services.erasure.stake([person]).signatures == 2
    services.erasure.erase([person], BY)
    for mark in ("handwriting", b"handwriting".hex().upper()):
        assert files_with(tmp_path, mark) == []
    with services.desk.reading() as db:
        assert db.column("SELECT options FROM sheet_answer ORDER BY question") == ["0", ""]


def test_a_file_that_was_taken_off_its_event_goes_with_the_next_erasure(
    services: Services, organiser: "Organiser", tmp_path: Path
) -> None:
    event = organiser.event()
    person = services.rsvps.line(organiser.answer(event, "이하린")).person_id
    (tmp_path / "a.jpg").write_bytes(b"portrait")
    (gone, left), _ = services.materials.add(event.id, [tmp_path / "a.jpg"] * 2, BY)
    removed = services.materials.remove(gone.id, BY)
    place = services.materials.path_of(gone)
    assert services.erasure.stake([person]).removed == (place,)
    services.erasure.erase([person], BY)
    assert (place.exists(), services.materials.path_of(left).exists()) == (False, True)
    with pytest.raises(RuleError) as error:
        services.history.undo(BY, removed.change)
    assert error.value.rule == "erased"


@pytest.mark.parametrize("by_a_change", [True, False])
def test_what_is_written_between_finding_and_erasing_goes_too(
    services: Services, organiser: "Organiser", tmp_path: Path, *, by_a_change: bool
) -> None:
    event = organiser.event()
    person = services.rsvps.line(organiser.answer(event, "이하린")).person_id
    other = organiser.answer(event, "박도윤")
    door, code = services.door(event.id, "정문"), organiser.code(event, other)
    door.scan(ScanRequest(text=code))
    with services.desk.reading() as db:
        words = words_of(db, [person])
        found = find(db, [person], words)
    if by_a_change:
        services.notes.add(services.rsvps.line(other).person_id, "이하린 님과 함께 와요", BY)
    else:  # a scan is no change of the history
        answer = door.scan(ScanRequest(text=code, count=1, override_reason="이하린 님의 손님"))
        assert answer.verdict is Verdict.ADMITTED
    assert files_with(tmp_path, "이하린") != []
    with services.desk.change(changes.ERASED, BY) as db:
        erase(db, found, words, copies=0, left=0)
    services.desk.rewrite()
    assert files_with(tmp_path, "이하린") == []


def test_a_deputy_of_one_group_erases_its_people_and_no_backup_loses_those_of_others(
    services: Services, organiser: "Organiser", tmp_path: Path
) -> None:
    mine = services.settings.group()
    other, _ = services.groups.add(GroupEdit(name="독서"), BY)
    theirs = organiser.event("책", group_id=other.id)
    person = services.rsvps.line(organiser.answer(theirs, "이하린")).person_id
    own = services.rsvps.line(organiser.answer(organiser.event(), "박도윤")).person_id
    services.operators.put("서다온", DeskRole.HOST, BY)
    services.operators.put("강민서", DeskRole.DEPUTY, BY, group=mine.uid)
    backup = services.automatic_backups.run(always=True)
    assert backup is not None
    before = backup.path.read_bytes()
    services.operators.sit("강민서")
    with pytest.raises(RuleError) as error:
        services.erasure.erase([person], BY)
    assert error.value.rule == "own_group_needed"
    assert backup.path.read_bytes() == before
    assert [line.name for line in services.people.find("이하린")] == ["이하린"]
    services.erasure.erase([own], BY)
    assert files_with(tmp_path, "박도윤") == []
