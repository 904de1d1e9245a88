"""Files with persons' data that are encrypted in the step that writes them, and read where plain ones are.

The format is age's: whoever gets such a file opens it without this program. Its last ending is `.age`.
"""

from pathlib import Path

from meetup_desk.domain.passphrases import check_passphrase
from meetup_desk.files import age_files


def encrypted_name(path: Path) -> Path:
    """Give the name under which a file is written encrypted: `people.csv.age` for `people.csv`."""
    return path if age_files.is_named_so(path) else path.with_name(path.name + age_files.SUFFIX)


def is_named_encrypted(path: Path) -> bool:
    """Tell whether a file of this name is written encrypted."""
    return age_files.is_named_so(path)


def ending_of(path: Path) -> str:
    """Give the ending that tells the format, in small letters without its dot: `csv` of `people.csv.age`."""
    return age_files.plain_name(path).suffix.lower().removeprefix(".")


def encrypt_with(path: Path, passphrase: str) -> None:
    """Have a file written with a passphrase; RuleError `passphrase_empty`, `passphrase_weak`."""
    check_passphrase(passphrase)
    age_files.use(path, passphrase)


def is_encrypted(path: Path) -> bool:
    """Tell by its content whether a file is encrypted."""
    return age_files.is_encrypted(path)


def is_locked(path: Path) -> bool:
    """Tell whether a file is encrypted and no passphrase was given for it yet."""
    return age_files.is_encrypted(path) and age_files.passphrase_of(path) is None


def open_with(path: Path, passphrase: str) -> None:
    """Have an encrypted file read with its passphrase.

    RuleError `file_passphrase_wrong`; DeskError `file_unreadable` (`age`) for one that is damaged, or
    encrypted with a key instead.
    """
    age_files.use(path, passphrase)
    try:
        age_files.read_bytes(path)
    except BaseException:
        age_files.take_back(path)
        raise
