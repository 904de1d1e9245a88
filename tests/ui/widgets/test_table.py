"""The record table: what it shows, asks for, keeps and copies."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.ui.widgets.table_model import PAGE


@dataclass(frozen=True)
class Guest:
    id: int
    name: str
    party: int = 1


@dataclass(frozen=True)
class First:
    total: int
    ids: Sequence[int]
    rows: Sequence[Guest]


@dataclass
class Guests:
    """A source over a list in memory that remembers what it was asked."""

    guests: list[Guest]
    asked: list[str] = field(default_factory=list)
    rows_read: int = 0
    gate: threading.Event | None = None

    def _sorted(self, sort: str, descending: bool, wanted: object) -> list[Guest]:  # noqa: FBT001
        kept = [g for g in self.guests if not wanted or str(wanted) in g.name]
        return sorted(kept, key=lambda g: getattr(g, sort or "id"), reverse=descending)

    def first(self, sort: str, descending: bool, filter: object, limit: int) -> First:  # noqa: A002, FBT001
        self.asked.append("first")
        if self.gate:
            assert self.gate.wait(10)
        found = self._sorted(sort, descending, filter)
        self.rows_read += min(limit, len(found))
        return First(len(found), [g.id for g in found[:limit]], found[:limit])

    def ids(self, sort: str, descending: bool, filter: object) -> list[int]:  # noqa: A002, FBT001
        self.asked.append("ids")
        return [g.id for g in self._sorted(sort, descending, filter)]

    def rows(self, ids: Sequence[int]) -> list[Guest]:
        self.asked.append("rows")
        self.rows_read += len(ids)
        by_id = {g.id: g for g in self.guests}
        return [by_id[i] for i in ids if i in by_id]


COLUMNS: list[Column[Guest]] = [
    Column(
        key="name",
        title=lambda: "사람",
        value=lambda g: TwoLines(g.name, "가온랩"),
        kind="person",
        sort="name",
    ),
    Column(
        key="state",
        title=lambda: "상태",
        value=lambda _: PillState("참석", "good", "circle-check"),
        kind="pill",
    ),
    Column(
        key="party", title=lambda: "인원", value=lambda g: str(g.party), kind="number", width=60, sort="party"
    ),
]


@dataclass
class Setting:
    table: RecordTable[Guest]
    source: Guests
    jobs: Jobs
    qtbot: QtBot

    def ask(self, wanted: object = None, *, narrowed: bool = False) -> None:
        self.table.ask(wanted, narrowed=narrowed)
        self.settle()

    def reload(self) -> None:
        self.table.reload()
        self.settle()

    def settle(self) -> None:
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.jobs.busy())
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.jobs.busy())

    def cell(self, row: int, column: int = 0) -> str:
        return str(self.table.model.index(row, column).data())


def people(count: int) -> list[Guest]:
    return [Guest(i, f"사람{i:06d}", 1 + i % 4) for i in range(1, count + 1)]


@pytest.fixture
def empty(look: Look) -> EmptyPage:
    page = EmptyPage(look, icon="users")
    page.set_texts("No people yet", "Bring a list.", "Import list")
    return page


@pytest.fixture
def setting(look: Look, jobs: Jobs, qtbot: QtBot, empty: EmptyPage) -> Setting:
    source = Guests(people(250))
    table: RecordTable[Guest] = RecordTable(
        look, jobs, source, COLUMNS, name=lambda: "사람", sort="name", empty=empty
    )
    qtbot.addWidget(table)
    table.resize(700, 400)
    with qtbot.waitActive(table):
        table.show()
    setting = Setting(table, source, jobs, qtbot)
    setting.ask()
    return setting


def test_rows_are_counted_at_once_and_read_a_page_at_a_time(setting: Setting) -> None:
    assert setting.table.total() == 250
    assert setting.source.rows_read == PAGE
    assert setting.cell(240) == ""
    setting.settle()
    assert setting.cell(240) == "사람000241 (가온랩)"
    assert setting.source.rows_read <= PAGE + 50 + PAGE


def test_a_hundred_thousand_rows_cost_the_pages_that_are_seen(setting: Setting) -> None:
    setting.source.guests = people(100_000)
    setting.source.rows_read = 0
    setting.ask("사람")
    setting.table.view.scrollToBottom()
    setting.settle()
    setting.settle()
    assert setting.cell(99_999) == "사람100000 (가온랩)"
    assert setting.source.rows_read <= 4 * PAGE


def test_a_list_of_one_page_is_asked_for_once(setting: Setting) -> None:
    setting.source.guests = people(PAGE)
    setting.source.asked.clear()
    setting.ask("사람")
    assert setting.source.asked == ["first"]


def test_clicking_a_heading_sorts_and_clicking_again_turns_round(setting: Setting) -> None:
    header = setting.table.view.horizontalHeader()
    header.sectionClicked.emit(2)
    setting.settle()
    assert [setting.cell(row, 2) for row in (0, 99)] == ["1", "2"]
    header.sectionClicked.emit(2)
    setting.settle()
    assert setting.cell(0, 2) == "4"
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (2, Qt.SortOrder.DescendingOrder)


def test_a_column_without_a_key_does_not_sort(setting: Setting) -> None:
    setting.source.asked.clear()
    setting.table.view.horizontalHeader().sectionClicked.emit(1)
    setting.settle()
    assert setting.source.asked == []
    assert setting.table.view.horizontalHeader().sortIndicatorSection() == 0


def test_selection_is_kept_by_id_when_rows_move(setting: Setting) -> None:
    setting.table.select([200, 5])
    setting.source.guests = [Guest(1000, "가나다"), *setting.source.guests[1:]]
    setting.reload()
    assert setting.table.selected_ids() == [5, 200]
    assert setting.table.current_id() == 5


def test_selection_is_kept_when_the_order_changes(setting: Setting) -> None:
    setting.table.select([3, 4, 250])
    setting.table.view.horizontalHeader().sectionClicked.emit(0)
    setting.settle()
    assert setting.table.selected_ids() == [250, 4, 3]


def test_what_is_gone_is_not_selected_any_more(setting: Setting) -> None:
    setting.table.select([1, 2])
    setting.source.guests = setting.source.guests[1:]
    setting.reload()
    assert setting.table.selected_ids() == [2]


def test_a_change_in_a_row_is_seen_after_reloading(setting: Setting) -> None:
    setting.source.guests[0] = Guest(1, "사람000001", 9)
    setting.reload()
    assert setting.cell(0, 2) == "9"


def test_reloading_keeps_the_place(setting: Setting) -> None:
    bar = setting.table.view.verticalScrollBar()
    bar.setValue(4000)
    setting.source.guests.append(Guest(999, "힣"))
    setting.reload()
    assert bar.value() == 4000


def test_everything_can_be_selected(setting: Setting) -> None:
    setting.table.view.selectAll()
    assert len(setting.table.selected_ids()) == 250


def test_an_older_answer_does_not_replace_a_newer_one(setting: Setting) -> None:
    setting.source.gate = threading.Event()
    setting.table.ask("000001")
    setting.table.ask("000002")
    setting.source.gate.set()
    setting.settle()
    assert setting.cell(0) == "사람000002 (가온랩)"


def test_enter_and_double_click_open(setting: Setting, qtbot: QtBot) -> None:
    view = setting.table.view
    setting.table.select([2])
    with qtbot.waitSignal(setting.table.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [2]
    where = view.visualRect(setting.table.model.index(3, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(setting.table.opened) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == [4]


def test_an_empty_list_says_what_belongs_there(setting: Setting, empty: EmptyPage) -> None:
    setting.source.guests = []
    setting.ask()
    assert empty.isVisible()
    assert not setting.table.view.isVisible()


def test_a_narrowed_list_says_that_nothing_matches(setting: Setting, empty: EmptyPage) -> None:
    setting.ask("nobody", narrowed=True)
    assert not empty.isVisible()
    assert not setting.table.view.isVisible()
    setting.ask()
    assert setting.table.view.isVisible()


def test_copying_gives_headings_and_rows_between_tabs(setting: Setting, qtbot: QtBot) -> None:
    setting.table.select([1, 150])
    qtbot.keyClick(setting.table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    setting.settle()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "사람\t상태\t인원",
        "사람000001 (가온랩)\t참석\t2",
        "사람000150 (가온랩)\t참석\t3",
    ]


@pytest.mark.parametrize(
    ("name", "copied"),
    [
        ('=HYPERLINK("x")', '\'=HYPERLINK("x") (가온랩)'),
        (" +cmd", "' +cmd (가온랩)"),
        ("@sum", "'@sum (가온랩)"),
        ("＝1＋1", "'＝1＋1 (가온랩)"),
        ("line\tone\ntwo", "line one two (가온랩)"),
    ],
)
def test_a_copied_name_is_never_a_formula(setting: Setting, name: str, copied: str) -> None:
    setting.source.guests = [Guest(1, name)]
    setting.ask()
    setting.table.select([1])
    setting.table.copy()
    setting.settle()
    assert QGuiApplication.clipboard().text().splitlines()[1].split("\t")[0] == copied


def test_what_is_shortened_has_a_tooltip_of_plain_text(setting: Setting, qtbot: QtBot) -> None:
    setting.source.guests = [Guest(1, "<img src=x> " + "아" * 200), Guest(2, "하나")]
    setting.ask()
    view = setting.table.view
    for row, expected in ((0, "&lt;img src=x>"), (1, "")):
        place = view.visualRect(setting.table.model.index(row, 0)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QToolTip.hideText()
        QApplication.sendEvent(view.viewport(), event)
        shown = QToolTip.text() if expected else ""
        assert expected in shown


def test_context_menu_acts_on_the_selected_rows(look: Look, jobs: Jobs, qtbot: QtBot) -> None:
    chosen: list[list[int]] = []
    table: RecordTable[Guest] = RecordTable(
        look,
        jobs,
        Guests(people(5)),
        COLUMNS,
        name=lambda: "사람",
        menu=lambda ids: [Action(key="a", text=lambda: "승인", run=lambda: chosen.append(ids))],
    )
    qtbot.addWidget(table)
    table.show()
    table.ask()
    qtbot.waitUntil(lambda: table.total() == 5)
    table.select([2, 3])
    table.view.menu_asked.emit(QPoint(5, 5))
    menu = table.findChild(QMenu)
    assert menu is not None
    next(line for line in menu.actions() if line.text() == "승인").trigger()
    assert chosen == [[2, 3]]


def test_every_list_has_a_context_menu_that_opens_and_copies(setting: Setting) -> None:
    opened: list[int] = []
    setting.ask()
    setting.table.opened.connect(opened.append)
    setting.table.select([2])
    setting.table.view.menu_asked.emit(QPoint(5, 5))
    menu = setting.table.findChild(QMenu)
    assert menu is not None
    assert [line.text().split("\t")[0] for line in menu.actions()] == ["Open", "Copy rows"]
    menu.actions()[0].trigger()
    assert opened == [2]


def test_keys_of_the_context_menu_work_in_the_list(look: Look, jobs: Jobs, qtbot: QtBot) -> None:
    removed: list[list[int]] = []
    table: RecordTable[Guest] = RecordTable(
        look,
        jobs,
        Guests(people(5)),
        COLUMNS,
        name=lambda: "사람",
        menu=lambda ids: [
            Action(key="a", text=lambda: "삭제", shortcut="Del", run=lambda: removed.append(ids))
        ],
    )
    qtbot.addWidget(table)
    table.show()
    table.ask()
    qtbot.waitUntil(lambda: table.total() == 5)
    qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert removed == []
    table.select([4])
    qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert removed == [[4]]


def test_rows_follow_density_and_text_size(setting: Setting, look: Look) -> None:
    heights = [setting.table.view.rowHeight(0)]
    look.set_compact(compact=True)
    heights.append(setting.table.view.rowHeight(0))
    look.set_scale(2)
    heights.append(setting.table.view.rowHeight(0))
    assert heights == [36, 28, 56]


def test_the_growing_column_takes_the_room_that_is_left(look: Look, jobs: Jobs, qtbot: QtBot) -> None:
    columns: list[Column[Guest]] = [
        Column(key="name", title=lambda: "a", value=lambda g: g.name, width=100, grow=1),
        Column(key="party", title=lambda: "b", value=lambda g: str(g.party), width=60),
    ]
    table: RecordTable[Guest] = RecordTable(look, jobs, Guests(people(3)), columns, name=lambda: "사람")
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    table.ask()
    qtbot.waitUntil(table.view.isVisible)
    assert table.view.columnWidth(1) == 60
    assert table.view.columnWidth(0) == table.view.viewport().width() - 60


def test_a_heading_is_never_cut_unless_somebody_pulled_it_narrow(
    look: Look, jobs: Jobs, qtbot: QtBot, empty: EmptyPage
) -> None:
    heading = "A heading that is longer than what stands under it"
    columns = [
        *COLUMNS,
        Column(key="long", title=lambda: heading, value=lambda g: str(g.party), width=40, sort="party"),
    ]
    table: RecordTable[Guest] = RecordTable(
        look, jobs, Guests(people(3)), columns, name=lambda: "사람", sort="name", empty=empty
    )
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show()
    header = table.view.horizontalHeader()
    for scale in (1.0, 2.0):
        look.set_scale(scale)
        wide = QFontMetrics(look.font("caption")).horizontalAdvance(heading)
        assert header.sectionSize(3) >= wide + 2 * look.theme.px(12)
    header.resizeSection(3, 60)
    table.resize(1300, 400)
    assert header.sectionSize(3) == 60
