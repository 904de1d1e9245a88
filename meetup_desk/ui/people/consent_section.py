"""The consents of a person: what counts of each purpose, what was said before, and writing down more."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.consents import Consent, latest
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.times import moment_of
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill, PillState
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import has, say


class ConsentSection(QWidget):
    """Shows consents, oldest first, of one person; `write_down` asks for a new one."""

    def __init__(
        self,
        context: Context,
        consents: Sequence[Consent],
        events: Mapping[EventId, Event],
        tz: str,
        write_down: Callable[[], object],
    ) -> None:
        """`events` are those for which some were given alone."""
        super().__init__()
        self._context, self._events, self._tz = context, events, tz
        self._lang = context.languages.current
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Consents"), size="emphasis"), 1)
        self.write_button = Button(context.look, self.tr("Record…"), kind="quiet", icon="pencil")
        self.write_button.clicked.connect(lambda _=False: write_down())
        head.addWidget(self.write_button)
        self._column.addLayout(head)
        counts = latest(consents)
        for consent in counts.values():
            self._column.addWidget(self._row(consent))
        if not counts:
            unknown = self.tr("Nothing is recorded. That is not a refusal.")
            self._column.addWidget(Label(unknown, ink="soft", wrap=True))
        before = [consent for consent in consents if counts[consent.purpose, consent.event_id] is not consent]
        if before:
            self._add_earlier(before)

    def _row(self, consent: Consent) -> QWidget:
        box, words = QWidget(), QVBoxLayout()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words.setSpacing(0)
        words.addWidget(Label(self._purpose(consent), wrap=True))
        words.addWidget(Label(self._when(consent), size="caption", ink="soft", wrap=True))
        if consent.wording:
            words.addWidget(Label(f"“{consent.wording}”", size="caption", ink="soft", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(Pill(self._context.look, self._state(consent)))
        return box

    def _state(self, consent: Consent) -> PillState:
        if consent.granted:
            return PillState(self.tr("Agreed"), "good", "check")
        return PillState(self.tr("Refused"), "warn", "x")

    def _purpose(self, consent: Consent) -> str:
        key = f"consent.{consent.purpose}"
        return say(key, self._lang) if has(key) else consent.purpose

    def _when(self, consent: Consent) -> str:
        day = say_day(moment_of(consent.at, self._tz), self._lang)
        source = f"consent.source.{consent.source}"
        event = None if consent.event_id is None else self._events[consent.event_id]
        only = "" if event is None else say("consent.only", self._lang, title=event.title)
        how = say(source, self._lang) if has(source) else ""
        return " · ".join(filter(None, (only, day, how, consent.version)))

    def _add_earlier(self, before: Sequence[Consent]) -> None:
        """Add what was said before, folded away."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(12, 0, 0, 0)
        for consent in reversed(before):
            answer = self.tr("Agreed") if consent.granted else self.tr("Refused")
            text = f"{self._purpose(consent)} · {answer} · {self._when(consent)}"
            column.addWidget(Label(text, size="caption", ink="soft", wrap=True))
        rows.hide()
        more = Button(self._context.look, self.tr("%Ln earlier", "", len(before)), kind="link")
        more.clicked.connect(rows.show)
        more.clicked.connect(more.hide)
        self._column.addWidget(more)
        self._column.addWidget(rows)
