"""The fields of a notice: filled in, left out with their line, or named as unknown."""

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.notice_text import FIELD, FilledText, NoticeField, fields_of, fill
from meetup_desk.words.text import with_particles

names = st.text(
    st.characters(exclude_characters="{}()", exclude_categories=["C", "Z"]), min_size=1, max_size=12
)
plain = st.text(st.characters(exclude_characters="{}()", exclude_categories=["C", "Z"]), max_size=12)


def test_a_line_of_which_a_field_is_empty_is_left_out_and_named() -> None:
    filled = fill(
        "{name} 님\n장소: {place}\n{group} 드림", {NoticeField.NAME: "고라온", NoticeField.GROUP: "가온 모임"}
    )
    assert filled == FilledText(text="고라온 님\n가온 모임 드림", missing=(NoticeField.PLACE,))


def test_a_name_that_is_no_field_stays_and_is_said() -> None:
    filled = fill("{nmae} 님, {event}", {NoticeField.EVENT: "송년 모임"})
    assert filled == FilledText(text="{nmae} 님, 송년 모임", unknown=("nmae",))


def test_particles_are_right_however_somebody_wrote_them() -> None:
    text = "{event}은(는) {place}(으)로, {event}이(가) {place}을(를) {event}(과/와)"
    said = {
        ("책 모임", "서울"): "책 모임은 서울로, 책 모임이 서울을 책 모임과",
        ("영화", "카페"): "영화는 카페로, 영화가 카페를 영화와",
    }
    for (event, place), expected in said.items():
        filled = fill(text, {NoticeField.EVENT: event, NoticeField.PLACE: place})
        assert with_particles(filled.text) == expected


def test_lines_that_went_leave_one_empty_line_at_most() -> None:
    assert fill("가\n\n{place}\n\n나", {}).text == "가\n\n나"


def test_a_text_whose_greeting_fell_away_begins_with_a_capital() -> None:
    assert fill("Hello {name},\nwe’re sorry.", {}).text == "We’re sorry."
    assert fill("Hello {name},\nwe’re sorry.", {NoticeField.NAME: "Ada"}).text == "Hello Ada,\nwe’re sorry."


@given(
    st.dictionaries(st.sampled_from(NoticeField), names),
    st.lists(st.one_of(plain, st.sampled_from(NoticeField)), max_size=8),
)
def test_no_known_field_is_left_in_braces_and_every_value_arrives(
    values: dict[NoticeField, str], pieces: list[str]
) -> None:
    template = "\n".join(f"{{{piece}}}" if isinstance(piece, NoticeField) else piece for piece in pieces)
    filled = fill(template, values)
    asked = [piece for piece in pieces if isinstance(piece, NoticeField)]
    assert FIELD.findall(filled.text) == []
    assert set(filled.missing) == {field for field in asked if not values.get(field)}
    assert all(values[field] in filled.text for field in asked if values.get(field))
    assert filled.unknown == ()


@given(plain)
def test_a_text_without_fields_is_left_as_it_is(text: str) -> None:
    assert fill(text, {}) == FilledText(text=text)
    assert fields_of(text) == []
