"""An application that somebody types, and the line of a list that it stands for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from meetup_desk.domain.applications import answer_trouble
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.names import clean
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.services.desk.contact_forms import parse_email, parse_phone


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationDraft:
    """What somebody wrote on a form; whatever but the name may be empty."""

    name: str
    phone: str = ""
    email: str = ""
    kakao: str = ""
    affiliation: str = ""
    title: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)  # by the question as it was asked


def candidate_of(draft: ApplicationDraft) -> Candidate:
    """Give the line of a list that says the same; RuleError `name_missing`, `bad_email`, `bad_phone`."""
    name, email, phone = clean(draft.name), draft.email.strip(), draft.phone.strip()
    if not name:
        raise RuleError("name_missing")
    return Candidate(
        line=1,
        name=name,
        email=parse_email(email) if email else "",
        email_shown=email,
        phone=parse_phone(phone) if phone else "",
        phone_shown=phone,
        kakao=clean(draft.kakao),
        affiliation=clean(draft.affiliation),
        title=clean(draft.title),
        answers={question: answer.strip() for question, answer in draft.answers.items() if answer.strip()},
    )


def check_answers(group: Group, answers: Mapping[str, str]) -> None:
    """Refuse an answer that is none to its question: RuleError `group_answer`."""
    asked = {text: question for question in group.questions for text in question.text.values()}
    for text, answer in answers.items():
        trouble = answer_trouble(asked[text], answer.strip()) if text in asked else ""
        if trouble:
            raise RuleError("group_answer", question=text, trouble=f"answer_{trouble}")
