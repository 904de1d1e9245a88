"""Conversation prompts: questions for people at one table."""

from meetup_desk.words.text import Text

_PROMPTS = {
    "noun.prompt": Text("question", "질문"),
    "change.prompt.add": Text("a new question", "질문 추가"),
    "change.prompt.edit": Text("other words for a question", "질문 수정"),
    "change.prompt.on": Text("a question on cards", "질문 쓰기"),
    "change.prompt.off": Text("a question left out", "질문 빼기"),
    "change.prompt.reset": Text("questions as they came", "질문 되돌리기"),
    "error.rule.prompt_empty": Text(
        "A question needs words. Nothing was changed.", "질문에 적은 말이 없어요. 바뀐 것은 없어요."
    ),
    "error.rule.prompt_long": Text(
        "A question must fit on a card; letters at most: {limit}. Nothing was changed.",
        "질문은 카드에 들어가게 {limit}자까지 적을 수 있어요. 바뀐 것은 없어요.",
    ),
    "cli.bad.prompt": Text("Write --en, --ko or both.", "--en이나 --ko, 또는 둘 다 적어 주세요."),
    "cli.command.prompt": Text("questions for people at one table", "테이블에서 나눌 질문"),
    "cli.command.prompt.list": Text("every question, with its number", "모든 질문과 번호"),
    "cli.command.prompt.add": Text("add a question of your own", "질문을 더해요"),
    "cli.command.prompt.edit": Text("write a question anew", "질문을 고쳐 적어요"),
    "cli.command.prompt.on": Text("use a question again", "뺐던 질문을 다시 써요"),
    "cli.command.prompt.off": Text("leave a question out", "질문을 빼요"),
    "cli.command.prompt.reset": Text(
        "have a question as it came; an own one goes", "처음 질문으로 되돌리고, 직접 더한 질문은 지워요"
    ),
    "cli.option.prompt_number": Text("number of a question in the list", "목록에 나온 질문 번호"),
    "cli.option.prompt_en": Text("the question in English", "영어 질문"),
    "cli.option.prompt_ko": Text("the question in Korean", "한국어 질문"),
    "cli.option.prompt_all": Text("all questions", "모든 질문"),
    "cli.prompt.number": Text("No.", "번호"),
    "cli.prompt.state": Text("Used", "사용"),
    "cli.prompt.text": Text("Question", "질문"),
    "cli.prompt.on": Text("yes", "예"),
    "cli.prompt.off": Text("no", "아니요"),
}

_COMMANDS = {
    "cli.command.seating.prompts": Text(
        "questions for tables, one a round", "라운드마다 하나씩 쓰는 질문 카드"
    ),
    "cli.option.seating_prompts_seed": Text(
        "another number gives other questions", "숫자가 다르면 다른 질문이 나와요"
    ),
    "cli.seating.prompt": Text("Round {number}: {question}", "{number}라운드: {question}"),
}

TEXTS: dict[str, Text] = {**_PROMPTS, **_COMMANDS}
