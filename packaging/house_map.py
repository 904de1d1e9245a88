"""Writes docs/map.md from the real imports: packages, what each is for, and who imports whom.

Run it with any Python, `python3 packaging/house_map.py`. A test fails while the file is not what this would
write.
"""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "meetup_desk"
FILE = ROOT / "docs" / "map.md"
FLOORS = ("ui", "cli", "services", "store")  # drawn room by room
_INTRODUCTION = """\
# The map of the house

Written from the real imports by `python3 packaging/house_map.py`; a test holds it fresh, and import-linter
holds the directions (`pyproject.toml`). Imports go down only. The diagrams leave out an arrow where a longer
way leads there too; the tables name every import.
"""

Imports = Mapping[str, set[str]]  # by package or file: what it imports of the same floor


def text() -> str:
    """Give the page."""
    return "\n".join([_INTRODUCTION, *_floors(), *(line for floor in FLOORS for line in _rooms(floor))])


def _floors() -> Iterator[str]:
    yield from ("## Floors", "")
    yield from _drawn(imports_between(PACKAGE, "meetup_desk"), PACKAGE)


def _rooms(floor: str) -> Iterator[str]:
    folder = PACKAGE / floor
    yield from (f"## {floor}", "", f"{_purpose(folder)} (`meetup_desk/{floor}/`)", "")
    yield from _drawn(imports_between(folder, f"meetup_desk.{floor}"), folder)


def _drawn(imports: Imports, folder: Path) -> Iterator[str]:
    yield from ("```mermaid", "flowchart TD")
    arrows = without_detours(imports)
    for name in sorted(imports):
        yield f"    {name}"
        yield from (f"    {name} --> {other}" for other in sorted(arrows[name]))
    yield from ("```", "", "| name | what it is | imports |", "|---|---|---|")
    for name in sorted(imports):
        yield f"| `{name}` | {_purpose(folder / name)} | {', '.join(sorted(imports[name]))} |"
    yield ""


def imports_between(folder: Path, package: str) -> dict[str, set[str]]:
    """Give what the packages and files of a folder import of one another."""
    imports: dict[str, set[str]] = defaultdict(set)
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).parts[0].removesuffix(".py")
        if name.startswith("__"):
            continue
        targets = {module.removeprefix(f"{package}.").split(".")[0] for module in _imported(path, package)}
        imports[name] |= targets - {name}
    return {name: {other for other in others if other in imports} for name, others in imports.items()}


def _imported(path: Path, package: str) -> Iterator[str]:
    """Give the full names of what a file imports of a package."""
    return (name for name in _module(path).imported if name.startswith(f"{package}."))


class _Module(NamedTuple):
    purpose: str  # the first line of what it says of itself
    imported: tuple[str, ...]  # full names


@cache
def _module(path: Path) -> _Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = []
    for node in _statements(tree.body):
        if isinstance(node, ast.Import | ast.ImportFrom):
            within = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
            imported += [f"{within}{alias.name}" for alias in node.names]
    return _Module((ast.get_docstring(tree) or "").split("\n")[0], tuple(imported))


def without_detours(imports: Imports) -> dict[str, set[str]]:
    """Leave out each import to which a longer way leads as well."""
    reached: dict[str, set[str]] = {}

    def reach(name: str, path: tuple[str, ...]) -> set[str]:
        if name not in reached and name not in path:
            onward = (reach(other, (*path, name)) for other in imports[name])
            reached[name] = imports[name].union(*onward)
        return reached.get(name, set())

    for name in imports:
        reach(name, ())
    return {
        name: {one for one in others if all(one not in reached[other] for other in others - {one})}
        for name, others in imports.items()
    }


def _statements(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Give statements with those inside them; expressions hold no import, and are most of a file."""
    for node in body:
        yield node
        for field in ("body", "orelse", "handlers", "finalbody", "cases"):
            yield from _statements(getattr(node, field, ()))


def _purpose(path: Path) -> str:
    """Give the first line of what a package or file says of itself."""
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    if not source.exists():
        return ""
    return _module(source).purpose


def main() -> None:
    """Write the page."""
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
