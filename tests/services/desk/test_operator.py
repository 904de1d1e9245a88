"""The name of who sits at the desk stands in the history and on every record of who did something."""

from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.services import Services


def test_records_of_who_did_something_bear_the_name_of_who_sits_at_the_desk(services: Services) -> None:
    person, _ = services.people.add(PersonEdit(name="서다온"), "organiser")
    services.desk.operator = "이하린"
    services.blocks.add(person, BlockDraft(reason="신고"), "organiser")
    services.desk.operator = "박도윤"
    services.blocks.remove(person, "organiser", why="오해")
    (block,) = services.blocks.of_person(person)
    assert (block.by, block.lifted_by) == ("이하린", "박도윤")
    services.history.undo("organiser")
    assert {"organiser", "박도윤", "이하린"} <= set(services.history_listing.actors())


def test_what_no_person_did_keeps_its_own_name(services: Services) -> None:
    services.desk.operator = "이하린"
    assert [services.desk.name_of(actor) for actor in ("organiser", "cli", "desk")] == [
        "이하린",
        "이하린",
        "desk",
    ]
