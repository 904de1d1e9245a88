"""One short sound for each severity: heard over a queue, told apart without looking."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl

from meetup_desk.domain.verdicts import Severity

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class Sounds(QObject):
    """Plays after the verdict was painted; silent where there is no loudspeaker."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._effects: dict[Severity, QSoundEffect] = {}
        self.muted = False

    def load(self) -> None:
        """Have the sounds ready, once the door has been seen."""
        if not self._effects:
            QTimer.singleShot(0, self, self._make)

    def play(self, severity: Severity) -> None:
        """Play the sound of a severity, and let the screen be first."""
        effect = None if self.muted else self._effects.get(severity)
        if effect is not None:
            QTimer.singleShot(0, effect, effect.play)

    def _make(self) -> None:
        from meetup_desk.ui.cameras.multimedia import QtMultimedia  # noqa: PLC0415 - the door is seen first

        if self._effects or not QtMultimedia.QMediaDevices.audioOutputs():
            return
        for severity in Severity:
            effect = QtMultimedia.QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{severity}.wav")))
            self._effects[severity] = effect
