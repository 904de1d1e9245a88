"""Desks are made and migrated whole, whatever else the program does meanwhile."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from meetup_desk.store.desk import migrate
from meetup_desk.store.file import schema
from meetup_desk.store.file.read_transaction import ReadTransaction

_THREADS = 4


def test_schemas_that_are_made_at_the_same_time_come_out_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # the migrations themselves, not the template that other tests take

    def make(_: int) -> schema.SchemaObjects:
        connection = migrate.empty_in_memory()
        try:
            return schema.objects(ReadTransaction(connection))
        finally:
            connection.close()

    with ThreadPoolExecutor(_THREADS) as threads:
        made = list(threads.map(make, range(2 * _THREADS)))
    assert all(each == made[0] for each in made)
