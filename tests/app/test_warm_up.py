"""What the window imports beside the first rows: all pages and forms, in small steps, and no module of Qt."""

from tests.ui.shell.test_start import loaded_by


def test_pages_and_forms_are_imported_once_nothing_else_is_to_do_and_no_module_of_qt_is() -> None:
    loaded = loaded_by(
        "from PySide6.QtCore import QCoreApplication, QObject, QTimer; import sys;"
        " from meetup_desk.app.warm_up import WarmUp; import meetup_desk.app.pages;"
        " app = QCoreApplication([]); parent = QObject(); warm_up = WarmUp(parent);"
        " qt = {name for name in sys.modules if name.startswith('PySide6.Qt')};"
        " warm_up._timer.timeout.connect(lambda: warm_up._timer.isActive() or app.quit());"
        " warm_up.start(); app.exec();"
        " more = {n for n in sys.modules if n.startswith('PySide6.Qt')} - qt - {'PySide6.QtSvg'};"
        " assert not more, more"
    )
    wanted = ("events.event_form", "people.page", "door.page", "rsvps.rsvps_view", "widgets.calendar_popup")
    assert {f"meetup_desk.ui.{name}" for name in wanted} - loaded == set()
