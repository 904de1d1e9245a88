"""A word of the product leads to a file of its name on each floor."""

import re

from tests.project import ROOT

_ROW = re.compile(r"^\| ([\w -]+) \|((?: (?:`[\w/]+\.py`)? ?\|){6})$", re.MULTILINE)


def test_each_word_of_the_table_leads_to_a_file_of_its_name_on_each_floor() -> None:
    rows = _ROW.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    assert len(rows) == 15
    wrong = [
        (word, file)
        for word, cells in rows
        for file in re.findall(r"`([^`]+)`", cells)
        if not (ROOT / "meetup_desk" / file).is_file()
        or re.sub(r"[ -]", "_", word.lower()).removesuffix("s") not in file
    ]
    assert wrong == []
