"""What can be done with the desk as a whole: the menu behind its name."""

from functools import partial
from typing import TYPE_CHECKING

from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.widgets.actions import Action

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop


def desk_menu(desktop: "Desktop") -> list[Action | None]:
    """Give the lines of the menu."""
    return [
        Action(key="desk.open", text=page_titles.open_another, icon="folder-open", run=desktop.ask_open),
        Action(key="desk.new", text=page_titles.make_another, icon="plus", run=desktop.ask_new),
        Action(key="desk.pack", text=page_titles.open_pack, icon="door-open", run=desktop.ask_pack),
        None,
        Action(
            key="settings",
            text=page_titles.settings,
            icon="settings",
            shortcut="Ctrl+,",
            run=partial(_go, desktop, "settings"),
        ),
        Action(
            key="about",
            text=page_titles.about,
            icon="info",
            run=partial(_go, desktop, "about"),
        ),
        Action(
            key="close",
            text=page_titles.close_window,
            icon="x",
            shortcut="Ctrl+Q",
            run=desktop.window.close,
        ),
    ]


def _go(desktop: "Desktop", key: str) -> None:
    if desktop.frame is not None:
        desktop.frame.go(key)
