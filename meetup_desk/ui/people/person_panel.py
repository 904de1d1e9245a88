"""One person beside the list: tags, the years together, how to reach them, consents, notes and events."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.consents import Consent
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.introductions import NeedOffer
from meetup_desk.domain.list_rows import PastAnswer, PastPresence
from meetup_desk.domain.meetings import PersonTies
from meetup_desk.domain.names import called
from meetup_desk.domain.people import ContactKind, ContactPoint, Person, PersonNote
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.services import Services
from meetup_desk.ui.people.consent_section import ConsentSection
from meetup_desk.ui.people.meetings_section import MeetingsSection
from meetup_desk.ui.people.need_offers_section import NeedOffersSection
from meetup_desk.ui.people.person_actions import PersonActions
from meetup_desk.ui.people.person_form import values_of
from meetup_desk.ui.people.years_chart import YearsChart
from meetup_desk.ui.rsvps.rsvp_cells import state_of_status
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fact_list import FactList
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.pill import Pill, PillState
from meetup_desk.ui.widgets.tags import TagLabel
from meetup_desk.words.dates import say_day

_KINDS = (ChangeKind.PERSON, ChangeKind.RSVP, ChangeKind.SCAN, ChangeKind.MEETING)
_EVENTS = 12  # shown at once


@dataclass(frozen=True, slots=True)
class _PersonContent:
    person: Person
    contacts: list[ContactPoint]
    past: list[PastAnswer]
    tags: list[str]
    notes: list[PersonNote]
    consents: list[Consent]
    consent_events: dict[EventId, Event]
    said: list[NeedOffer]
    willing: bool
    ties: PersonTies
    now: Instant
    tz: str


class PersonPanel(QWidget):
    """Shows one person; `go` leads to an event by its id, `edit` puts right what is known of them."""

    def __init__(
        self,
        context: Context,
        services: Services,
        actions: PersonActions,
        go: Callable[[int], None],
        edit: Callable[[PersonId, dict[str, Any]], None],
        *,
        more: Callable[[int], Sequence[Action | None]] = lambda _: (),
    ) -> None:
        """`more` gives what stands in the menu behind the buttons."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is in it
        self.person_id: int | None = None
        self._context, self._services, self._actions, self._go, self._edit = (
            context,
            services,
            actions,
            go,
            edit,
        )
        self._more = more
        self._shown: _PersonContent | None = None
        self._all_events = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(16)
        context.news.changed.connect(self._hear)
        context.look.changed.connect(self._rebuild)

    def show_person(self, person_id: PersonId) -> None:
        """Show another person."""
        self.person_id, self._all_events = person_id, False
        self._ask()

    def _ask(self) -> None:
        if self.person_id is None:
            return
        services, person_id = self._services, PersonId(self.person_id)

        def work() -> _PersonContent:
            return _PersonContent(
                person=services.people.get(person_id),
                contacts=services.people.contacts(person_id),
                past=services.people.answers(person_id),
                tags=services.tags.of(person_id),
                notes=services.notes.of(person_id),
                consents=(said := services.consents.of(person_id)),
                consent_events=services.consents.events_of(said),
                said=services.need_offers.of_person(person_id),
                willing=services.need_offers.is_willing(person_id),
                ties=services.meetings.ties(person_id),
                now=services.desk.now(),
                tz=services.settings.tz,
            )

        self._context.jobs.run(work, self._take, self._gone, key=(self, "person"))

    def _take(self, shown: _PersonContent) -> None:
        self._shown = shown
        self._context.panel.set_title(shown.person.name)
        self._rebuild()

    def _rebuild(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._shown is None:
            return
        for section in self._sections(self._shown):
            if section is not None:
                self._column.addWidget(section)
        self._column.addStretch(1)

    def _sections(self, shown: _PersonContent) -> Iterator[QWidget | None]:
        """Give the sections from top to bottom; None where there is nothing to say."""
        yield self._tags(shown)
        yield self._buttons(shown)
        facts = self._facts(shown)
        yield FactList(facts) if facts else None
        yield self._meetings(shown)
        yield NeedOffersSection(
            self._context.look, self._actions, shown.person.id, shown.said, willing=shown.willing
        )
        yield self._years(shown)
        write_down = partial(self._actions.consent, shown.person, shown.past)
        yield ConsentSection(self._context, shown.consents, shown.consent_events, shown.tz, write_down)
        yield self._notes(shown)
        yield self._events(shown) if shown.past else None

    def _tags(self, shown: _PersonContent) -> QWidget | None:
        if not shown.tags:
            return None
        box = QWidget()
        row = FlowLayout(box, gap=8)
        for name in shown.tags:
            row.addWidget(TagLabel(self._context.look, name))
        return box

    def _buttons(self, shown: _PersonContent) -> QWidget:
        box, person = QWidget(), shown.person
        row = FlowLayout(box, gap=8)
        offers: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (
                self.tr("Edit person"),
                "pencil",
                lambda: self._edit(person.id, values_of(person, shown.contacts)),
            ),
            (self.tr("Tags"), "tag", partial(self._actions.edit_tags, person.id, shown.tags)),
            (self.tr("Note"), "notebook-pen", partial(self._actions.note, person.id)),
            (
                self.tr("Access copy…"),
                "file-down",
                partial(self._actions.access_copy, person.id, person.name),
            ),
            (self.tr("Delete"), "trash-2", partial(self._actions.remove, [person.id])),
        )
        for text, icon, run in offers:
            button = Button(self._context.look, text, icon=icon)
            button.clicked.connect(lambda _=False, run=run: run())
            row.addWidget(button)
        if self._more(person.id):
            more = IconButton(self._context.look, "ellipsis", self.tr("More"))
            more.clicked.connect(lambda _=False: self._pop_up(more, person.id))
            row.addWidget(more)
        return box

    def _pop_up(self, button: IconButton, person_id: int) -> None:
        menu = menu_of(self._more(person_id), self._context.look, button)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _facts(self, shown: _PersonContent) -> list[tuple[str, str]]:
        person = shown.person
        names = {
            ContactKind.EMAIL: self.tr("Email"),
            ContactKind.PHONE: self.tr("Phone"),
            ContactKind.KAKAO: self.tr("KakaoTalk"),
        }
        facts = [
            (self.tr("Affiliation"), " · ".join(part for part in (person.affiliation, person.title) if part)),
            (self.tr("Badge name"), person.badge_name if person.badge_name != person.name else ""),
        ]
        for contact in shown.contacts:
            phone = contact.kind is ContactKind.PHONE and contact.value
            value = shown_phone(contact.value) if phone else contact.value or contact.shown
            facts.append((names[contact.kind], " · ".join(filter(None, (value, contact.label)))))
        return [(name, fact) for name, fact in facts if fact]

    def _meetings(self, shown: _PersonContent) -> QWidget | None:
        if not shown.ties.met and not shown.ties.strangers:
            return None
        name, lang = shown.person.badge_name or called(shown.person.name), self._context.languages.current
        introduce = partial(self._actions.introduce, shown.person.id)
        return MeetingsSection(self._context.look, name, shown.ties, lang, introduce)

    def _years(self, shown: _PersonContent) -> QWidget | None:
        known = [answer.presence(shown.now) for answer in shown.past]
        came, missed = known.count(PastPresence.CAME), known.count(PastPresence.MISSED)
        ahead = known.count(PastPresence.AHEAD)
        parts = [
            self.tr("Came {count}").format(count=came) if came else "",
            self.tr("Did not come {count}").format(count=missed) if missed else "",
            self.tr("Ahead {count}").format(count=ahead) if ahead else "",
        ]
        text = " · ".join(part for part in parts if part)
        chart = YearsChart(self._context.look, shown.past, shown.now, text)
        if chart.is_empty:
            return None
        return self._section(
            self.tr("Years together"), Label(text, size="caption", ink="soft", wrap=True), chart
        )

    def _notes(self, shown: _PersonContent) -> QWidget | None:
        if not shown.notes:
            return None
        return self._section(self.tr("Notes"), *(self._note(note, shown.tz) for note in shown.notes))

    def _note(self, note: PersonNote, tz: str) -> QWidget:
        box = QFrame()
        box.setProperty("ground", "note")
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 8, 4, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(note.text, wrap=True))
        day = say_day(moment_of(note.at, tz), self._context.languages.current)
        words.addWidget(Label(day, size="caption", ink="soft"))
        row.addLayout(words, 1)
        remove = IconButton(self._context.look, "x", self.tr("Delete note"))
        remove.clicked.connect(lambda _=False: self._actions.remove_note(note.id))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _section(self, title: str, *widgets: QWidget) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(title, size="emphasis"))
        for widget in widgets:
            column.addWidget(widget)
        return box

    def _events(self, shown: _PersonContent) -> QWidget:
        answers = shown.past if self._all_events else shown.past[:_EVENTS]
        rows = [self._event(answer, shown.now) for answer in answers]
        if len(answers) < len(shown.past):
            more = Button(
                self._context.look, self.tr("Show %Ln more", "", len(shown.past) - len(answers)), kind="link"
            )
            more.clicked.connect(lambda _=False: self._show_all())
            rows.append(more)
        return self._section(self.tr("Events"), *rows)

    def _show_all(self) -> None:
        self._all_events = True
        self._rebuild()

    def _event(self, answer: PastAnswer, now: Instant) -> QWidget:
        box, lang = QWidget(), self._context.languages.current
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(shown_title(answer.title)))
        day = say_day(moment_of(answer.start, answer.tz), lang)
        words.addWidget(ElidedLabel(day, size="caption", ink="soft"))
        row.addLayout(words, 1)
        row.addWidget(Pill(self._context.look, self._state(answer, now)))
        go = Button(self._context.look, self.tr("Show"), kind="link")
        go.setAccessibleName(self.tr("Show {title}").format(title=shown_title(answer.title)))
        go.clicked.connect(lambda _=False: self._go(answer.event_id))
        row.addWidget(go)
        return box

    def _state(self, answer: PastAnswer, now: Instant) -> PillState:
        known = answer.presence(now)
        if known is PastPresence.CAME:
            return PillState(self.tr("Came"), "good", "user-check")
        if known is PastPresence.MISSED:
            return PillState(self.tr("Did not come"), "warn", "user-x")
        return state_of_status(answer.status, self._context.languages.current)

    def _gone(self, error: DeskError) -> None:
        if error.code == "not_found":
            self._context.panel.close_panel()
        else:
            self._context.jobs.refused.emit(error)

    def _hear(self, changes: Changes) -> None:
        if any(changes.concerns(kind) for kind in _KINDS):
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self._take(self._shown)
        super().changeEvent(event)
