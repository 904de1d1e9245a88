"""How the window looks and speaks: what the user chooses of it, for the settings to keep."""

from PySide6.QtCore import QObject, Signal

from meetup_desk.ui.theme.language import Language, Languages
from meetup_desk.ui.theme.look import Look, Mode


class Appearance(QObject):
    """Applies a choice at once; `changed` comes after each, and `look` and `languages` hold it."""

    changed = Signal()

    def __init__(self, look: Look, languages: Languages, parent: QObject) -> None:
        super().__init__(parent)
        self.look, self.languages = look, languages

    def set_language(self, language: Language) -> None:
        """Speak another language."""
        self.languages.use(language)
        self.changed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Be light, dark, or what the system is."""
        self.look.set_mode(mode)
        self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Set the size of text, 1.0 to 2.0."""
        self.look.set_scale(scale)
        self.changed.emit()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - also a slot
        """Make rows dense or roomy."""
        self.look.set_compact(compact=compact)
        self.changed.emit()
