"""One voice beside the list: its story, who is behind it, and what its author is told."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from meetup_desk.domain.ids import VoiceId
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.domain.voices import OPEN_STATES, Stance, Voice, VoiceStep
from meetup_desk.services.voices.voice_texts import author_text
from meetup_desk.services.voices.voices import VoiceDetail
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.voices.voice_actions import VoiceActions
from meetup_desk.ui.voices.voice_columns import due_pill, state_pill
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import button_of
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill
from meetup_desk.words.change_names import say_actor
from meetup_desk.words.dates import say_month_day
from meetup_desk.words.say import say


class VoicePanel(QWidget):
    """Shows one voice; `show_voice` fills it."""

    def __init__(self, context: Context, actions: VoiceActions, tz: str, now: Callable[[], Instant]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is in it
        self.voice: VoiceId | None = None
        self._context, self._actions, self._tz, self._now = context, actions, tz, now
        self._detail: VoiceDetail | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(12)
        context.news.changed.connect(lambda _: self._ask())

    def show_voice(self, voice: VoiceId) -> None:
        """Show another voice."""
        self.voice = voice
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._detail is not None:
            self._take(self._detail)
        super().changeEvent(event)

    def _ask(self) -> None:
        voice = self.voice
        if voice is not None:
            self._context.jobs.run(
                lambda: self._actions.voices.detail(voice), self._take, lambda _: None, key=(self, "voice")
            )

    def _take(self, detail: VoiceDetail) -> None:
        self._detail = detail
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._context.panel.set_title(detail.voice.title)
        for part in (
            self._head,
            self._in_public,
            self._written,
            self._supporters,
            self._sides,
            self._answer,
            self._story,
        ):
            part(detail)
        self._column.addStretch(1)

    # -- parts

    def _head(self, detail: VoiceDetail) -> None:
        voice, lang = detail.voice, self._context.languages.current
        answering = detail.answered_by
        pills = [state_pill(answering.state, lang)]
        due = due_pill(answering.state, answering.due_at, self._now(), self._tz, lang)
        self._row(*(Pill(self._context.look, pill) for pill in [*pills, *([due] if due else [])]))
        facts = [
            say(f"voice.kind.{voice.kind}", lang),
            self.tr("slip {slip}").format(slip=show_slip(voice.slip)),
            detail.about,
            detail.author or self.tr("no name"),
        ]
        self._column.addWidget(Label(" · ".join(filter(None, facts)), ink="soft", wrap=True))
        if detail.into is not None:
            told = self.tr("Merged into “{title}”: that answer counts.").format(title=detail.into.title)
            self._column.addWidget(Label(told, ink="soft", wrap=True))
            return
        offered = self._actions.offer(voice)
        self._buttons(offered[:2], primary=voice.state in OPEN_STATES)

    def _in_public(self, detail: VoiceDetail) -> None:
        """Say whom it names, which keeps it off the board, or what stands there in its place."""
        voice = detail.voice
        if detail.unseen and detail.into is None:
            names = ", ".join(detail.unseen)
            told = self.tr("It names {names}. It is not on the board until you have looked at it.")
            self._title(self.tr("Not on the board"))
            self._column.addWidget(Label(told.format(names=names), ink="warn", wrap=True))
        elif voice.public_text:
            self._title(self.tr("Everyone reads"))
            self._column.addWidget(Label(voice.public_text, wrap=True))
        else:
            return
        self._buttons(self._actions.publishing(voice, detail.unseen))

    def _written(self, detail: VoiceDetail) -> None:
        if detail.voice.body:
            self._title(self.tr("As written"))
            self._column.addWidget(Label(detail.voice.body, wrap=True))

    def _supporters(self, detail: VoiceDetail) -> None:
        voice = detail.voice
        self._title(self.tr("%Ln supporters", "", voice.supporters))
        if voice.threshold:
            self._threshold(voice, voice.threshold)
        for merged in detail.merged:
            self._column.addWidget(Label(f"{merged.title} · {show_slip(merged.slip)}", ink="soft", wrap=True))
        if detail.into is None:
            self._buttons(self._actions.gather(voice))

    def _threshold(self, voice: Voice, threshold: int) -> None:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, threshold)
        bar.setValue(min(voice.supporters, threshold))
        self._column.addWidget(bar)
        needed = self.tr("At %Ln supporters it is decided", "", threshold)
        if voice.until_at is not None:
            last = moment_of(Instant(voice.until_at - 1), self._tz)
            day = say_month_day(last, self._context.languages.current)
            needed += " · " + self.tr("until {day}").format(day=day)
        bar.setAccessibleName(needed)
        self._column.addWidget(Label(needed, size="caption", ink="soft", wrap=True))
        self._buttons(self._actions.signing(voice))

    def _sides(self, detail: VoiceDetail) -> None:
        """Put what is said for and against side by side."""
        if not detail.arguments and detail.voice.threshold is None:
            return
        lang = self._context.languages.current
        sides = QWidget()
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for stance in Stance:
            column = QVBoxLayout()
            column.setSpacing(8)
            said = [each.text for each in detail.arguments if each.stance is stance]
            heading = f"{say(f'voice.stance.{stance}', lang)} {len(said)}"
            column.addWidget(Label(heading, size="emphasis", ink="good" if stance is Stance.FOR else "warn"))
            for text in said:
                column.addWidget(Label(f"“{text}”", wrap=True))
            column.addStretch(1)
            row.addLayout(column, 1)
        self._column.addWidget(sides)
        self._buttons([self._actions.argue_action(detail.voice)])

    def _answer(self, detail: VoiceDetail) -> None:
        answering = detail.answered_by
        if answering.answer:
            self._title(self.tr("Answer on the board"))
            self._column.addWidget(Label(answering.answer, wrap=True))
        if answering.owner:
            self._column.addWidget(
                Label(self.tr("Owner: {name}").format(name=answering.owner), ink="soft", wrap=True)
            )
        self._title(self.tr("To the author"))
        text = author_text(detail, self._context.languages.current, self._tz, self._now())
        words = Label(text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(words)
        copy = Action(
            key="voice.copy", text=lambda: self.tr("Copy text"), icon="copy", run=partial(self._copy, text)
        )
        self._buttons([copy])

    def _story(self, detail: VoiceDetail) -> None:
        self._title(self.tr("What happened"))
        for step in reversed(detail.steps):
            self._column.addWidget(self._step(step))

    def _step(self, step: VoiceStep) -> QWidget:
        lang = self._context.languages.current
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        day = Label(say_month_day(moment_of(step.at, self._tz), lang), size="caption", ink="soft")
        row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._said(step, lang), wrap=True), 1)
        return line

    def _said(self, step: VoiceStep, lang: str) -> str:
        if step.due_at is not None:
            day = say_month_day(moment_of(step.due_at, self._tz), lang)
            return self.tr("Due moved to {day}: {reason}").format(day=day, reason=step.note)
        state = say(f"voice.state.{step.state}", lang)
        words = f"{state} · {say_actor(step.by, lang)}"
        return f"{words}\n{step.note}" if step.note else words

    # -- pieces

    def _title(self, text: str) -> None:
        self._column.addSpacing(4)
        self._column.addWidget(Label(text, size="emphasis"))

    def _row(self, *widgets: QWidget) -> None:
        line = QWidget()
        row = FlowLayout(line, gap=8)
        for widget in widgets:
            row.addWidget(widget)
        self._column.addWidget(line)

    def _buttons(self, actions: list[Action], *, primary: bool = False) -> None:
        look = self._context.look
        self._row(
            *(
                button_of(action, look, "primary" if primary and not at else "plain")
                for at, action in enumerate(actions)
            )
        )

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.toast.say(self.tr("Copied the text for the author."))
