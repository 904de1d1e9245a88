"""How somebody arranged the columns of a table: which, in which order, how wide, sorted by what."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """The arrangement of one table; the defaults are those of its columns."""

    order: tuple[str, ...] = ()  # keys from the left; columns left out follow in their own order
    shown: tuple[str, ...] | None = None  # None: those that are shown from the start
    widths: dict[str, int] = field(default_factory=dict)  # px at 100 %, of columns that somebody pulled
    sort: str = ""
    descending: bool = False


class ColumnLayouts:
    """The arrangements of this machine by the key of the table, kept whenever one changes."""

    def __init__(self, text: str = "", keep: Callable[[str], object] = lambda _: None) -> None:
        self._layouts, self._keep = _read(text), keep

    def of(self, table: str) -> ColumnLayout:
        """Give the arrangement of a table."""
        return self._layouts.get(table, ColumnLayout())

    def change(self, table: str, **changes: Any) -> ColumnLayout:
        """Keep a changed arrangement, and give it."""
        self._layouts[table] = layout = replace(self.of(table), **changes)
        self._keep(json.dumps({key: asdict(each) for key, each in self._layouts.items()}))
        return layout

    def reset(self, table: str) -> ColumnLayout:
        """Forget an arrangement."""
        return self.change(table, **asdict(ColumnLayout()))


def _read(text: str) -> dict[str, ColumnLayout]:
    """Read what was kept; what makes no sense is left out."""
    try:
        found = json.loads(text) if text else {}
        return {str(key): _layout(value) for key, value in found.items()}
    except (ValueError, TypeError, AttributeError, KeyError):
        return {}


def _layout(value: dict[str, Any]) -> ColumnLayout:
    shown = value["shown"]
    return ColumnLayout(
        order=tuple(map(str, value["order"])),
        shown=None if shown is None else tuple(map(str, shown)),
        widths={str(key): int(width) for key, width in value["widths"].items()},
        sort=str(value["sort"]),
        descending=bool(value["descending"]),
    )
