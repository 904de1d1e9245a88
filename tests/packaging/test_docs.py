"""Documents, docstrings and settings name files, modules and classes that are there."""

import ast
import re
import tomllib
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from tests.project import ROOT

DOCUMENTS = sorted(
    path
    for path in chain(
        ROOT.glob("*.md"),
        *(
            ROOT.glob(f"{folder}/**/*.md")
            for folder in ("docs", "packaging", "resources", "tests", ".github")
        ),
    )
    if path.name not in ("CHANGELOG.md", "LICENSE")
)
SOURCES = sorted(chain(*(ROOT.glob(f"{folder}/**/*.py") for folder in ("meetup_desk", "packaging", "tests"))))
FOLDERS = ("meetup_desk", "resources", "packaging", "tests", "docs", ".github", ".ci")
CODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(rf"(?<![\w/.-])(?:\./)?((?:{'|'.join(map(re.escape, FOLDERS))})/[\w./*<>-]*\w/?)")
MODULE = re.compile(r"(?<![\w./])((?:meetup_desk|tests)(?:\.\w+)+)")
NAMES_A_PLACE = re.compile(
    rf"(?:{PATH.pattern})|`[\w-]+/|^(?!from |import ).*\b(?:meetup_desk|tests)\.\w", re.M
)
NEW = re.compile(r"`([^`\n]+)` \(new\)")
LINK = re.compile(r"\]\(([^)#:]+)\)")
FILE_NAME = re.compile(r"^(?!NAME\b)[\w-]+\.(?:py|md|toml|lock|spec)$")
FLOORS = sorted(path.name for path in (ROOT / "meetup_desk").iterdir() if (path / "__init__.py").exists())
SHORT_PATH = re.compile(rf"^(?:{'|'.join(FLOORS)})/[\w./-]*$")  # `ui/jobs.py`, said from inside the package


def is_there(path: str, *bases: Path) -> bool:
    """Whether a path or a pattern leads somewhere, from the root or from one of these folders."""
    if "<" in path or "NAME" in path:
        return True  # said to people: `<noun>`, `NAME.py`
    return any(any(base.glob(path.rstrip("/"))) for base in (ROOT, *bases))


@cache
def names() -> frozenset[str]:
    """Every file name of the project."""
    return frozenset(path.name for folder in FOLDERS for path in (ROOT / folder).rglob("*")) | {
        path.name for path in ROOT.iterdir()
    }


@cache
def classes() -> frozenset[str]:
    """Every class that the project defines."""
    return frozenset(
        re.findall(r"^ *class (\w+)", "\n".join(path.read_text("utf-8") for path in SOURCES), re.MULTILINE)
    )


def leads_to_code(dotted: str) -> bool:
    """Whether a dotted name is a package, a module, or what a module defines."""
    parts = dotted.split(".")
    for end in range(len(parts), 0, -1):
        place = ROOT.joinpath(*parts[:end])
        if place.is_dir() and (end == len(parts)):
            return True
        if (module := place.with_suffix(".py")).is_file():
            return end == len(parts) or re.search(rf"\b{parts[end]}\b", module.read_text("utf-8")) is not None
        if place.is_dir():
            return re.search(rf"\b{parts[end]}\b", (place / "__init__.py").read_text("utf-8")) is not None
    return False


def without_new(text: str) -> str:
    """The text without the files that it says how to make, and without the modules that these will be."""
    for path in NEW.findall(text):
        text = re.sub(rf"[\w./]*\b{Path(path).stem}\b[\w.]*", "", text)
    return text


def gone(text: str, base: Path) -> list[str]:
    """What a text names and the project does not have."""
    paths = [path for path in PATH.findall(text) if not is_there(path, base)]
    modules = [name for name in MODULE.findall(text) if not leads_to_code(name)]
    short = [path for path in CODE.findall(text) if SHORT_PATH.match(path)]
    return paths + modules + [path for path in short if not is_there(path, ROOT / "meetup_desk", base)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_document_names_what_is_there(document: Path) -> None:
    text = without_new(document.read_text("utf-8"))
    files = [name for name in CODE.findall(text) if FILE_NAME.match(name) and name not in names()]
    links = [link for link in LINK.findall(text) if not (document.parent / link).exists()]
    assert gone(text, document.parent) + files + links == []


@pytest.mark.parametrize("document", ["CONTRIBUTING.md", "README.md", "SECURITY.md"])
def test_a_document_names_classes_that_are_there(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    named = {name for name in CODE.findall(text) if re.fullmatch(r"[A-Z][a-z]+(?:[A-Z][a-z]+)+", name)}
    assert named - classes() == set()


def docstrings(source: Path) -> list[str]:
    """Every docstring of a module."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    code = source.read_text("utf-8")
    if not NAMES_A_PLACE.search(code):
        return []  # most: parsing them would take seconds
    nodes = [node for node in ast.walk(ast.parse(code)) if isinstance(node, documented)]
    return [text for node in nodes if (text := ast.get_docstring(node))]


def test_docstrings_name_what_is_there() -> None:
    named = {source: gone("\n".join(docstrings(source)), source.parent) for source in SOURCES}
    assert {
        source.relative_to(ROOT).as_posix(): missing for source, missing in named.items() if missing
    } == {}


def test_settings_of_tools_name_modules_that_are_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    named = set(re.findall(r"meetup_desk(?:\.\w+)+", str(project["tool"])))
    assert [name for name in sorted(named) if not leads_to_code(name)] == []
    assert [key for key in project["tool"]["ruff"]["lint"]["per-file-ignores"] if not is_there(key)] == []


def test_what_is_shipped_as_source_is_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shipped = project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert [path for path in shipped if not (ROOT / path).exists()] == []
    papers = {path.name for path in ROOT.glob("*.md")} | {".editorconfig", ".pre-commit-config.yaml"}
    assert papers - set(shipped) == set()
