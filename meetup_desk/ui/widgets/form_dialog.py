"""A dialog around one form: it gives a draft back and saves nothing."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Asker, Dialog, DialogVerb
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll

_AROUND, _AROUND_GROWS = 180, 100  # px: the margins and the window's frame; at 100 %: title and buttons
_FORM = 380  # px at 100 %: the narrowest that a form becomes
_TEXT = 440  # px at 100 %: the widest that a text becomes
_SAVE, _LEAVE = "save", "leave"


class FormDialog(Dialog):
    """Asks for the fields of a form; `draft()` shows it and gives the values, None when it was left.

    `asks_first` is whether what was written is worth a question before it goes.
    `text` is what one should know before one answers; what is added by `add_above` and `add_below` scrolls
    with the form.
    """

    asks_first = True

    def __init__(
        self,
        look: Look,
        parent: QWidget | None,
        title: str,
        fields: Sequence[Field],
        *,
        verb: str,
        leave: str,
        text: str = "",
        danger: bool = False,
        values: Mapping[str, Any] | None = None,
    ) -> None:
        save = DialogVerb(_SAVE, verb, "danger" if danger else "primary")
        super().__init__(look, parent, title, (DialogVerb(_LEAVE, leave), save))
        self.form = Form(look, fields)
        self.form.set_values(values or {})
        self.form.saved.connect(lambda: super(FormDialog, self).press(_SAVE))
        self.form.left.connect(self.reject)
        self.asker = Asker(look)
        self._filled: dict[str, Any] | None = None  # what it was shown with
        self._text = Label(text, ink="soft", wrap=True)
        if text:
            self.setAccessibleDescription(text)
            self._text.setMaximumWidth(look.theme.px(_TEXT))
            self.body.addWidget(self._text)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self.form)
        self._column.addStretch(1)
        self._scroll = Scroll(self._content)
        self.body.addWidget(self._scroll)

    def add_above(self, widget: QWidget) -> None:
        """Put something over the form, as wide as that; Tab leads from it into the form."""
        self._column.insertWidget(0, widget)
        for before, after in pairwise([*_stops(widget), *_stops(self.form)]):
            self.setTabOrder(before, after)

    def add_below(self, widget: QWidget, *, whole_width: bool = True) -> None:
        """Put something under the form, as wide as that or only as wide as it needs."""
        self._column.insertWidget(self._column.count() - 1, widget)
        if not whole_width:
            self._column.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)

    def press(self, key: str) -> None:
        """Close only for a form without mistakes, or to leave."""
        if key == _SAVE:
            self.form.try_to_save()
        else:
            self.reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Remember what there is to lose."""
        super().showEvent(event)
        if self._filled is None:
            self._filled = self.form.values()

    def reject(self) -> None:
        """Leave, after a question where something would be lost."""
        if not self.asks_first or not self.has_changes() or self._discard():
            super().reject()

    def has_changes(self) -> bool:
        """Tell whether something differs from what was shown first."""
        return self.form.differs_from(self._filled)

    def _discard(self) -> bool:
        return self.asker.confirm(
            self,
            self.tr("Discard changes?"),
            self.tr("Your changes have not been saved."),
            self.tr("Discard"),
            self.tr("Keep editing"),
            danger=True,
        )

    def draft(self) -> dict[str, Any] | None:
        """Show the dialog; gives the values, or None."""
        return self.form.values() if self.ask() == _SAVE else None

    def ask(self) -> str:
        """Be as high as the form where the screen allows, and start in its first field."""
        self.ensurePolished()
        self.fit()
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().ask()

    def fit(self) -> None:
        """Be as high as the form where the screen allows."""
        room = self.screen().availableGeometry().height() - _AROUND - self.look.theme.px(_AROUND_GROWS)
        width = self._scroll.viewport().width() if self.isVisible() else self.look.theme.px(_FORM)
        for inside in (self.form.layout(), self._column):  # what was hidden a moment ago takes no room
            if inside is not None:
                inside.invalidate()
                inside.activate()
        wanted = self._column.heightForWidth(width) if self._column.hasHeightForWidth() else -1
        height = wanted if wanted > 0 else self._column.sizeHint().height()
        self._column.setContentsMargins(0, 0, 12 if height > room else 0, 0)  # from the scroll bar
        self._scroll.setMinimumHeight(min(height, room))
        if self._text.text():
            self._text.setFixedHeight(self._text.heightForWidth(width))


def _stops(widget: QWidget) -> list[QWidget]:
    """Give what Tab stops at inside of something, in the order in which it was made."""
    inside = [
        each for each in widget.findChildren(QWidget) if each.window() is widget.window()
    ]  # no open lists
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy()]
