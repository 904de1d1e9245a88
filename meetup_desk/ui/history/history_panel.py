"""One change beside the list: who made it when, each thing from what to what, and taking it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.history import ChangeStory
from meetup_desk.domain.ids import ChangeId
from meetup_desk.services.history.listing import HistoryListing
from meetup_desk.ui.history.history_columns import what, when
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.change_names import say_actor
from meetup_desk.words.change_texts import say_row


class HistoryPanel(QWidget):
    """Shows one change; `take_back` is called with its id."""

    def __init__(
        self,
        context: Context,
        listing: HistoryListing,
        tz: Callable[[], str],
        take_back: Callable[[ChangeId], object],
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is in it
        self.change: ChangeId | None = None
        self._context, self._listing, self._tz, self._take_back = context, listing, tz, take_back
        self._story: ChangeStory | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(16)
        context.news.changed.connect(lambda _: self._ask())

    def show_change(self, change: ChangeId) -> None:
        """Show another change."""
        self.change = change
        self._ask()

    def _ask(self) -> None:
        change = self.change
        if change is not None:
            self._context.jobs.run(lambda: self._listing.story(change), self._take, key=(self, "story"))

    def _take(self, story: ChangeStory) -> None:
        self._story = story
        lang, line = self._context.languages.current, story.line
        self._context.panel.set_title(what(line, lang))
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        facts = f"{when(line, lang, self._tz())} · {say_actor(line.actor, lang)}"
        self._column.addWidget(Label(facts, ink="soft", wrap=True))
        self._add_way_back(story)
        for row in story.rows:
            self._add_row(*say_row(row, lang))
        if story.total > len(story.rows):
            more = self.tr("and %Ln more", "", story.total - len(story.rows))
            self._column.addWidget(Label(more, ink="soft"))
        self._column.addStretch(1)

    def _add_way_back(self, story: ChangeStory) -> None:
        if story.line.taken_back:
            self._column.addWidget(Label(self.tr("This change was undone."), ink="soft", wrap=True))
            return
        button = Button(self._context.look, self.tr("Undo this change"), icon="undo-2")
        button.clicked.connect(lambda: self._take_back(story.line.id))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_row(self, name: str, fields: list[str]) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(Label(name, wrap=True))
        for field in fields:
            lines.addWidget(Label(field, ink="soft", wrap=True))
        self._column.addLayout(lines)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._story is not None:
            self._take(self._story)
        super().changeEvent(event)
