"""Questions from the room."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "question.state.open": Text("Open", "아직"),
    "question.state.answered": Text("Answered", "답함"),
    "question.state.carried_over": Text("Carried over", "나중에"),
    "noun.roomquestion": Text("question", "질문"),
    "change.question.add": Text("question from the room", "현장 질문"),
    "change.question.add.named": Text("question “{detail}”", "현장 질문 “{detail}”"),
    "change.question.support": Text("support of a question", "현장 질문 응원"),
    "change.question.support.named": Text("support of “{detail}”", "“{detail}” 응원"),
    "change.question.hands": Text("show of hands", "손들기"),
    "change.question.hands.named": Text("show of hands “{detail}”", "손들기 “{detail}”"),
    "change.question.answer": Text("answer to a question", "현장 질문에 답하기"),
    "change.question.answer.named": Text("answer to “{detail}”", "“{detail}”에 답하기"),
    "change.question.publish": Text("words for the screen", "화면에 보일 글"),
    "change.question.publish.named": Text("words for the screen: “{detail}”", "화면에 보일 글: “{detail}”"),
    "change.question.merge": Text("merged questions", "현장 질문 합치기"),
    "change.question.merge.named": Text("questions merged into “{detail}”", "“{detail}”에 현장 질문 합치기"),
    "error.rule.question_merge": Text(
        "Only other questions of the same event can be merged, and each once. Nothing was changed.",
        "같은 행사의 다른 질문만, 한 번씩만 합칠 수 있어요. 바뀐 것은 없어요.",
    ),
    "questions.heading.question": Text("Question", "질문"),
    "questions.heading.support": Text("Asked by", "함께 묻는 사람"),
    "questions.heading.state": Text("State", "상태"),
    "cli.command.question": Text("questions from the room", "현장 질문"),
    "cli.command.question.add": Text(
        "add a question; the same again counts", "질문을 적어요. 같은 질문은 사람 수에 더해요"
    ),
    "cli.command.question.list": Text(
        "list the questions of an event, the most asked first", "행사의 질문을 많이 묻는 순서로 보여 줘요"
    ),
    "cli.command.question.answer": Text("mark as answered, or carry over", "답했다고 적거나 나중으로 미뤄요"),
    "cli.command.question.publish": Text(
        "let the room see a question that names someone, as it is or in other words",
        "이름이 있는 질문을 그대로 또는 다른 글로 화면에 보여 줘요",
    ),
    "cli.command.question.merge": Text("merge questions that ask the same", "같은 질문을 합쳐요"),
    "cli.option.room_question": Text("id of the question", "질문의 아이디"),
    "cli.option.question_into": Text("the question that stays", "남을 질문"),
    "cli.option.questions_same": Text("questions that ask the same", "같은 것을 묻는 질문"),
    "cli.option.question_text": Text("what is asked", "질문 내용"),
    "cli.option.asker": Text("who asks, where it was given", "이름을 밝혔으면 묻는 사람"),
    "cli.option.support": Text("how many ask it", "함께 묻는 사람 수"),
    "cli.option.said_answer": Text("what was answered", "답한 내용"),
    "cli.option.carry": Text("carry over to after the event", "행사 뒤로 미뤄요"),
    "cli.question.added": Text(
        "Asked by {support}: “{text}”\nId {id}", "{support}명이 물어요: “{text}”\n아이디 {id}"
    ),
    "cli.question.none": Text("No question yet.", "아직 질문이 없어요."),
    "cli.question.now": Text("“{text}”: {state}", "“{text}”: {state}"),
}
