"""What the window shows in place of a desk: the welcome, and what keeps a desk closed."""

from typing import TYPE_CHECKING

from meetup_desk.app.crash_report import report_of
from meetup_desk.app.desk_opening import rescued_copy
from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.desk.trouble_page import TroublePage
from meetup_desk.ui.desk.welcome_page import WelcomePage
from meetup_desk.ui.desk.welcome_texts import desk_missing

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop


def trouble_page(desktop: "Desktop", error: DeskError) -> TroublePage:
    """Give the page that says why the desk is not open, and what can be done about it."""
    page = TroublePage(
        desktop.look,
        error,
        str(desktop.path),
        lambda: desktop.languages.current,
        report=report_of(error),
    )
    page.retry_asked.connect(lambda: desktop.open(desktop.path))
    page.rescued_asked.connect(lambda: desktop.open(rescued_copy(error)))
    page.open_asked.connect(desktop.ask_open)
    page.restore_asked.connect(desktop.ask_restore)
    return page


def missing_desk(desktop: "Desktop") -> str:
    """Say that a desk that was named is not there; "" at the first start, when nobody named one."""
    return "" if desktop.path == desktop.default_desk() else desk_missing(desktop.path)


def welcome_page(desktop: "Desktop", trouble: str) -> WelcomePage:
    """Give the page that makes the first desk; `trouble` is what kept another from being opened, or ""."""
    zone, demo = desktop.time_zone(), desktop.demo is not None
    page = WelcomePage(desktop.look, desktop.languages.current, zone=zone, demo=demo)
    page.made.connect(desktop.make)
    page.open_asked.connect(desktop.ask_open)
    page.demo_asked.connect(desktop.try_demo)
    page.pack_asked.connect(desktop.ask_pack)
    page.pack_dropped.connect(desktop.open_pack)
    page.say(trouble)
    page.language_chosen.connect(desktop.languages.use)
    return page
