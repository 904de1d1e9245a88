"""What is typed at the door, by hand or by a scanner: a code is taken at once, a name is searched."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.code_text import code_at_end
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.verdicts import Direction
from meetup_desk.services.door.door_source import FoundPerson, ScanRequest
from meetup_desk.services.door.short_codes import is_short_code
from meetup_desk.ui.door.input.door_field import DoorField
from meetup_desk.ui.door.input.search_results import SearchResults
from meetup_desk.ui.door.model import DoorModel

_LONGEST_SEARCH: Final = 40  # characters
# What a person may type in search of somebody; anything else that ends in Enter is a reading.
_NAME = re.compile(r"[^\W\d_][^\d_/:@#%?=&<>\[\]{}]*|[\d\- ]{1,11}")


class TypedInput(QObject):
    """`submitted(Ask)` comes with what is to be judged, `count_typed(n)` with one of the possible counts.

    `results_shown` comes when people were found, to place their list; `edited` with every key.
    """

    submitted = Signal(object)
    count_typed = Signal(int)
    results_shown = Signal()
    edited = Signal()

    def __init__(
        self,
        field: DoorField,
        results: SearchResults,
        model: DoorModel,
        *,
        lang: Callable[[], str],
        direction: Callable[[], Direction],
        counts: Callable[[], Sequence[int]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._field, self._results, self._model = field, results, model
        self._lang, self._direction, self._counts = lang, direction, counts
        self._entered_name = ""  # Enter came before the people were found
        field.typed.connect(self._follow_text)
        field.asked.connect(self._search)
        field.entered.connect(self._submit)
        field.moved.connect(results.move_selection)
        results.chosen.connect(self._submit_person)
        model.people_found.connect(self._show_results)

    def reset(self, *, after_code: bool = False) -> None:
        """Be ready for the next person."""
        self._field.clear_text(after_code=after_code)
        self._close_results()
        self._field.setFocus()

    def _follow_text(self, text: str) -> None:
        self._entered_name = ""
        self.edited.emit()
        code = code_at_end(text)
        if code:
            self._submit_text(code, after_code=True)
        elif not text.strip():
            self._close_results()

    def _search(self, text: str) -> None:
        text = text.strip()
        if text and len(text) <= _LONGEST_SEARCH:
            self._model.search(text)
        else:
            self._close_results()

    def _show_results(self, text: str, found: list[FoundPerson]) -> None:
        if text != self._field.live_text().strip():
            return
        if not found and is_short_code(text, layouts=self._entered_name == text):
            self._submit_text(text)
            return
        self._results.show_people(text, found, self._lang())
        self.results_shown.emit()
        if self._entered_name == text:
            self._submit_selection()

    def _submit(self, text: str) -> None:
        self.edited.emit()
        if text.isdecimal() and int(text) in self._counts():
            self._field.clear_text()
            self.count_typed.emit(int(text))
        elif self._results.query == text and self._results.people():
            self._submit_selection()
        elif not is_short_code(text) and _NAME.fullmatch(text) and len(text) <= _LONGEST_SEARCH:
            self._entered_name = text
            self._model.search(text)
        else:
            self._submit_text(text)

    def _submit_selection(self) -> None:
        """Submit the person selected; where none is, select the first."""
        self._entered_name = ""
        person = self._results.person()
        if person is not None:
            self._submit_person(person.rsvp_id)
        else:
            self._results.move_selection(1)

    def _submit_text(self, text: str, *, after_code: bool = False) -> None:
        self.reset(after_code=after_code)
        self.submitted.emit(ScanRequest(text=text, direction=self._direction()))

    def _submit_person(self, rsvp_id: int) -> None:
        self.reset()
        self.submitted.emit(ScanRequest(rsvp_id=RsvpId(rsvp_id), direction=self._direction()))

    def submit_code(self, text: str) -> None:
        """Submit a code that was scanned while the field did not have the keyboard."""
        self._submit_text(text, after_code=True)

    def _close_results(self) -> None:
        self._model.forget_search()
        self._results.close_list()
