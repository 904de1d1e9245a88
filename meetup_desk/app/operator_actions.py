"""Who sits at the desk, as the window asks it: at the start, and whenever somebody else sits down."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from meetup_desk.domain.authority import Operator
from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.ui.desk.operator_questions import ask_operator, say_operator

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop


def name_operator(desktop: "Desktop") -> None:
    """Ask who sits at the desk; what is done from now on is recorded under that name, as its role allows."""
    services, frame = desktop.services, desktop.frame
    if services is None or frame is None:
        return

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
