"""What leads to a table, by the foreign keys of the schema."""

from typing import Any

from meetup_desk.services.services import Services
from meetup_desk.store.file import references
from meetup_desk.store.file.read_transaction import ReadTransaction


class CountedStatements(ReadTransaction):
    """Counts what is asked of the file."""

    asked = 0

    def rows(self, sql: str, parameters: Any = ()) -> list[Any]:
        self.asked += 1
        return super().rows(sql, parameters)

    def column(self, sql: str, parameters: Any = ()) -> list[Any]:
        self.asked += 1
        return super().column(sql, parameters)


def test_columns_that_lead_to_a_table_are_found_by_one_statement(services: Services) -> None:
    with services.desk.reading() as db:
        counted = CountedStatements(db._connection)
        found = references.to(counted, "rsvp")
        references.to(counted, "person")
    assert {("ticket", "rsvp_id", True), ("reply", "rsvp_id", False)} <= set(found)
    assert counted.asked <= 1  # none where another desk of this schema was read before
