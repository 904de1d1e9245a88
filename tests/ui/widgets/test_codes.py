"""No field that a scanner reaches takes a ticket's code for words."""

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from meetup_desk.tickets.signed_code import DeskKey, write_code
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.fields import Field, FieldKind
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.search_field import SearchField
from tests.keyboards import typed_under

CODE = write_code(DeskKey(b"\x01" * 32), UUID(int=7), b"12345678")


@pytest.mark.parametrize("kind", ["text", "lines"])
@pytest.mark.parametrize("text", [CODE, CODE.lower(), typed_under("french", CODE), f"김서준{CODE}"])
def test_a_form_refuses_a_code_and_says_why(
    look: Look, languages: Languages, qtbot: QtBot, kind: FieldKind, text: str
) -> None:
    form = Form(look, [Field(key="words", label=lambda: "이름", kind=kind)])
    qtbot.addWidget(form)
    form.set_values({"words": text})
    assert not form.try_to_save()
    form.set_values({"words": "김서준"})
    assert form.try_to_save()


def test_a_piece_of_a_code_is_no_name_but_may_be_a_secret_or_in_an_address(
    look: Look, languages: Languages, qtbot: QtBot
) -> None:
    fields = [
        Field(key="name", label=lambda: "이름"),
        Field(key="secret", label=lambda: "암호", secret=True),
        Field(key="note", label=lambda: "메모", kind="lines"),
    ]
    form = Form(look, fields)
    qtbot.addWidget(form)
    form.set_values({"secret": CODE[40:], "note": f"https://example.org/{CODE[40:].lower()}"})
    assert form.valid()
    form.set_values({"name": CODE[40:]})
    assert not form.valid()


def test_a_search_looks_for_no_code(look: Look, languages: Languages, qtbot: QtBot) -> None:
    search = SearchField(look)
    qtbot.addWidget(search)
    search.show()
    qtbot.keyClicks(search, f"kim{CODE}")
    assert not search.text()
