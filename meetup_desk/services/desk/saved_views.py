"""Saved views: filters of a list, kept under a name for every event."""

from collections.abc import Mapping

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.names import clean
from meetup_desk.domain.saved_views import SavedView
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk


class SavedViews:
    """The views that an organiser named."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self, noun: str) -> list[SavedView]:
        """Give the views of a list, in the order in which they were saved."""
        with self._desk.reading() as db:
            return records.find(db, SavedView, noun=noun)

    def save(self, noun: str, name: str, filters: Mapping[str, str], actor: str) -> Changes:
        """Keep a filter under a name, in the place of one that has it; RuleError `name_missing`."""
        name = clean(name)
        if not name:
            raise RuleError("name_missing")
        with self._desk.change("view.save", actor, detail=name) as db:
            for known in records.find(db, SavedView, noun=noun, name=name):
                records.remove(db, known)
            records.add(db, SavedView(noun=noun, name=name, filters=dict(filters)))
        return Changes(change=db.change_id, touched=touched(desk=None))

    def remove(self, view_id: int, actor: str) -> Changes:
        """Forget a view; DeskError `not_found`."""
        with self._desk.change("view.remove", actor) as db:
            records.remove(db, records.get(db, SavedView, view_id))
        return Changes(change=db.change_id, touched=touched(desk=None))
