"""Opening and making a desk for the window, on another thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from meetup_desk.domain.errors import DeskError, ErrorCode

if TYPE_CHECKING:
    from meetup_desk.services.services import Services
    from meetup_desk.store.desk.desk import Desk

Demo = Callable[[str], Path]  # makes a desk to try things on, in a language, and gives its path


class OpenedDesk(NamedTuple):
    """A desk with its name, and the error where it can only be read."""

    services: "Services"
    name: str
    read_only_error: DeskError | None = None


class Builder(Protocol):
    """What the desktop needs of the composition."""

    def default_desk(self) -> Path:
        """Give the desk that is meant when none is named."""
        ...

    def time_zone(self) -> str:
        """Give the IANA name of this machine's zone."""
        ...

    def open(self, path: Path) -> "Services":
        """Open a desk; DeskError `desk_*`."""
        ...

    def make(self, path: Path, *, name: str, lang: str, tz: str) -> "Services":
        """Make a desk and open it; DeskError `desk_exists`, `not_writable`, `disk_full`."""
        ...


def open_held(builder: Builder, path: Path) -> OpenedDesk:
    """Open a desk and hold it for writing where that is possible; DeskError `desk_*`."""
    services = builder.open(path)
    try:
        read_only_error = _hold_for_writing(services.desk)
        return _opened(services, read_only_error)
    except BaseException:
        services.desk.close()
        raise


def make_held(builder: Builder, path: Path, *, name: str, lang: str, tz: str) -> OpenedDesk:
    """Make a desk and hold it; DeskError `desk_exists`, `not_writable`, `disk_full`."""
    services = builder.make(path, name=name, lang=lang, tz=tz)
    services.desk.hold()
    return _opened(services, None)


def _opened(services: "Services", read_only_error: DeskError | None) -> OpenedDesk:
    """Read here what the window asks for on its own thread."""
    _ = services.settings.language, services.settings.tz
    return OpenedDesk(services, services.settings.name, read_only_error)


def rescued_copy(error: DeskError) -> Path:
    """Give the copy of a lost desk that lies beside it."""
    return Path(str(error.facts["folder"])) / str(error.facts["rescued"])


def _hold_for_writing(desk: "Desk") -> DeskError | None:
    """Hold a desk for writing; gives the error where it can only be read."""
    try:
        desk.hold()
    except DeskError as error:
        if error.code not in (ErrorCode.NOT_WRITABLE, ErrorCode.DISK_FULL):
            raise
        return DeskError(error.code, reason="looking", file=desk.path.name)
    return None
