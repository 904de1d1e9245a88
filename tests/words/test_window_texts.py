"""A text asked within an f-string, where Qt’s tool does not look, is one that the translations know."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from tests.project import RESOURCES, ROOT


def _calls(node: ast.AST, name: str) -> Iterator[list[str]]:
    """The texts that calls of a function or method begin with."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and name == getattr(call.func, "attr", getattr(call.func, "id", "")):
            yield [
                arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
            ]


def _asked() -> Iterator[tuple[str, str]]:
    """Context and text of every call in a file with one in single quotes, as within an f-string."""
    for file in sorted((ROOT / "meetup_desk" / "ui").rglob("*.py")):
        source = file.read_text("utf-8")
        if not re.search(r"\b(tr|translate)\('", source):
            continue
        tree = ast.parse(source)
        for context, text, *_ in (texts for texts in _calls(tree, "translate") if len(texts) > 1):
            yield context, text
        for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            yield from ((owner.name, texts[0]) for texts in _calls(owner, "tr") if texts)


def test_no_text_of_the_window_is_unknown_to_its_translations() -> None:
    tree = ET.parse(RESOURCES / "translations" / "meetup_desk_ko.ts")  # noqa: S314 - our own file
    known = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    assert set(_asked()) - known == set()
