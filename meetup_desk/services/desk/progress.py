"""Long work: how far it has come, and whether it is still wanted."""

from collections.abc import Callable

from meetup_desk.domain.errors import DeskError, ErrorCode

Progress = Callable[[int, int], None]  # how many are done, of how many
Cancelled = Callable[[], bool]


def check_wanted(cancelled: Cancelled | None) -> None:
    """Raise DeskError `cancelled` when nobody wants the work any more."""
    if cancelled is not None and cancelled():
        raise DeskError(ErrorCode.CANCELLED)
