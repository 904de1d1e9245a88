"""Encrypting a desk so that who finds the laptop or a copy reads nothing, and opening it again."""

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_bytes

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.passphrases import check_passphrase
from meetup_desk.files import age_files, disk
from meetup_desk.services.desk import key_file, remembered_key
from meetup_desk.services.desk.own_copies import own_copies
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.desk.recovery_words import from_words, to_words
from meetup_desk.store.desk import encryption
from meetup_desk.store.file import data_keys, header
from meetup_desk.store.file.file_identity import follow_link


@dataclass(frozen=True, slots=True)
class EncryptionResult:
    """What an encrypted desk is opened with besides its passphrase."""

    recovery_words: list[str]  # they are the key itself: for paper, not for this machine
    key_file: Path
    overwritten: bool  # the plain file that stood there before; else its bytes may still be on the disk
    plain_copies: Sequence[Path] = ()  # backups of this desk that could not be encrypted


def new_key() -> bytes:
    """Draw the key of a desk; `to_words` writes it down."""
    return token_bytes(data_keys.KEY_BYTES)


def is_encrypted(desk: Path) -> bool:
    """Tell whether a desk is encrypted."""
    return data_keys.is_encrypted(follow_link(desk))


def encrypt(
    desk: Path,
    passphrase: str,
    words: Sequence[str],
    *,
    key: bytes | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> EncryptionResult:
    """Encrypt a desk that nobody has open; cancelled or failed, it is as it was.

    Its own backups are encrypted after it. `key` is one whose words were shown already; without one a new
    one is drawn.
    RuleError `passphrase_weak`, `passphrase_empty`, `desk_is_encrypted`; DeskError `desk_busy`, `cancelled`,
    `disk_full`, `not_writable`, `desk_damaged`.
    """
    desk = follow_link(desk)
    refuse_encrypted(desk)
    check_passphrase(passphrase)
    copies = own_copies(desk)
    key = new_key() if key is None else key
    made = key_file.write_aside(desk, key, passphrase)  # first: a kill in between leaves a key of nothing
    try:
        overwritten = encryption.encrypt(desk, key, _watch(progress, cancelled))
    except BaseException:
        disk.remove(made)
        raise
    file = key_file.put_in_place(made, desk)
    data_keys.add(key)
    left = [copy for copy in copies if not _encrypt_copy(copy, desk, key, progress)]
    return EncryptionResult(to_words(key, words), file, overwritten, left)


def _encrypt_copy(copy: Path, desk: Path, key: bytes, progress: Progress | None) -> bool:
    """Encrypt a backup as its desk is; nothing stops that any more: the desk itself is done."""
    try:
        encryption.encrypt(copy, key, _watch(progress, None))
        key_file.take_along(desk, copy)
    except DeskError:
        return False
    return True


def encrypt_left_copies(desk: Path) -> None:
    """Encrypt the backups of an encrypted desk that were left plain, by a kill or another program's hold."""
    key = data_keys.key_of(desk)
    if key is not None:
        for copy in own_copies(desk):
            _encrypt_copy(copy, desk, key, None)


def check_passphrase_of(desk: Path, passphrase: str) -> None:
    """Raise DeskError `desk_locked` (`wrong`, `no_key`) where it is not the passphrase of a desk."""
    key_file.read(follow_link(desk), passphrase)


def decrypt(desk: Path, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:
    """Decrypt a desk that is unlocked, and that nobody has open; the key file stays for its encrypted copies.

    The keyring forgets the key.

    Errors as `encrypt`, and RuleError `desk_is_plain`.
    """
    desk = follow_link(desk)
    refuse_plain(desk)
    encryption.decrypt(desk, _watch(progress, cancelled))
    with contextlib.suppress(DeskError):  # the entry stays named beside the desk, and can be removed later
        remembered_key.forget(desk)


def unlock(desk: Path, passphrase: str) -> None:
    """Let this process open a desk; DeskError `desk_locked` (`wrong`, `no_key`), `desk_damaged`."""
    desk = follow_link(desk)
    data_keys.add(key_file.read(desk, passphrase))


def change_passphrase(desk: Path, old: str, new: str) -> None:
    """Lock the key of a desk with another passphrase; the recovery words stay.

    RuleError `passphrase_weak`, `passphrase_empty`, `desk_is_plain`; DeskError `desk_locked`.
    """
    desk = follow_link(desk)
    refuse_plain(desk)
    check_passphrase(new)
    key_file.write(desk, key_file.read(desk, old), new)


def recovery_words(desk: Path, passphrase: str, words: Sequence[str]) -> list[str]:
    """Give the recovery words of a desk; RuleError `desk_is_plain`, DeskError `desk_locked`."""
    desk = follow_link(desk)
    refuse_plain(desk)
    return to_words(key_file.read(desk, passphrase), words)


def recover(desk: Path, words: str, lists: Iterable[Sequence[str]], new_passphrase: str) -> None:
    """Open a desk by its recovery words, and give it a new passphrase.

    RuleError `recovery_words`, `passphrase_weak`, `passphrase_empty`, `desk_is_plain`;
    DeskError `desk_locked` (`other_words`) for words of another desk.
    """
    desk = follow_link(desk)
    refuse_plain(desk)
    key = from_words(words, lists)
    if not data_keys.opens(desk, key):
        raise DeskError(ErrorCode.DESK_LOCKED, reason="other_words", file=desk.name)
    check_passphrase(new_passphrase)
    key_file.write(desk, key, new_passphrase)
    data_keys.add(key)


def forget_keys() -> None:
    """Open no encrypted desk, and no encrypted file, any more before it is unlocked again."""
    data_keys.forget()
    age_files.forget()


def refuse_plain(desk: Path) -> None:
    """Raise RuleError `desk_is_plain`; DeskError `desk_missing`, `desk_foreign`, `desk_newer`."""
    desk = follow_link(desk)
    header.check_is_desk(desk)
    if not data_keys.is_encrypted(desk):
        raise RuleError("desk_is_plain", file=desk.name)


def refuse_encrypted(desk: Path) -> None:
    """Raise RuleError `desk_is_encrypted`; DeskError as `refuse_plain`."""
    desk = follow_link(desk)
    header.check_is_desk(desk)
    if data_keys.is_encrypted(desk):
        raise RuleError("desk_is_encrypted", file=desk.name)


def _watch(progress: Progress | None, cancelled: Cancelled | None) -> encryption.Watch:
    def watch(done: int, total: int) -> None:
        check_wanted(cancelled)
        if progress is not None:
            progress(done, total)

    return watch
