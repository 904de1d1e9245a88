"""What a sheet of recovery words says: values that need no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """The key of one desk in words, in one language."""

    lang: str
    title: str
    about: str  # whose desk, and of when
    words: tuple[str, ...]
    notes: tuple[str, ...]
