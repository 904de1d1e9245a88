"""Encryption of the desk: on and off, its passphrase, its recovery words, and when it locks itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.desk.encryption_actions import EncryptionActions
from meetup_desk.ui.desk.settings_section import SettingsSection
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label

LOCK_AFTER = (0, 5, 15, 30, 60)  # minutes; 0: never


class EncryptionSettings(SettingsSection):
    """Says whether the desk is encrypted, and offers what fits."""

    def __init__(self, context: Context, actions: EncryptionActions) -> None:
        super().__init__()
        self._actions = actions
        look = context.look
        self.encrypt = Button(look, kind="primary", icon="lock")
        self.lock = Button(look, kind="primary", icon="lock")
        self.change = Button(look, icon="key-round")
        self.words = Button(look, icon="list")
        self.decrypt = Button(look, kind="quiet", icon="x")
        self._buttons = FlowLayout(gap=8)
        for button, act in (
            (self.encrypt, actions.encrypt),
            (self.lock, actions.lock),
            (self.change, actions.change_passphrase),
            (self.words, actions.show_words),
            (self.decrypt, actions.decrypt),
        ):
            button.clicked.connect(partial(_run, act))
            self._buttons.addWidget(button)
        self.remember = QCheckBox()
        self.remember.clicked.connect(lambda on: actions.remember(on, self._show))
        self._remember_help = Label(size="caption", ink="soft", wrap=True)
        self.after = Tabs([Option(str(minutes), partial(self._minutes, minutes)) for minutes in LOCK_AFTER])
        self.after.chosen.connect(lambda key: actions.keep_lock_after(int(key)))
        self._after_label = Label()
        self._after_help = Label(size="caption", ink="soft", wrap=True)
        self._remembered, self._idle = QWidget(), QWidget()
        self._honest = Label(size="caption", ink="soft", wrap=True)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        remembered, idle, row = QVBoxLayout(self._remembered), QVBoxLayout(self._idle), QHBoxLayout()
        for column in (remembered, idle):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
        remembered.addWidget(self.remember)
        remembered.addWidget(self._remember_help)
        row.addWidget(self.after)
        row.addStretch(1)
        idle.addWidget(self._after_label)
        idle.addLayout(row)
        idle.addWidget(self._after_help)
        self.column.addLayout(self._buttons)
        self.column.addWidget(self._remembered)
        self.column.addWidget(self._idle)
        self.column.addWidget(self._honest)

    def _minutes(self, minutes: int) -> str:
        return self.tr("%Ln minutes", "", minutes) if minutes else self.tr("Never")

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Encryption"))
        self.about.setText(
            self.tr(
                "An encrypted desk opens with its passphrase or its 24 recovery words. Whoever finds this "
                "computer, a stick or a backup can’t read anything without them, and neither can you."
            )
        )
        self.encrypt.set_text(self.tr("Encrypt the desk…"))
        self.lock.set_text(self.tr("Lock now"))
        self.change.set_text(self.tr("Change passphrase…"))
        self.words.set_text(self.tr("Show recovery words…"))
        self.decrypt.set_text(self.tr("Remove encryption…"))
        self.remember.setText(self.tr("Remember on this computer"))
        self._remember_help.setText(
            self.tr(
                "The keyring of this computer keeps the key. Whoever can sign in to your account can then "
                "open the desk without the passphrase. Once locked here, it asks for the passphrase again."
            )
        )
        self._after_label.setText(self.tr("Lock when idle for"))
        self.after.setAccessibleName(self._after_label.text())
        self._after_help.setText(
            self.tr("A door that is open is never locked, and long work is finished first. On this computer.")
        )
        self._honest.setText(
            self.tr(
                "Turning it on or off works on a verified copy, so stopping leaves the desk whole. The old "
                "file is overwritten, but flash disks (SSD, USB sticks) may keep traces of it. Papers, "
                "exported files, photos and files of events, and copies that you made elsewhere are not "
                "encrypted by this."
            )
        )
        self._show()

    def _show(self) -> None:
        encrypted = self._actions.is_encrypted()
        self.state.setText(
            self.tr("This desk is encrypted.") if encrypted else self.tr("This desk is not encrypted.")
        )
        self.encrypt.setVisible(not encrypted)
        for widget in (self.lock, self.change, self.words, self.decrypt, self._remembered, self._idle):
            widget.setVisible(encrypted)
        self.remember.setChecked(self._actions.is_remembered())
        self.after.choose(str(self._actions.lock_after()))


def _run(act: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
    act()
