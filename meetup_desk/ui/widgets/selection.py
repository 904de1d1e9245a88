"""The selection of a record table, kept by id."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QTableView

from meetup_desk.ui.widgets.table_model import RecordModel


class SelectionKeeper(QObject):
    """Keeps the selection by id while rows come, go and change their order."""

    selection_changed = Signal()

    def __init__(self, view: QTableView, model: RecordModel[Any]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._kept: list[int] = []
        self._current: int | None = None
        self._top = 0
        self._query = model.query
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore_place)
        model.complete.connect(self._restore)
        view.selectionModel().selectionChanged.connect(self._forget)

    def selected_ids(self) -> list[int]:
        """Ids of the selected rows, from the top; while ids are still coming, those remembered."""
        if self._kept:
            return list(self._kept)
        ranges = sorted((r.top(), r.bottom()) for r in self._view.selectionModel().selection().toList())
        ids: list[int] = []
        for first, last in ranges:
            ids.extend(self._model.ids_between(first, last))
        return ids

    def select(self, ids: Sequence[int]) -> None:
        """Select rows by id."""
        if not self._model.known_all:
            self._kept = list(ids)
            return
        rows = self._model.positions(ids)
        self._select_rows(rows)
        if rows:
            self._set_current(rows[0])
            self._view.scrollTo(self._model.index(rows[0], 0))

    def _remember(self) -> None:
        if not self._kept:
            self._kept = self.selected_ids()
            self._current = self._model.id_at(self._view.currentIndex().row())
        same = self._query == self._model.query
        self._top = self._view.verticalScrollBar().value() if same else 0
        self._query = self._model.query

    def _restore_place(self) -> None:
        self._view.verticalScrollBar().setValue(self._top)

    def _restore(self) -> None:
        kept, current = self._kept, self._current
        self._kept, self._current = [], None
        if kept or current is not None:
            self._select_rows(self._model.positions(kept))
            self._set_current(next(iter(self._model.positions([current or 0])), -1))
            self.selection_changed.emit()

    def _forget(self) -> None:
        if self._model.known_all:
            self._kept = []
        self.selection_changed.emit()

    def _select_rows(self, rows: Sequence[int]) -> None:
        chosen, last = QItemSelection(), self._model.columnCount() - 1
        for first, end in _runs(rows):
            chosen.select(self._model.index(first, 0), self._model.index(end, last))
        self._view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _set_current(self, row: int) -> None:
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Fold ascending rows into ranges."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
