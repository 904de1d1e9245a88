"""How long before an event a calendar rings, as people write it."""

from datetime import timedelta

import pytest

from meetup_desk.domain.alarms import read_alarm, read_alarms, write_alarm
from meetup_desk.domain.errors import RuleError


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("1w", timedelta(weeks=1)),
        ("1d", timedelta(days=1)),
        (" 36H ", timedelta(hours=36)),
        ("90 m", timedelta(minutes=90)),
    ],
)
def test_a_length_is_read_and_written(text: str, length: timedelta) -> None:
    assert read_alarm(text) == length
    assert read_alarm(write_alarm(length)) == length


@pytest.mark.parametrize("text", ["", "0m", "1", "d", "-1d", "1.5h", "1y", "9w", "١d", "99999999w"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(RuleError) as refused:
        read_alarm(text)
    assert refused.value.rule == "alarm_unreadable"


def test_each_length_counts_once_and_not_too_many() -> None:
    assert read_alarms(["1d", "24h", "2h"]) == (timedelta(days=1), timedelta(hours=2))
    with pytest.raises(RuleError) as refused:
        read_alarms(f"{hours}h" for hours in range(1, 7))
    assert refused.value.rule == "alarms_too_many"
