"""The mapping of columns: what a column of a list can hold, and who says so."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "untaken.column": Text(
        "Column “{name}” is not imported (filled cells: {count}). To keep it, choose what it holds.",
        "“{name}” 열의 {count}칸은 가져오지 않아요. 남기려면 무엇이 적힌 열인지 골라 주세요.",
    ),
    "field.name": Text("Name", "이름"),
    "field.first_name": Text("Given name", "이름(성 제외)"),
    "field.middle_name": Text("Middle name", "가운데 이름"),
    "field.last_name": Text("Family name", "성"),
    "field.badge_name": Text("Name on badge", "명찰에 적을 이름"),
    "field.email": Text("Email", "이메일"),
    "field.phone": Text("Phone", "연락처"),
    "field.country_code": Text("Phone country code", "전화 국가번호"),
    "field.kakao": Text("KakaoTalk ID", "카카오톡 아이디"),
    "field.affiliation": Text("Affiliation", "소속"),
    "field.title": Text("Title", "직책"),
    "field.guest_names": Text("Guest names", "함께 오는 사람 이름"),
    "field.party": Text("Party size, including the person", "인원(본인 포함)"),
    "field.guests": Text("Guests, excluding the person", "동반 인원(본인 제외)"),
    "field.status": Text("RSVP status", "참석 여부"),
    "field.cancelled": Text("Cancelled (yes or no)", "취소 여부"),
    "field.answered_at": Text("Answered at", "신청 일시"),
    "field.consent": Text("Consent to keep data", "개인정보 동의"),
    "field.consent_news": Text("Consent to group news", "모임 소식 수신 동의"),
    "field.consent_photos": Text("Consent to photos", "사진 동의"),
    "field.consent_sharing": Text("Consent to handing contact data on", "연락처 제공 동의"),
    "field.consent_sensitive": Text("Consent to sensitive facts", "민감정보 동의"),
    "field.note": Text("Note", "비고"),
    "field.parts": Text("Parts, several per cell", "참석 범위(한 칸에 여러 개)"),
    "field.part": Text("Part named in the heading (yes or no)", "제목에 있는 참석 범위(예/아니오)"),
    "field.attended": Text("Checked in", "입장"),
    "field.external_id": Text("ID in another service", "다른 서비스의 아이디"),
    "field.ignore": Text("Don’t import", "가져오지 않기"),
    "field.question": Text("Custom question", "직접 만든 질문"),
    "cli.option.map": Text("set what a column holds", "열이 무엇인지 직접 정해요"),
    "cli.bad.pair": Text(
        "“{text}” must have the form HEADING=FIELD.",
        "“{text}”(은/는) HEADING=FIELD 모양이 아니에요. 열 이름=항목으로 적어 주세요.",
    ),
    "error.rule.map_field": Text(
        "“{heading}” can’t hold “{field}”. Choose one of: {fields}.",
        "“{heading}” 열에 “{field}”(을/를) 넣을 수 없어요. {fields} 중에서 골라 주세요.",
    ),
    "error.rule.map_heading": Text(
        "The list has no column “{heading}”. Choose one of: {headings}.",
        "명단에 “{heading}” 열이 없어요. {headings} 중에서 골라 주세요.",
    ),
}
