"""Expected errors, by code; their sentences are in `words/errors.py`."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """Codes that scripts may rely on."""

    NOT_FOUND = "not_found"
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_NOT_A_LIST = "file_not_a_list"
    FILE_TOO_LARGE = "file_too_large"
    DESK_MISSING = "desk_missing"
    DESK_EXISTS = "desk_exists"
    DESK_BUSY = "desk_busy"
    DESK_NEWER = "desk_newer"
    DESK_FOREIGN = "desk_foreign"
    DESK_REPLACED = "desk_replaced"
    DESK_DAMAGED = "desk_damaged"
    DESK_LOCKED = "desk_locked"  # encrypted, and nobody has unlocked it here
    RULE = "rule"
    DISK_FULL = "disk_full"
    NOT_WRITABLE = "not_writable"
    PAGES_UNAVAILABLE = "pages_unavailable"
    CANCELLED = "cancelled"
    UNEXPECTED = "unexpected"  # a mistake of the program itself


class DeskError(Exception):
    """An error that the user can act on: a code, and the facts for its sentence.

    `reason` chooses a finer sentence within the code (`words` looks for `error.<code>.<reason>` first).
    """

    def __init__(self, code: ErrorCode, *, reason: str = "", **facts: object) -> None:
        super().__init__(f"{code}:{reason} {facts}" if reason else f"{code} {facts}")
        self.code = code
        self.reason = reason
        self.facts = facts


class RuleError(DeskError):
    """A rule of the product forbids what was asked; `reason` names the rule."""

    def __init__(self, rule: str, **facts: object) -> None:
        super().__init__(ErrorCode.RULE, reason=rule, **facts)

    @property
    def rule(self) -> str:
        """Name of the rule, as scripts see it."""
        return self.reason
