"""Tags, notes and saved views: kept, found again, and taken back as one."""

import pytest

from meetup_desk.domain.errors import RuleError
from tests.conftest import Organiser


def test_tags_are_given_once_taken_and_undone(organiser: Organiser) -> None:
    event = organiser.event()
    first, second = (
        organiser.services.rsvps.line(organiser.answer(event, name)).person_id
        for name in ("김서준", "이하린")
    )
    tags = organiser.services.tags
    tags.give([first, second], ["단골", " 단골 ", "사진"], "organiser")
    tags.give([first], ["단골"], "organiser")
    assert tags.counts() == {"단골": 2, "사진": 2}
    tags.set(second, ["강사"], "organiser")
    tags.take([first], ["사진"], "organiser")
    assert (tags.of(first), tags.of(second)) == (["단골"], ["강사"])
    organiser.services.history.undo("organiser")
    assert tags.of(first) == ["단골", "사진"]


def test_notes_come_newest_first_and_an_empty_one_is_refused(organiser: Organiser) -> None:
    person = organiser.services.rsvps.line(organiser.answer(organiser.event(), "김서준")).person_id
    notes = organiser.services.notes
    for text in ("사진을 잘 찍어요.", " 문 가까이 앉아요. "):
        notes.add(person, text, "organiser")
    assert [note.text for note in notes.of(person)] == ["문 가까이 앉아요.", "사진을 잘 찍어요."]
    with pytest.raises(RuleError) as empty:
        notes.add(person, "  ", "organiser")
    assert empty.value.rule == "note_empty"
    notes.remove(notes.of(person)[0].id, "organiser")
    assert [note.text for note in notes.of(person)] == ["사진을 잘 찍어요."]


def test_a_view_that_is_saved_again_takes_the_place_of_the_one_before(organiser: Organiser) -> None:
    views = organiser.services.saved_views
    views.save("rsvps", "배려 필요", {"needs": "any"}, "organiser")
    views.save("rsvps", "배려 필요", {"needs": "diet"}, "organiser")
    (view,) = views.list("rsvps")
    assert (view.name, view.filters, views.list("people")) == ("배려 필요", {"needs": "diet"}, [])
    views.remove(view.id, "organiser")
    assert views.list("rsvps") == []
