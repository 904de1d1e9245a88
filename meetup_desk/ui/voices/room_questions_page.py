"""Questions from the room of one event: typed in, merged, sorted by support, answered or carried over."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.voices import RoomQuestion, RoomQuestionState
from meetup_desk.services.services import Services
from meetup_desk.services.voices.room_questions import RoomQuestions
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.voices.audience_screen import QuestionScreen
from meetup_desk.ui.voices.hands_dialog import HandsDialog
from meetup_desk.ui.voices.publish_dialog import PublishDialog
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.ui.widgets.search_field import WordsLine
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.say import say

_LOOKS: dict[RoomQuestionState, tuple[Tone, str]] = {
    RoomQuestionState.OPEN: ("neutral", "circle"),
    RoomQuestionState.ANSWERED: ("good", "check"),
    RoomQuestionState.CARRIED_OVER: ("accent", "calendar-clock"),
}
_ASKER = 160  # px at 100 %


class RoomQuestionsPage(Page):
    """Shows the questions of an event; `left` comes when somebody goes back to it."""

    guide = "surveys"
    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._questions, self._writes = context, services.room_questions, writes
        self._public_words = services.public_words
        self._line: EventLine | None = None
        self._found: list[RoomQuestion] = []
        self._held_back: dict[int, tuple[str, ...]] = {}  # names in questions that the room does not see yet
        look = context.look
        self.header = PageHeader(look, lambda: self.tr("Questions from the room"))
        self._back = BackHeader(look, self.header, self.left)
        self.text, self.asker = WordsLine(), WordsLine()
        self.asker.setMaximumWidth(look.theme.px(_ASKER))
        self.add_button = Button(look, icon="plus")
        self.empty = EmptyPage(look, icon="hand")
        self._source: MemorySource[RoomQuestion] = MemorySource()
        self.table: RecordTable[RoomQuestion] = RecordTable(
            look,
            context.jobs,
            self._source,
            self._columns(),
            name=lambda: self.tr("Questions from the room"),
            empty=self.empty,
            menu=self._menu,
        )
        self.audience = QuestionScreen(look)
        self._stack = Stack(look)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        typing = QHBoxLayout()
        typing.setSpacing(8)
        typing.addWidget(self.text, 1)
        typing.addWidget(self.asker)
        typing.addWidget(self.add_button)
        every = QWidget()
        column = QVBoxLayout(every)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._back)
        column.addLayout(typing)
        column.addWidget(self.table, 1)
        self._stack.addWidget(every)
        self._stack.addWidget(self.audience)
        self.column.addWidget(self._stack, 1)
        self.setFocusProxy(self.text)

    def _connect(self) -> None:
        for line in (self.text, self.asker):
            line.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.table.opened.connect(self.answer)
        self.table.selected.connect(self._offer)
        self.audience.left.connect(self.leave_audience)
        self._context.news.changed.connect(self._hear)

    def show_event(self, line: EventLine) -> None:
        """Show the questions of an event."""
        self._line = line
        self._offer()
        self._ask()

    def go_back(self) -> bool:
        """Leave the audience screen, or go back to the event."""
        if self._stack.currentWidget() is self.audience:
            self.leave_audience()
        else:
            self.left.emit()
        return True

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back.set_name(self.tr("Back to event"))
        self.text.setPlaceholderText(self.tr("Enter a question from a card, and press Enter"))
        self.text.setAccessibleName(self.tr("Question"))
        self.asker.setPlaceholderText(self.tr("Name, if given"))
        self.asker.setAccessibleName(self.tr("Name, if given"))
        self.add_button.set_text(self.tr("Add"))
        self.empty.set_texts(
            self.tr("No questions yet"),
            self.tr(
                "Collect cards in the room and enter them here. The same question again counts as support."
            ),
        )
        self._offer()
        self._show()

    # -- doing

    def add(self) -> None:
        """Take a question that was typed in; the keyboard stays for the next one."""
        text, asker, line = self.text.text().strip(), self.asker.text().strip(), self._line
        if not text or line is None:
            return
        self.text.clear()
        self.asker.clear()
        self.text.setFocus()
        self._writes.run(
            lambda: self._questions.add(line.event.id, text, ACTOR, asker=asker),
            lambda added: added[1],
            lambda added: (
                self.tr("%Ln people ask this.", "", added[0].support) if added[0].support > 1 else ""
            ),
        )

    def answer(self, question_id: int) -> None:
        """Ask what was answered, and mark the question."""
        question = self._by_id(question_id)
        if question is None:
            return
        field = Field(
            key="text",
            label=lambda: self.tr("What was answered"),
            kind="lines",
            help=lambda: self.tr("Optional."),
        )
        given = FormDialog(
            self._context.look,
            self.window(),
            self.tr("Answered"),
            [field],
            verb=self.tr("Mark as answered"),
            leave=self.tr("Cancel"),
            text=question.text,
            values={"text": question.answer},
        ).draft()
        if given is not None:
            self._write(
                partial(self._questions.answer, question, ACTOR, text=given["text"]),
                self.tr("Marked as answered."),
            )

    def publish(self, question: RoomQuestion) -> None:
        """Ask for the words that the room sees."""
        names = self._held_back.get(question.id, ())
        dialog = PublishDialog(self._context, self, question.text, names, question.public_text)
        text = dialog.text()
        if text is not None:
            self._write(
                partial(self._public_words.publish_question, question, ACTOR, text=text),
                self.tr("Everyone reads: “{text}”").format(text=text),
            )

    def publish_as_asked(self, question: RoomQuestion) -> None:
        """Let the room see a question with the names in it."""
        show = partial(self._public_words.publish_question, question, ACTOR, text=question.public_text)
        self._write(show, self.tr("The room sees it as it is."))

    def carry_over(self, question: RoomQuestion) -> None:
        """Keep a question for after the event."""
        self._write(partial(self._questions.answer, question, ACTOR, carry=True), self.tr("Carried over."))

    def support(self, question: RoomQuestion) -> None:
        """Count one more who asks it."""
        self._write(partial(self._questions.support, question, ACTOR), "")

    def merge(self, ids: Sequence[int]) -> None:
        """Merge questions into the one that most people ask."""
        chosen = [each for each in self._found if each.id in set(ids)]
        into, *others = sorted(chosen, key=lambda each: -each.support)
        said = self.tr("Merged into “{text}”.").format(text=into.text)
        self._write(partial(self._questions.merge, into, others, ACTOR), said)

    def count_hands(self) -> None:
        """Ask for a show of hands, and keep it."""
        line = self._line
        counted = HandsDialog(self._context, self.window()).counted() if line else None
        if line is not None and counted is not None:
            text, hands = counted
            self._writes.run(
                lambda: self._questions.count_hands(line.event.id, text, hands, ACTOR),
                lambda done: done[1],
                lambda done: f"{done[0].text}: {done[0].answer}",
            )

    def show_audience(self) -> None:
        """Hide everything but the questions, for everyone to see."""
        self._stack.setCurrentWidget(self.audience)
        self._context.stand_alone(True)  # noqa: FBT003 - a slot's signature
        self._show()
        self.audience.setFocus()

    def leave_audience(self) -> None:
        """Come back to the list."""
        self._context.stand_alone(False)  # noqa: FBT003 - a slot's signature
        self._stack.setCurrentIndex(0)
        self.text.setFocus()

    def _write(self, work: partial[Changes], said: str) -> None:
        self._writes.run(work, lambda changes: changes, lambda _: said)

    # -- reading

    def _ask(self) -> None:
        line, questions = self._line, self._questions
        if line is not None:
            self._context.jobs.run(
                lambda: _read(questions, line.event.id),
                self._take,
                key=(self, "questions"),
            )

    def _take(self, read: tuple[list[RoomQuestion], dict[int, tuple[str, ...]]]) -> None:
        found, self._held_back = read
        self._found = found
        self._source.all_rows = found
        self.table.ask()
        self._show()

    def _hear(self, changes: Changes) -> None:
        kinds = (ChangeKind.ROOM_QUESTION, ChangeKind.PERSON)
        if self.isVisible() and any(map(changes.concerns, kinds)):
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another page was shown."""
        super().showEvent(event)
        self._ask()

    # -- showing

    def _show(self) -> None:
        unanswered = [each for each in self._found if each.state is RoomQuestionState.OPEN]
        title = "" if self._line is None else shown_title(self._line.event.title)
        left = self.tr("%Ln open questions", "", len(unanswered)) if self._found else ""
        self.header.set_subtitle(" · ".join(filter(None, [title, left])))
        self.audience.show_questions(title, [one for one in unanswered if one.id not in self._held_back])

    def _by_id(self, question_id: int) -> RoomQuestion | None:
        return next((each for each in self._found if each.id == question_id), None)

    def _menu(self, ids: list[int]) -> list[Action]:
        if len(ids) > 1:
            merge = partial(self.merge, ids)
            return [Action(key="question.merge", text=lambda: self.tr("Merge"), icon="link", run=merge)]
        question = self._by_id(ids[0]) if ids else None
        if question is None:
            return []
        return [
            *self._publishing(question),
            Action(
                key="question.support",
                text=lambda: self.tr("One more asks this"),
                icon="plus",
                shortcut="+",
                run=partial(self.support, question),
            ),
            Action(
                key="question.answer",
                text=lambda: self.tr("Answered…"),
                icon="check",
                run=partial(self.answer, question.id),
            ),
            Action(
                key="question.carry",
                text=lambda: self.tr("Carry over"),
                icon="calendar-clock",
                run=partial(self.carry_over, question),
            ),
        ]

    def _publishing(self, question: RoomQuestion) -> list[Action]:
        """Give what decides how the room sees a question that names somebody."""
        if question.id not in self._held_back and not question.public_text:
            return []
        words = Action(
            key="question.publish",
            text=lambda: self.tr("Words for everyone…"),
            icon="pencil",
            run=partial(self.publish, question),
        )
        as_asked = Action(
            key="question.publish_as_asked",
            text=lambda: self.tr("Show as it is"),
            icon="eye",
            run=partial(self.publish_as_asked, question),
        )
        return [words, as_asked] if question.id in self._held_back else [words]

    def _offer(self) -> None:
        audience = Action(
            key="question.audience",
            text=lambda: self.tr("Audience screen"),
            icon="monitor",
            shortcut="Ctrl+Shift+A",
            run=self.show_audience,
        )
        hands = Action(
            key="question.hands", text=lambda: self.tr("Show of hands…"), icon="hand", run=self.count_hands
        )
        self.header.set_actions(primary=audience, actions=[*self._menu(self.table.selected_ids()), hands])

    def _columns(self) -> list[Column[RoomQuestion]]:
        return [
            Column(
                key="support",
                title=lambda: self.tr("Support"),
                kind="number",
                value=lambda row: f"{row.support:,}",
                width=80,
            ),
            Column(
                key="text",
                title=lambda: self.tr("Question"),
                kind="person",
                value=lambda row: TwoLines(row.in_public, self._below(row)),
                width=320,
                grow=1,
            ),
            Column(key="state", title=lambda: self.tr("State"), kind="pill", value=self._state, width=144),
        ]

    def _below(self, row: RoomQuestion) -> str:
        names = ", ".join(self._held_back.get(row.id, ()))
        held = self.tr("Not on the screen: names {names}").format(names=names) if names else ""
        return " · ".join(filter(None, [held, row.asker, row.answer]))

    def _state(self, row: RoomQuestion) -> PillState:
        tone, icon = _LOOKS[row.state]
        return PillState(say(f"question.state.{row.state}", self._context.languages.current), tone, icon)


def _read(
    questions: RoomQuestions, event_id: EventId
) -> tuple[list[RoomQuestion], dict[int, tuple[str, ...]]]:
    """Read the questions of an event, and the names in those that the room does not see yet."""
    found = questions.list(event_id)
    return found, questions.held_back(found)
