"""One group: its people, who waits, its events, and its rules."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId
from meetup_desk.services.groups.members import MemberLine
from meetup_desk.services.reports.reports import ReportQuery
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.group_events import GroupEventsView
from meetup_desk.ui.groups.group_form import effect_text, way_in_text
from meetup_desk.ui.groups.group_tile import GroupTile
from meetup_desk.ui.groups.meetings_view import MeetingsView
from meetup_desk.ui.groups.member_actions import MemberActions
from meetup_desk.ui.groups.members_table import MemberSource, columns
from meetup_desk.ui.groups.renewals_bar import RenewalsBar
from meetup_desk.ui.groups.trust_view import TrustView
from meetup_desk.ui.groups.waiting_view import WaitingView
from meetup_desk.ui.groups.year_panel import YearPanel
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.conditions import say_condition

PEOPLE, WAITING, EVENTS = "people", "waiting", "events"
MEETINGS, TRUST, RULES = "meetings", "trust", "rules"
_PARTS = (PEOPLE, WAITING, EVENTS, MEETINGS, TRUST, RULES)


class GroupView(QWidget):
    """The page of a group; `left` comes when somebody goes back to all groups."""

    left = Signal()

    def __init__(
        self,
        context: Context,
        services: Services,
        writes: Writes,
        *,
        edit: Action,
        import_applications: Action,
        more: Sequence[Action | None],
    ) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._group: Group | None = None
        self.header = PageHeader(context.look, lambda: self._group.name if self._group else "")
        self._back = BackHeader(context.look, self.header, self.left)
        self.tile = GroupTile(context.look)
        self._back.insertWidget(1, self.tile, 0, Qt.AlignmentFlag.AlignTop)
        self.tabs = Tabs(
            [
                Option(PEOPLE, lambda: self.tr("People")),
                Option(WAITING, lambda: self.tr("Waiting")),
                Option(EVENTS, lambda: self.tr("Events")),
                Option(MEETINGS, lambda: self.tr("Meetings")),
                Option(TRUST, lambda: self.tr("Trust")),
                Option(RULES, lambda: self.tr("Rules")),
            ]
        )
        self._import = import_applications
        self._no_members = EmptyPage(context.look, icon="users")
        self._no_members.step.clicked.connect(lambda _=False: import_applications.run())
        self.members: RecordTable[MemberLine] = RecordTable(
            context.look,
            context.jobs,
            MemberSource(services.members),
            columns(lambda: context.languages.current, lambda: services.settings.tz),
            name=lambda: self.tr("People"),
            empty=self._no_members,
            menu=lambda ids: self._member_actions.offered(ids, self.members.current_row()),
        )
        self._member_actions = MemberActions(context, services, writes, self)
        self.renewals = RenewalsBar(context, services, writes)
        self.renewals.wanted.connect(self.members.select)
        people = QWidget()
        people_column = QVBoxLayout(people)
        people_column.setContentsMargins(0, 0, 0, 0)
        people_column.setSpacing(12)
        people_column.addWidget(self.renewals)
        people_column.addWidget(self.members, 1)
        self.waiting = WaitingView(context, services, writes)
        self.trust = TrustView(context, services, writes)
        self.events = GroupEventsView(context, services)
        self._report = Action(
            key="group.report",
            text=lambda: self.tr("Report an incident…"),
            icon="notebook-pen",
            run=self.trust.report,
        )
        self._figures = Action(
            key="group.figures",
            text=lambda: self.tr("Report…"),
            icon="clipboard-list",
            run=self._show_report,
        )
        year = Action(key="group.year", text=lambda: self.tr("Year and thanks"), run=self.show_year)
        self._actions, self._more = [edit, import_applications], [year, self._figures, *more]
        self.meetings = MeetingsView(context, services)
        self.meetings.opened.connect(lambda person: context.go("people", person))
        self._rules = Card(context.look)
        rules = QWidget()
        rules_column = QVBoxLayout(rules)
        rules_column.setContentsMargins(0, 0, 0, 0)
        rules_column.addWidget(self._rules)
        rules_column.addStretch(1)
        self._stack = Stack(context.look)
        for part in (people, self.waiting, self.events, self.meetings, self.trust, Scroll(rules)):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._back)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self._turn)
        self.members.opened.connect(self._open_person)
        self.retranslate()

    def _show_report(self) -> None:
        from meetup_desk.ui.papers.report_preview import ReportPreview  # noqa: PLC0415 - brings Qt's PDF modules

        if self._group is not None:
            query = ReportQuery(group_id=self._group.id)
            ReportPreview(self._context, self._services, query, self._group.name, self.window()).ask()

    @property
    def group(self) -> Group | None:
        """The group that is shown."""
        return self._group

    def retranslate(self) -> None:
        """Say what belongs here."""
        self._back.set_name(self.tr("Back to groups"))
        self._no_members.set_texts(
            self.tr("No members yet"),
            self.tr("Import applications and approve them, and members appear here."),
            self._import.text(),
        )
        self.renewals.retranslate()
        self.waiting.retranslate()
        self.trust.retranslate()
        self.meetings.retranslate()
        self.events.retranslate()
        self._show_rules()

    def show_group(self, group: Group, *, waiting: int, part: str = "") -> None:
        """Show a group, at the part where something waits or the one asked for."""
        same = self._group is not None and self._group.id == group.id
        self._group = group
        self.header.set_title(lambda: group.name)
        self.header.set_subtitle(group.purpose)
        self.tabs.set_counts({WAITING: waiting} if waiting else {})
        if same:
            self.members.reload()
            self.waiting.reload()
            self.trust.reload()
            self.events.show_group(group.id)
            self.meetings.show_group(group.id)
            if part:
                self.tabs.choose(part)
                self._turn(part)
        else:
            self.members.ask(group.id)
            self.waiting.show_group(GroupId(group.id))
            self.trust.show_group(group)
            self.events.show_group(group.id)
            self.meetings.show_group(group.id)
            key = part or (WAITING if waiting else PEOPLE)
            self.tabs.choose(key)
            self._turn(key)
        self.renewals.show_group(GroupId(group.id))
        self._show_rules()

    def show_year(self) -> None:
        """Show the year of the group beside it."""
        if self._group is not None:
            panel = YearPanel(self._context, self._services, self._writes, self._group)
            self._context.panel.open("", panel)
            panel.show_this_year()

    def _turn(self, key: str) -> None:
        self._context.panel.close_panel()
        self._stack.setCurrentIndex(_PARTS.index(key))
        trusted = [self._report] if key == TRUST else []
        primary = self.events.new if key == EVENTS else None
        self.header.set_actions(primary=primary, actions=[*trusted, *self._actions], more=self._more)
        if key == WAITING:
            self.waiting.table.focus()
        if key == EVENTS:
            self.events.table.focus()
        if key == MEETINGS:
            self.meetings.reload()

    def _open_person(self, membership_id: int) -> None:
        members = self._services.members
        self._context.jobs.run(
            lambda: members.lines([membership_id]),
            lambda lines: self._context.go("people", lines[0].person_id),
            key=(self, "person"),
        )

    def _show_rules(self) -> None:
        if self._group is not None:
            self._rules.set_title(self.tr("Rules"))
            self._rules.set_rows([_rule(name, fact) for name, fact in self._facts(self._group)])

    def _facts(self, group: Group) -> list[tuple[str, str]]:
        lang, nothing = self._context.languages.current, self.tr("None")
        conditions = ", ".join(say_condition(name, lang) for name in group.conditions)
        questions = "\n".join(next(iter(each.text.values()), "") for each in group.questions)
        strikes = nothing
        if group.strike_most:
            strikes = self.tr("After %Ln: {what}", "", group.strike_most).format(
                what=effect_text(group.strike_effect)
            )
        return [
            (self.tr("How people join"), way_in_text(group.way_in)),
            (self.tr("Answer within"), self.tr("%Ln days", "", group.target_days)),
            (self.tr("Conditions"), conditions or nothing),
            (self.tr("Questions"), questions or nothing),
            (self.tr("Strikes"), strikes),
            (self.tr("Rules of conduct"), group.conduct or nothing),
        ]


def _rule(name: str, fact: str) -> QWidget:
    row = QWidget()
    pair = QHBoxLayout(row)
    pair.setContentsMargins(SIDE, 8, SIDE, 8)
    words = Label(fact, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    pair.addWidget(Label(name, ink="soft", wrap=True), 1)
    pair.addWidget(words, 3)
    return row
