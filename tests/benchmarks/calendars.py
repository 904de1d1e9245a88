"""Writing a calendar of many events, against icalendar writing what it has read (`to_ical` alone)."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from icalendar import Calendar

from meetup_desk.calendars.calendar_event import CalendarEvent, Party
from meetup_desk.calendars.outgoing import publish
from meetup_desk.domain.times import Instant, Plan
from tests.benchmarks.measuring import Line, best, compared, in_turns, said, took
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds

_HOST = Party(name="가온 모임", email="host@example.org")
_STAMP = Instant(1_795_000_000_000_000)
_FIRST = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
_LIMIT = 1.5


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Write events, and say how the time grows with their number."""
    del worlds
    events = _events(sizes.events)
    written = Calendar.from_ical(_publish(events))
    works = (lambda: _publish(events), written.to_ical)
    ours, floor = map(best, in_turns([works] * sizes.rounds))
    yield compared(f"calendar: {sizes.events:,} events written, to_ical()", ours, floor, _LIMIT)
    tenth = best([took(lambda: _publish(events[: sizes.events // 10])) for _ in range(sizes.rounds)])
    grown = ours.wall / tenth.wall
    yield Line(
        what=f"calendar: from {sizes.events // 10:,} to {sizes.events:,} events",
        measured=said(ours.wall),
        floor=said(tenth.wall),
        ratio=f"{grown:.1f}x",
        limit="12x",
        holds=grown <= 12,  # ten times as many, and room for a busy machine
    )


def _publish(events: list[CalendarEvent]) -> bytes:
    return publish(events, name="가온 모임", organizer=_HOST, stamp=_STAMP)


def _events(number: int) -> list[CalendarEvent]:
    """Make events that differ as those of a busy desk do: in time, title and place."""
    return [
        CalendarEvent(
            uid=UUID(int=(0x0193_4C00_0000_7000_8000 << 48) | place),
            sequence=place % 4,
            summary=f"서울 파이썬 모임 {place}",
            description=f"{place}번째로 모여요. 노트북을 가져오세요.\n\n오는 길: 2번 출구\n\n문의: 가온",
            location=f"마루홀 {place % 7} · 서울 강남구 테헤란로 {place % 90}, 2층",
            geo=(37.5 + place % 50 / 1000, 127.05),
            categories=("가온 모임",),
            plan=_FIRST.moved_to(_FIRST.start + timedelta(hours=place % 5000)),
            created=_STAMP,
            modified=Instant(_STAMP + place * 1_000_000),
        )
        for place in range(number)
    ]
