"""The files of an event's life are right to the byte, and nobody who takes several sees anything twice."""

from collections import Counter
from pathlib import Path

import pytest
import vobject

from tests.calendars.bytecheck import problems
from tests.scenarios.calendar_lifecycle import main


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("life")
    main(folder)
    return folder


def shown(path: Path) -> list[tuple[str, str]]:
    """Say title and date of all that another library shows of a calendar."""
    events = vobject.readOne(path.read_text("utf-8")).vevent_list
    moved = {(e.uid.value, e.recurrence_id.value) for e in events if hasattr(e, "recurrence_id")}
    found = []
    for event in events:
        repeats = hasattr(event, "rrule")
        dates = list(event.getrruleset(addRDate=True)) if repeats else [event.dtstart.value]
        held = [date for date in dates if not (repeats and (event.uid.value, date) in moved)]
        found += [(str(event.summary.value), str(date)) for date in held]
    return found


def test_every_file_is_right_to_the_byte(life: Path) -> None:
    written = [path for path in life.glob("*.ics") if not path.name.startswith("both-")]
    assert len(written) >= 29
    assert [(path.name, wrong) for path in written if (wrong := problems(path.read_bytes()))] == []


def test_who_has_the_public_file_and_an_invite_sees_each_date_once(life: Path) -> None:
    both = sorted(life.glob("both-*.ics"))
    assert len(both) >= 9
    for path in both:
        assert [date for date, times in Counter(shown(path)).items() if times > 1] == [], path.name
    assert len(shown(life / "both-event-1.ics")) == 1
    assert len(shown(life / "both-guests-1-invite-last.ics")) == 6
    assert len(shown(life / "both-guests-2-moved.ics")) == 6
