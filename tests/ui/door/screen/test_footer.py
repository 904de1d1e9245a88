"""The lower edge of the door, in a wide window and in a narrow one."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.ui.door.screen.footer import DoorFooter
from meetup_desk.ui.theme.look import Look


def test_the_field_has_a_line_of_its_own_where_the_buttons_leave_it_too_little(
    qtbot: QtBot, look: Look
) -> None:
    camera = QWidget()
    camera.hide()
    footer = DoorFooter(look, camera)  # type: ignore[arg-type]  # only its width counts here
    qtbot.addWidget(footer)
    footer.show()

    def beside() -> bool:
        field, button = footer.field.geometry(), footer.walk_in_button.geometry()
        return not field.intersects(button) and field.bottom() > button.top()

    def above() -> bool:
        return footer.field.geometry().bottom() < footer.walk_in_button.geometry().top()

    for width, is_right in ((1280, beside), (460, above), (1280, beside)):
        footer.resize(width, 240)
        qtbot.waitUntil(is_right, timeout=20_000)
        assert footer.field.width() >= 240
