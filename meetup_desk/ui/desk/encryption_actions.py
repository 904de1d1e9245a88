"""What can be done about the encryption of the desk; the settings that offer it are imported when shown."""

from collections.abc import Callable
from dataclasses import dataclass


def _nothing() -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptionActions:
    """What can be done with the file of the desk; the program closes the desk for it."""

    is_encrypted: Callable[[], bool] = lambda: False
    encrypt: Callable[[], object] = _nothing
    decrypt: Callable[[], object] = _nothing
    change_passphrase: Callable[[], object] = _nothing
    show_words: Callable[[], object] = _nothing
    is_remembered: Callable[[], bool] = lambda: False
    remember: Callable[[bool, Callable[[], object]], object] = lambda _on, _then: None  # then: done or not
    lock: Callable[[], object] = _nothing
    lock_after: Callable[[], int] = lambda: 0  # minutes; 0: never
    keep_lock_after: Callable[[int], object] = lambda _: None


NO_ACTIONS = EncryptionActions()  # of a desk that stays as it is
