"""What is heard and told afterwards: voices and their board, groups of opinion, letters, a year's report."""

import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import numpy as np

from meetup_desk.domain.events import Event
from meetup_desk.domain.notices import NoticeKind
from meetup_desk.domain.times import Plan
from meetup_desk.domain.voices import VoiceKind
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.reports.reports import ReportQuery
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.opinion_groups import grouped
from meetup_desk.services.voices.voices import VoiceDraft
from meetup_desk.store.voices import VoiceQuery
from tests.benchmarks.measuring import Line, within
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, admit, new_desk, opened

_LIST, _SEARCH, _BOARD, _GROUPS, _LETTERS, _REPORT = 0.02, 0.02, 2.0, 0.3, 3.0, 3.0  # seconds
_PAGE = 100  # lines that the window asks for first
_BY = "organiser"


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Do each as often as a page is looked at."""
    yield within("200 people x 20 answers to groups of opinion", _opinions(), _GROUPS, sizes.looks)
    with opened(new_desk(worlds.folder / "year.desk")) as services:
        yield from _voices(worlds, services, sizes)
        yield from _year(worlds, services, sizes)


def _voices(worlds: Worlds, services: Services, sizes: Sizes) -> Iterator[Line]:
    chance = random.Random(7)
    for number in range(sizes.voices):
        words = (
            f"{number}번째 의견: 모임을 {chance.choice(('더 자주', '더 조용히', '더 가까이'))} 열어 주세요"
        )
        services.voices.add(VoiceDraft(kind=VoiceKind.SUGGESTION, title=words, body=words * 4), _BY)
    many = f"{sizes.voices:,} voices"
    query = VoiceQuery()

    def first_page() -> None:
        services.voices.lines(services.voices.ids(query)[:_PAGE])

    yield within(f"the list of {many}", first_page, _LIST, sizes.looks)
    wanted = VoiceQuery(text="77번째")
    yield within(f"a search of {many}", lambda: services.voices.ids(wanted), _SEARCH, sizes.looks)
    board = worlds.folder / "board.html"
    yield within(
        f"the board of {many}", lambda: services.voice_board.write(board, "html", "ko"), _BOARD, sizes.rounds
    )


def _year(worlds: Worlds, services: Services, sizes: Sizes) -> Iterator[Line]:
    each = max(sizes.crowd // sizes.meetups, 1)
    events = [_event(services, number) for number in range(sizes.meetups)]
    for event in events:
        services.imports.run(worlds.list_of(each), event.id, _BY)
        admit(services, event, services.rsvps.ids(RsvpQuery(event_id=event.id)), "정문")
    many = f"{len(events)} events, {each * len(events):,} RSVPs"
    query = ReportQuery(year=2026)
    yield within(
        f"a report of a year, {many}", lambda: services.reports.count(query, "ko"), _REPORT, sizes.rounds
    )
    letters = _event(services, sizes.meetups)
    services.imports.run(worlds.list_of(sizes.few), letters.id, _BY)
    folder = worlds.folder / "letters"
    yield within(
        f"{sizes.few:,} letters",
        lambda: services.notice_letters.write(letters.id, NoticeKind.CONFIRMED, folder),
        _LETTERS,
        sizes.rounds,
    )


def _event(services: Services, number: int) -> Event:
    start = datetime(2026, 1, 2, 19) + timedelta(days=2 * number)
    plan = Plan(start=start, end=start + timedelta(hours=2), tz="Asia/Seoul")
    return services.events.add(EventDraft(title=f"모임 {number}", plan=plan), _BY).events[0]


def _opinions() -> Callable[[], object]:
    chance = np.random.default_rng(3)
    camps = chance.integers(0, 3, 200)
    centres = chance.uniform(-1, 1, (3, 20))
    answers = np.clip(centres[camps] + chance.normal(0, 0.4, (200, 20)), -1, 1)
    return lambda: grouped(answers)
