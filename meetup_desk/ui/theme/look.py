"""How everything looks now: the theme in force, icons in its colours, and word when it changes."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.icons import Icons
from meetup_desk.ui.theme.stylesheet import MARKS, style_sheet
from meetup_desk.ui.theme.theme import LIGHT, TextSize, Theme, sharpened, theme_of

Mode = Literal["system", "light", "dark"]

_KEEP = 3_600_000  # ms between two times that the files are written again


class Look(QObject):
    """Applies a theme to the application, follows the system when asked to, and draws icons by role.

    `changed` comes after every change of light and dark, text scale or density.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()  # its Python object owns the next one
        self._accessibility = self._hints.accessibility()
        self._temporary = QTemporaryDir()
        self.folder = Path(self._temporary.path())
        self._sheet = self.folder / "sheet.qss"
        self._keeping = QTimer(self, interval=_KEEP)
        self._keeping.timeout.connect(self.keep_files)
        self.icons = Icons(resources / "icons")
        self.mode: Mode = "system"
        self.theme: Theme = LIGHT
        self._dressed = False
        self._fonts: dict[tuple[TextSize, QFont.Weight], QFont] = {}
        fonts.load(resources / "fonts")
        app.setStyle("Fusion")

    def start(self, mode: Mode = "system", *, scale: float = 1.0, compact: bool = False) -> None:
        """Dress the application for the first time."""
        self.theme = replace(self.theme, scale=scale, compact=compact)
        self.set_mode(mode)
        self._keeping.start()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._follow)

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark, or what the system has."""
        self.mode = mode
        hints = self._app.styleHints()
        scheme = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }[mode]
        hints.setColorScheme(scheme)  # title bars and native dialogs follow
        self._apply(theme_of(dark=self._dark(), scale=self.theme.scale, compact=self.theme.compact))

    def set_scale(self, scale: float) -> None:
        """Set the size of text, 1.0 to 2.0."""
        self._apply(theme_of(dark=self.theme.dark, scale=scale, compact=self.theme.compact))

    def set_compact(self, *, compact: bool) -> None:
        """Make rows dense or roomy."""
        self._apply(replace(self.theme, compact=compact))

    def colour(self, role: str) -> QColor:
        """Colour of a role, such as "ink_soft", for painting."""
        return QColor(getattr(self.theme, role))

    def font(self, size: TextSize = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Font of a step of the type scale, for painting; not to be changed."""
        if (size, weight) not in self._fonts:
            pixels = self.theme.text(size)
            self._fonts[size, weight] = fonts.sized(fonts.interface_font(pixels), pixels, weight)
        return self._fonts[size, weight]

    def icon(self, name: str, role: str = "ink_soft", size: int = 16) -> QIcon:
        """Icon tinted by a role; `size` is in pixels at 100 % text."""
        theme = self.theme
        return self.icons.icon(name, getattr(theme, role), theme.ink_off, theme.px(size))

    def pixmap(self, name: str, role: str = "ink_soft", size: int = 16, ratio: float = 0) -> QPixmap:
        """Picture of an icon for painting; without a ratio, for the finest screen attached."""
        theme = self.theme
        return self.icons.pixmap(name, getattr(theme, role), theme.px(size), ratio or self.ratio)

    @property
    def ratio(self) -> float:
        """Pixels of the finest screen attached to one px."""
        return self._app.devicePixelRatio()

    def _dark(self) -> bool:
        if self.mode == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.mode == "dark"

    def _follow(self) -> None:
        self._apply(theme_of(dark=self._dark(), scale=self.theme.scale, compact=self.theme.compact))
        self._set_fonts()

    def _contrast_asked(self) -> bool:
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _apply(self, theme: Theme) -> None:
        theme = sharpened(theme) if self._contrast_asked() else theme
        if self._dressed and theme == self.theme:
            return
        self._dressed = True
        self.theme = theme
        self._fonts.clear()
        self.changing.emit()
        self._set_fonts()
        self._app.setPalette(theme.palette())
        self._dress()
        self._set_fonts()
        self.changed.emit()

    def _dress(self) -> None:
        """Put the style sheet on, once for each widget.

        Given another sheet, Qt dresses a widget once for each that it lies in; given none and then one,
        twice. So the sheet is a file (`file:///` and its name, Qt's own way), and a new style reads it anew.
        Where the file cannot be written, the sheet is given as it is: slower, and without its drawings.
        """
        try:
            self._write_files()
            sheet = f"file:///{self._sheet.as_posix()}"
        except OSError:
            sheet = self._sheet_text()
        if self._app.styleSheet() == sheet:
            self._app.setStyle("Fusion")
        else:
            self._app.setStyleSheet(sheet)

    def keep_files(self) -> None:
        """Write the files again: systems clean temporary folders of what is some days old."""
        with suppress(OSError):  # a full disk: the next change of look does without them
            self._write_files()

    def _write_files(self) -> None:
        if not self._temporary.isValid():
            raise OSError(self._temporary.errorString())
        self.folder.mkdir(0o700, parents=True, exist_ok=True)
        for name, role in MARKS.items():
            self._mark(name, role).write_bytes(self.icons.svg(name, getattr(self.theme, role)))
        self._sheet.write_text(self._sheet_text(), "utf-8")

    def _sheet_text(self) -> str:
        return style_sheet(
            self.theme, {name: self._mark(name, role).as_posix() for name, role in MARKS.items()}
        )

    def _mark(self, name: str, role: str) -> Path:
        """Give the file of one of the few drawings that a style sheet can only take from files."""
        return self.folder / f"{name}-{getattr(self.theme, role)[1:]}.svg"

    def _set_fonts(self) -> None:
        """Set one font for everything.

        Windows and macOS name fonts of their own for menus, tooltips, lists and their heads. Qt takes those
        up with a style or a theme of the system: so this comes again after them, and when they change.
        """
        self._app.setFont(fonts.interface_font(self.theme.text("body")))
