"""The dialog that asks for the passphrase of a pack: typed, by a scanner, or read by the camera."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from meetup_desk.ui.cameras.frame_source import FrameSource
from meetup_desk.ui.door.camera.camera_preview import CameraPreview, cameras
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate


class PassphrasePrompt(FormDialog):
    """Asks what opens a door pack."""

    asks_first = False  # it is written again as it was

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        file: str,
        *,
        wrong: bool,
        source: Callable[[], FrameSource] = cameras,
    ) -> None:
        super().__init__(
            look,
            parent,
            translate("Door", "Open {file}").format(file=file),
            _fields(),
            verb=translate("Door", "Open door"),
            leave=translate("Door", "Cancel"),
        )
        self.camera_button = Button(
            look, translate("Door", "Scan code with camera"), kind="quiet", icon="camera"
        )
        self.camera_button.clicked.connect(self._use_camera)
        self.camera_preview = CameraPreview(look, source)
        self.camera_preview.settings_button.hide()
        self.camera_preview.code_read.connect(self._use_code)
        self.camera_preview.lost.connect(self._show_no_camera)
        self.finished.connect(self.camera_preview.close_camera)
        self.add_below(self.camera_button, whole_width=False)
        self.add_below(self.camera_preview, whole_width=False)
        self.form.changed.connect(self._update_echo)
        self._update_echo()
        if wrong:
            self.form.set_problem(
                "passphrase", translate("Door", "Wrong passphrase. Check each word and try again.")
            )

    @property
    def _field(self) -> QLineEdit:
        line = self.form.control("passphrase")
        assert isinstance(line, QLineEdit)  # noqa: S101 - of a field of text
        return line

    def _update_echo(self) -> None:
        visible = self.form.values()["seen"]
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password)

    def _use_camera(self) -> None:
        self.camera_button.hide()
        self.camera_preview.apply(DoorSettings(camera_on=True), is_open=True)
        self.fit()

    def _use_code(self, text: str) -> None:
        self._field.setText(text)
        self.form.try_to_save()

    def _show_no_camera(self) -> None:
        self.form.set_problem("passphrase", translate("Door", "No camera found. Type the passphrase."))


def ask_passphrase(look: Look, parent: QWidget, file: str, *, wrong: bool) -> str | None:
    """Ask what opens a door pack; None when the dialog was left."""
    values = PassphrasePrompt(look, parent, file, wrong=wrong).draft()
    return None if values is None else str(values["passphrase"])


def _fields() -> list[Field]:
    return [
        Field(
            key="passphrase",
            label=lambda: translate("Door", "Passphrase"),
            required=True,
            secret=True,
            help=lambda: translate("Door", "Ask whoever created the pack. Capitals and spaces don’t matter."),
        ),
        Field(key="seen", label=lambda: translate("Door", "Show passphrase"), kind="switch"),
    ]
