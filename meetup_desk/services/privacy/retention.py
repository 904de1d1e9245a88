"""Terms of retention, what is due by them, and who is held."""

from meetup_desk.domain.retention import DueLine, RetentionTerm, Terms
from meetup_desk.store import records, retention
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction


class Retention:
    """Says how long what is kept, and what is due."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def terms(self) -> Terms:
        """Give the terms of the desk and its groups."""
        with self._desk.reading() as db:
            return terms_of(db)

    def due(self) -> list[DueLine]:
        """Give what is due for destruction, by kind and group."""
        with self._desk.reading() as db:
            return retention.due(db, terms_of(db), self._desk.now())


def terms_of(db: ReadTransaction) -> Terms:
    """Give the terms of a desk."""
    return Terms(tuple(records.find(db, RetentionTerm)))
