"""Names of ten languages in the encodings in which programs write them: right, or asked, and never wrong."""

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.exchange.formats.encodings import guess
from meetup_desk.exchange.formats.text_files import sample_of
from meetup_desk.exchange.open_list import open_list

# None of these names are among those that the code knows.
NAMES = {
    "Korean": (
        "cp949",
        """
        곽동연, 노윤서, 도경수, 맹세창, 봉태규, 염혜란, 진선규, 표예진, 하윤경,
        옥주현, 길은혜, 여진구
        """,
    ),
    "German": (
        "cp1252 mac_roman",
        """
        Gerhard Höß, Änne Pfützner, Volker Grün, Bettina Mühlbauer,
        Jochen Rößler, Ute Fröhlich, Holger Präger, Gisela Häußler,
        Detlef Büttner, Erika Lüders, Klaus Döring, Petra Nägele
        """,
    ),
    "French": (
        "cp1252 mac_roman",
        """
        Cécile Forêt, Émile Dubé, Sébastien Boëlle, Véronique Faÿ,
        Grégoire Pâquet, Thérèse Aubépine, Clément Ségur, Édith Lacôte,
        Céline Thébault, Léon Bénard, Françoise Mérimée, Solène Gâteau
        """,
    ),
    "Spanish": (
        "cp1252 mac_roman",
        """
        Hernán Ordóñez, Ximena Briceño, Fabián Quiñones, Álvaro Cárdenas,
        Julián Villaseñor, Martín Ávila, Germán Acuña, Nicolás Piñera,
        Estefanía Escudé, Débora Galán, Efraín Ríos, Iñaki Urdangarín
        """,
    ),
    "Polish": (
        "cp1250",
        """
        Błażej Stępień, Wiesława Żak, Mirosław Jóźwiak, Dorota Ściślewska,
        Leszek Gałązka, Zofia Wąsik, Jarosław Kępa, Wacław Sęk, Róża Pająk,
        Mieczysław Łoś, Aniela Świątek, Bartłomiej Hądzel
        """,
    ),
    "Czech": (
        "cp1250",
        """
        Štěpán Kříž, Zuzana Benešová, Kryštof Bílek, Hana Žáková,
        Luboš Přibyl, Alžběta Šimková, Květa Malířová, Řehoř Bouška,
        Aneta Čapková, Štefan Ševčík, Dušan Říha, Blažena Křenová
        """,
    ),
    "Hungarian": (
        "cp1250",
        """
        Béla Bródy, Attila Gerő, Lőrinc Hegedűs, Katalin Ördög, Jolán Petőfi,
        Kálmán Szőke, Rózsa Bíró, Gyöngyi Pető, Ernő Goldfinger, Imre Bőhm,
        Piroska Fülöp, Árpád Gödör
        """,
    ),
    "Russian": (
        "cp1251",
        """
        Геннадий Рыбаков, Зинаида Щукина,
        Эдуард Цветков, Любовь Ёлкина, Фёдор Хохлов,
        Тимур Шубин, Ярослав Жданов, Галина Юдина,
        Лев Яшин, Ульяна Чернова, Роман Быков,
        Вера Орлова
        """,
    ),
    "Japanese": (
        "cp932",
        """
        須田景凪, 朝倉未来, 黒木瞳, 三浦大知, 柴咲コウ, 菅田将暉, 堀北真希, 新垣結衣,
        玉木宏, 深田恭子, 綾瀬はるか, 向井理
        """,
    ),
    "Chinese": (
        "gb18030",
        """
        毕雯, 褚嘉, 窦骁, 樊胜, 葛优, 霍思燕, 翟天, 阮经, 柯以, 蓝盈, 莫文,
        宁静
        """,
    ),
}


def _split(names):
    return [name.strip() for name in names.split(",")]


CASES = [
    (names.split(","), encoding) for encodings, names in NAMES.values() for encoding in encodings.split()
]
LABELS = [f"{lang} {encoding}" for lang, (encodings, _) in NAMES.items() for encoding in encodings.split()]


def _list(names, rows, first=0):
    chosen = [names[(first + row) % len(names)] for row in range(rows)]
    return "Name,Email\r\n" + "".join(f"{name},p{n}@example.org\r\n" for n, name in enumerate(chosen))


@pytest.mark.parametrize(("names", "encoding"), CASES, ids=LABELS)
def test_long_lists_are_read_right(tmp_path, names, encoding):
    path = tmp_path / "list.csv"
    path.write_bytes(_list(names, 3_000).encode(encoding))
    found = guess(sample_of(path))
    assert found is not None
    assert path.read_bytes().decode(found) == _list(names, 3_000)


@pytest.mark.parametrize(("names", "encoding"), CASES, ids=LABELS)
def test_short_lists_are_read_right_or_asked_about_and_never_wrong(names, encoding):
    asked = 0
    for first in range(len(names)):
        for rows in (1, 2, 3, 5):
            text = _list(names, rows, first)
            if text.isascii():
                continue
            found = guess(text.encode(encoding))
            assert found is None or text.encode(encoding).decode(found) == text, (text, found)
            asked += found is None and rows == 5
    assert asked <= 4  # of twelve lists with five rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("lang", NAMES)
def test_unicode_is_told_by_itself(written, lang, encoding):
    names = _split(NAMES[lang][1])
    assert written(_list(names, 5).encode(encoding)).names == names[:5]


def test_list_that_can_be_read_in_several_ways_is_asked_about_with_its_letters(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("Name,Email\r\nJens Bäcker,j@example.org\r\n".encode("mac_roman"))
    with pytest.raises(DeskError) as asked:
        open_list(path, tz="Asia/Seoul")
    assert asked.value.reason == "encoding"
    assert "mac_roman: Jens Bäcker" in str(asked.value.facts["ways"])
    file = open_list(path, tz="Asia/Seoul", encoding="mac_roman")
    assert [person.name for person in file.candidates()] == ["Jens Bäcker"]


def test_encoding_that_does_not_exist_is_refused(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("이름\n김서준\n", encoding="utf-8")
    with pytest.raises(RuleError) as refused:
        open_list(path, tz="Asia/Seoul", encoding="klingon")
    assert refused.value.rule == "encoding"


def test_a_few_broken_letters_in_utf_8_are_counted_and_the_rest_is_read(written):
    names = _split(NAMES["Korean"][1])
    broken = _list(names, 12).encode() + b"Ren\xe9,r@example.org\r\n"
    read = written(broken)
    assert read.names == [*names, "Ren\ufffd"]
    assert read.file.untaken == [("letters", "", 1)]


def test_western_letters_beside_one_another_are_not_korean(sample):
    assert sample("cp1252-suess.csv").names == ["Anna Süß", "Max Kern"]
    assert sample("cp1252-refused.csv").names == ["Jörg Müßig", "Anna Groß"]
    assert sample("connpass-sjis.csv").names == ["佐藤花子", "田中一郎", "山田次郎"]


@pytest.mark.parametrize("name", ["encoded-twice.csv", "encoded-twice-mac.csv"])
def test_letters_that_another_program_encoded_twice_are_mended_and_it_is_said(sample, name):
    read = sample(name)
    assert read.names[0] in {"Hélène Lefèvre", "Jörg Müller"}
    assert ("mended", "", 0) in read.file.untaken


def test_one_strange_word_among_many_is_not_taken_for_letters_encoded_twice(written):
    read = written("Name,Email\nJörg Müller,j@example.org\nAnna Groß,a@example.org\nÃ¼ber,u@example.org\n")
    assert read.names == ["Jörg Müller", "Anna Groß", "Ã¼ber"]
