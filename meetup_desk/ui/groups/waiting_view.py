"""The queue by keyboard: Enter approves and goes on, R refuses, Q asks back, digits tick conditions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.ids import GroupId, MembershipId
from meetup_desk.services.groups.members import Approval, Decision
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.applicant_panel import ApplicantPanel
from meetup_desk.ui.groups.approval_form import ChosenApproval
from meetup_desk.ui.groups.copied_texts import CopiedTexts
from meetup_desk.ui.groups.waiting_table import ApplicationRow, WaitingSource, columns
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.say import say_error

_BESIDE = 640  # px at 100 %
_MOST_DIGITS = 9
_WIDEST = 9_999  # people for whose number a button keeps room
_OVERRIDABLE = frozenset({"conditions_missing", "over_limit"})


class WaitingView(QWidget):
    """Who waits in one group, and the answer to each."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._group = GroupId(0)
        self._answered: set[int] = set()
        self._copied = CopiedTexts(self)
        self._copies = 0  # texts on the clipboard
        self.empty = EmptyPage(context.look, icon="circle-check")
        self.table: RecordTable[ApplicationRow] = RecordTable(
            context.look,
            context.jobs,
            WaitingSource(services.queue),
            columns(),
            name=lambda: self.tr("Waiting"),
            empty=self.empty,
        )
        self.approve_button = Button(context.look, kind="primary", icon="check")
        self.ask_button, self.refuse_button = Button(context.look), Button(context.look, icon="x")
        self.keys = Label(size="caption", ink="soft", wrap=True)
        self._foot, steps = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        self._foot.setSpacing(8)
        self._foot.addWidget(self.keys, 1)
        self._foot.addLayout(steps)
        steps.setSpacing(8)
        steps.addStretch(1)
        for button in (self.ask_button, self.refuse_button, self.approve_button):
            steps.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addLayout(self._foot)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.table.selected.connect(self._follow)
        self.table.shown.connect(self._begin)
        self.approve_button.clicked.connect(self.approve)
        self.refuse_button.clicked.connect(self.refuse)
        self.ask_button.clicked.connect(self.ask_back)
        steps: list[tuple[str, Callable[[], object]]] = [
            ("Return", self.approve),
            ("R", self.refuse),
            ("Q", self.ask_back),
            ("J", partial(self._move, 1)),
            ("K", partial(self._move, -1)),
            *((str(n), partial(self._tick, n)) for n in range(1, _MOST_DIGITS + 1)),
        ]
        for key, run in steps:
            shortcut = QShortcut(QKeySequence(key), self.table.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.empty.set_texts(
            self.tr("No one is waiting"), self.tr("Applications that you import appear here, longest first.")
        )
        self._name_approval(len(self._chosen()))
        self.ask_button.set_text(self.tr("Ask back…"))
        self.refuse_button.set_text(self.tr("Refuse…"))
        self.keys.setText(
            self.tr("Enter approves, Q asks back, R refuses, J and K move, digits tick conditions.")
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Show who is selected beside the list again."""
        super().showEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the keys beside the buttons, or above them where that would be a column of words."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= self._context.look.theme.px(_BESIDE)
        self._foot.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _name_approval(self, chosen: int) -> None:
        """Say of how many the button decides, where that is more than the one beside the list."""
        one, many = self.tr("Approve, next"), self.tr("Approve %Ln", "", chosen)
        widest = max(one, self.tr("Approve %Ln", "", _WIDEST), key=len)
        self.approve_button.set_text_within(many if chosen > 1 else one, widest)

    def show_group(self, group_id: GroupId) -> None:
        """Show the queue of a group."""
        self._group = group_id
        self._answered.clear()
        self.table.ask(group_id)

    def reload(self) -> None:
        """Read the queue again."""
        self._answered.clear()
        self.table.reload()

    # -- answers

    def approve(self) -> None:
        """Approve who is selected, as chosen beside the list, copy the text for them, and go on."""
        chosen, panel = self._chosen(), self._context.panel.content()
        if chosen:
            beside = panel.approval if isinstance(panel, ApplicantPanel) else None
            self._approve(chosen, beside.chosen(chosen) if beside else ChosenApproval(Approval()))

    def _approve(
        self, chosen: list[MembershipId], wish: ChosenApproval, override_reason: str | None = None
    ) -> None:
        services, lang = self._services, self._context.languages.current

        def work() -> tuple[Decision, list[str]]:
            decision = services.members.approve(
                chosen, ACTOR, approval=wish.approval, override_reason=override_reason
            )
            texts = [wish.text] if wish.text else services.member_texts.welcome(decision.changed, lang)
            return decision, texts

        def failed(error: DeskError) -> None:
            self._answered.difference_update(chosen)
            self.table.select(chosen)
            if isinstance(error, RuleError) and error.rule in _OVERRIDABLE:
                reason = self._ask_text(self.tr("Approve anyway"), self.tr("Why"), self.tr("Approve"))
                if reason:
                    self._approve(chosen, wish, reason)
            else:
                self._context.toast.say(say_error(error.code, error.reason, lang, **error.facts))

        self._go_on(chosen)
        self._writes.run(
            work,
            lambda done: done[0].changes,
            lambda done: self._said(self.tr("%Ln approved.", "", len(done[0].changed))),
            done=self._copy,
            failed=failed,
        )

    def refuse(self) -> None:
        """Refuse who is selected, with why, and copy the text for them."""
        chosen, lang, services = self._chosen(), self._context.languages.current, self._services
        reason = self._ask_text(self.tr("Refuse"), self.tr("Why"), self.tr("Refuse")) if chosen else ""
        if reason:
            self._answer(
                chosen,
                lambda: services.members.refuse(chosen, reason, ACTOR),
                lambda done: services.member_texts.refused(done.changed, reason, lang),
            )

    def ask_back(self) -> None:
        """Ask who is selected something first, and copy the text for them."""
        chosen, lang, services = self._chosen(), self._context.languages.current, self._services
        asked = self._ask_text(self.tr("Ask back"), self.tr("Question"), self.tr("Ask")) if chosen else ""
        if asked:
            self._answer(
                chosen,
                lambda: services.members.ask_back(chosen, asked, ACTOR),
                lambda done: services.member_texts.asked(done.changed, asked, lang),
            )

    def _answer(
        self,
        chosen: list[MembershipId],
        step: Callable[[], Decision],
        texts: Callable[[Decision], list[str]],
    ) -> None:
        def work() -> tuple[Decision, list[str]]:
            decision = step()
            return decision, texts(decision)

        self._go_on(chosen)
        self._writes.run(
            work,
            lambda done: done[0].changes,
            lambda _: self._said(self.tr("Answered.")),
            done=self._copy,
        )

    def _copy(self, done: tuple[Decision, list[str]]) -> None:
        self._copies = self._copied.add(done[1])

    def _said(self, what: str) -> str:
        copied = self.tr("%Ln texts are copied.", "", self._copies)
        return f"{what} {copied}"

    def _tick(self, number: int) -> None:
        row = self.table.current_row()
        if row is None or number > len(row.line.missing):
            return
        name, members = row.line.missing[number - 1], self._services.members
        self._writes.run(
            lambda: members.meet_condition(row.line.member.id, name, ACTOR),
            lambda done: done.changes,
            lambda _: "",
        )

    def _ask_text(self, title: str, label: str, verb: str) -> str:
        field = Field(key="text", label=lambda: label, kind="lines", required=True)
        dialog = FormDialog(
            self._context.look, self.window(), title, [field], verb=verb, leave=self.tr("Cancel")
        )
        values = dialog.draft()
        return "" if values is None else str(values["text"]).strip()

    # -- the selection

    def _chosen(self) -> list[MembershipId]:
        return [MembershipId(each) for each in self.table.selected_ids() if each not in self._answered]

    def _go_on(self, chosen: list[MembershipId]) -> None:
        """Select the next one at once: nobody waits for the desk between two keys."""
        model, self._answered = self.table.model, self._answered | set(chosen)
        last = max(model.positions(chosen), default=-1)
        ids = model.ids_between(0, model.total - 1)
        following = [*ids[last + 1 :], *ids[: last + 1]]
        self.table.select([each for each in following if each not in self._answered][:1])

    def _move(self, step: int) -> None:
        model, now = self.table.model, self.table.current_id()
        at = next(iter(model.positions([now])), -1) + step if now is not None else 0
        to = model.id_at(max(0, min(at, model.total - 1)))
        if to is not None:
            self.table.select([to])

    def _begin(self) -> None:
        filled = not self.table.is_empty()
        for widget in (self.approve_button, self.ask_button, self.refuse_button, self.keys):
            widget.setVisible(filled)
        if filled and not self.table.selected_ids():
            self._move(0)

    def _follow(self) -> None:
        chosen = self._chosen()
        self._name_approval(len(chosen))
        panel = self._context.panel.content()
        if len(chosen) > 1 and isinstance(panel, ApplicantPanel):
            panel.approval.hide()  # of one applicant alone
        if len(chosen) != 1 or not self.isVisible():
            return
        if not isinstance(panel, ApplicantPanel):
            panel = ApplicantPanel(self._context, self._services.queue, self._services.member_texts)
            panel.approval.wanted.connect(self.approve)
            self._context.panel.open("", panel)
        panel.show_applicant(chosen[0])
