"""What can be done with the desk as a whole: the menu behind its name."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.app import desk_file_actions, desk_locking
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.widgets.actions import Action, Menu

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop


def desk_menu(desktop: "Desktop") -> list[Action | Menu | None]:
    """Give the lines of the menu."""
    return [
        Action(key="desk.open", text=page_titles.open_another, icon="folder-open", run=desktop.ask_open),
        Action(key="desk.new", text=page_titles.make_another, icon="plus", run=desktop.ask_new),
        Action(key="desk.pack", text=page_titles.open_pack, icon="door-open", run=desktop.ask_pack),
        Menu(key="desk.recent", title=page_titles.recent_desks, actions=partial(_recent, desktop)),
        None,
        Action(
            key="desk.operator",
            text=page_titles.operator,
            icon="user",
            run=desktop.ask_operator,
        ),
        Action(
            key="desk.rename",
            text=page_titles.rename_desk,
            icon="pencil",
            run=partial(desk_file_actions.rename, desktop),
        ),
        Action(
            key="desk.move",
            text=page_titles.move_desk,
            icon="hard-drive",
            run=partial(desk_file_actions.move, desktop),
        ),
        Action(
            key="desk.restore",
            text=page_titles.restore_backup,
            icon="database-backup",
            run=desktop.ask_restore,
        ),
        *_lock(desktop),
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


def _lock(desktop: "Desktop") -> list[Action]:
    """Give how an encrypted desk is locked."""
    if desktop.services is None or not desk_locking.is_encrypted(desktop):
        return []
    return [
        Action(
            key="desk.lock",
            text=page_titles.lock_desk,
            icon="lock",
            shortcut="Ctrl+L",
            run=partial(desk_locking.lock, desktop),
        )
    ]


def _recent(desktop: "Desktop") -> list[Action]:
    """Give the desks that were open before and are still there, those of one name with their folders."""
    paths = [Path(one) for one in desktop.kept_settings.value.recent_desks]
    here = [path for path in paths if path != desktop.path and path.exists()]
    names = [path.stem for path in here]
    return [
        Action(
            key=f"desk.recent.{path}",
            text=partial(str, path.stem if names.count(path.stem) == 1 else f"{path.stem}  ({path.parent})"),
            icon="database-backup" if path.parent.suffix == ".backups" else "folder-open",
            run=partial(desktop.open, path),
        )
        for path in here
    ]


def _go(desktop: "Desktop", key: str) -> None:
    if desktop.frame is not None:
        desktop.frame.go(key)
