"""Who sits at the desk, as the window asks it: at the start, and whenever somebody else sits down."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from meetup_desk.domain.authority import DeskRole, Operator
from meetup_desk.domain.changes import ChangeKind, Changes

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop
    from meetup_desk.services.services import Services
    from meetup_desk.ui.shell.frame import Frame


def name_operator(desktop: "Desktop") -> None:
    """Ask who sits at the desk; what is done from now on is recorded under that name, as its role allows."""
    services, frame = desktop.services, desktop.frame
    if services is None or frame is None:
        return
    from meetup_desk.ui.desk.operator_questions import (  # noqa: PLC0415 - the first rows wait for no form
        ask_operator,
        say_operator,
    )

    def ask(known: Sequence[Operator]) -> None:
        name = services.desk.operator or desktop.kept_settings.value.operator
        answer = ask_operator(desktop.look, desktop.window, name, known)
        if answer is not None:
            desktop.jobs.run(lambda: services.operators.sit(*answer), seated)

    def seated(operator: Operator) -> None:
        desktop.kept_settings.keep_operator(operator.name)
        frame.context.toast.say(say_operator(operator.name))
        frame.context.news.changed.emit(Changes(touched=dict.fromkeys(ChangeKind)))  # others may see more

    desktop.jobs.run(services.operators.list, ask)


def watch_operator(services: "Services", frame: "Frame") -> None:
    """Say in the sidebar whenever who sits at the desk can only read; changes of the desk tell of another."""

    def is_reader() -> bool:
        return services.operators.sitting().role is DeskRole.READ_ONLY

    def look() -> None:
        frame.jobs.run(is_reader, frame.sidebar.read_only.setVisible, key=(frame, "reader"))

    def changed(changes: Changes) -> None:
        if ChangeKind.DESK in changes.touched:
            look()

    frame.context.news.changed.connect(changed)
    look()
