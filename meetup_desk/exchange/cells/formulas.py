"""Cells that a spreadsheet would run as formulas: marked on the way out, bare again on the way in."""

# OWASP "CSV injection", and what Excel and LibreOffice were seen to evaluate; full-width forms are
# turned into their ASCII twins by Korean and Japanese input settings.
_STARTS = tuple("=+-@|%\t\r＝＋－＠｜％")


def looks_live(text: str) -> bool:
    """Tell whether a spreadsheet could run a text, or would be thought to after one apostrophe is taken."""
    if not text:
        return False
    if text[0].isalnum():
        return False
    return text.lstrip("' \n\u00a0\u3000").startswith(_STARTS)


def escape(text: str) -> str:
    """Put an apostrophe before what could run; `unescape` takes exactly that one away again."""
    return "'" + text if looks_live(text) else text


def unescape(text: str) -> str:
    """Take away the apostrophe that `escape`, or somebody else's export, put before a text."""
    return text[1:] if text[:1] == "'" and looks_live(text[1:]) else text
