"""What was destroyed, why and how, as people read it."""

from meetup_desk.domain.retention import Destruction
from meetup_desk.words.say import say


def say_days(days: int | None, lang: str) -> str:
    """Say how long something is kept."""
    if days is None:
        return say("retention.for_good", lang)
    return say("retention.days.one" if days == 1 else "retention.days", lang, days=f"{days:,}")


def say_destroyed(entry: Destruction, lang: str) -> str:
    """Say what was destroyed."""
    return say("retention.person" if entry.kind is None else f"retention.{entry.kind}", lang)


def say_basis(entry: Destruction, lang: str) -> str:
    """Say why it was destroyed."""
    basis = say(f"destruction.basis.{entry.basis}", lang)
    return basis if entry.days is None else f"{basis} ({say_days(entry.days, lang)})"


def say_method(entry: Destruction, lang: str) -> str:
    """Say how it was destroyed, and whether the file was written anew since."""
    method = say(f"destruction.method.{entry.method}", lang)
    return method if entry.finished else f"{method} · {say('destruction.unfinished', lang)}"


def say_copies(entry: Destruction, lang: str) -> str:
    """Say how many backups were written anew, and how many could not be; "" for none."""
    counts = (("destruction.copies", entry.copies), ("destruction.copies_left", entry.copies_left))
    return " · ".join(
        say(f"{key}.one" if count == 1 else key, lang, count=f"{count:,}") for key, count in counts if count
    )
