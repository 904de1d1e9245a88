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
    "group.question.trouble.answer_number": Text("Write a number.", "숫자를 적어 주세요."),
    "group.question.trouble.answer_date": Text(
        "Write the date as 2026-11-29.", "날짜를 2026-11-29처럼 적어 주세요."
    ),
    "group.question.trouble.answer_option": Text("Choose one of the options.", "보기에서 골라 주세요."),
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
    "error.rule.group_answer": Text(
        "{question}: {trouble} Nothing was saved.", "{question}: {trouble} 저장한 것은 없어요."
    ),
    "error.rule.invitation_only": Text(
        "This group takes people by invitation only. Invite the person first. Nothing was saved.",
        "초대로만 들어오는 모임이에요. 먼저 초대해 주세요. 저장한 것은 없어요.",
    ),
    "error.rule.already_applied": Text(
        "{name} is waiting for an answer or is a member already. Nothing was saved.",
        "{name} 님은 이미 답을 기다리고 있거나 회원이에요. 저장한 것은 없어요.",
    ),
    "group.form.title": Text("Application to join {group}", "{group} 가입 신청서"),
    "group.form.intro.one": Text(
        "* Please answer these. You will hear from us within a day.",
        "* 표시는 꼭 적어 주세요. 하루 안에 답을 드릴게요.",
    ),
    "group.form.intro": Text(
        "* Please answer these. You will hear from us within {days} days.",
        "* 표시는 꼭 적어 주세요. {days}일 안에 답을 드릴게요.",
    ),
    "group.form.name": Text("Your real name", "이름(실명)"),
    "group.form.phone": Text("Phone", "전화번호"),
    "group.form.email": Text("Email", "이메일"),
    "group.form.affiliation": Text("Organisation", "소속"),
    "group.form.none_is_fine": Text(
        "“None” is a fine answer. Between jobs? You are welcome.",
        "“없음”도 괜찮아요. 쉬는 중이어도 환영해요.",
    ),
    "group.form.title_of": Text("Position", "하는 일"),
    "group.form.date": Text("Year, month, day", "연, 월, 일"),
    "group.form.choose_one": Text("Choose one", "하나만 골라 주세요"),
    "group.form.choose_any": Text("Choose any", "여러 개 골라도 돼요"),
    "group.form.agree": Text("I agree", "동의해요"),
    "group.form.disagree": Text("I don’t agree", "동의하지 않아요"),
    "group.form.conduct": Text("Rules of conduct", "함께 지킬 규칙"),
    "group.form.accept": Text("I have read the rules and will keep them", "규칙을 읽었고 지킬게요"),
    "group.form.sign": Text("Date and signature", "날짜와 서명"),
    "cli.command.group.form": Text(
        "save the form on which people apply by hand, as PDF", "손으로 적는 가입 신청서를 PDF로 저장해요"
    ),
    "cli.option.applicant": Text("name of who applies, typed from paper", "종이 신청서에 적힌 이름"),
    "cli.option.kakao": Text("KakaoTalk ID", "카카오톡 아이디"),
    "cli.option.position": Text("position", "하는 일"),
    "cli.option.application_answer": Text(
        "answer to a question; can be repeated", "질문에 대한 답. 여러 번 쓸 수 있어요"
    ),
    "cli.group.form_saved": Text("Saved the form as {file}.", "신청서를 {file}(으)로 저장했어요."),
    "cli.option.picture": Text(
        "picture of the group, PNG or JPEG; “none” removes it",
        "모임 사진, PNG나 JPEG. “none”이면 지워요",
    ),
    "cli.option.group_questions": Text(
        "questions in JSON, as “group show --json” gives them",
        "질문이 담긴 JSON. “group show --json”이 보여 주는 모양이에요",
    ),
}
