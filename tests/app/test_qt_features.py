"""What PySide does not do when something is imported."""

from tests.ui.shell.test_start import loaded_by


def test_no_source_is_read_and_kept_of_what_the_window_imports() -> None:
    loaded_by(
        "import linecache; from meetup_desk.app.qt_features import leave_sources_unread;"
        " leave_sources_unread(); before = set(linecache.cache); import meetup_desk.ui.shell.frame;"
        " assert set(linecache.cache) == before, set(linecache.cache) - before"
    )
