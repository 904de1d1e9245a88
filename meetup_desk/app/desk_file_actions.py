"""What the window does with the file of a desk: renamed, moved, restored; the desk is closed meanwhile."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop
    from meetup_desk.domain.backups import RestorePreview


def rename(desktop: "Desktop") -> None:
    """Ask for another name of the desk, and keep it."""
    services, frame = desktop.services, desktop.frame
    if services is None or frame is None:
        return
    from meetup_desk.ui.desk.desk_questions import ask_name  # noqa: PLC0415 - the first rows wait for no form

    name = ask_name(desktop.look, desktop.window, services.settings.name)
    if name is None:
        return

    def renamed(kept: str) -> None:
        frame.set_desk_name(kept)
        desktop.window.set_desk_name(kept)

    desktop.jobs.run(lambda: services.settings.rename(name, "organiser"), renamed)


def move(desktop: "Desktop") -> None:
    """Ask where the file goes, and move it there; not for who may not take the whole desk along."""
    services = desktop.services
    if services is not None:
        desktop.jobs.run(lambda: services.desk.check_scope("desk.move"), lambda _: _ask_and_move(desktop))


def _ask_and_move(desktop: "Desktop") -> None:
    target = desktop.desk_files.ask_place(desktop.path.name)
    if target is None or target == desktop.path:
        return
    source = desktop.path

    def work() -> Path:
        from meetup_desk.services.desk.desk_file import move as move_file  # noqa: PLC0415 - as in `desktop`

        return move_file(source, target.absolute())

    _while_closed(desktop, work)


def restore(desktop: "Desktop", backup: Path) -> None:
    """Show what would be lost, and put a backup in the place of the desk."""
    services = desktop.services
    if services is None:
        return
    from meetup_desk.services.desk import encrypted_files  # noqa: PLC0415 - as above

    if encrypted_files.is_encrypted(backup):
        check = services.desk.check_host
        desktop.jobs.run(check, lambda _: _ask_unseen(desktop, backup))
        return

    def ask(preview: "RestorePreview") -> None:
        from meetup_desk.ui.desk.desk_questions import ask_restore  # noqa: PLC0415 - as above

        lang, tz = desktop.languages.current, services.settings.tz
        if ask_restore(desktop.make_asker(), desktop.window, preview, lang, tz):
            put_back(desktop, backup)

    def look() -> "RestorePreview":
        services.desk.check_host()
        return services.automatic_backups.preview(backup)

    desktop.jobs.run(look, ask)


def _ask_unseen(desktop: "Desktop", backup: Path) -> None:
    """Ask about an encrypted file: what is in it is nowhere in clear, so nothing can be compared."""
    from meetup_desk.ui.desk.desk_questions import ask_restore_unseen  # noqa: PLC0415 - as above

    if ask_restore_unseen(desktop.make_asker(), desktop.window, backup.name):
        put_back(desktop, backup)


def put_back(desktop: "Desktop", backup: Path) -> None:
    """Put a backup in the place of the desk, which is kept beside it."""
    target = desktop.path

    def work() -> Path:
        from meetup_desk.services.desk.backups import restore as put  # noqa: PLC0415 - as in `desktop`

        put(backup, target, force=True)
        return target

    _while_closed(desktop, work)


def _while_closed(desktop: "Desktop", work: Callable[[], Path]) -> None:
    """Do something with the file of the desk; the desk is opened again, whatever came of it."""
    place = desktop.path

    def failed(error: DeskError) -> None:
        desktop.open(place)
        desktop.say_after_opening(error)

    desktop.leave_desk(back_up=False)  # it could take the place of the backup that is being restored
    desktop.jobs.run(desktop.with_desk_errors(work), desktop.open, failed)
