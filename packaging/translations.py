"""Keeps the window's translations in step with its source.

`update` reads every English text of the window into resources/translations/*.ts, keeps what is translated,
names what is not yet, and writes the .qm files that the window loads. Translate in the .ts files, in Qt
Linguist, or with `fill ko FILE`, whose lines hold context, English text and translation between tabs (and the
forms of a plural between ` | `). `check` changes nothing and exits 1 where `update` would change a file or a
text has no translation. Run it with the environment's own Python, `.venv/bin/python`.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "meetup_desk" / "ui"
FOLDER = ROOT / "resources" / "translations"
TS_OPTIONS = {  # English needs only "1 row" beside "2 rows"
    ts.name: ("-pluralonly",) if ts.stem.endswith("_en") else ()
    for ts in sorted(FOLDER.glob("meetup_desk_*.ts"))
}


def update(folder: Path) -> list[str]:
    """Bring the .ts and .qm files in a folder up to date; gives the texts that are not translated."""
    missing = []
    for name, options in TS_OPTIONS.items():
        ts = folder / name
        _lupdate(ts, options)
        _tool("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(ts.with_suffix(".qm")))
        missing += [f"{name}: {text}" for text in unfinished(ts)]
    return missing


def stale() -> list[str]:
    """Say which files are not what `update` would make of them, and which texts are not translated."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for name in TS_OPTIONS:
            (fresh / name).write_bytes((FOLDER / name).read_bytes())
        missing = update(fresh)
        names = [Path(name).with_suffix(ending).name for name in TS_OPTIONS for ending in (".ts", ".qm")]
        return missing + [name for name in names if not _same(fresh / name, FOLDER / name)]


def unfinished(ts: Path) -> list[str]:
    """Texts of a .ts file whose translation is missing or marked as unfinished."""
    found = []
    for message in ET.parse(ts).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        forms = [] if translation is None else [translation, *translation.iter("numerusform")]
        texts = [(form.text or "").strip() for form in forms]
        open_form = len(forms) > 1 and not all(texts[1:])
        if translation is None or translation.get("type") or open_form or not any(texts):
            found.append(message.findtext("source", ""))
    return found


def fill(language: str, lines: Sequence[str]) -> list[str]:
    """Put translations into a .ts file, then bring it up to date; gives the lines that fit no text."""
    ts = FOLDER / f"meetup_desk_{language}.ts"
    tree = ET.parse(ts)  # noqa: S314 - our own file
    messages = {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    }
    strangers = []
    for line in filter(None, lines):
        context, source, text = line.split("\t")
        message = messages.get((context, source))
        if message is None:
            strangers.append(line)
        else:
            _translate(message, text)
    ts.write_bytes(
        b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(tree.getroot(), "utf-8")
    )
    update(FOLDER)
    return strangers


def _translate(message: ET.Element, text: str) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    forms = list(translation.iter("numerusform"))
    for form, words in zip(forms, text.split(" | "), strict=bool(forms)) if forms else ():
        form.text = words
    if not forms:
        translation.text = text


def _lupdate(ts: Path, options: Sequence[str]) -> None:
    language = ts.stem.rsplit("_", 1)[1]
    files = sorted(str(path) for path in SOURCES.rglob("*.py"))
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8", delete=False) as sources:
        sources.write("\n".join(files))
    kept = ("-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext", *options)
    spoken = ("-source-language", "en", "-target-language", language)
    _tool("lupdate", "-silent", *kept, *spoken, f"@{sources.name}", "-ts", str(ts))
    Path(sources.name).unlink()


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.read_bytes() == other.read_bytes()


def _tool(name: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / f"pyside6-{name}"
    program = beside if beside.exists() else beside.with_suffix(".exe")
    subprocess.run([str(program), *arguments], check=True)


def main(arguments: Sequence[str]) -> int:
    """Run `update` or `check`."""
    if list(arguments) == ["update"]:
        missing = update(FOLDER)
        for text in missing:
            print(f"not translated yet: {text}")
        return 0
    if len(arguments) == 3 and arguments[0] == "fill":
        for line in fill(arguments[1], Path(arguments[2]).read_text("utf-8").splitlines()):
            print(f"no such text: {line}")
        return 0
    if list(arguments) == ["check"]:
        trouble = stale()
        for line in trouble:
            print(line)
        return 1 if trouble else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
