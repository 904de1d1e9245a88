"""What lies in the tables that the change log covers."""

from typing import Any

from meetup_desk.services.services import Services
from meetup_desk.store.file.triggers import LOGGED


def logged_content(services: Services) -> dict[str, list[Any]]:
    """Give the rows of each logged table."""
    with services.desk.reading() as db:
        return {table: db.rows(f'SELECT * FROM "{table}" ORDER BY id') for table in LOGGED}
