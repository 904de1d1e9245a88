"""Calling an event off: why, and which dates of a series."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.events import Event, Scope
from meetup_desk.ui.events.scope_words import ScopeWords
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate


def ask_cancel(
    look: Look, parent: QWidget, event: Event, stakes: str, dates: ScopeWords
) -> tuple[str, Scope] | None:
    """Ask why an event is called off, and say whom that hits; gives both, None when left.

    `stakes` says whom it hits. `dates` are those of its series that are not called off yet.
    """
    fields = [
        Field(
            key="reason",
            label=lambda: translate("CancelEvent", "Reason"),
            help=lambda: translate("CancelEvent", "Included in the cancellation notice. Optional."),
        )
    ]
    if event.series_id is not None:
        fields.append(
            Field(
                key="scope",
                label=lambda: translate("CancelEvent", "Dates to cancel"),
                kind="choice",
                options=[Option(scope, partial(dates.name, scope)) for scope in dates.scopes()],
            )
        )
    dialog = FormDialog(
        look,
        parent.window(),
        translate("CancelEvent", "Cancel “{title}”?").format(title=shown_title(event.title)),
        fields,
        verb=translate("CancelEvent", "Cancel event"),
        leave=translate("CancelEvent", "Keep event"),
        text=stakes,
        danger=True,
    )
    values = dialog.draft()
    return None if values is None else (values["reason"], Scope(values.get("scope", Scope.THIS)))
