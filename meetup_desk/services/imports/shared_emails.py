"""One e-mail under several names of a list: a buyer's, a parent's. Whose is it?"""

from collections.abc import Iterable, Iterator, Sequence

from meetup_desk.domain.names import fold, may_be_one
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.services.imports.matching import without_email


class SharedEmails:
    """Notes names and e-mails while a list is read, and then leaves each e-mail with one name."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}  # the first by e-mail
        self._several: dict[str, list[str]] = {}  # all that may not be one person's

    def note(self, candidate: Candidate) -> Candidate:
        """Note whose name an e-mail has; gives the line back."""
        if candidate.email:
            first = self._names.setdefault(candidate.email, candidate.name)
            if first != candidate.name and not may_be_one(first, candidate.name):
                self._several.setdefault(candidate.email, [first]).append(candidate.name)
        return candidate

    def resolve(self, pieces: Sequence[list[Candidate]]) -> None:
        """Take e-mails away from whom they fit less."""
        self._names.clear()
        if not self._several:
            return
        owners = {email: _owner(email, names) for email, names in self._several.items()}
        for piece in pieces:
            piece[:] = _without_others_emails(piece, owners)


def _without_others_emails(piece: Iterable[Candidate], owners: dict[str, str]) -> Iterator[Candidate]:
    for candidate in piece:
        owner = owners.get(candidate.email)
        is_theirs = owner is None or may_be_one(candidate.name, owner)
        yield candidate if is_theirs else without_email(candidate, owner or "")


def _owner(email: str, names: Sequence[str]) -> str:
    """Give the name that stands in an address, the first where none does."""
    local = fold(email.partition("@")[0])
    return max(names, key=lambda name: _letters_in_common(local, name))


def _letters_in_common(local: str, name: str) -> int:
    """Count the letters of the words of a name that stand in the local part of an address."""
    return sum(len(word) for word in map(fold, name.split()) if len(word) > 1 and word in local)
