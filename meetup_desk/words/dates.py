"""Dates and times in words, as each language expects them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from meetup_desk.domain.times import Plan

_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS_KO = ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일")
_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_LENGTHS = (
    (timedelta(weeks=1), "week", "주"),
    (timedelta(days=1), "day", "일"),
    (timedelta(hours=1), "hour", "시간"),
    (timedelta(minutes=1), "minute", "분"),
)


def say_day(day: datetime, lang: str, *, year: bool = True) -> str:
    """Say a day: `Thursday 3 December 2026`, `2026년 12월 3일 목요일`."""
    if lang == "ko":
        text = f"{day.month}월 {day.day}일 {_DAYS_KO[day.weekday()]}"
        return f"{day.year}년 {text}" if year else text
    text = f"{_DAYS_EN[day.weekday()]} {day.day} {_MONTHS_EN[day.month - 1]}"
    return f"{text} {day.year}" if year else text


def say_weekday(day: datetime, lang: str, *, long: bool = False) -> str:
    """Say a weekday: `Thu`, `목`; long: `Thursday`, `목요일`."""
    name = (_DAYS_KO if lang == "ko" else _DAYS_EN)[day.weekday()]
    return name if long else name[: 1 if lang == "ko" else 3]


def say_month_day(day: date, lang: str) -> str:
    """Say a day without its year: `3 December`, `12월 3일`."""
    return f"{day.month}월 {day.day}일" if lang == "ko" else f"{day.day} {_MONTHS_EN[day.month - 1]}"


def say_month(day: date, lang: str) -> str:
    """Say a month: `December 2026`, `2026년 12월`."""
    return f"{day.year}년 {day.month}월" if lang == "ko" else f"{_MONTHS_EN[day.month - 1]} {day.year}"


def say_clock(time: datetime, lang: str) -> str:
    """Say a time of day: `7:00 pm`, `저녁 7시`, `오후 2시 30분`."""
    hour = time.hour % 12 or 12
    if lang == "ko":
        minutes = f" {time.minute}분" if time.minute else ""
        return f"{_part_of_day_ko(time.hour)} {hour}시{minutes}"
    return f"{hour}:{time.minute:02d} {'am' if time.hour < 12 else 'pm'}"


def _part_of_day_ko(hour: int) -> str:
    for until, name in ((1, "밤"), (6, "새벽"), (12, "오전"), (13, "낮"), (18, "오후"), (21, "저녁")):
        if hour < until:
            return name
    return "밤"


def say_plan(plan: Plan, lang: str, *, year: bool = True) -> str:
    """Say when something is planned: day, start, and the end where one is known."""
    day = say_day(plan.start, lang, year=year)
    if plan.all_day:
        last = plan.end - timedelta(days=1)
        return day if last <= plan.start else f"{day} – {say_day(last, lang, year=year)}"
    start, end = say_clock(plan.start, lang), say_clock(plan.end, lang)
    if plan.end == plan.start:
        return f"{day} {start}" if lang == "ko" else f"{day}, {start}"
    if plan.first_day == plan.last_day:
        return f"{day} {start} – {end}" if lang == "ko" else f"{day}, {start} – {end}"
    return f"{day} {start} – {say_day(plan.end, lang, year=False)} {end}"


def say_zone(plan: Plan) -> str:
    """Say the time zone of a plan, with what its clocks are ahead by: `Asia/Seoul (UTC+09:00)`."""
    ahead = plan.start.replace(tzinfo=ZoneInfo(plan.tz)).isoformat(timespec="minutes")[-6:]
    return f"{plan.tz} (UTC{ahead})"


def say_length(length: timedelta, lang: str) -> str:
    """Say a length of whole minutes in its largest whole unit: `2 hours`, `1일`."""
    for unit, en, ko in _LENGTHS:
        if length % unit == timedelta():
            number = length // unit
            return f"{number}{ko}" if lang == "ko" else f"{number} {en}{'s' if number != 1 else ''}"
    raise ValueError("a length of seconds")


def say_duration(length: timedelta, lang: str) -> str:
    """Say a length of whole minutes in hours and minutes: `2 hours 30 minutes`, `2시간 30분`."""
    hours, rest = divmod(length // timedelta(minutes=1), 60)
    words = [(hours, "hour", "시간"), (rest, "minute", "분")]
    if lang == "ko":
        return " ".join(f"{n}{ko}" for n, _, ko in words if n)
    return " ".join(f"{n} {en}{'s' if n != 1 else ''}" for n, en, _ in words if n)
