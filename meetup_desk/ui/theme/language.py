"""The language of the window, switched while it is open."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from meetup_desk.words.languages import known

Language = str  # its code, of `NAMES`


class Languages:
    """Loads the texts of a language, ours from `folder` and Qt's own, and how numbers and dates look."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self.folder = folder
        self._translators: list[QTranslator] = []
        self.current: Language = "en"

    def use(self, language: Language) -> None:
        """Speak a language; every widget gets a LanguageChange."""
        self.current = language
        QLocale.setDefault(QLocale(language))
        old, self._translators = self._translators, []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt_folder), (f"meetup_desk_{language}", self.folder)):
            translator = QTranslator(self._app)
            if translator.load(str(Path(folder) / f"{name}.qm")):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        self._drop(old)

    def leave(self) -> None:
        """Speak nothing any more, so that who comes next in this process finds no language before its own."""
        old, self._translators = self._translators, []
        self._drop(old)
        QLocale.setDefault(QLocale.system())

    def _drop(self, translators: list[QTranslator]) -> None:
        for translator in translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()


def system_language() -> Language:
    """Give the system's language where the window speaks it, else English."""
    return known_language(QLocale.languageToCode(QLocale.system().language()))


def known_language(code: str) -> Language:
    """Give a language of the window by its code (ISO 639-1), English for any other."""
    return known(code)
