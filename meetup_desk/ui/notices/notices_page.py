"""The notices of one event: kinds, the text in the middle, and who is still to be told."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.notices import POSTERS, NoticeForm, NoticeKind, NoticeWay, forms_of
from meetup_desk.services.notices.notice_queue import NoticeQueue
from meetup_desk.services.notices.notices import NoticePreview
from meetup_desk.services.notices.telling import ToldResult
from meetup_desk.services.notices.templates import TemplateText
from meetup_desk.services.services import Services
from meetup_desk.ui.notices.kind_states import states_of
from meetup_desk.ui.notices.kinds_card import KindsCard
from meetup_desk.ui.notices.queue_card import QueueCard
from meetup_desk.ui.notices.queue_model import QueueRow
from meetup_desk.ui.notices.text_card import TextCard
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.words.dates import say_plan

_KINDS, _QUEUE = 200, 336  # px at 100 %; the text takes the rest
_NARROW = 900  # px at 100 %: below it the columns stand over one another
_TEXT_HIGH, _QUEUE_HIGH = 560, 360  # px at 100 %, of columns that stand so
_TYPED = 250  # ms after the last key until the preview follows


@dataclass(frozen=True, slots=True)
class _Content:
    queue: NoticeQueue
    template: TemplateText


class NoticesPage(Page):
    """Shows the notices of an event; `left` comes when somebody goes back to it."""

    guide = "tickets-and-invites"
    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._line: EventLine | None = None
        self._queue = NoticeQueue(waiting=(), told=(), posted=())
        self._fresh = False
        look, lang = context.look, lambda: context.languages.current
        self.header = PageHeader(look, lambda: self.tr("Notices"))
        self._back_header = BackHeader(look, self.header, self.left)
        self.kinds = KindsCard(look, lang)
        self.text = TextCard(look, lang)
        self.queue = QueueCard(
            look, lang, lambda: self._line.event.plan.tz if self._line else "UTC", services.desk.now
        )
        self._typed = QTimer(self, singleShot=True, interval=_TYPED)
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self.kinds)
        self._columns.addWidget(self.text, 1)
        self._columns.addWidget(self.queue)
        self.column.addLayout(self._back_header)
        self.column.addWidget(Scroll(content), 1)
        self.setFocusProxy(self.queue)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._show_kind)
        self.text.edit.textChanged.connect(self._typed.start)
        self.text.edit.left.connect(self._save)
        self.text.lang_chosen.connect(lambda _: self._ask())
        self.text.leaving.connect(self._save)
        self.text.reset_asked.connect(self._reset)
        self._typed.timeout.connect(self._ask_preview)
        self.queue.current_changed.connect(self._ask_preview)
        self.queue.copy_and_tell.connect(self.copy_and_tell)
        self.queue.copy.connect(partial(self._copy, then_tell=False))
        self.queue.tell.connect(self._tell_current)
        self._context.news.changed.connect(self._hear)
        self._context.look.changed.connect(self._fit)

    def show_event(self, line: EventLine) -> None:
        """Show the notices of an event, at the first kind that somebody waits for."""
        self._fresh = self._line is None or self._line.event.id != line.event.id
        self._line = line
        if self._fresh:
            self.text.choose_lang(self._services.settings.language)
        self._show_head()
        self._ask()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back_header.set_name(self.tr("Back to event"))
        self.queue.retranslate()
        self.text.retranslate()
        self._show_head()
        self._show()

    # -- reading

    def _ask(self) -> None:
        line, services = self._line, self._services
        if line is None:
            return
        kind, lang, fresh = self.kinds.kind, self.text.lang, self._fresh

        def work() -> tuple[NoticeKind, _Content]:
            queue = services.notices.queue(line.event.id)
            shown = queue.waiting[0].kind if fresh and queue.waiting else kind
            return shown, _Content(queue, services.notice_templates.get(shown, lang, line.event.group_id))

        self._context.jobs.run(work, self._take, key=(self, "queue"))

    def _take(self, found: tuple[NoticeKind, _Content]) -> None:
        kind, content = found
        self._fresh, self._queue = False, content.queue
        self.kinds.choose(kind)
        self.text.show_template(content.template)
        self._show()

    def _show_kind(self, _kind: NoticeKind) -> None:
        self._save()
        self._ask()

    def _ask_preview(self) -> None:
        line, notices, template = self._line, self._services.notices, self.text.changed_template()
        if line is None:
            return
        kind, row, lang = self.kinds.kind, self.queue.current(), self.text.lang
        rsvp = None if row is None else row.rsvp_id

        def work() -> NoticePreview:
            mine = notices.preview(line.event.id, kind, rsvp, with_code=True)
            if not template or mine.lang != lang:
                return mine
            return notices.preview(line.event.id, kind, rsvp, lang=lang, template=template, with_code=True)

        name = "" if row is None else row.name
        self._context.jobs.run(work, partial(self.text.show_preview, name), key=(self, "preview"))

    def _hear(self, changes: Changes) -> None:
        kinds = (ChangeKind.RSVP, ChangeKind.EVENT, ChangeKind.PERSON, ChangeKind.VENUE, ChangeKind.GROUP)
        if self.isVisible() and any(changes.concerns(kind) for kind in kinds):
            self._ask()

    # -- showing

    def _show(self) -> None:
        line = self._line
        if line is None:
            return
        lang = self._context.languages.current
        self.kinds.show_states(states_of(self._queue, line.event, self._services.desk.now(), lang))
        self.queue.show_queue(self._queue, self.kinds.kind)
        self._show_head()

    def _show_head(self) -> None:
        if self._line is None:
            return
        when = say_plan(self._line.event.plan, self._context.languages.current, year=False)
        self.header.set_subtitle(f"{shown_title(self._line.event.title)} · {when}")
        row = self.queue.current()
        waits = row is not None and not row.told
        primary = Action(
            key="notice.copy_and_tell",
            text=lambda: self.tr("Copy and next person") if waits else self.tr("Copy text"),
            icon="copy",
            run=self.copy_and_tell,
            shortcut="Ctrl+Return",
        )
        papers = Action(
            key="notice.papers",
            text=lambda: self.tr("Print letters or posters…"),
            icon="printer",
            run=self.print_papers,
            shortcut="Ctrl+P",
        )
        self.header.set_actions(primary=primary, actions=[papers] if self._forms() else [])

    def _forms(self) -> list[NoticeForm]:
        """Give the forms on paper that have a reader."""
        kind, readers = self.kinds.kind, bool(self.queue.model.queue_rows)
        everybody = kind is NoticeKind.CALL
        return [form for form in forms_of(kind) if readers or everybody or form in POSTERS]

    # -- doing

    def print_papers(self) -> None:
        """Show the letters, cards and posters of the kind before they are printed."""
        from meetup_desk.ui.notices.paper_preview import (  # noqa: PLC0415 - brings Qt's PDF modules
            NoticePaperPreview,
        )

        line, forms = self._line, self._forms()
        if line is None or not forms:
            return
        self._save()
        NoticePaperPreview(
            self._context,
            self._services,
            self._writes,
            self.window(),
            event_id=line.event.id,
            kind=self.kinds.kind,
            forms=forms,
        ).ask()

    def copy_and_tell(self) -> None:
        """Copy the text for who is next, mark them as told, and go on; or copy it for a chat room."""
        row = self.queue.current()
        self._copy(then_tell=row is None or not row.told)

    def _copy(self, *, then_tell: bool) -> None:
        line, row, kind = self._line, self.queue.current(), self.kinds.kind
        if line is None:
            return
        self._save()
        rsvp = None if row is None else row.rsvp_id
        lang = self.text.lang if rsvp is None else ""

        def copied(preview: NoticePreview) -> None:
            QGuiApplication.clipboard().setText(preview.text)  # first: who is marked as told was copied
            said = self.tr("Copied the text for {name}.") if row else self.tr("Copied the text.")
            said = said.format(name=row.name if row else "")
            if then_tell and (row is not None or kind is NoticeKind.CALL):
                self._tell(row, kind, said)
            else:
                self._context.toast.say(said)

        work = partial(self._services.notices.preview, line.event.id, kind, rsvp, lang=lang)
        self._context.jobs.run(work, copied, key=(self, "copy"))

    def _tell_current(self) -> None:
        row = self.queue.current()
        if row is not None:
            self._tell(row, self.kinds.kind, self.tr("Marked {name} as told.").format(name=row.name))

    def _tell(self, row: QueueRow | None, kind: NoticeKind, said: str) -> None:
        notices, line = self._services.notices, self._line
        if line is None:
            return
        if row is None:
            post = partial(notices.post, line.event.id, kind, NoticeWay.COPIED, ACTOR)
            self._writes.run(post, lambda changes: changes, lambda _: said)
            return
        way, rsvp = row.way or NoticeWay.COPIED, RsvpId(row.rsvp_id)

        def tell() -> ToldResult:
            return notices.tell([rsvp], kind, way, ACTOR)

        self._writes.run(tell, lambda told: told.changes, lambda _: said)

    def _save(self) -> None:
        text, line = self.text.changed_template(), self._line
        if not text or line is None:
            return
        kind, lang, group = self.text.kind, self.text.lang, line.event.group_id
        self.text.keep(text)
        write = partial(self._services.notice_templates.write, kind, lang, text, ACTOR, group)
        self._writes.run(write, lambda changes: changes, lambda _: self.tr("Text saved."))

    def _reset(self) -> None:
        if self._line is None:
            return
        kind, lang, group = self.text.kind, self.text.lang, self._line.event.group_id
        reset = partial(self._services.notice_templates.reset, kind, lang, ACTOR, group)
        self._writes.run(reset, lambda changes: changes, lambda _: self.tr("The built-in text is back."))

    # -- what Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the columns over one another where they find no room side by side."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._context.look.theme.px
        narrow = self.width() < px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        for card, width in ((self.kinds, _KINDS), (self.queue, _QUEUE)):
            card.setMinimumWidth(0 if narrow else px(width))
            card.setMaximumWidth(16_777_215 if narrow else px(width))
        self.kinds.setMinimumHeight(self.kinds.whole_height() if narrow else 0)
        self.text.setMinimumHeight(px(_TEXT_HIGH) if narrow else 0)
        self.queue.setMinimumHeight(px(_QUEUE_HIGH) if narrow else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another page was shown."""
        super().showEvent(event)
        self._fit()
        self._ask()

    def go_back(self) -> bool:
        """Go back to the event."""
        self._save()
        self.left.emit()
        return True
