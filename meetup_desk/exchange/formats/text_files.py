"""Text files of unknown encoding, read by lines within bounded memory."""

import codecs
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.exchange.formats.encodings import GUESSED, OTHERS, choices, guess
from meetup_desk.files import age_files

MOST_LINES = 1_000_000
_LONGEST_LINE = 1_000_000  # bytes
_CHUNK = 256 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64 * 1024  # bytes
_MOST_CHOICES = 3  # encodings that a refusal names
_BROKEN = "\ufffd"
_FEW = 20  # good letters for each broken one


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """A text file, measured: how to decode it and how long it is."""

    path: Path
    encoding: str
    lines: int
    has_nul: bool
    broken: int = 0  # letters that cannot be read
    double_encoding: str = (
        ""  # the encoding in which a program took UTF-8 for something else, and wrote it anew
    )

    @contextmanager
    def open(self) -> Iterator[Iterator[str]]:
        """Give the file's lines with their line ends, as they stand there."""
        with _letters(self.path, self.encoding) as file:
            lines: Iterator[str] = (line.replace("\0", "") for line in file) if self.has_nul else file
            yield (_repaired(line, self.double_encoding) for line in lines) if self.double_encoding else lines

    def head(self, characters: int) -> str:
        """Give the beginning of the file, up to the last whole line of so many characters."""
        with _letters(self.path, self.encoding) as file:
            text = file.read(characters).replace("\0", "")
        if self.double_encoding:
            text = "".join(_repaired(line, self.double_encoding) for line in lines_of(text))
        whole = max(text.rfind("\n"), text.rfind("\r"))
        return text if len(text) < characters or whole < 0 else text[: whole + 1]


def measure(path: Path, encoding: str | None = None) -> TextFile:
    """Find out how a text file is encoded and how many lines it has.

    A byte order mark decides, then UTF-8 if it holds, then what the letters say. DeskError `file_not_a_list`
    for a file that is one endless line, `file_too_large` for more than a million lines, `file_unreadable` for
    the reason `encoding` where the letters leave it open; RuleError `encoding` for a name that is none.
    """
    lines, has_nul = _count_lines(path)
    found = known_encoding(encoding) if encoding else _encoding(path)
    if found is None:
        guesses = choices(sample_of(path))[:_MOST_CHOICES]
        shown = " · ".join(f"{guess.encoding}: {guess.lines[0]}" for guess in guesses if guess.lines)
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="encoding", file=path.name, ways=shown)
    sample = sample_of(path) if found in {"utf-8", "utf-8-sig"} and not encoding else b""
    return TextFile(
        path=path,
        encoding=found,
        lines=lines,
        has_nul=has_nul and not found.startswith("utf-16"),
        broken=_broken(path, found) if encoding or (found == "utf-8" and not _decodes(path, found)) else 0,
        double_encoding=_double_encoding(sample.decode("utf-8", "replace")) if sample else "",
    )


def _double_encoding(text: str) -> str:
    """Give how a text was misread before it became UTF-8 once more: `MÃ¼ller`; empty for most."""
    lines = [line for line in text.splitlines() if not line.isascii()]
    for encoding in ("cp1252", "mac_roman"):
        repaired = sum(_repaired(line, encoding) != line for line in lines)
        if repaired > 0.8 * len(lines):
            return encoding
    return ""


def _repaired(line: str, encoding: str) -> str:
    """Give a line as it was before it was encoded twice; one that was not stays."""
    if line.isascii():
        return line
    try:
        return b"".join(_byte(letter, encoding) for letter in line).decode("utf-8")
    except UnicodeError:
        return line


def _byte(letter: str, encoding: str) -> bytes:
    # What a code page leaves open, programs pass through as it is.
    return letter.encode("latin-1" if "\x80" <= letter <= "\x9f" else encoding)


def known_encoding(name: str) -> str:
    """Give Python's name of an encoding; RuleError `encoding` for none."""
    try:
        return codecs.lookup(name).name
    except LookupError as error:
        names = ", ".join(("utf-8", *GUESSED, *OTHERS))
        raise RuleError("encoding", encoding=name, names=names) from error


def sample_of(path: Path) -> bytes:
    """Give lines of a file that say more than ASCII, up to some kilobytes of them."""
    found = bytearray()
    with age_files.open_binary(path) as file:
        for line in file:
            if not line.isascii():
                found += line[-_SAMPLE:] if len(line) > _SAMPLE else line
            if len(found) >= _SAMPLE:
                break
    return bytes(found)


def _count_lines(path: Path) -> tuple[int, bool]:
    """Give the number of lines, and whether NUL stands among them."""
    feeds = returns = run = 0
    has_nul = False
    with age_files.open_binary(path) as file:
        while chunk := file.read(_CHUNK):
            feeds += chunk.count(b"\n")
            returns += chunk.count(b"\r")
            has_nul = has_nul or b"\0" in chunk
            last = max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
            run = run + len(chunk) if last < 0 else len(chunk) - last
            if run > _LONGEST_LINE:
                raise DeskError(ErrorCode.FILE_NOT_A_LIST, reason="one_line", file=path.name)
    lines = max(feeds, returns) + 1
    if lines > MOST_LINES:
        raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="rows", file=path.name)
    return lines, has_nul


def _encoding(path: Path) -> str | None:
    with age_files.open_binary(path) as file:
        start = file.read(_CHUNK)
    for bom, name in _BOMS:
        if start.startswith(bom):
            return name
    wide = utf_16_encoding(start)
    if wide:
        return wide
    if _decodes(path, "utf-8"):
        return "utf-8"
    sample = sample_of(path)
    if _mostly_utf_8(sample):
        return "utf-8"
    return guess(sample, [name for name in GUESSED if _decodes(path, name)])


def _mostly_utf_8(sample: bytes) -> bool:
    """Tell UTF-8 with a few letters in it that somebody else's program wrote."""
    text = sample.decode("utf-8", "replace")
    broken = text.count(_BROKEN)
    return sum(not letter.isascii() for letter in text) - broken >= _FEW * broken


def _broken(path: Path, encoding: str) -> int:
    """Count what is no letter in an encoding."""
    with _letters(path, encoding) as file:
        return sum(chunk.count(_BROKEN) for chunk in iter(lambda: file.read(_CHUNK), ""))


def _letters(path: Path, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(age_files.open_binary(path), encoding=encoding, errors="replace", newline="")


def utf_16_encoding(start: bytes) -> str | None:
    """Tell UTF-16 by its empty halves: separators and digits have one each, always on the same side."""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if even + odd < max(4, len(start) // 20):
        return None
    if odd > 10 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 10 * odd else None


def _decodes(path: Path, encoding: str) -> bool:
    """Tell whether a whole file holds in an encoding; a last character that was cut off does no harm."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    with age_files.open_binary(path) as file:
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
        except UnicodeDecodeError:
            return False
    return True


def lines_of(text: str) -> list[str]:
    """Split a text into lines at line ends alone, keeping them."""
    return list(io.StringIO(text, newline=""))
