"""Surveys by email: letters with questions, and the answers that come back."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "survey.letter.how": Text(
        "Reply to this email and write below each question; the number of an option is enough.",
        "이 메일에 답장하면서 질문 아래에 적어 주세요. 고르는 것은 번호만 적어도 돼요.",
    ),
    "survey.letter.slip": Text("Slip {slip}", "쪽지 {slip}"),
    "survey.letter.unknown_slips": Text(
        "Not counted, because this desk gave out no such slip for this survey: {slips}."
        " If you know whose it is, type the answers in by hand.",
        "이 설문에 나눠 준 적이 없는 쪽지라서 세지 않았어요: {slips}. 누구의 답인지 알면 직접 입력해 주세요.",
    ),
    "survey.letter.other_survey": Text(
        "Not imported, because the slip is for the survey “{title}”: {slips}.",
        "“{title}” 설문의 쪽지라서 가져오지 않았어요: {slips}.",
    ),
    "survey.letter.too_large": Text(
        "Not read, because the email is far too large: {subjects}.",
        "메일이 너무 커서 읽지 않았어요: {subjects}.",
    ),
    "survey.letter.choice": Text("(one number)", "(번호 하나)"),
    "survey.letter.many": Text("(any numbers, with commas between)", "(여러 개는 쉼표로)"),
    "survey.letter.answer": Text("Answer:", "답:"),
    "survey.letter.thanks": Text("Thank you for taking the time.", "시간을 내 주셔서 고마워요."),
    "error.rule.survey_no_event": Text(
        "This survey belongs to no event, so there is no one to write to. Nothing was written.",
        "행사가 없는 설문이라 보낼 사람이 없어요. 쓴 것은 없어요.",
    ),
    "change.survey.letters": Text("survey letters", "설문 메일"),
    "change.survey.letters.named": Text("survey letters “{detail}”", "설문 메일 “{detail}”"),
    "cli.command.survey.letter": Text(
        "show a survey as a text to send, or write an email draft to each attendee",
        "설문을 보낼 글로 보여 주거나, 참석한 사람마다 메일을 써요",
    ),
    "cli.command.survey.replies": Text(
        "read the answers in emails (.eml or mbox)", "받은 메일(.eml, mbox)에서 답을 읽어요"
    ),
    "cli.option.letters_folder": Text(
        "folder for the drafts; without it the text is shown", "메일을 둘 폴더. 없으면 글을 보여 줘요"
    ),
    "cli.option.replies": Text("files with emails", "받은 메일 파일"),
    "cli.survey.letters": Text(
        "Letters written: {files}. Without an email address: {without}.",
        "메일 {files}통을 썼어요. 메일 주소가 없는 사람은 {without}명이에요.",
    ),
    "cli.survey.letters.all": Text("Letters written: {files}.", "메일 {files}통을 썼어요."),
    "cli.survey.replies": Text(
        "Sheets answered: {sheets}. Read before: {known}. Answers to check: {asked}. Emails without an answer: {without}.",
        "답안지 {sheets}장에 답을 적었어요. 전에 읽은 메일 {known}통, 확인할 답 {asked}개, 답이 없는 메일 {without}통이에요.",
    ),
}
