"""Whoever can only read is told so beside the desk's name, and offered to choose a name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from meetup_desk.app.operator_actions import watch_operator
from meetup_desk.domain.authority import DeskRole
from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.widgets.page import Page
from tests.conftest import Organiser


def test_the_sidebar_says_read_only_while_nobody_with_a_role_is_at_the_desk(
    framed, organiser: Organiser, qtbot, languages: Languages
) -> None:
    operators, asked = organiser.services.operators, []
    operators.put("이하린", DeskRole.HOST, "organiser")
    operators.put("정우진", DeskRole.READ_ONLY, "organiser")
    operators.sit("")
    frame, _ = framed(lambda _context, _writes: Page())
    row = frame.sidebar.read_only
    frame.sidebar.operator_asked.connect(lambda: asked.append(True))
    watch_operator(organiser.services, frame)
    qtbot.waitUntil(row.isVisible)
    assert {"Read only", "Choose a name"} <= {label.text() for label in row.findChildren(QLabel)}
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked
    languages.use("ko")
    qtbot.waitUntil(lambda: row.accessibleName() == "보기만: 이름 고르기")
    for name, shown in (("이하린", False), ("정우진", True), ("이하린", False)):
        operators.sit(name)
        frame.context.news.changed.emit(Changes(touched=dict.fromkeys(ChangeKind)))
        qtbot.waitUntil(lambda shown=shown: row.isVisible() == shown)


def test_a_desk_without_roles_is_not_said_to_be_read_only(framed, organiser: Organiser, qtbot) -> None:
    frame, _ = framed(lambda _context, _writes: Page())
    watch_operator(organiser.services, frame)
    qtbot.waitUntil(lambda: not frame.jobs.busy())
    assert frame.sidebar.read_only.isHidden()
