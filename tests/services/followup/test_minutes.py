"""Minutes of events: written, carried out, found again over all events."""

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.services.followup.minutes import MinutesDraft
from tests.conftest import Organiser

BY = "organiser"


def test_a_decision_has_an_owner_and_a_date_and_is_carried_out(organiser: Organiser) -> None:
    event, minutes = organiser.event(), organiser.services.minutes
    draft = MinutesDraft(kind=MinutesKind.DECISION, text="명찰을 크게", owner=" 한유리 ", due_on="2026-12-10")
    entry, _ = minutes.add(event.id, draft, BY)
    assert (entry.owner, entry.due_on, entry.done_at) == ("한유리", "2026-12-10", None)
    minutes.set_done(entry.id, BY)
    assert minutes.of_event(event.id)[0].done_at is not None
    organiser.services.history.undo(BY)
    assert minutes.of_event(event.id)[0].done_at is None


@pytest.mark.parametrize(
    ("draft", "rule"),
    [
        (MinutesDraft(text="  "), "minutes_empty"),
        (MinutesDraft(kind=MinutesKind.LINK, text="javascript:alert(1)"), "minutes_link"),
        (MinutesDraft(kind=MinutesKind.DECISION, text="x", due_on="next week"), "minutes_day"),
    ],
)
def test_what_makes_no_entry_is_refused(organiser: Organiser, draft: MinutesDraft, rule: str) -> None:
    event = organiser.event()
    with pytest.raises(RuleError) as refused:
        organiser.services.minutes.add(event.id, draft, BY)
    assert refused.value.rule == rule


def test_a_link_alone_is_an_entry_and_its_own_text(organiser: Organiser) -> None:
    event = organiser.event()
    draft = MinutesDraft(kind=MinutesKind.LINK, text="https://photos.example/a")
    entry, _ = organiser.services.minutes.add(event.id, draft, BY)
    assert (entry.text, entry.url) == ("https://photos.example/a", "https://photos.example/a")


def test_minutes_of_all_events_are_found_by_any_part_and_by_the_letter(organiser: Organiser) -> None:
    one, other = organiser.event(title="첫 모임"), organiser.event(title="둘째 모임")
    minutes = organiser.services.minutes
    minutes.add(one.id, MinutesDraft(text="접수 줄이 길었어요"), BY)
    minutes.add(other.id, MinutesDraft(text="100% 찼어요"), BY)
    minutes.add(other.id, MinutesDraft(kind=MinutesKind.NEXT_TIME, text="줄을 둘로 나누기"), BY)
    assert {hit.title for hit in minutes.search("줄")} == {"첫 모임", "둘째 모임"}
    assert [hit.text for hit in minutes.search("0%")] == ["100% 찼어요"]
    assert minutes.search("  ") == []
