"""Applying to a group: what is asked, what is wrong with a question or an answer, and the form on paper."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "group.question.text": Text("In words", "글"),
    "group.question.number": Text("Number", "숫자"),
    "group.question.choice": Text("One option", "하나 고르기"),
    "group.question.many": Text("Any options", "여러 개 고르기"),
    "group.question.date": Text("Date", "날짜"),
    "group.question.phone": Text("Phone", "전화번호"),
    "group.question.email": Text("Email", "이메일"),
    "group.question.kakao": Text("KakaoTalk ID", "카카오톡 아이디"),
    "group.question.consent": Text("Consent", "동의"),
    "group.question.trouble.no_text": Text("Write the question.", "질문을 적어 주세요."),
    "group.question.trouble.no_options": Text(
        "Write the options, one per line.", "보기를 한 줄에 하나씩 적어 주세요."
    ),
    "group.question.trouble.no_purpose": Text(
        "Write what people consent to.", "무엇에 동의하는지 적어 주세요."
    ),
    "error.rule.group_question": Text(
        "Question {number}: {trouble} Nothing was changed.", "{number}번 질문: {trouble} 바뀐 것은 없어요."
    ),
    "error.rule.group_question_twice": Text(
        "Two questions ask “{text}”. Change one of them. Nothing was changed.",
        "“{text}” 질문이 두 번 있어요. 하나를 고쳐 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.group_questions_file": Text(
        "{file} does not hold questions as “group show --json” gives them. Nothing was changed.",
        "{file}에 “group show --json”이 보여 주는 모양의 질문이 없어요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.group_picture": Text(
        "{file} is not a picture that can be read. Choose a PNG or JPEG file. Nothing was changed.",
        "{file}(은/는) 읽을 수 있는 사진이 아니에요. PNG나 JPEG 파일을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large.group_picture": Text(
        "{file} is too large for a picture. Save it smaller and try again. Nothing was changed.",
        "{file}(은/는) 사진이라기에는 너무 커요. 작게 저장해서 다시 골라 주세요. 바뀐 것은 없어요.",
    ),
    "cli.option.picture": Text(
        "picture of the group, PNG or JPEG; “none” removes it",
        "모임 사진, PNG나 JPEG. “none”이면 지워요",
    ),
    "cli.option.group_questions": Text(
        "questions in JSON, as “group show --json” gives them",
        "질문이 담긴 JSON. “group show --json”이 보여 주는 모양이에요",
    ),
}
