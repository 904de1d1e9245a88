"""Who is still to be told, one after the other, by keyboard alone."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QProgressBar, QVBoxLayout

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.notices.notice_queue import NoticeQueue
from meetup_desk.ui.notices.queue_model import QueueDelegate, QueueModel, QueueRow
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.words.consent_texts import say_left_out
from meetup_desk.words.dates import say_month_day
from meetup_desk.words.say import say


class QueueCard(QFrame):
    """The queue of one kind: Enter copies and marks as told, Ctrl+C copies, Right skips."""

    current_changed = Signal()
    copy_and_tell = Signal()
    copy = Signal()
    tell = Signal()

    def __init__(
        self, look: Look, lang: Callable[[], str], tz: Callable[[], str], now: Callable[[], Instant]
    ) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._lang, self._tz, self._now = lang, tz, now
        self._title, self._note = Label(size="emphasis"), ElidedLabel(size="caption", ink="soft")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.model = QueueModel(self)
        self.view = _QueueView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(QueueDelegate(look, self.view))
        self.view.enter.connect(self.copy_and_tell)
        self.view.copy_asked.connect(self.copy)
        self.view.skip_asked.connect(self.skip)
        self._sentence = Label(ink="soft", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.skip_button = Button(look, icon="arrow-right")
        self.tell_button = Button(look, icon="check")
        self.skip_button.clicked.connect(self.skip)
        self.tell_button.clicked.connect(self.tell)
        self.view.selectionModel().currentChanged.connect(self._hear_current)
        self.setFocusProxy(self.view)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(12)
        top.addLayout(head)
        top.addWidget(self._bar)
        top.addWidget(self._sentence)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self.skip_button)
        foot.addWidget(self.tell_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def show_queue(self, queue: NoticeQueue, kind: NoticeKind) -> None:
        """Show the queue of a kind; who was current stays so, or who comes after them."""
        kept = self.current()
        rows = [*self._told(queue, kind), *self._waiting(queue, kind)]
        told = sum(row.told for row in rows)
        self._show_head(len(rows), told, queue, kind)
        after = [row.rsvp_id for row in self.model.queue_rows if not row.told]
        if kept is not None and kept.rsvp_id in after:
            after = after[after.index(kept.rsvp_id) :] + after[: after.index(kept.rsvp_id)]
        waiting = {row.rsvp_id: place for place, row in enumerate(rows) if not row.told}
        self.view.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.model.set_rows(rows)
        self.view.selectionModel().blockSignals(False)  # noqa: FBT003
        place = next((waiting[rsvp] for rsvp in after if rsvp in waiting), min(waiting.values(), default=-1))
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))
            self.view.scrollTo(self.model.index(place), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.view.setVisible(bool(rows))
        for button in (self.skip_button, self.tell_button):
            button.setVisible(place >= 0)
        self.current_changed.emit()

    def current(self) -> QueueRow | None:
        """Give the row that the text below is for."""
        place = self.view.currentIndex().row()
        return self.model.queue_rows[place] if 0 <= place < len(self.model.queue_rows) else None

    def skip(self) -> None:
        """Go on to the next who waits; who is skipped stays in the queue."""
        rows, at = self.model.queue_rows, self.view.currentIndex().row()
        order = [*range(at + 1, len(rows)), *range(at + 1)]
        place = next((place for place in order if not rows[place].told), -1)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))

    def retranslate(self) -> None:
        """Say what the buttons do."""
        self.skip_button.set_text(self.tr("Skip"))
        self.tell_button.set_text(self.tr("Mark as told"))
        self.view.setAccessibleName(self.tr("People to tell"))

    def _show_head(self, count: int, told: int, queue: NoticeQueue, kind: NoticeKind) -> None:
        room = kind is NoticeKind.CALL
        self._title.setText(self.tr("Chat rooms") if room else self.tr("People to tell"))
        note = self.tr("{told} of {count} told").format(told=told, count=count) if count else ""
        self._note.setText(note)
        self._bar.setVisible(bool(count))
        self._bar.setRange(0, max(count, 1))
        self._bar.setValue(told)
        self._bar.setAccessibleName(note)
        self._sentence.setText(self._sentence_for(count, told, queue, kind))
        self._sentence.setVisible(bool(self._sentence.text()))
        mark(self._bar)

    def _sentence_for(self, count: int, told: int, queue: NoticeQueue, kind: NoticeKind) -> str:
        if kind is NoticeKind.CALL:
            said = [
                f"{self._when(n.told_at)} · {say(f'notice.way.{n.way}', self._lang())}" for n in queue.posted
            ]
            return "\n".join([self.tr("Copy the text and paste it into your chat room."), *said])
        if left_out := say_left_out(queue.left_out(kind), self._lang()):
            return left_out
        if not count:
            return self.tr(
                "There is no one to tell now. People appear here as soon as there is something to tell them."
            )
        return self.tr("Everyone has been told.") if told == count else ""

    def _told(self, queue: NoticeQueue, kind: NoticeKind) -> list[QueueRow]:
        waiting = {entry.rsvp_id for entry in queue.waiting_for(kind)}
        last = {entry.rsvp_id: entry for entry in queue.told_of(kind) if entry.rsvp_id not in waiting}
        return [
            self._row(
                entry.rsvp_id, entry.name, entry.notice.way, self._when(entry.notice.told_at), told=True
            )
            for entry in last.values()
        ]

    def _waiting(self, queue: NoticeQueue, kind: NoticeKind) -> list[QueueRow]:
        lang = self._lang()
        return [
            self._row(
                entry.rsvp_id, entry.name, entry.way, say(f"notice.short.{entry.reason}", lang), told=False
            )
            for entry in queue.waiting_for(kind)
        ]

    def _row(self, rsvp_id: RsvpId, name: str, way: NoticeWay | None, detail: str, *, told: bool) -> QueueRow:
        text = say(f"notice.way.{way or 'none'}", self._lang())
        return QueueRow(rsvp_id=rsvp_id, name=name, way=way, way_text=text, detail=detail, told=told)

    def _when(self, at: Instant) -> str:
        moment, today = moment_of(at, self._tz()), moment_of(self._now(), self._tz()).date()
        return f"{moment:%H:%M}" if moment.date() == today else say_month_day(moment, self._lang())

    def _hear_current(self) -> None:
        self.current_changed.emit()


class _QueueView(QListView):
    enter = Signal()
    copy_asked = Signal()
    skip_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { border: none; border-radius: 0; background: transparent; }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, tell and skip by keys."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_C:
            self.copy_asked.emit()
        elif key == Qt.Key.Key_Right:
            self.skip_asked.emit()
        else:
            super().keyPressEvent(event)
