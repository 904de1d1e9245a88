"""What a column holds, by its heading in Korean or English."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence

from meetup_desk.exchange.vocabulary import by_word

FIELDS = (
    *("name", "first_name", "last_name", "badge_name", "email", "phone", "kakao", "affiliation", "title"),
    *(
        "party",
        "guests",
        "guest_names",
        "status",
        "answered_at",
        "consent",
        "diet",
        "access",
        "language",
        "note",
    ),
    *("parts", "part", "attended", "external_id", "ignore", "question"),
)
IDENTITIES = frozenset({"name", "first_name", "last_name", "email", "phone"})

_EXACT = by_word("""
name: 이름 성명 성함 실명 본명 성명이름 이름성명 참석자 참석자명 참석자이름 참석자성명 회원명 회원이름
    참가자 참가자명 참가자이름 참가자성명 신청자 신청자명 신청자이름 신청자성명 고객명
    name fullname yourname yourfullname attendee attendeename guestname participant participantname
    displayname realname
first_name: firstname givenname forename attendeefirstname
last_name: lastname familyname surname attendeelastname 성 성씨
badge_name: badgename badge nickname preferredname nameonbadge 닉네임 별명 별칭 활동명 호칭
    명찰 명찰이름 이름표
email: email emailaddress mail mailaddress youremail 이메일 이메일주소 메일 메일주소 전자우편 전자메일
    참석자이메일 신청자이메일 attendeeemail
phone: 연락처 전화 전화번호 휴대폰 휴대폰번호 휴대전화 휴대전화번호 핸드폰 핸드폰번호 폰번호 모바일
    이동전화 연락번호 phone phonenumber mobile mobilephone mobilenumber mobilephonenumber
    cell cellphone cellphonenumber tel telephone telephonenumber contact contactnumber hp
    workphone homephone
kakao: 카카오톡 카톡 카카오톡아이디 카톡아이디 카카오아이디 카카오톡id 카톡id 카카오id
    kakao kakaotalk kakaotalkid kakaoid
affiliation: 소속 소속명 회사 회사명 회사소속 소속회사 소속기관 소속단체 소속학교 기관 기관명 단체 단체명
    직장 직장명 학교 학교명 회사학교 company companyname organization organisation
    organizationname org affiliation employer school institution workplace
title: 직책 직위 직급 직함 직업 직무 직책직위 직위직책 직급직책 title jobtitle position role
    occupation job
party: 인원 인원수 참석인원 참석인원수 참가인원 참가인원수 참여인원 신청인원 신청인원수 예약인원
    방문인원 총인원 총인원수 매수 수량 party partysize people headcount quantity qty
    numberofpeople numberofattendees noofpeople howmanypeople howmany seats numberofseats
    ticketquantity
guests: 동반인원 동반인원수 동반자수 동반인수 동반자 동반인 동반 추가인원 게스트 게스트수
    guest guests numberofguests noofguests plusones plusone additionalguests howmanyguests guestcount
guest_names: 동행 동행인 동행자 일행 동반자명 동반인명 동반자이름 동반자성명 동반자성함 동반자명단 동반인이름
    동반인성명 동반인성함 동행인이름 동행자이름 동행자성명 일행이름 guestnames namesofguests plusonename
    companion companions companionname companionnames
status: 참석 참석여부 참가여부 참여여부 참석유무 참가구분 참석구분 상태 참석상태 신청상태 참가상태
    응답 회신 승인상태 승인여부 취소여부 rsvp rsvpstatus status attendeestatus approvalstatus
    registrationstatus response attending attendance going willyouattend areyoucoming
answered_at: 타임스탬프 제출일시 제출시간 제출일 응답일시 응답시간 응답일 신청일시 신청시간 신청일
    신청날짜 등록일시 등록일 접수일시 접수일 작성일시 timestamp rsvpedon orderdate createdat
    submittedat submissiondate datesubmitted submittime registrationdate registeredat
    registeredon respondedat answeredat
attended: 출석 출석여부 출결 체크인 체크인시간 체크인여부 입장 입장여부 입장시간
    arrived attended checkedin checkedinat checkin checkintime present
consent: 개인정보동의 개인정보동의여부 개인정보수집동의 개인정보수집이용동의 동의 동의여부
    consent privacyconsent dataconsent
diet: 식단 식이 식사 채식 채식여부 알레르기 알러지 음식알레르기 식이제한 diet dietary dietaryneeds
    dietaryrequirements dietaryrestrictions dietaryrestriction foodallergies allergies allergy
    vegetarian meal
access: 접근성 휠체어 휠체어여부 휠체어이용 이동지원 편의지원 access accessibility
    accessibilityneeds accessneeds wheelchair
language: 언어 사용언어 통역 통역필요 통역여부 수어통역 language languages preferredlanguage
    interpretation
note: 비고 메모 기타 특이사항 참고사항 참고 요청사항 전달사항 note notes remark remarks comment
    comments memo
parts: 참석범위 참여범위 참가범위 신청범위 참석순서 참여순서 참가순서 신청순서 참석프로그램 참여프로그램
    신청프로그램 참석일정 참여일정 참석세션 참여세션 part parts partsattended
external_id: apiid guestapiid userid memberid
ignore: no 번호 순번 연번 순서 index seq sign signature 서명 싸인 사인 order orderno ordernumber
    qrcodeurl
    amount amounttax amountdiscount currency couponcode ethaddress solanaaddress hasjoinedevent
    surveyresponserating surveyresponsefeedback tickettypeid utmsource utmmedium utmcampaign
    shortcode 입장코드 customsource urlofmemberprofile joinedgroupon eventhost
""")

# Long questions, in this order: the first whose words stand in the heading.
_ASKED = tuple(
    (field, re.compile(pattern, re.VERBOSE))
    for field, pattern in (
        (
            "consent",
            r"""개인정보.*동의 | 동의.*개인정보
            | (privacy|personal\ (data|information)).*(consent|agree)
            | (consent|agree).*(privacy|personal\ (data|information))""",
        ),
        ("badge_name", r"명찰 | 닉네임 | 이름표 | name\ ?tag | \bbadge | nickname | 불러 | 불리고"),
        ("kakao", r"(카카오톡|카톡|kakao).*(아이디|id\b|계정)"),
        ("email", r"이메일 | e-?mail | 전자우편 | 메일\ ?주소"),
        ("phone", r"연락처 | 전화번호 | 휴대폰 | 휴대전화 | 핸드폰 | phone | mobile | \bcell"),
        (
            "guest_names",
            r"""(동반|동행|일행)\ ?(인|자)?\ ?\d*\ ?(의\ )?(이름|성명|성함|명단)
            | 함께\ ?(오|참석|참가).*(이름|성함|성명)
            | (guests?|companions?|plus.?ones?)('s|s'|')?\ ?\d*\ (full\ )?names?
            | names?\ of\ (your\ |the\ |any\ |all\ )?(additional\ )?(guests?|companions?|plus.?ones?)
            | names?\ of\ (the\ )?(people|anyone|those)\ (coming|joining|you)""",
        ),
        (
            "guests",
            r"""동반\ ?(인원|자\ ?수|인\ ?수) | how\ many\ (additional\ )?guests
            | (number|no\.?)\ of\ (additional\ )?guests | plus.?ones?\b | 데려오
            | 함께\ ?오(시|는).*몇""",
        ),
        (
            "parts",
            r"""(어떤|어느|참석|참여|참가|함께).*(순서|범위|프로그램)
            | (which|what)\ (parts?|sessions?)\b | parts?\ (of\ the\ (day|evening|event)|you('ll|\ will))""",
        ),
        (
            "party",
            r"""인원 | 몇\ ?(명|분) | how\ many\ (people|of\ you|seats|attendees) | party\ size
            | (number|no\.?)\ of\ (people|attendees|participants|seats)""",
        ),
        (
            "status",
            r"""참석\ ?(여부|하시|가능|할) | 참가\ ?(여부|하시) | will\ you\ (be\ )?(attend|join|com)
            | can\ you\ (make|attend|come|join) | are\ you\ (coming|attending|joining|going)
            | \brsvp\b""",
        ),
        (
            "diet",
            r"식단 | 채식 | 알레르기 | 알러지 | 식이 | 못\ ?드시 | dietary | allerg | vegetarian | vegan",
        ),
        (
            "access",
            r"""휠체어 | 접근성 | 거동 | 이동.*(도움|지원|불편) | 편의\ ?(지원|시설) | accessib
            | wheelchair | mobility""",
        ),
        (
            "language",
            r"통역 | 수어 | (사용|선호|편한).*언어 | interpret | (preferred|which|what)\ language",
        ),
        ("name", r"성함 | 이름 | 성명 | your\ name | full\ name | \bname\b"),
        ("affiliation", r"소속 | 회사명 | 직장명 | 다니시는 | company | organi[sz]ation | affiliation"),
        ("title", r"직책 | 직함 | 직위 | job\ title"),
    )
)
_OTHERS = re.compile(
    r"""추천 | 소개 | 동반자?\ ?(이름|성명|성함|연락) | 보호자 | 비상 | 긴급 | 지인 | 배우자 | 자녀 | 담당
    | 프로그래밍 | 코딩 | 마케팅 | 홍보 | 제\ ?3\ ?자 | 선택\) | 초상 | 촬영
    | 구매자 | 결제자 | buyer | purchaser | emergency | refer | guardian | programming | marketing
    | \bevent\b | how\ did\ you
    | guest('s)?\ names? | names?\ of""",
    re.VERBOSE,
)
_ABOUT_OTHERS = frozenset({"parts", "guest_names"})  # fields that one list may ask for more than once
_LONGEST = 60  # characters; what is longer is a text about something, not a heading
_NUMBERED = re.compile(r"^\s*(?:q?\s?\d+\s*[.):\]-]|[①-⑳]|[-•▪■□○●◎▶])\s*", re.IGNORECASE)
_MARKS = re.compile(
    r"\*|[(\[<【]?\s*(?:필수|선택|required|optional)\s*(?:항목|응답|입력)?\s*[)\]>】]|(?:필수|required)\s*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]|<.*?>|【.*?】")
_REQUIRED = re.compile(r"\*|필수|required", re.IGNORECASE)


def key_of(heading: str) -> str:
    """Give the form in which headings are compared: no numbers, marks, asides, spaces, case."""
    plain = _ASIDE.sub("", _MARKS.sub(" ", _NUMBERED.sub("", heading)))
    folded = unicodedata.normalize("NFKC", plain).casefold()
    return "".join(c for c in folded if c.isalnum())


def heading_key(headings: Iterable[str]) -> str:
    """Give the key under which a mapping is remembered: the same for the same set of headings."""
    plain = {" ".join(unicodedata.normalize("NFKC", heading).casefold().split()) for heading in headings}
    return hashlib.sha256("\x1f".join(sorted(plain - {""})).encode()).hexdigest()[:32]


def is_required(heading: str) -> bool:
    """Tell whether a heading says that its question has to be answered."""
    return bool(_REQUIRED.search(heading))


def is_heading(text: str) -> bool:
    """Tell whether a text is a plain heading that everybody uses."""
    return key_of(text) in _EXACT


def recognise(headings: Sequence[str]) -> list[str]:
    """Give a field for each heading; `question` for what is somebody's own, `ignore` for an empty one."""
    fields = [_exact(heading) for heading in headings]
    if "last_name" in fields and "first_name" not in fields:
        # Beside a family name, 이름 is the given name.
        fields = [
            "first_name" if f == "name" and key_of(h) == "이름" else f
            for f, h in zip(fields, headings, strict=True)
        ]
    if "badge_name" in fields and not {"name", "first_name", "last_name"} & set(fields):
        # Where people go by nicknames, that is their name.
        fields = ["name" if field == "badge_name" else field for field in fields]
    taken = {field for field in fields if field}
    for place, heading in enumerate(headings):
        if not fields[place]:
            fields[place] = _asked(heading, taken)
            taken.add(fields[place])
    return fields


def _exact(heading: str) -> str:
    if not heading.strip():
        return "ignore"
    if heading.strip() in {"#", "№", "No", "+1", "+1s"}:
        return "guests" if heading.strip().startswith("+") else "ignore"
    field = _EXACT.get(key_of(heading), "")
    return _counted(field, heading) if field in {"party", "guests"} else field


def _counted(field: str, heading: str) -> str:
    """Tell people from guests where the heading says who is included."""
    if re.search(r"제외|exclud|not includ", heading, re.IGNORECASE):
        return "guests"
    return "party" if re.search(r"포함|includ", heading, re.IGNORECASE) else field


def _asked(heading: str, taken: set[str]) -> str:
    folded = unicodedata.normalize("NFKC", " ".join(heading.split())).casefold()
    plain = _ASIDE.sub("", folded)
    if len(plain) > _LONGEST and "개인정보" not in plain and "privacy" not in plain:
        return "question"
    for field, pattern in _ASKED:
        if pattern.search(plain) and (field in _ABOUT_OTHERS or not _OTHERS.search(folded)):
            if field in taken and field not in {"consent", *_ABOUT_OTHERS}:
                return "question"
            return _counted(field, heading) if field in {"party", "guests"} else field
    return "question"
