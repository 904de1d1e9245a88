"""Who comes back under another spelling, order, phone or e-mail is flagged; others hardly ever."""

import random

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.resemblance import Resemblance, Traits, letter_apart, same_mailbox, with_answers
from meetup_desk.domain.suspects import namesakes, suspicions

_FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍고문양손배백허유남심"
_GIVEN = (
    "가건경관광국규근기나남다대도동라래린명모무문미민별보빈상새서석선설성세소송수숙승시신아안연영예온용우"
    "욱원유윤은의이인일재정제주준지진찬채철초태하한해향현형혜호홍화환훈희"
)


def _name(seed: random.Random) -> str:
    return seed.choice(_FAMILIES) + seed.choice(_GIVEN) + seed.choice(_GIVEN)


def _person(seed: random.Random, number: int) -> Traits:
    phone = f"+8210{seed.randrange(10**8):08}"
    email = f"user{seed.randrange(10**9)}@mail.example"
    return Traits(id=PersonId(number), name=_name(seed), phones=(phone,), emails=(email,))


def _returned(person: Traits, number: int, seed: random.Random) -> Traits:
    """The same person with another spelling, order, phone or e-mail."""
    family, given = person.name[0], person.name[1:]
    new_phone, new_email = f"+8210{seed.randrange(10**8):08}", f"new{seed.randrange(10**9)}@other.example"
    disguises = (
        Traits(id=PersonId(number), name=f"{given} {family}", phones=(new_phone,), emails=(new_email,)),
        Traits(id=PersonId(number), name=f"{family} {given}", phones=person.phones, emails=(new_email,)),
        Traits(id=PersonId(number), name=f"{given}{family}", emails=(new_email,)),
        Traits(id=PersonId(number), name=_name(seed), phones=person.phones, emails=(new_email,)),
        Traits(id=PersonId(number), name=_name(seed), phones=(new_phone,), emails=person.emails),
        Traits(
            id=PersonId(number),
            name=person.name[:2] + seed.choice(_GIVEN),
            phones=(f"+8219{person.phones[0][-8:]}",),
        ),
    )
    return seed.choice(disguises)


def test_500_who_return_in_disguise_are_all_flagged_and_at_most_one_in_100_others() -> None:
    seed = random.Random(13)
    blocked = [_person(seed, number) for number in range(1, 501)]
    returned = [_returned(person, 10_000 + person.id, seed) for person in blocked]
    strangers = [_person(seed, number) for number in range(20_000, 30_000)]

    flagged = {each.person_id for each in suspicions(returned, blocked)}
    assert flagged == {person.id for person in returned}
    wrongly = {each.person_id for each in suspicions(strangers, blocked)}
    assert len(wrongly) <= 100


def test_a_name_in_latin_letters_is_the_same_name() -> None:
    known = [Traits(id=PersonId(1), name="김성호")]
    for name in ("Kim Sungho", "Seong-ho Kim", "KIM SUNG HO", "성호 김"):
        (found,) = suspicions([Traits(id=PersonId(2), name=name)], known)
        assert found.why == (Resemblance.NAME,)
    assert suspicions([Traits(id=PersonId(2), name="Kim Minsu")], known) == []
    mikyung = [Traits(id=PersonId(1), name="이미경")]
    assert suspicions([Traits(id=PersonId(2), name="Mikyung Rhee")], mikyung)


def test_a_letter_apart_needs_something_else_in_common() -> None:
    known = [Traits(id=PersonId(1), name="서다은", phones=("+821011114478",))]
    alone = Traits(id=PersonId(2), name="서다온", phones=("+821022220000",))
    same_tail = Traits(id=PersonId(3), name="서다온", phones=("+821022224478",))
    (found,) = suspicions([alone, same_tail], known)
    assert (found.person_id, found.why) == (3, (Resemblance.PHONE_TAIL, Resemblance.LETTER_APART))


def test_the_very_name_alone_is_a_namesake_until_something_else_agrees() -> None:
    known = [Traits(id=PersonId(1), name="김지훈", phones=("+821011114478",), affiliation="가온")]
    alone = Traits(id=PersonId(2), name="김 지훈", phones=("+821022220000",))
    colleague = Traits(id=PersonId(3), name="김지훈", affiliation="가온")
    assert suspicions([alone], known) == []
    (namesake,) = namesakes([alone, colleague], known)
    assert (namesake.person_id, namesake.why) == (2, (Resemblance.NAMESAKE,))
    (found,) = suspicions([colleague], known)
    assert found.why == (Resemblance.NAMESAKE, Resemblance.AFFILIATION)


def test_nobody_is_suspected_to_be_themselves() -> None:
    person = Traits(id=PersonId(1), name="서다은", phones=("+821011114478",))
    assert suspicions([person], [person]) == []


def test_addresses_that_lead_to_one_mailbox_are_one() -> None:
    assert same_mailbox("Ha.Rin+news@Gmail.com") == same_mailbox("harin@googlemail.com")
    assert same_mailbox("ha.rin@mail.example") != same_mailbox("harin@mail.example")


def test_a_mailbox_at_another_provider_is_known_with_and_without_its_dots() -> None:
    known = [Traits(id=PersonId(1), name="서온문", emails=("sky.26@gmail.com",))]
    (found,) = suspicions([Traits(id=PersonId(2), name="서온선", emails=("sky.26@kakao.example",))], known)
    assert found.why == (Resemblance.MAILBOX, Resemblance.LETTER_APART)


def test_an_address_among_the_answers_counts() -> None:
    known = [Traits(id=PersonId(1), name="강송설", emails=("day@mail.example",))]
    person = with_answers(
        Traits(id=PersonId(2), name="김지은"), {"E-mail": "DAY@mail.example", "관심": "책 @home"}
    )
    (found,) = suspicions([person], known)
    assert (found.why, person.emails) == ((Resemblance.EMAIL,), ("DAY@mail.example",))


def test_one_letter_more_less_or_other() -> None:
    assert letter_apart("서다온", "서다은")
    assert letter_apart("Ada Vale", "Ada Vales")
    assert not letter_apart("서다온", "서다온")
    assert not letter_apart("서다온", "김다은")
