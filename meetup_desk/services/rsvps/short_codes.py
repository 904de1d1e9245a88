"""Short codes of new tickets."""

from collections.abc import Callable

from meetup_desk.store import short_codes
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.tickets.short_code import make_short


def unused_short_codes(db: ReadTransaction, number: int, entropy: Callable[[int], bytes]) -> list[str]:
    """Make so many short codes that this desk has not used."""
    unused: dict[str, None] = {}
    while len(unused) < number:
        made = dict.fromkeys(make_short(entropy(8)) for _ in range(number - len(unused)))
        taken = short_codes.taken(db, made)
        unused |= dict.fromkeys(short for short in made if short not in taken)
    return list(unused)
