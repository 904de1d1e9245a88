"""Rows of a table that are here already, sorted and filtered without asking anybody."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from meetup_desk.ui.widgets.table_model import HasId

R = TypeVar("R", bound=HasId)


@dataclass(frozen=True, slots=True)
class _Beginning(Generic[R]):
    rows: Sequence[R]

    @property
    def total(self) -> int:
        return len(self.rows)

    @property
    def ids(self) -> Sequence[int]:
        return [row.id for row in self.rows]


class MemorySource(Generic[R]):
    """Rows in their own order, or by one of `sorts`; `fits(row, filter)` tells which of them are shown."""

    def __init__(
        self,
        *,
        sorts: Mapping[str, Callable[[R], Any]] | None = None,
        fits: Callable[[R, Any], bool] | None = None,
    ) -> None:
        self.all_rows: Sequence[R] = ()
        self._sorts, self._fits = sorts or {}, fits

    def first(self, sort: str, descending: bool, filter: Any, limit: int) -> _Beginning[R]:  # noqa: A002, ARG002, FBT001
        """Give all of them."""
        return _Beginning(self._shown(sort, filter, descending=descending))

    def ids(self, sort: str, descending: bool, filter: Any) -> Sequence[int]:  # noqa: A002, FBT001
        """Give the ids of all of them."""
        return [row.id for row in self._shown(sort, filter, descending=descending)]

    def rows(self, ids: Sequence[int]) -> Sequence[R]:
        """Give those with these ids."""
        wanted = set(ids)
        return [row for row in self.all_rows if row.id in wanted]

    def _shown(self, sort: str, filter: Any, *, descending: bool) -> Sequence[R]:  # noqa: A002
        fits = self._fits
        shown = (
            self.all_rows if fits is None or filter is None else [r for r in self.all_rows if fits(r, filter)]
        )
        key = self._sorts.get(sort)
        return shown if key is None else sorted(shown, key=key, reverse=descending)
