"""One person beside the list: how to reach them, and which events they answered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.list_rows import PersonAnswer
from meetup_desk.domain.people import ContactKind, ContactPoint, Person
from meetup_desk.services.people.people import People
from meetup_desk.ui.people.person_form import values_of
from meetup_desk.ui.rsvps.rsvp_cells import state_of_status
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fact_list import FactList
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.pill import Pill
from meetup_desk.words.dates import say_day


@dataclass(frozen=True, slots=True)
class _PersonContent:
    person: Person
    contacts: list[ContactPoint]
    answers: list[PersonAnswer]


class PersonPanel(QWidget):
    """Shows one person; `go` leads to an event by its id, `edit` puts right what is known of them."""

    def __init__(
        self,
        context: Context,
        people: People,
        go: Callable[[int], None],
        edit: Callable[[PersonId, dict[str, Any]], None],
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.person_id: int | None = None
        self._context, self._people, self._go, self._edit = context, people, go, edit
        self._shown: _PersonContent | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(16)
        context.news.changed.connect(self._hear)

    def show_person(self, person_id: PersonId) -> None:
        """Show another person."""
        self.person_id = person_id
        self._ask()

    def _ask(self) -> None:
        if self.person_id is None:
            return
        people, person_id = self._people, PersonId(self.person_id)
        self._context.jobs.run(
            lambda: _PersonContent(
                people.get(person_id), people.contacts(person_id), people.answers(person_id)
            ),
            self._take,
            self._gone,
            key=(self, "person"),
        )

    def _take(self, shown: _PersonContent) -> None:
        self._shown = shown
        self._context.panel.set_title(shown.person.name)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        edit = Button(self._context.look, self.tr("Edit person"), icon="pencil")
        edit.clicked.connect(lambda: self._edit(shown.person.id, values_of(shown.person, shown.contacts)))
        self._column.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(FactList(self._facts(shown)))
        if shown.answers:
            self._column.addWidget(self._events(shown.answers))
        self._column.addStretch(1)

    def _facts(self, shown: _PersonContent) -> list[tuple[str, str]]:
        person = shown.person
        names = {
            ContactKind.EMAIL: self.tr("Email"),
            ContactKind.PHONE: self.tr("Phone"),
            ContactKind.KAKAO: self.tr("KakaoTalk"),
        }
        facts = [
            (self.tr("Affiliation"), " · ".join(part for part in (person.affiliation, person.title) if part)),
            (self.tr("Name on badge"), person.badge_name if person.badge_name != person.name else ""),
        ]
        for contact in shown.contacts:
            phone = contact.kind is ContactKind.PHONE
            facts.append((names[contact.kind], shown_phone(contact.value) if phone else contact.value))
        return [(name, fact) for name, fact in facts if fact]

    def _events(self, answers: list[PersonAnswer]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Events"), size="emphasis"))
        lang = self._context.languages.current
        for answer in answers:
            row = QHBoxLayout()
            row.setSpacing(8)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(ElidedLabel(shown_title(answer.title)))
            words.addWidget(Label(say_day(answer.start, lang), size="caption", ink="soft"))
            row.addLayout(words, 1)
            row.addWidget(Pill(self._context.look, state_of_status(answer.status, lang)))
            go = Button(self._context.look, self.tr("Show"), kind="link")
            go.setAccessibleName(self.tr("Show {title}").format(title=shown_title(answer.title)))
            go.clicked.connect(lambda _=False, event_id=answer.event_id: self._go(event_id))
            row.addWidget(go)
            column.addLayout(row)
        return box

    def _gone(self, error: DeskError) -> None:
        if error.code == "not_found":
            self._context.panel.close_panel()
        else:
            self._context.jobs.refused.emit(error)

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(ChangeKind.PERSON) or changes.concerns(ChangeKind.RSVP):
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._take(self._shown)
        super().changeEvent(event)
