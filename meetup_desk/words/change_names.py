"""Names of changes, and of who made them."""

from meetup_desk.words.say import has, say


def say_change(command: str, detail: str, lang: str, *, count: int = 0) -> str:
    """Give the name of a change: `approval of 12 RSVPs`, `import of guests.csv`."""
    detailed, counted, plain = (f"change.{command}{ending}" for ending in (".named", ".counted", ""))
    if detail and has(detailed):
        return say(detailed, lang, detail=detail)
    if count > 1 and has(counted):
        return say(counted, lang, count=f"{count:,}")
    return say(plain, lang) if has(plain) else detail or command


def say_actor(actor: str, lang: str) -> str:
    """Say who made a change."""
    key = f"actor.{actor}"
    return say(key, lang) if has(key) else actor
