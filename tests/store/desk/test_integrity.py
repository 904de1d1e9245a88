"""A desk that was made unsound, by a mistake or by somebody, is called unsound and is not worked on."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.services import Services
from meetup_desk.store.desk import backup, integrity
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import driver, header, schema
from tests.conftest import Organiser

Spoil = Callable[..., Path]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with people, answers and an arrival."""
    path = tmp_path_factory.mktemp("whole") / "whole.desk"
    desk = desk_settings.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
    organiser = Organiser(Services(desk, Offscreen(resources() / "fonts").fonts))
    event = organiser.event(capacity=2)
    first = organiser.answer(event, "김서준", email="seojun@mail.example")
    organiser.answer(event, "이하린", 2, phone="010-1234-5678")
    organiser.services.door(event.id, "정문").scan(ScanRequest(text=organiser.code(event, first)))
    desk.close()
    return path


@pytest.fixture
def spoil(whole: Path, tmp_path: Path) -> Spoil:
    """Run SQL on a copy of the desk, as another program would."""

    def run(*sql: str) -> Path:
        path = tmp_path / "spoiled.desk"
        shutil.copy(whole, path)
        connection = driver.connect(path)
        connection.execute("PRAGMA foreign_keys=OFF")
        for statement in sql:
            connection.execute(statement)
        connection.close()
        return path

    return run


def test_a_desk_in_use_is_whole(spoil: Spoil) -> None:
    assert integrity.problems(spoil()) == []


def test_an_import_that_goes_on_or_was_killed_is_no_damage(spoil: Spoil, tmp_path: Path) -> None:
    path, copy = spoil(), tmp_path / "copy.desk"
    desk = Desk(path)
    change = desk.begin_bulk("rsvp.import", "test")
    assert integrity.problems(path) == []
    shutil.copy(path, copy)  # as a kill leaves it: the next program that writes takes it back
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists():
        shutil.copy(wal, copy.with_name(f"{copy.name}-wal"))
    desk.drop_bulk(change)
    desk.close()
    assert integrity.problems(copy) == []


_EATER = "CREATE TRIGGER eater BEFORE INSERT ON scan BEGIN SELECT RAISE(IGNORE); END"
_THIEF = "CREATE TRIGGER thief AFTER INSERT ON scan BEGIN DELETE FROM ticket; END"
_ALTERED = {
    "foreign trigger eater": [_EATER],
    "foreign trigger thief": [_THIEF],
    "missing trigger log_rsvp_insert": ["DROP TRIGGER log_rsvp_insert"],
    "changed trigger keep_came": [
        "DROP TRIGGER keep_came",
        "CREATE TRIGGER keep_came AFTER INSERT ON scan BEGIN SELECT 1; END",
    ],
    "foreign view guests": ["CREATE VIEW guests AS SELECT name FROM person"],
    "missing table ticket": ["DROP TABLE ticket"],
    "missing table rsvp": ["DROP TABLE rsvp"],
}


@pytest.mark.parametrize("problem", _ALTERED)
def test_a_schema_that_acts_otherwise_is_told_and_not_worked_on(spoil: Spoil, problem: str) -> None:
    path = spoil(*_ALTERED[problem])
    assert f"schema: {problem}" in integrity.problems(path)
    before = path.read_bytes()
    desk = Desk(path)
    with pytest.raises(DeskError) as refused:
        desk.hold()
    desk.close()
    assert (refused.value.code, refused.value.reason) == (ErrorCode.DESK_DAMAGED, "altered")
    assert problem in str(refused.value.facts["detail"])
    assert path.read_bytes() == before


@pytest.mark.parametrize("problem", _ALTERED)
def test_no_backup_is_made_of_an_altered_desk_nor_restored_from_one(
    spoil: Spoil, tmp_path: Path, problem: str
) -> None:
    path, elsewhere = spoil(*_ALTERED[problem]), tmp_path / "elsewhere.desk"
    for copy in (
        lambda: backup.copy_verified(path, elsewhere),
        lambda: backup.restore(path, elsewhere, force=True),
    ):
        with pytest.raises(DeskError) as refused:
            copy()
        assert refused.value.code is ErrorCode.DESK_DAMAGED
        assert not elsewhere.exists()


@pytest.mark.parametrize(
    ("problem", "sql"),
    [
        ("missing index ix_scan_undoes", "DROP INDEX ix_scan_undoes"),
        ("foreign index few", "CREATE UNIQUE INDEX few ON person (affiliation, id)"),
        ("foreign table notes", "CREATE TABLE notes (x)"),
        ("changed table venue", "ALTER TABLE venue ADD COLUMN x"),
    ],
)
def test_other_differences_of_the_schema_are_told(spoil: Spoil, problem: str, sql: str) -> None:
    assert f"schema: {problem}" in integrity.problems(spoil(sql))


def test_statistics_of_sqlite_are_nobodys_change(spoil: Spoil) -> None:
    assert integrity.problems(spoil("ANALYZE")) == []


@pytest.mark.parametrize(
    ("problem", "sql"),
    [
        ("figures of events", "UPDATE fill SET answers = answers + 1 WHERE status = 'going' AND party = 1"),
        ("figures of events", "DELETE FROM fill WHERE status = 'going' AND party = 1"),
        ("arrivals", "UPDATE rsvp SET came_at = came_at + 1 WHERE came"),
        ("going without a ticket", "DELETE FROM ticket WHERE id = (SELECT min(id) FROM ticket)"),
        ("index of people", "DELETE FROM person_search WHERE rowid = 1"),
        ("index of people", "UPDATE person_search SET name = '박 도 윤' WHERE rowid = 1"),
    ],
)
def test_what_is_derived_is_compared_with_what_it_comes_from(spoil: Spoil, problem: str, sql: str) -> None:
    (told,) = integrity.problems(spoil(*_quietly(sql)))
    assert told.startswith(problem)


def _quietly(sql: str) -> list[str]:
    """Write inside a change, as the triggers of the log want it, and leave none open."""
    return [
        "UPDATE open_change SET change_id = 1 WHERE id = 1",
        sql,
        "UPDATE open_change SET change_id = NULL WHERE id = 1",
    ]


def test_a_link_that_leads_nowhere_is_told(spoil: Spoil) -> None:
    path = spoil(*_quietly("UPDATE contact_point SET person_id = 99 WHERE id = 1"))
    assert "link: contact_point 1 -> person" in integrity.problems(path)


def test_names_in_a_wrong_order_and_events_at_a_wrong_time_are_told(spoil: Spoil) -> None:
    path = spoil(
        *_quietly("UPDATE person SET sort_key = 'x' WHERE id = 1"),
        *_quietly("UPDATE event SET start_utc = start_utc + 1"),
    )
    assert integrity.problems(path) == ["order of names: 1", "instants of events: 1"]


@pytest.mark.parametrize(
    ("cell", "sql"),
    [
        ("person.name", "UPDATE person SET name = CAST(x'eab980ff' AS TEXT) WHERE id = 1"),
        ("event.title", "UPDATE event SET title = CAST(x'ff' AS TEXT)"),
        ("scan.actor", "UPDATE scan SET actor = CAST(x'c3' AS TEXT)"),
    ],
)
def test_text_that_is_no_utf8_is_told_by_its_place(spoil: Spoil, cell: str, sql: str) -> None:
    assert f"text: {cell}" in integrity.problems(spoil(*_quietly(sql)))


def test_a_text_that_cannot_be_read_is_damage_and_is_not_repeated(spoil: Spoil) -> None:
    path = spoil(*_quietly("UPDATE setting SET value = CAST(x'eab980ff' AS TEXT) WHERE key = 'name'"))
    desk = Desk(path)
    with pytest.raises(DeskError) as refused:
        _ = DeskSettings(desk).name
    desk.close()
    assert (refused.value.code, refused.value.reason) == (ErrorCode.DESK_DAMAGED, "text")
    assert "김" not in str(refused.value)


def test_a_file_with_our_number_and_no_tables_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "hollow.desk"
    path.touch()
    connection = driver.connect(path)
    connection.execute(f"PRAGMA application_id = {0x4D444B31}")
    connection.execute(f"PRAGMA user_version = {header.SCHEMA_VERSION}")
    connection.close()
    assert "schema: missing table event" in integrity.problems(path)
    desk = Desk(path)
    for use in (desk.hold, lambda: DeskSettings(desk).name):
        with pytest.raises(DeskError) as refused:
            use()
        assert refused.value.code is ErrorCode.DESK_DAMAGED
    desk.close()


def test_every_table_is_known_to_the_schema() -> None:
    from meetup_desk.store.tables.metadata import METADATA

    assert {*METADATA.tables, "person_search", "alembic_version"} == schema.TABLES
