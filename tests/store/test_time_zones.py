"""A weekly meetup is at seven o'clock, whatever becomes of the rules of its zone."""

from meetup_desk.store import time_zones
from tests.conftest import Organiser


def test_instants_follow_new_zone_data_and_nobody_can_undo_that(organiser: Organiser) -> None:
    event, desk = organiser.event(), organiser.services.desk
    with desk.change("test", "me") as db:
        db.run("UPDATE event SET start_utc = start_utc - 3600000000")  # as older rules would have it
        db.run("UPDATE setting SET value = '1999a' WHERE key = 'tzdata'")
    before = organiser.services.history.next_undo()
    desk.close()
    desk.hold()
    with desk.reading() as db:
        assert db.value("SELECT start_utc FROM event") == event.plan.start_utc
        assert db.value("SELECT value FROM setting WHERE key = 'tzdata'") == time_zones.VERSION
    assert organiser.services.history.next_undo() == before
