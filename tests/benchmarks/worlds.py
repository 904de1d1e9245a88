"""Desks as large as the promises: people, answers and tickets that came in by a list."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.times import Plan
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.services import Services
from meetup_desk.store import scans
from meetup_desk.store.desk.desk import Desk

_HEADINGS = (
    "타임스탬프,이름(실명),이메일 주소,연락처,회사/소속,직책,참석 인원 (본인 포함),"
    "어떤 도움을 받고 싶으신가요?,어떤 것을 나눌 수 있나요?,개인정보 수집에 동의합니다"
)
_FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍"
_GIVEN = "서준하린도윤은유지민수현아예우진성호영재연"
_PLACES = ("가온시청", "한별미디어", "", "이새상점", "달빛랩", "프리랜서", "하늘소프트")
_TITLES = ("주임", "과장", "연구원", "")
_OFFERS = ("엑셀 강의", "", "사진 촬영")


def write_list(path: Path, rows: int, seed: int = 1) -> Path:
    """Write answers as a Korean Google form exports them; who they are depends on the seed alone."""
    pick = random.Random(seed)
    with path.open("w", encoding="utf-8-sig") as file:
        file.write(_HEADINGS + "\n")
        for number in range(rows):
            file.write(_answer(pick, number) + "\n")
    return path


def _answer(pick: random.Random, number: int) -> str:
    name = pick.choice(_FAMILIES) + pick.choice(_GIVEN) + pick.choice(_GIVEN)
    at = f"2026. 11. {1 + number % 28} 오전 {1 + number // 28 % 11}:{number % 60:02}:00"
    phone = f"010-{number // 10_000:04}-{number % 10_000:04}"
    help_wanted = f"데이터 분석 {number % 97}을 배우고 싶어요"
    facts = (
        f"user{number}@example.kr",
        phone,
        pick.choice(_PLACES),
        pick.choice(_TITLES),
        str(1 + number % 3),
    )
    return ",".join((at, name, *facts, help_wanted, pick.choice(_OFFERS), "동의합니다"))


@contextmanager
def opened(path: Path) -> Iterator[Services]:
    """Open a desk with its services, and close it."""
    desk = Desk(path)
    try:
        yield Services(desk, Offscreen(resources() / "fonts").fonts)
    finally:
        desk.close()


def new_desk(path: Path) -> Path:
    """Make an empty desk."""
    desk_settings.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").close()
    return path


def plan_event(services: Services, title: str = "송년 모임", **facts: bool) -> Event:
    """Plan an evening."""
    plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
    return services.events.add(EventDraft(title=title, plan=plan, **facts), "organiser").events[0]


@dataclass(slots=True)
class Worlds:
    """A folder with desks, each made once."""

    folder: Path
    _made: dict[int, Path] = field(default_factory=dict)

    def of(self, people: int) -> Path:
        """Give a desk with one event to which this many people answered, all of them going."""
        if people not in self._made:
            path = new_desk(self.folder / f"{people}.desk")
            with opened(path) as services:
                event = plan_event(services)
                services.imports.run(self.list_of(people), event.id, "organiser")
            self._made[people] = path
        return self._made[people]

    def list_of(self, rows: int) -> Path:
        """Give a list with this many answers."""
        path = self.folder / f"{rows}.csv"
        return path if path.exists() else write_list(path, rows)


def the_event(services: Services) -> Event:
    """Give the event of a world."""
    return services.events.list()[0].event


def codes(services: Services, event: Event, rsvp_ids: list[RsvpId]) -> list[str]:
    """Give the QR texts of these answers."""
    found = services.tickets.codes(event.id, rsvp_ids)
    return [found[rsvp_id].code for rsvp_id in rsvp_ids]


def admit(services: Services, event: Event, rsvp_ids: list[RsvpId], door: str) -> None:
    """Write one admitted scan for each of these answers, as a door of the desk does, but all at once."""
    with services.desk.scanning() as db:
        at = scans.place_named(db, event.id, door, "entry")
        seq, clock = scans.state_of_door(db, at.door.id)
        now = services.desk.now()
        head = (event.id, at.door.id, at.entry_list.id)
        what = ("code", "in", 1, "admitted", "green", 0, None, "", None, now)
        rows = [
            (db.uid().bytes, *head, seq + n, None, rsvp_id, *what, clock + n, now + n, "door")
            for n, rsvp_id in enumerate(rsvp_ids, start=1)
        ]
        db.run_many(scans.INSERT, rows)
