"""Names of changes."""

from meetup_desk.words.say import has, say


def say_change(command: str, detail: str, lang: str) -> str:
    """Give the name of a change: `approval`, `import of guests.csv`."""
    detailed, plain = f"change.{command}.named", f"change.{command}"
    if detail and has(detailed):
        return say(detailed, lang, detail=detail)
    return say(plain, lang) if has(plain) else detail or command
