"""Consents in an application: an answer to a question of the group, and a consent of its own."""

from meetup_desk.domain.groups import FieldKind, Group
from meetup_desk.exchange.candidates import Candidate, ConsentAnswer
from meetup_desk.exchange.cells.answers import read_consent
from meetup_desk.words.consent_texts import purpose_named
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

Asked = dict[str, tuple[str, str]]
"""Purpose and language of what a group asks consent for, by the question as it is asked."""


def asked_by(group: Group) -> Asked:
    """Give for what a group asks consent."""
    return {
        text: (purpose_named(question.purpose), lang)
        for question in group.questions
        if question.kind is FieldKind.CONSENT
        for lang, text in question.text.items()
        if text
    }


def with_consents(candidate: Candidate, asked: Asked) -> Candidate:
    """Give a line whose answers are consents too, and whose consents are answers.

    A list may have a question in a column that is known for a consent, so its answer counts as given.
    """
    if not asked:
        return candidate
    answers, consents = dict(candidate.answers), []
    for said in candidate.consents:
        if said.wording in asked:
            purpose, lang = asked[said.wording]
            key = "group.form.agree" if said.granted else "group.form.disagree"
            answers.setdefault(said.wording, say(key, lang or LANGUAGES[0]))
            consents.append(said._replace(purpose=purpose, lang=lang))
        else:
            consents.append(said)
    for text in candidate.answers.keys() & asked.keys():
        granted = read_consent(answers[text])
        if granted is not None:
            purpose, lang = asked[text]
            consents.append(ConsentAnswer(purpose, granted, text, lang=lang))
    return candidate._replace(answers=answers, consents=tuple(consents))
