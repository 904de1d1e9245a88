"""The machine's own settings: how the window looks and speaks, and which desk was open last. A TOML file."""

import contextlib
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from meetup_desk.words.languages import NAMES

Mode = Literal["system", "light", "dark"]
_MODES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What this machine remembers; an empty language is the system's, an empty desk the default one."""

    language: str = ""
    mode: Mode = "system"
    text_scale: float = 1.0  # 1.0 to 2.0
    compact: bool = False
    desk: str = ""  # path of the desk that was open last
    recent_desks: tuple[str, ...] = ()  # paths, the last one first
    window_geometry: str = ""  # "WIDTHxHEIGHT+X+Y" in px; empty: it was never closed
    window_maximized: bool = False
    tables: str = ""  # JSON: how columns of tables were arranged; see ui.widgets.table_layout
    operator: str = ""  # name of who sits at the desk; empty: the organiser
    lock_after: int = 15  # minutes without use until an encrypted desk is locked; 0: never
    door: str = ""  # name of the door that this machine stands at
    door_camera: str = ""  # the one chosen there; empty: the system's own choice
    door_camera_on: bool = False
    door_mirrored: bool = True
    door_muted: bool = False
    badge_printer: str = ""  # for badges one at a time; empty: the system's own
    badge_files: bool = False  # none: they are kept as files
    badge_stock: str = "roll-62"
    badge_qr: bool = False
    badge_at_once: bool = False  # by itself, when somebody comes in


def load(path: Path) -> Settings:
    """Read the settings. What makes no sense falls back alone; a file that cannot be read is kept aside."""
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + ".bad"))
        return Settings()
    return replace(Settings(), **_sensible(values))


def save(path: Path, settings: Settings) -> None:
    """Write the settings: whole, or not at all; DeskError `disk_full`, `not_writable`."""
    import tomli_w  # noqa: PLC0415 - the first picture of the window needs to read, not to write

    from meetup_desk.files import disk  # noqa: PLC0415 - as above
    from meetup_desk.files.atomic_write import write_whole  # noqa: PLC0415
    from meetup_desk.files.permissions import make_folder  # noqa: PLC0415

    try:
        make_folder(path.parent)
    except OSError as error:
        raise disk.trouble(error, path) from error
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    write_whole(path, tomli_w.dumps(values).encode())


def _sensible(values: dict[str, Any]) -> dict[str, Any]:
    checks: dict[str, Callable[[Any], bool]] = {
        "language": lambda value: value in ("", *NAMES),
        "mode": lambda value: value in _MODES,
        "text_scale": lambda value: _is_number(value) and 1.0 <= value <= 2.0,
        "compact": lambda value: isinstance(value, bool),
        "desk": lambda value: isinstance(value, str),
        "recent_desks": lambda value: isinstance(value, list) and all(isinstance(one, str) for one in value),
        "window_geometry": lambda value: isinstance(value, str),
        "tables": lambda value: isinstance(value, str),
        "window_maximized": lambda value: isinstance(value, bool),
        "operator": lambda value: isinstance(value, str),
        "lock_after": lambda value: _is_number(value) and value in (0, 5, 15, 30, 60),
        "door": lambda value: isinstance(value, str),
        "door_camera": lambda value: isinstance(value, str),
        "door_camera_on": lambda value: isinstance(value, bool),
        "door_mirrored": lambda value: isinstance(value, bool),
        "door_muted": lambda value: isinstance(value, bool),
        "badge_printer": lambda value: isinstance(value, str),
        "badge_files": lambda value: isinstance(value, bool),
        "badge_stock": lambda value: isinstance(value, str),
        "badge_qr": lambda value: isinstance(value, bool),
        "badge_at_once": lambda value: isinstance(value, bool),
    }
    sensible = {key: values[key] for key, check in checks.items() if key in values and check(values[key])}
    return {key: tuple(value) if isinstance(value, list) else value for key, value in sensible.items()}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
