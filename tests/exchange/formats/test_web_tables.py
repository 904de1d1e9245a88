"""Tables of web pages, whatever the name of the file says."""

import pytest

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.open_list import open_list


def test_page_named_xls_is_a_table_in_its_declared_encoding(sample):
    read = sample("html-table.xls")
    assert (read.file.kind, read.file.encoding) == ("html", "cp949")
    assert [(p.name, p.phone, p.party) for p in read.people] == [
        ("한유진", "+821022223333", 2),
        ("조민오", "+821044445555", 1),
    ]


def test_cells_with_tags_lines_and_spans_and_another_table(written):
    page = (
        "<html><style>td{color:red}</style><table><tr><td>Menu</td></tr><tr><td>Home</td></tr></table>"
        "<TABLE><tr><td colspan=3>송년 모임</td></tr><tr><th>이름</th><th>연락처</th><th>참석 여부</th></tr>"
        "<tr><td><b>김서준</b></td><td>010-2345-6789<br>02-555-1234</td><td>참석</td></tr>"
        "<tr><td>Ada &amp; Ben</td><td></td><td>불참</td></TABLE></html>"
    )
    read = written(page)
    assert [(p.name, p.phone, p.request) for p in read.people] == [
        ("김서준", "+821023456789", RsvpRequest.GO),
        ("Ada & Ben", "", RsvpRequest.DECLINE),
    ]
    assert sorted(read.file.untaken) == [("above", "", 1), ("tables", "", 2)]


def test_page_without_people_is_refused(tmp_path):
    path = tmp_path / "page.xls"
    path.write_text("<html><body><p>Welcome</p></body></html>", encoding="utf-8")
    with pytest.raises(DeskError) as refused:
        open_list(path, tz="Asia/Seoul")
    assert refused.value.reason == "web_page"
