"""Times of day as people type them, in both languages."""

from datetime import datetime, time

import pytest

from meetup_desk.domain.clock_texts import read_time
from meetup_desk.words.dates import say_clock


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("7pm", time(19)),
        ("7 PM", time(19)),
        ("7p", time(19)),
        ("7 p.m.", time(19)),
        ("7:30 pm", time(19, 30)),
        ("7.30pm", time(19, 30)),
        ("730pm", time(19, 30)),
        ("pm 7:30", time(19, 30)),
        ("12am", time(0)),
        ("12:15 pm", time(12, 15)),
        ("19", time(19)),
        ("7", time(7)),
        ("1930", time(19, 30)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("19.30", time(19, 30)),
        ("19:30", time(19, 30)),
        ("19h30", time(19, 30)),
        (" 19 : 30 ", time(19, 30)),
        ("１９：３０", time(19, 30)),
        ("24:00", time(0)),
        ("noon", time(12)),
        ("Midnight", time(0)),
        ("저녁 7시", time(19)),
        ("저녁7시반", time(19, 30)),
        ("오후 7시 반", time(19, 30)),
        ("오후 7시 5분", time(19, 5)),
        ("오후 7:30", time(19, 30)),
        ("오후 19시", time(19)),
        ("오전 12시", time(0)),
        ("오후 12시", time(12)),
        ("7시", time(7)),
        ("19시 30분", time(19, 30)),
        ("새벽 1시", time(1)),
        ("아침 9시", time(9)),
        ("낮 12시", time(12)),
        ("낮 2시", time(14)),
        ("점심 1시", time(13)),
        ("밤 10시", time(22)),
        ("밤 12시", time(0)),
        ("밤 1시", time(1)),
        ("정오", time(12)),
        ("자정", time(0)),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, meant: time) -> None:
    assert read_time(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "나중에",
        "25",
        "24:30",
        "19:60",
        "2400000",
        "19:30:00",
        "오전 13시",
        "13am",
        "7-8",
        "-7",
        "7시 반 반",
    ],
)
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_every_time_that_the_desk_says_is_read_back(lang: str) -> None:
    for minute in range(24 * 60):
        moment = datetime(2026, 12, 3, minute // 60, minute % 60)
        assert read_time(say_clock(moment, lang)) == moment.time()
