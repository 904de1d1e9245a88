"""Which dates of a series a change means, in numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from meetup_desk.domain.events import Event, Scope
from meetup_desk.domain.series import in_scope
from meetup_desk.domain.times import Instant


class ScopeWords(QObject):
    """Says what each choice touches; an object, for Qt counts in no other place."""

    def __init__(self, event: Event, dates: Sequence[Event], now: Instant) -> None:
        super().__init__()
        self._counts = {scope: len(in_scope(event, dates, scope)) for scope in Scope}
        self._past = sum(date.plan.end_utc <= now for date in dates)

    def scopes(self) -> list[Scope]:
        """Give the choices that differ, the smallest first."""
        following = self._counts[Scope.FOLLOWING]
        between = 1 < following < self._counts[Scope.ALL]
        return [Scope.THIS, *([Scope.FOLLOWING] if between else []), Scope.ALL]

    def name(self, scope: Scope) -> str:
        """Say one choice."""
        if scope is Scope.THIS:
            return self.tr("Only this date")
        if scope is Scope.FOLLOWING:
            return self.tr("This and %Ln later dates", "", self._counts[scope] - 1)
        return self.tr("All %Ln dates", "", self._counts[scope])

    def text(self) -> str:
        """Say what it is one of, and that the past would change too."""
        words = [self.tr("This event is one of %Ln dates of a series.", "", self._counts[Scope.ALL])]
        if self._past:
            words.append(
                self.tr("%Ln of them are in the past and would also change with “all”.", "", self._past)
            )
        return " ".join(words)
