"""What stands in public in the place of words that name somebody."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from meetup_desk.domain.named_people import without_names
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog


class PublishDialog(FormDialog):
    """Asks for the words that everybody may read; without the names is where it begins."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        said: str,
        names: Sequence[str],
        shown: str = "",
    ) -> None:
        nobody = self.tr("someone")
        told = self.tr("It was said: “{text}”").format(text=said)
        if names:
            told += "\n" + self.tr("It names {names}.").format(names=", ".join(names))
        field = Field(
            key="text",
            label=lambda: self.tr("What everyone reads"),
            kind="lines",
            required=True,
            help=lambda: self.tr("What was said stays on the desk as it is."),
        )
        super().__init__(
            context.look,
            parent.window(),
            self.tr("Words for everyone"),
            [field],
            verb=self.tr("Show these words"),
            leave=self.tr("Cancel"),
            text=told,
            values={"text": shown or without_names(said, names, nobody)},
        )

    def text(self) -> str | None:
        """Show the dialog; gives the words, or None."""
        given = self.draft()
        return None if given is None else str(given["text"])
