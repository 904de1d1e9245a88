"""Whether two names may be one person's."""

import pytest

from meetup_desk.domain.names import may_be_one


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("Lia Dorn", "Max Dorn", False),
        ("Lia Dorn", "lia  dorn", True),
        ("Ada Vale", "Ada M. Vale", True),
        ("Vale, Ada", "Ada Vale", True),
        ("A. Vale", "Ada Vale", True),
        ("Anna Müller", "Anna Weber", True),  # family names change
        ("Anna Muller", "Anna Müller", True),
        ("Mary Jane", "Maryjane", True),
        ("김서준", "서준", True),
        ("김서준", "김 서준", True),
        ("김서준", "김하린", False),
        ("Seojun Kim", "김서준", True),  # nobody can tell
        ("佐藤 花子", "佐藤 一郎", False),
        ("Vale", "Ada Vale", True),
    ],
)
def test_names(one, other, may):
    assert may_be_one(one, other) is may
    assert may_be_one(other, one) is may
