"""An encrypted desk in the window: whether it is one, what can be done about it, and locking it."""

from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from meetup_desk.store.file import data_keys
from meetup_desk.ui.desk.encryption_actions import EncryptionActions

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop


def encryption_actions(desktop: "Desktop") -> EncryptionActions:
    """Give what the settings offer."""
    kept = desktop.kept_settings
    return EncryptionActions(
        is_encrypted=partial(is_encrypted, desktop),
        encrypt=lambda: _dialogs().encrypt(desktop),
        decrypt=lambda: _dialogs().decrypt(desktop),
        change_passphrase=lambda: _dialogs().change_passphrase(desktop),
        show_words=lambda: _dialogs().show_words(desktop),
        is_remembered=partial(_is_remembered, desktop),
        remember=lambda on, then: _dialogs().remember(desktop, on=on, then=then),
        lock=partial(lock, desktop),
        lock_after=lambda: kept.value.lock_after,
        keep_lock_after=kept.keep_lock_after,
    )


def _dialogs() -> ModuleType:
    """Give what asks for passphrases."""
    from meetup_desk.app import desk_encryption  # noqa: PLC0415 - brings cryptography; the first rows wait

    return desk_encryption


def is_encrypted(desktop: "Desktop") -> bool:
    """Tell whether the desk that is open is encrypted."""
    return data_keys.is_encrypted(desktop.path)


def _is_remembered(desktop: "Desktop") -> bool:
    from meetup_desk.services.desk import remembered_key  # noqa: PLC0415 - needed by the settings alone

    return remembered_key.is_remembered(desktop.path)


def lock(desktop: "Desktop") -> None:
    """Close the desk, forget its key, and ask for the passphrase; what a dialog holds is given up."""
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    if popup is not None:
        popup.close()
    if isinstance(modal, QDialog):
        modal.done(QDialog.DialogCode.Rejected)
        QTimer.singleShot(0, desktop.window, partial(lock, desktop))  # once who opened it has gone on
    elif desktop.services is not None:
        from meetup_desk.services.desk import encryption  # noqa: PLC0415 - as above

        path = desktop.path
        desktop.leave_desk()
        encryption.forget_keys()
        desktop.passphrase_wanted = True
        desktop.open(path)
