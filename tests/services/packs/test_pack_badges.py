"""Badges at the door of a pack: what they may say, whose were printed before, and what is wiped with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.domain.badges import BadgeRole
from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.badge_log import BadgeLog, badges_beside
from meetup_desk.packs.pack_file import read_pack
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_badges import PackBadges
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import open_pack_door, papers_beside
from meetup_desk.services.packs.wiping import wipe
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.printing import Printing
from meetup_desk.services.papers.single_badges import BadgeRequest, PrintedBadge
from meetup_desk.store import records
from meetup_desk.tickets import qr
from tests.conftest import Clock, Organiser
from tests.printers import OnePrinter

FILES = SingleBadgeSettings(files=True)


@dataclass
class Laptop:
    """A door laptop with a pack, which prints badges."""

    path: Path
    door: PackDoor
    badges: PackBadges

    def badge_ask(
        self, answer: DoorAnswer, scanned: str = "", *, qr: bool = False, again: bool = False
    ) -> BadgeRequest:
        way = replace(FILES, qr=qr)
        return BadgeRequest(answer=answer, scanned=scanned, lang="ko", settings=way, again=again)

    def print(self, answer: DoorAnswer, *, again: bool = False) -> PrintedBadge:
        return self.badges.print_for(self.badge_ask(answer, again=again))

    @property
    def papers(self) -> list[Path]:
        return sorted(papers_beside(self.path).iterdir())


Open = Callable[..., Laptop]


@pytest.fixture
def laptop(organiser: Organiser, tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Make a pack where there is none, and open its door."""
    opened: list[PackDoor] = []

    def open_it(event_id: int = 0, *fields: str) -> Laptop:
        path = tmp_path / "back.pack"
        if not path.exists():
            organiser.services.packs.write(event_id, "후문", path, passphrase=None, fields=fields)  # type: ignore[arg-type]
        for door in opened:
            door.close()
        opened.append(open_pack_door(path, None, clock=clock))
        press = Printing(OnePrinter, papers_beside(path))
        fonts = Offscreen(resources() / "fonts").fonts
        log = BadgeLog(badges_beside(path))
        return Laptop(path, opened[-1], PackBadges(opened[-1].pack, log, press, fonts, clock))

    yield open_it
    for door in opened:
        door.close()


@pytest.fixture
def event_id(organiser: Organiser) -> int:
    """An event with somebody who chose another name, and who helps that day."""
    event = organiser.event()
    with organiser.services.desk.change("event.change", "organiser") as db:
        records.save(db, replace(event, helper="김서준"))
    organiser.answer(event, "김서준", phone="010-1111-2222")
    organiser.answer(event, "이하린", 2)
    with organiser.services.desk.change("test", "test") as db:
        db.run("UPDATE person SET badge_name = '제이슨', title = '팀장' WHERE name = '김서준'")
        db.run("UPDATE person SET affiliation = '가온시청'")
    return event.id


def by_name(door: PackDoor, name: str) -> DoorAnswer:
    return door.scan(ScanRequest(rsvp_id=door.search(name)[0].rsvp_id))


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_badge_says_what_was_chosen_to_go_along(laptop: Open, event_id: int) -> None:
    at = laptop(event_id, "badge")
    answer = by_name(at.door, "김서준")
    assert answer.told_apart == ""  # the door sees none of it
    printed = at.print(answer)
    assert printed.outcome.file == at.papers[0]
    text = text_of(at.papers[0])
    said = ("제이슨", "김서준", "가온시청 · 팀장", "도우미", "송년 모임", "가온 모임")
    assert [one for one in said if one not in text] == []


def test_without_that_it_says_names_alone(laptop: Open, event_id: int) -> None:
    at = laptop(event_id)
    at.print(by_name(at.door, "김서준"))
    text = text_of(at.papers[0])
    assert "제이슨" in text
    assert [one for one in ("가온시청", "팀장", "도우미") if one in text] == []
    content = str(read_pack(at.path.read_bytes(), None))
    assert [text for text in ("가온시청", "팀장", "helper'", "2222") if text in content] == []


def test_an_affiliation_that_the_door_sees_is_on_the_badge(laptop: Open, event_id: int) -> None:
    at = laptop(event_id, "affiliation")
    badge = at.badges.badge(at.badge_ask(by_name(at.door, "김서준")))
    assert (badge.affiliation, badge.role) == ("가온시청", BadgeRole.ATTENDEE)


def test_what_tells_namesakes_apart_is_on_no_badge(laptop: Open, organiser: Organiser, event_id: int) -> None:
    event = organiser.services.events.get(event_id).event  # type: ignore[arg-type]
    organiser.answer(event, "박도윤", phone="010-5555-6666")
    organiser.answer(event, "박도윤", phone="010-7777-8888")
    at = laptop(event_id, "badge")
    answer = at.door.scan(ScanRequest(rsvp_id=at.door.search("박도윤")[0].rsvp_id))
    assert answer.told_apart in {"6666", "8888"}
    at.print(answer)
    assert answer.told_apart not in text_of(at.papers[0])


def test_the_code_is_the_one_that_was_scanned_and_there_is_none_otherwise(
    laptop: Open, organiser: Organiser, event_id: int
) -> None:
    event = organiser.services.events.get(event_id).event  # type: ignore[arg-type]
    code = organiser.code(event, organiser.answer(event, "박도윤"))
    at = laptop(event_id)
    garbled = f"\\000026{code.lower()}"  # as a scanner may give it
    answer = at.door.scan(ScanRequest(text=garbled))
    assert answer.verdict == "admitted"
    assert at.badges.badge(at.badge_ask(answer, garbled, qr=True)).qr == qr.matrix(code)
    assert at.badges.badge(at.badge_ask(answer, garbled)).qr is None
    for text in ("", "박도윤", "K7QM-2F9X"):
        assert at.badges.badge(at.badge_ask(answer, text, qr=True)).qr is None


def test_who_came_with_somebodys_ticket_gets_their_own_name_alone(laptop: Open, event_id: int) -> None:
    at = laptop(event_id, "badge")
    at.door.hand_over(at.door.search("김서준")[0].rsvp_id, "한겨울")
    badge = at.badges.badge(at.badge_ask(by_name(at.door, "한겨울")))
    assert (badge.name, badge.real_name, badge.affiliation) == ("한겨울", "", "")
    assert badge.role is BadgeRole.ATTENDEE


def test_a_guest_without_a_ticket_gets_a_badge(laptop: Open, event_id: int) -> None:
    at = laptop(event_id)
    answer = at.door.walk_in(WalkIn(name="한겨울", phone="010-9999-0000", consent=True))
    assert at.print(answer).made
    assert "한겨울" in text_of(at.papers[0])
    assert at.print(answer).held


def test_a_badge_is_remembered_when_the_door_is_opened_again(
    laptop: Open, event_id: int, clock: Clock
) -> None:
    at = laptop(event_id)
    answer = by_name(at.door, "김서준")
    assert at.print(answer).made
    clock.move(minutes=3)
    at = laptop()
    held = at.print(answer)
    assert held.say("ko") == "제이슨 님의 명찰은 20:06에 이미 인쇄했어요."
    assert len(at.papers) == 1
    assert "20:06에 이미 인쇄한 명찰이에요." in at.print(answer, again=True).say("ko")
    assert len(at.papers) == 2
    assert not at.print(by_name(at.door, "이하린")).held


def test_what_is_remembered_has_no_names_and_outlives_a_power_cut(laptop: Open, event_id: int) -> None:
    at = laptop(event_id)
    answer = by_name(at.door, "김서준")
    at.print(answer)
    log = badges_beside(at.path)
    assert log.read_text("ascii").split()[0] == answer.rsvp.hex  # type: ignore[union-attr]
    log.write_bytes(log.read_bytes() + b"01a2\xff 17")  # a line that was cut off
    at = laptop()
    at.print(by_name(at.door, "이하린"))
    at = laptop()
    assert at.print(answer).held
    assert at.print(by_name(at.door, "이하린")).held


def test_a_memory_that_cannot_be_written_is_said_and_still_warns(laptop: Open, event_id: int) -> None:
    at = laptop(event_id)
    badges_beside(at.path).mkdir()
    answer = by_name(at.door, "김서준")
    with pytest.raises(DeskError) as refused:
        at.print(answer)
    assert refused.value.code == "not_writable"
    assert len(at.papers) == 1
    assert at.print(answer).held


def test_wiping_that_a_viewer_of_papers_stops_is_done_when_it_is_tried_again(
    laptop: Open, event_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = laptop(event_id)
    at.print(by_name(at.door, "김서준"))
    at.door.close()
    (paper,) = at.papers
    unlink = Path.unlink

    def held(path: Path, *, missing_ok: bool = False) -> None:
        if path == paper:
            raise PermissionError(13, "The process cannot access the file")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(DeskError) as refused:
        wipe(at.path, force=True)
    assert refused.value.facts["file"] == paper
    assert at.path.exists()
    monkeypatch.undo()
    wipe(at.path, force=True)
    assert list(at.path.parent.glob("back.pack*")) == []


def test_wiping_takes_the_memory_and_the_papers_and_nothing_else(laptop: Open, event_id: int) -> None:
    at = laptop(event_id)
    at.print(by_name(at.door, "김서준"))
    own = papers_beside(at.path) / "좌석 배치도.pdf"
    own.write_bytes(b"of somebody")
    at.door.close()
    wipe(at.path, force=True)
    assert [one.name for one in at.path.parent.glob("back.pack*")] == ["back.pack papers"]
    assert at.papers == [own]
    own.unlink()
    papers_beside(at.path).rmdir()
