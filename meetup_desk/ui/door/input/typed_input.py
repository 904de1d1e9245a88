"""What is typed at the door, by fingers or by a scanner: a code at once, a name through the people found."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.code_text import code_at_end
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.verdicts import Direction
from meetup_desk.services.door.code_input import is_short_code
from meetup_desk.services.door.source import Ask, FoundPerson
from meetup_desk.ui.door.input.door_field import DoorField
from meetup_desk.ui.door.input.search_results import SearchResults
from meetup_desk.ui.door.model import DoorModel

_LONGEST_SEARCH: Final = 40  # characters
# What a person may type in search of somebody; anything else that ends in Enter is a reading.
_NAME = re.compile(r"[^\W\d_][^\d_/:@#%?=&<>\[\]{}]*|[\d\- ]{1,11}")


class TypedInput(QObject):
    """`read(Ask)` comes with what is to be judged, `counted(n)` with one of the numbers that are offered.

    `shown` comes when people were found, for whoever places the list; `touched` with every key.
    """

    read = Signal(object)
    counted = Signal(int)
    shown = Signal()
    touched = Signal()

    def __init__(
        self,
        field: DoorField,
        results: SearchResults,
        model: DoorModel,
        *,
        lang: Callable[[], str],
        direction: Callable[[], Direction],
        offered: Callable[[], Sequence[int]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._field, self._results, self._model = field, results, model
        self._lang, self._direction, self._offered = lang, direction, offered
        self._entering = ""  # a name that was entered before it was found
        field.typed.connect(self._typed)
        field.asked.connect(self._search)
        field.entered.connect(self._entered)
        field.moved.connect(results.move_choice)
        results.chosen.connect(self._admit)
        model.found.connect(self._found)

    def empty(self, *, after_code: bool = False) -> None:
        """Be ready for the next one."""
        self._field.empty(after_code=after_code)
        self._close_results()
        self._field.setFocus()

    def _typed(self, text: str) -> None:
        self._entering = ""
        self.touched.emit()
        code = code_at_end(text)
        if code:
            self._take_text(code, after_code=True)
        elif not text.strip():
            self._close_results()

    def _search(self, text: str) -> None:
        text = text.strip()
        if text and len(text) <= _LONGEST_SEARCH:
            self._model.search(text)
        else:
            self._close_results()

    def _found(self, text: str, found: list[FoundPerson]) -> None:
        if text != self._field.live_text().strip():
            return
        if not found and is_short_code(text, layouts=self._entering == text):
            self._take_text(text)
            return
        self._results.show_people(text, found, self._lang())
        self.shown.emit()
        if self._entering == text:
            self._enter_choice()

    def _entered(self, text: str) -> None:
        self.touched.emit()
        if text.isdecimal() and int(text) in self._offered():
            self._field.empty()
            self.counted.emit(int(text))
        elif self._results.asked == text and self._results.people():
            self._enter_choice()
        elif not is_short_code(text) and _NAME.fullmatch(text) and len(text) <= _LONGEST_SEARCH:
            self._entering = text
            self._model.search(text)
        else:
            self._take_text(text)

    def _enter_choice(self) -> None:
        """Let in the person chosen; where several were found, Enter goes to the first."""
        self._entering = ""
        person = self._results.person()
        if person is not None:
            self._admit(person.rsvp_id)
        else:
            self._results.move_choice(1)

    def _take_text(self, text: str, *, after_code: bool = False) -> None:
        self.empty(after_code=after_code)
        self.read.emit(Ask(text=text, direction=self._direction()))

    def _admit(self, rsvp_id: int) -> None:
        self.empty()
        self.read.emit(Ask(rsvp_id=RsvpId(rsvp_id), direction=self._direction()))

    def take_code(self, text: str) -> None:
        """Have a code judged that was scanned where the field could not hear it."""
        self._take_text(text, after_code=True)

    def _close_results(self) -> None:
        self._model.forget_search()
        self._results.leave()
