"""The change log: nothing is written outside a change, and a change that fails leaves nothing."""

import pytest

from meetup_desk.services.services import Services
from meetup_desk.store.file import driver
from meetup_desk.store.file.triggers import LOGGED
from tests.store.log.logged_content import logged_content


def test_a_row_cannot_be_written_outside_a_change(services: Services) -> None:
    with pytest.raises(driver.IntegrityError), services.desk.scanning() as db:
        db.run("UPDATE setting SET value = 'x'")


def test_every_logged_table_has_its_triggers(services: Services) -> None:
    with services.desk.reading() as db:
        names = set(db.column("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'log%'"))
    assert names == {f"log_{t}_{e}" for t in LOGGED for e in ("insert", "update", "delete")}


def test_an_error_inside_a_change_takes_everything_back(services: Services) -> None:
    before = logged_content(services)
    with pytest.raises(ZeroDivisionError), services.desk.change("test", "me") as db:
        db.run("UPDATE setting SET value = 'x'")
        _ = 1 / 0
    assert logged_content(services) == before
    assert services.history.next_undo() is not None
