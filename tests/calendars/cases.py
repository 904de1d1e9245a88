"""Gatherings of every kind, and the files that tell of them."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from meetup_desk.calendars.calendar_event import CalendarEvent, PartStat, Party, Status
from meetup_desk.calendars.outgoing import cancel, publish, request
from meetup_desk.domain.times import Instant, Plan, instant_of

STAMP = instant_of(datetime.fromisoformat("2026-11-21T09:00:00+00:00"))
HOST = Party(name="가온 모임", email="host@example.org")
GUEST = Party(name="이몽룡", email="guest@example.org")
RINGS = (timedelta(days=1), timedelta(hours=2))


def plan(start: str, hours: float = 2, tz: str = "Asia/Seoul") -> Plan:
    begin = datetime.fromisoformat(start)
    return Plan(start=begin, end=begin + timedelta(hours=hours), tz=tz)


def days(first: str, number: int = 1, tz: str = "Asia/Seoul") -> Plan:
    begin = datetime.fromisoformat(first)
    return Plan(start=begin, end=begin + timedelta(days=number), tz=tz, all_day=True)


def gathering(when: Plan, *, number: int = 1, **facts: object) -> CalendarEvent:
    told: dict[str, object] = {
        "uid": UUID(int=(0x0193_4C00_0000_7000_8000 << 48) | number),
        "summary": "서울 파이썬 모임",
        "plan": when,
        "created": Instant(STAMP - 86_400_000_000),
        "modified": STAMP,
    }
    return CalendarEvent(**(told | facts))  # type: ignore[arg-type]


def published(*gatherings: CalendarEvent, name: str = "가온 모임") -> bytes:
    return publish(gatherings, name=name, organizer=HOST, stamp=STAMP)


def invited(told: CalendarEvent, to: Party = GUEST, partstat: PartStat = PartStat.NEEDS_ACTION) -> bytes:
    return request(told, to, organizer=HOST, stamp=STAMP, partstat=partstat)


def called_off(told: CalendarEvent, to: Party = GUEST) -> bytes:
    return cancel(told, to, organizer=HOST, stamp=STAMP)


SEOUL = gathering(plan("2026-12-03 19:00"), location="서울 강남구 테헤란로 1, 2층")
NOTES = "안녕하세요, 여러분;\n준비물: 노트북\r\n\r\n경로는 C:\\Notes\\new 입니다 \\n, 끝\t🎉"
NAMES = (
    "Kim, Minji",
    'Dwayne "The Rock" J.',
    "a:b;c",
    "지민^^",
    "back\\slash\\",
    "줄\n바꿈",
    "O'Brien",
    "",
    "👩‍👩‍👧 가족",
)


def weekly(start: str, tz: str, times: int = 8) -> list[CalendarEvent]:
    """The dates of a weekly series, over a clock change."""
    first = plan(start, tz=tz)
    plans = [first.moved_to(first.start + timedelta(weeks=week)) for week in range(times)]
    return [gathering(each, number=n, summary=f"Weekly in {tz}") for n, each in enumerate(plans, 1)]


CASES: dict[str, bytes] = {
    "seoul": published(SEOUL),
    "seoul-notes": published(replace(SEOUL, description=NOTES)),
    "utc": published(gathering(plan("2026-12-03 19:00", tz="UTC"))),
    "no-length": published(gathering(plan("2026-12-03 19:00", hours=0))),
    "over-midnight": published(gathering(plan("2026-12-31 22:00", hours=4))),
    "all-day": published(gathering(days("2026-12-24"))),
    "several-days": published(gathering(days("2026-12-24", 3))),
    "new-york-weekly": published(*weekly("2027-02-24 18:30", "America/New_York")),
    "dublin-weekly": published(*weekly("2027-03-10 19:00", "Europe/Dublin")),
    "casablanca-weekly": published(*weekly("2027-01-27 19:00", "Africa/Casablanca")),
    "tehran-weekly": published(*weekly("2027-03-10 19:00", "Asia/Tehran")),
    "lord-howe-weekly": published(*weekly("2027-03-17 19:00", "Australia/Lord_Howe")),
    "sao-paulo-weekly": published(*weekly("2027-02-10 19:00", "America/Sao_Paulo")),
    "cairo-weekly": published(*weekly("2027-04-07 19:00", "Africa/Cairo")),
    "st-johns-weekly": published(*weekly("2027-02-24 19:00", "America/St_Johns")),
    "kathmandu-weekly": published(*weekly("2027-02-24 19:00", "Asia/Kathmandu")),
    "apia-weekly": published(*weekly("2027-03-17 19:00", "Pacific/Apia")),
    "pyongyang-weekly": published(*weekly("2027-03-17 19:00", "Asia/Pyongyang")),
    "nuuk-weekly": published(*weekly("2027-03-17 19:00", "America/Nuuk")),
    "cancelled": published(replace(SEOUL, status=Status.CANCELLED, sequence=2)),
    "tentative": published(replace(SEOUL, status=Status.TENTATIVE)),
    "everything": published(
        replace(
            SEOUL,
            geo=(37.5126, 127.0588),
            url="https://example.org/e/한글?a=1,2&b=3;4#x",
            categories=("파이썬", "a,b;c"),
            sequence=12,
        )
    ),
    "alarms": published(
        replace(SEOUL, alarms=(timedelta(days=1), timedelta(hours=2), timedelta(minutes=90)))
    ),
    "alarms-of-whole-days": published(
        replace(gathering(days("2026-12-24")), alarms=(timedelta(weeks=1), timedelta(days=1)))
    ),
    "alarms-cancelled": published(replace(SEOUL, alarms=RINGS, status=Status.CANCELLED, sequence=1)),
    "request-alarms": invited(
        replace(SEOUL, alarms=RINGS, contact="김모임; 010-1234-5678, host@example.org")
    ),
    "far-south-west": published(replace(SEOUL, geo=(-33.45, -70.6667))),
    "own-organizer": published(replace(SEOUL, organizer=Party(name="Host, Kim", email="kim+py@example.org"))),
    "nobody-to-write-to": publish([SEOUL], name="가온", organizer=Party(name="", email=""), stamp=STAMP),
    "many": published(*(gathering(plan(f"2026-12-{day:02} 19:00"), number=day) for day in range(1, 31))),
    "several-zones": published(
        SEOUL,
        *(
            gathering(plan("2026-12-05 19:00", tz=tz), number=number)
            for number, tz in enumerate(("America/New_York", "Asia/Kathmandu", "UTC", "Asia/Seoul"), 2)
        ),
    ),
    "long-korean": published(
        replace(SEOUL, summary="한글로 된 아주 긴 모임 이름입니다 " * 8, description="가" * 800),
        name="긴 이름 " * 40,
    ),
    "only-backslashes": published(replace(SEOUL, summary="\\" * 200, description=",;\\" * 99)),
    "emoji": published(replace(SEOUL, summary="👩‍👩‍👧🏽‍🚀" * 30)),
    "hostile-text": published(
        replace(
            SEOUL,
            summary="x\r\nATTENDEE:mailto:evil@example.org\x00\x07\x1b[31m",
            description="a\u2028b\x85c\x0bd\ud800e\ufefff",
            location="1층\n2층",
        ),
        name="n\r\nMETHOD:CANCEL",
    ),
    "hostile-address": invited(SEOUL, to=Party(name="x", email='a b"<>\r\nX:y@example.org')),
    "request": invited(SEOUL),
    "request-accepted": invited(SEOUL, partstat=PartStat.ACCEPTED),
    "request-all-day": invited(gathering(days("2026-12-24", 2))),
    "cancel": called_off(replace(SEOUL, sequence=1)),
    **{
        f"request-name-{n}": invited(SEOUL, to=Party(name=name, email="g@example.org"))
        for n, name in enumerate(NAMES)
    },
    "cancel-name": called_off(SEOUL, to=Party(name='김, "민지"', email="g@example.org")),
}
