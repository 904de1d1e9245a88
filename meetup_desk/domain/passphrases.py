"""Which passphrases are too easy to guess."""

from meetup_desk.domain.errors import RuleError

WORDS, CHARACTERS = 4, 12  # one of them is enough
_LETTERS = 2  # of a word
_DIFFERENT = 5  # characters


def check_passphrase(text: str) -> None:
    """Raise RuleError `passphrase_empty`, or `passphrase_weak` for one that a program guesses.

    Whoever holds the file can try as many as they like: it needs four different words or twelve characters.
    """
    if not text.strip():
        raise RuleError("passphrase_empty")
    words = {word for word in text.split() if len(word) >= _LETTERS}
    characters = "".join(text.split())
    long_enough = len(words) >= WORDS or len(characters) >= CHARACTERS
    if not long_enough or len(set(characters)) < _DIFFERENT:
        raise RuleError("passphrase_weak", words=WORDS, characters=CHARACTERS)
