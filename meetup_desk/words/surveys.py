"""Surveys: what stands on their sheets, how they are read, and what came of them."""

from meetup_desk.words.text import Text

_PAPER = {
    "survey.paper.slip": Text("Slip number", "쪽지 번호"),
    "survey.paper.like_this": Text("Like this, dark pen", "진한 펜으로 이렇게"),
    "survey.paper.take_back": Text("To correct, strike out, mark another", "틀렸으면 줄을 긋고 다른 칸에"),
    "survey.paper.take_back.signature": Text(
        "To take a mark back, strike it out", "잘못 표시했으면 줄을 그어 주세요"
    ),
    "survey.paper.no_name": Text(
        "No name needed. Keep the slip number to find our answer.",
        "이름을 적지 않아요. 쪽지 번호를 적어 두면 나중에 답을 찾을 수 있어요.",
    ),
    "survey.paper.signatures": Text(
        "Put your name on a line and mark its box: you support this proposal.",
        "한 줄에 이름을 적고 칸에 표시하면 이 제안을 응원하는 거예요.",
    ),
    "survey.signature.name": Text("Name", "이름"),
    "survey.signature": Text("I support it", "응원해요"),
    "survey.yes": Text("Yes", "네"),
    "survey.no": Text("No", "아니요"),
}

_RULES = {
    "error.rule.survey_empty": Text(
        "A survey needs a title and at least one question. Nothing was made.",
        "설문에는 제목과 질문이 하나는 있어야 해요. 만든 것은 없어요.",
    ),
    "error.rule.survey_question": Text(
        "Question {number} cannot be asked like this: {why}. Nothing was made.",
        "{number}번 질문은 이대로 물을 수 없어요: {why}. 만든 것은 없어요.",
    ),
    "error.rule.survey_file": Text(
        "“{file}” holds no questions that can be read: {why}. Nothing was made.",
        "“{file}”에서 질문을 읽을 수 없어요: {why}. 만든 것은 없어요.",
    ),
    "error.rule.survey_sheets": Text(
        "Between 1 and {most} sheets can be printed at once. Nothing was printed.",
        "한 번에 1장부터 {most}장까지 인쇄할 수 있어요. 인쇄한 것은 없어요.",
    ),
    "error.rule.survey_slips": Text(
        "The survey before this one has {count} sheets with a slip. Print at most as many, so that each of these"
        " shares a slip with one of those.",
        "이 설문보다 먼저 한 설문에 쪽지 번호가 {count}개 있어요. 번호가 짝이 되게 그 수까지만 인쇄해 주세요.",
    ),
    "error.rule.survey_option": Text(
        "Question {number} has no such answer. Nothing was changed.",
        "{number}번 질문에는 그런 답이 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.survey_headings": Text(
        "No heading of “{file}” is a question of this survey. Use the same wording for both; nothing was read.",
        "“{file}”의 제목 줄에 이 설문의 질문이 없어요. 질문을 똑같이 적어 주세요. 읽은 것은 없어요.",
    ),
    "error.rule.survey_few": Text(
        "Fewer than {least} sheets were answered, so nothing is exported: single people could be told apart.",
        "답안지가 {least}장보다 적어서 내보내지 않았어요. 누구의 답인지 알 수 있을지도 몰라요.",
    ),
    "noun.survey": Text("survey", "설문"),
    "noun.answersheet": Text("sheet of answers", "답안지"),
    "change.survey.make": Text("new survey", "설문 만들기"),
    "change.survey.make.named": Text("new survey “{detail}”", "“{detail}” 설문 만들기"),
    "change.survey.print": Text("printed sheets", "답안지 인쇄"),
    "change.survey.print.named": Text("printed sheets of “{detail}”", "“{detail}” 답안지 인쇄"),
    "change.survey.read": Text("sheets of answers read", "답안지 읽기"),
    "change.survey.read.named": Text("sheets of answers read from “{detail}”", "“{detail}”에서 답안지 읽기"),
    "change.survey.answer": Text("answers of a sheet", "답안지 답"),
    "change.survey.answer.named": Text("answers of slip {detail}", "쪽지 {detail} 답"),
}

_WHY = {
    "survey.why.kind": Text("its kind is none of {kinds}", "종류가 {kinds} 가운데 하나가 아니에요"),
    "survey.why.text": Text("it has no text", "내용이 없어요"),
    "survey.why.options": Text("it needs 2 to {most} options", "보기가 2개부터 {most}개까지 있어야 해요"),
    "survey.why.scale": Text(
        "a scale rises from a lower to a higher number and has 2 to {most} of them",
        "점수는 낮은 수에서 높은 수로 가고, 2개부터 {most}개까지여야 해요",
    ),
    "survey.why.key": Text(
        "“{name}” is not known here; known are {known}",
        "“{name}”은(는) 모르는 항목이에요. 아는 항목: {known}",
    ),
    "survey.why.not_json": Text("it is no JSON of a survey", "설문을 적은 JSON이 아니에요"),
}

_REFUSED = {
    "survey.refused.no_codes": Text(
        "No code of a sheet was found. Take the picture again with all four corners, sharp and without a shadow.",
        "답안지의 코드를 찾지 못했어요. 네 모서리가 다 나오게, 흔들리지 않게 다시 찍어 주세요.",
    ),
    "survey.refused.few_codes": Text(
        "Only one corner was found. Take the picture again with all four corners.",
        "모서리를 하나만 찾았어요. 네 모서리가 다 나오게 다시 찍어 주세요.",
    ),
    "survey.refused.twice": Text(
        "The same sheet is on this picture twice. Take one away and take it again.",
        "같은 답안지가 한 사진에 두 번 나와요. 한 장만 두고 다시 찍어 주세요.",
    ),
    "survey.refused.unclear": Text(
        "The boxes were not found where they are printed. Lay the sheet flat, with all of it in the picture.",
        "칸이 인쇄한 자리에 보이지 않아요. 종이를 펴고 전체가 나오게 다시 찍어 주세요.",
    ),
    "survey.refused.other_survey": Text(
        "This sheet belongs to another survey: “{title}”. Read it there.",
        "다른 설문 “{title}”의 답안지예요. 그 설문에서 읽어 주세요.",
    ),
    "survey.refused.unknown": Text(
        "This sheet is of another desk, or its printing was undone here. It was not read.",
        "다른 데스크에서 인쇄했거나 여기서 되돌린 답안지예요. 읽지 않았어요.",
    ),
    "survey.refused.unreadable": Text(
        "This page of the file cannot be opened.", "파일의 이 쪽을 열 수 없어요."
    ),
    "survey.refused.known": Text(
        "The answers of this sheet were typed in or settled before, and stay.",
        "이 답안지는 이미 손으로 넣거나 확인한 답이 있어요. 그 답을 그대로 두었어요.",
    ),
}

_SETS = {
    "survey.set.before": Text("Before we begin", "시작하기 전에"),
    "survey.set.after": Text("How was it?", "모임은 어땠나요?"),
    "survey.set.first_visit": Text("Your first visit", "처음 오신 분께"),
    "survey.set.class": Text("After the class", "수업을 마치며"),
    "survey.set.festival": Text("Our festival", "우리 축제"),
    "survey.end.no": Text("No", "아니다"),
    "survey.end.yes": Text("Yes", "그렇다"),
    "survey.ask.talked": Text(
        "I talk easily with people I meet for the first time", "처음 만난 사람과 편하게 이야기한다"
    ),
    "survey.ask.views": Text("I hear views other than mine", "나와 다른 생각을 듣는다"),
    "survey.ask.again": Text(
        "There are people here I want to see again", "여기에 다시 만나고 싶은 사람이 있다"
    ),
    "survey.ask.trust": Text("People in my neighbourhood can be trusted", "우리 동네 사람들을 믿을 수 있다"),
    "survey.ask.help": Text("There is someone I could ask for help", "어려울 때 부탁할 사람이 있다"),
    "survey.ask.times": Text("How often have you come?", "몇 번째 오셨나요?"),
    "survey.ask.times.first": Text("first time", "처음"),
    "survey.ask.times.few": Text("2 or 3", "두세 번"),
    "survey.ask.times.more": Text("4 or more", "네 번 이상"),
    "survey.ask.times.unsaid": Text("rather not say", "말하지 않기"),
    "survey.ask.liked": Text("What did you like?", "무엇이 좋았나요?"),
    "survey.ask.liked.talk": Text("table talk", "테이블 대화"),
    "survey.ask.liked.food": Text("food", "음식"),
    "survey.ask.liked.hosting": Text("hosting", "진행"),
    "survey.ask.liked.place": Text("the place", "장소"),
    "survey.ask.liked.people": Text("new people", "새로운 사람"),
    "survey.ask.liked.none": Text("none", "없음"),
    "survey.ask.come_again": Text("Will you come again?", "다시 오실 건가요?"),
    "survey.ask.word": Text("A word to us", "우리에게 한마디"),
    "survey.ask.heard": Text("How did you hear of us?", "어떻게 알고 오셨나요?"),
    "survey.ask.heard.friend": Text("a friend", "아는 사람"),
    "survey.ask.heard.online": Text("online", "온라인"),
    "survey.ask.heard.poster": Text("a poster", "포스터"),
    "survey.ask.heard.passing": Text("passing by", "지나가다가"),
    "survey.ask.welcome": Text("I felt welcome", "환영받는다고 느꼈다"),
    "survey.ask.way": Text("It was easy to find", "찾아오기 쉬웠다"),
    "survey.ask.pace": Text("The pace was right", "속도가 알맞았다"),
    "survey.ask.learned": Text("I learned what I came for", "배우고 싶던 것을 배웠다"),
    "survey.ask.clear": Text("It was explained clearly", "설명이 쉬웠다"),
    "survey.ask.queue": Text("I did not wait long", "오래 기다리지 않았다"),
    "survey.ask.safe": Text("I felt safe", "안전하다고 느꼈다"),
}

_HEADINGS = {
    "surveys.heading.question": Text("Question", "질문"),
    "surveys.heading.option": Text("Answer", "답"),
    "surveys.heading.count": Text("Count", "수"),
    "surveys.heading.answered": Text("Answered", "답한 사람"),
    "surveys.heading.mean": Text("Mean", "평균"),
    "surveys.heading.sheets": Text("Answered / printed", "답안 / 인쇄"),
    "surveys.heading.text": Text("In words", "한마디"),
    "surveys.heading.before": Text("Before", "전"),
    "surveys.heading.after": Text("After", "후"),
    "surveys.heading.higher": Text("Higher", "높아짐"),
    "surveys.heading.lower": Text("Lower", "낮아짐"),
    "surveys.heading.pairs": Text("Pairs", "짝"),
}

_COMMANDS = {
    "cli.command.survey": Text("questions on paper and what came of them", "종이 설문과 그 결과"),
    "cli.command.survey.make": Text(
        "make a survey from a file of questions or a ready set",
        "질문 파일이나 준비된 질문으로 설문을 만들어요",
    ),
    "cli.command.survey.list": Text("list the surveys", "설문을 보여 줘요"),
    "cli.command.survey.print": Text("print numbered sheets as a PDF", "번호가 있는 답안지를 PDF로 만들어요"),
    "cli.command.survey.read": Text(
        "read sheets from scans and photos; what is unclear is asked",
        "스캔과 사진에서 답안지를 읽고 분명하지 않은 것은 물어요",
    ),
    "cli.command.survey.form": Text(
        "read the answers of a form that was filled in online", "온라인 설문의 답을 파일에서 읽어요"
    ),
    "cli.option.form_file": Text("CSV or XLSX of Google Forms and the like", "구글 설문 등의 CSV나 XLSX"),
    "cli.survey.form": Text(
        "New sheets: {new}. Read before: {known}.",
        "새 답안지 {new}장을 읽었어요. 전에 읽은 것은 {known}장이에요.",
    ),
    "cli.command.survey.answer": Text(
        "type in an answer of a sheet, or settle one that was unclear",
        "답안지의 답을 넣거나 분명하지 않은 답을 정해요",
    ),
    "cli.command.survey.results": Text("count the answers", "답을 세요"),
    "cli.command.survey.groups": Text(
        "groups of people who answer alike, what unites and what divides them",
        "비슷하게 답한 사람들의 묶음과 모으는 것, 가르는 것",
    ),
    "cli.survey.no_groups": Text(
        "No groups of at least five people who answer alike were found.",
        "비슷하게 답한 사람이 다섯 명 이상인 묶음이 없어요.",
    ),
    "cli.survey.groups": Text("People who answer alike: {sizes}", "비슷하게 답한 사람들: {sizes}"),
    "cli.survey.unites": Text("What unites them", "모으는 것"),
    "cli.survey.divides": Text("What divides them", "가르는 것"),
    "cli.command.survey.export": Text(
        "write the results as XLSX, CSV or JSON, nothing of fewer than 5 people",
        "결과를 XLSX, CSV, JSON으로 써요. 5명보다 적은 것은 빼요",
    ),
    "cli.option.survey": Text("id of the survey", "설문의 아이디"),
    "cli.option.questions": Text("JSON file with title and questions", "제목과 질문을 적은 JSON 파일"),
    "cli.option.question_set": Text("a ready set of questions", "준비된 질문"),
    "cli.option.before": Text(
        "id of the survey before the event, whose slips this one shares",
        "쪽지 번호를 같이 쓸, 먼저 한 설문의 아이디",
    ),
    "cli.option.sheets": Text("how many sheets", "장 수"),
    "cli.option.sheet_paper": Text("A4, or A5: two sheets to a page", "A4, 또는 한 쪽에 두 장인 A5"),
    "cli.option.sheet_lang": Text(
        "language of the sheets; both where not given", "답안지의 언어. 없으면 두 언어"
    ),
    "cli.option.scans": Text("PDF of a scanner, or photos", "스캐너의 PDF나 사진"),
    "cli.option.pictures": Text("folder for pictures of what has to be asked", "물어볼 것의 그림을 둘 폴더"),
    "cli.option.again": Text("read pages that were read before, too", "이미 읽은 쪽도 다시 읽어요"),
    "cli.option.table_format": Text("kind of file", "파일 형식"),
    "cli.option.slip": Text("number of the slip", "쪽지 번호"),
    "cli.option.question_number": Text("number of the question, from 1", "질문 번호(1부터)"),
    "cli.option.options": Text(
        "numbers of the chosen answers, from 1, with commas; none: left empty",
        "고른 답의 번호(1부터, 쉼표로). 없으면 빈칸",
    ),
    "cli.option.answer_text": Text("the answer in words", "글로 쓴 답"),
    "cli.bad.numbers": Text(
        "“{text}” are no numbers with commas: 1,3.", "“{text}”(은/는) 쉼표로 나눈 번호가 아니에요: 1,3."
    ),
    "cli.survey.made": Text(
        "Made the survey “{title}”.\nId {id}", "“{title}” 설문을 만들었어요.\n아이디 {id}"
    ),
    "cli.survey.none": Text(
        "No survey yet. Make one with “meetup-desk survey make”.",
        "아직 설문이 없어요. “meetup-desk survey make”로 만들어 주세요.",
    ),
    "cli.survey.printed": Text("{count} sheets in {file}.", "{file}에 답안지 {count}장을 썼어요."),
    "cli.survey.read": Text(
        "Read {sheets} sheets with {answers} answers; {asked} have to be asked, {refused} pages were refused.",
        "답안지 {sheets}장에서 답 {answers}개를 읽었어요. 물어볼 것이 {asked}개, 읽지 못한 쪽이 {refused}개예요.",
    ),
    "cli.survey.read_before": Text("{pages} pages had been read before.", "{pages}쪽은 전에 읽었어요."),
    "cli.survey.refused": Text("{file}, page {page}: {why}", "{file} {page}쪽: {why}"),
    "cli.survey.answered": Text("Kept the answer of slip {slip}.", "쪽지 {slip}의 답을 적었어요."),
    "cli.survey.exported": Text(
        "Results of {sheets} sheets in {file}.", "{file}에 답안지 {sheets}장의 결과를 썼어요."
    ),
    "cli.survey.counted": Text("{sheets} sheets were answered.", "답안지 {sheets}장을 받았어요."),
    "cli.survey.pairs": Text("Answered before and after: {pairs}", "전과 후에 모두 답한 사람: {pairs}명"),
}

_SIGN_IN = {
    "survey.paper.sign_in": Text(
        "Mark the box when you arrive, and sign beside your name.",
        "오시면 칸에 표시하고 이름 옆에 서명해 주세요.",
    ),
    "survey.paper.list": Text("List", "명단"),
    "sign_in.page": Text("List {sheet}, page {page}", "명단 {sheet} {page}쪽"),
    "error.rule.sign_in_empty": Text(
        "No one is going yet, so there are no lines to print. Nothing was written.",
        "아직 오기로 한 사람이 없어 인쇄할 줄이 없어요. 쓴 것은 없어요.",
    ),
    "error.rule.sign_in_unknown": Text(
        "No sign-in sheet was printed for this event, so nothing was read.",
        "이 행사의 서명 명단을 인쇄한 적이 없어 읽은 것이 없어요.",
    ),
    "cli.command.rsvp.read": Text(
        "read sign-in sheets from scans or photos: who is marked came",
        "스캔이나 사진에서 서명 명단을 읽어요. 표시한 사람은 온 거예요",
    ),
    "cli.rsvp.read": Text(
        "Pages read: {pages}. Came: {came}. Known before: {known}. Lines to check: {asked}. Not on the desk now: {gone}.",
        "{pages}쪽을 읽었어요. 온 사람 {came}명, 이미 알던 사람 {known}명, 확인할 줄 {asked}개, 지금 데스크에 없는 사람 {gone}명이에요.",
    ),
    "cli.rsvp.read_ask": Text("Check by eye: {names}", "직접 확인해 주세요: {names}"),
}

_LETTERS = {
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

TEXTS: dict[str, Text] = {
    **_PAPER,
    **_RULES,
    **_WHY,
    **_LETTERS,
    **_SIGN_IN,
    **_REFUSED,
    **_SETS,
    **_HEADINGS,
    **_COMMANDS,
}
