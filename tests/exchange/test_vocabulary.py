"""The words of lists in ten languages: what each means, and that none means two things."""

from collections import defaultdict

import pytest

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.cells.answers import answer_key, read_answer
from meetup_desk.exchange.columns.column_mapping import map_columns
from meetup_desk.exchange.columns.fields import FIELDS
from meetup_desk.exchange.vocabulary import languages, plain_key

STATES = ("go", "decline", "wait", "ask", "maybe", "cancel", "invite", "refuse")


def test_no_heading_means_two_things():
    meanings = defaultdict(set)
    for language in languages():
        for field, text in language["headings"].items():
            for word in text.split():
                meanings[plain_key(word)].add(field)
    assert {word: fields for word, fields in meanings.items() if len(fields) > 1} == {}
    assert {field for fields in meanings.values() for field in fields} <= {*FIELDS, "username", "ticket_id"}


def test_no_answer_means_two_things():
    meanings = defaultdict(set)
    for language in languages():
        for expected in STATES:
            for word in language["answers"].get(expected, "").split():
                meanings[answer_key(word)].add(expected)
    assert {word: wishes for word, wishes in meanings.items() if len(wishes) > 1} == {}


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Vorname,Name,E-Mail,Handynummer", "first_name,last_name,email,phone"),
        ("Name,E-Mail", "name,email"),
        ("Prénom,Nom,Courriel", "first_name,last_name,email"),
        ("Nom,Adresse e-mail", "name,email"),
        ("Nombre,Apellidos,Correo electrónico", "first_name,last_name,email"),
        ("Nombre y apellidos,Teléfono móvil,¿Asistirás?", "name,phone,status"),
        ("Nome,Sobrenome,E-mail,Telefone", "first_name,last_name,email,phone"),
        ("Nome,Empresa,E-mail", "name,affiliation,email"),
        ("Cognome,Nome,E-mail,Cellulare", "last_name,first_name,email,phone"),
        ("Voornaam,Tussenvoegsel,Achternaam,E-mailadres", "first_name,middle_name,last_name,email"),
        ("Naam,Voornaam", "last_name,first_name"),
        ("姓,名,メールアドレス,出欠,参加人数", "last_name,first_name,email,status,party"),
        ("表示名,参加ステータス,キャンセル日時", "name,status,cancelled"),
        ("姓名,手机号码,是否参加,备注", "name,phone,status,note"),
        ("姓名,電子郵件,報名人數", "name,email,party"),
        ("Buyer First Name,Buyer Last Name,Buyer Email", "first_name,last_name,email"),
        ("Name,Buyer Name", "name,question"),
    ],
)
def test_headings_of_other_languages(headings, fields):
    assert map_columns(headings.split(",")) == fields.split(",")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            ("Ja", RsvpRequest.GO),
            ("Nein, leider nicht", RsvpRequest.DECLINE),
            ("Warteliste", RsvpRequest.WAIT),
        ),
        *(("Oui", RsvpRequest.GO), ("Je ne peux pas", RsvpRequest.DECLINE), ("Annulée", RsvpRequest.CANCEL)),
        *(
            ("Sí", RsvpRequest.GO),
            ("No asistiré", RsvpRequest.DECLINE),
            ("Lista de espera", RsvpRequest.WAIT),
        ),
        *(
            ("参加", RsvpRequest.GO),
            ("欠席", RsvpRequest.DECLINE),
            ("補欠", RsvpRequest.WAIT),
            ("参加キャンセル", RsvpRequest.CANCEL),
        ),
        *(
            ("参加できません", RsvpRequest.DECLINE),
            ("落選", RsvpRequest.REFUSE),
            ("不参加", RsvpRequest.DECLINE),
        ),
        *(
            ("是", RsvpRequest.GO),
            ("否", RsvpRequest.DECLINE),
            ("候补", RsvpRequest.WAIT),
            ("待审核", RsvpRequest.ASK),
            ("Lista de espera", RsvpRequest.WAIT),
            ("Afgemeld", RsvpRequest.DECLINE),
            ("Forse", RsvpRequest.MAYBE),
        ),
    ],
)
def test_answers_of_other_languages(text, expected):
    assert read_answer(text, {}).request is expected
