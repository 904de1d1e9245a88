"""What the window gives to every page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.side_panel import SidePanel
from meetup_desk.ui.widgets.toast import Toast


class ChangeNotifier(QObject):
    """Carries what changed in the desk to the views; `changed` may be sent from any thread."""

    changed = Signal(object)  # domain.changes.Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The tools of a page: look, background work, questions, files, and the frame around it."""

    look: Look
    jobs: Jobs
    languages: Languages
    files: Files
    asker: Asker
    news: ChangeNotifier
    toast: Toast
    panel: SidePanel
    go: Callable[..., None]  # go(key, target=None) shows a page, and there a target
    undo: Callable[[], None]  # takes back the last change, for the Undo of a toast
    stand_alone: Callable[[bool], None]  # hides everything around the page, for the door and an audience
