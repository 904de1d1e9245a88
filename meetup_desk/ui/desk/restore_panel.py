"""What going back to a backup would mean: what there is now and then, and what would be lost."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from meetup_desk.domain.backups import RestorePreview
from meetup_desk.domain.errors import DeskError
from meetup_desk.services.desk.automatic_backups import AutomaticBackups
from meetup_desk.ui.desk.desk_questions import compared, say_lost
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.say import say_error

_NAMED = 12  # changes


class RestorePanel(QWidget):
    """Stands beside the list of backups; `restore` asks once more before anything is done."""

    def __init__(
        self,
        context: Context,
        backups: AutomaticBackups,
        path: Path,
        restore: Callable[[Path], object],
        tz: str,
    ) -> None:
        super().__init__()
        self._tz = tz
        self._context, self._backups, self._path, self._restore = context, backups, path, restore
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(16)
        self.restore = Button(context.look, self.tr("Restore…"), icon="history")
        self.restore.clicked.connect(lambda: restore(path))

    def show_preview(self) -> None:
        """Read the backup, and compare."""
        backups, path = self._backups, self._path
        self._context.jobs.run(lambda: backups.preview(path), self._take, self._cannot_be_read)

    def _cannot_be_read(self, error: DeskError) -> None:
        text = say_error(error.code, error.reason, self._context.languages.current, **error.facts)
        self._column.addWidget(Label(text, ink="bad", wrap=True))
        self._column.addStretch(1)

    def _take(self, preview: RestorePreview) -> None:
        self._column.addWidget(Label(self.tr("This backup was read and is whole."), ink="good", wrap=True))
        self._column.addLayout(self._table(preview))
        if not preview.of_this_desk:
            self._column.addWidget(Label(self.tr("It is a backup of another desk."), ink="warn", wrap=True))
        if preview.lost_total:
            lost = self.tr("%Ln changes would be lost", "", preview.lost_total)
            self._column.addWidget(Label(lost, size="emphasis", wrap=True))
            for change in preview.lost[:_NAMED]:
                name = say_lost(change, self._context.languages.current, self._tz)
                self._column.addWidget(Label(name, ink="soft", wrap=True))
        else:
            self._column.addWidget(Label(self.tr("Nothing was done since."), ink="soft", wrap=True))
        about = self.tr(
            "The desk of now is backed up first, so you can come back to it. Photos and files of events "
            "are not in backups and stay as they are."
        )
        self._column.addWidget(Label(about, ink="soft", wrap=True))
        self._column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _table(self, preview: RestorePreview) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        for column, text in ((1, self.tr("Now")), (2, self.tr("After"))):
            grid.addWidget(Label(text, size="caption", ink="soft"), 0, column, right)
        for row, (name, now, then) in enumerate(compared(preview), start=1):
            grid.addWidget(Label(name, ink="soft"), row, 0)
            grid.addWidget(Label(f"{now:,}"), row, 1, right)
            grid.addWidget(Label(f"{then:,}", ink="warn" if now != then else "ink"), row, 2, right)
        return grid
