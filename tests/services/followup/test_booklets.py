"""The booklet of a series: everything that was written, in PDF and in Markdown, and nothing that runs."""

from datetime import datetime
from pathlib import Path

import pypdf
import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.domain.times import Plan
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.followup.minutes import MinutesDraft
from tests.conftest import Organiser

BY = "organiser"


@pytest.fixture
def series(organiser: Organiser) -> list[Event]:
    plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
    draft = EventDraft(title="목요 모임", plan=plan, rrule="FREQ=WEEKLY;COUNT=3")
    return list(organiser.services.events.add(draft, BY).events)


def test_a_series_is_one_booklet_of_those_events_at_which_something_was_written(
    organiser: Organiser, series: list[Event]
) -> None:
    minutes = organiser.services.minutes
    minutes.add(series[0].id, MinutesDraft(text="줄이 길었어요"), BY)
    minutes.add(series[2].id, MinutesDraft(kind=MinutesKind.DECISION, text="문을 둘로", owner="한유리"), BY)
    booklet = organiser.services.booklets.booklet(series[1].id, "ko")
    assert [part.lines for chapter in booklet.chapters for part in chapter.parts] == [
        ("줄이 길었어요",),
        ("문을 둘로 (한유리)",),
    ]


def test_markdown_takes_nobodys_text_for_a_form(
    organiser: Organiser, series: list[Event], tmp_path: Path
) -> None:
    text = "# no *heading* <script> [x](y)"
    organiser.services.minutes.add(series[0].id, MinutesDraft(text=text), BY)
    organiser.services.booklets.write(series[0].id, tmp_path / "b.md", "en")
    written = (tmp_path / "b.md").read_text("utf-8")
    assert r"- \# no \*heading\* \<script\> \[x\](y)" in written


def test_the_pdf_holds_long_minutes_whole_over_several_pages(
    organiser: Organiser, series: list[Event], tmp_path: Path
) -> None:
    for number in range(60):
        organiser.services.minutes.add(series[0].id, MinutesDraft(text=f"기록 {number}번이에요"), BY)
    organiser.services.booklets.write(series[0].id, tmp_path / "b.pdf", "ko")
    pages = pypdf.PdfReader(tmp_path / "b.pdf").pages
    text = "\n".join(page.extract_text() for page in pages)
    assert len(pages) > 1
    assert all(f"기록 {number}번이에요" in text for number in range(60))


def test_a_series_without_minutes_and_another_ending_are_refused(
    organiser: Organiser, series: list[Event], tmp_path: Path
) -> None:
    for name, rule in (("b.pdf", "booklet_empty"), ("b.docx", "booklet_format")):
        with pytest.raises(RuleError) as refused:
            organiser.services.booklets.write(series[0].id, tmp_path / name, "ko")
        assert refused.value.rule == rule
