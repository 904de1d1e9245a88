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

TEXTS: dict[str, Text] = {
    "error.file_too_large.scan": Text(
        "{file} is too large for a scan or photo. Save it smaller, 300 dpi are enough, and read it again. What was read before is kept.",
        "{file}(은/는) 스캔이나 사진이라기에는 너무 커요. 300dpi면 충분하니 작게 저장해서 다시 읽어 주세요. 앞서 읽은 것은 그대로 있어요.",
    ),
    **_PAPER,
    **_RULES,
    **_WHY,
    **_REFUSED,
    **_HEADINGS,
    **_COMMANDS,
}
