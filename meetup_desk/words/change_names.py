"""Names of changes, and of who made them."""

from meetup_desk.words.say import has, say


def say_change(command: str, detail: str, lang: str) -> str:
    """Give the name of a change: `import of guests.csv`, or `approval of 12 RSVPs` for a detail of `12`."""
    detailed, counted, plain = (f"change.{command}{ending}" for ending in (".named", ".counted", ""))
    if detail and has(detailed):
        return say(detailed, lang, detail=detail)
    if detail.isdecimal() and has(counted):
        return say(counted, lang, count=f"{int(detail):,}")
    return say(plain, lang) if has(plain) else detail or command


def say_actor(actor: str, lang: str) -> str:
    """Say who made a change."""
    key = f"actor.{actor}"
    return say(key, lang) if has(key) else actor
