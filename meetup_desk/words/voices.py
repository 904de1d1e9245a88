"""Voices: their states, what their authors are told, and the board."""

from meetup_desk.words.text import Text

_STATES = {
    "voice.kind.suggestion": Text("Suggestion", "제안"),
    "voice.kind.question": Text("Question", "질문"),
    "voice.kind.complaint": Text("Complaint", "불편"),
    "voice.kind.thanks": Text("Thanks", "고마움"),
    "voice.state.received": Text("Received", "받음"),
    "voice.state.looked_at": Text("Looking into it", "살펴보는 중"),
    "voice.state.planned": Text("Planned", "계획"),
    "voice.state.done": Text("Done", "했어요"),
    "voice.state.explained": Text("Explained", "설명했어요"),
    "voice.state.not_possible": Text("Not possible", "어려워요"),
    "voice.state.withdrawn": Text("Withdrawn", "거두었어요"),
    "voice.due.late": Text("{count} days late", "{count}일 지남"),
    "voice.due.late.one": Text("1 day late", "1일 지남"),
    "voice.due.left": Text("{count} days left", "{count}일 남음"),
    "voice.due.left.one": Text("1 day left", "1일 남음"),
    "voice.due.late.today": Text("Late", "기한 지남"),
    "voice.due.left.today": Text("Due today", "오늘까지"),
    "voice.stance.for": Text("For", "찬성"),
    "voice.stance.against": Text("Against", "반대"),
}

_BOARD = {
    "voice.board.title": Text("You said, we did", "이렇게 했어요"),
    "voice.board.count": Text("What you told us: {count}", "여러분이 말해 주신 {count}가지"),
    "voice.board.held_back": Text(
        "being checked before they are shown: {count}", "올리기 전에 살펴보는 의견 {count}개"
    ),
    "voice.board.done": Text("Done", "했어요"),
    "voice.board.doing": Text("Doing it", "하고 있어요"),
    "voice.board.overdue": Text("Late", "기한이 지났어요"),
    "voice.board.received": Text("Received", "받았어요"),
    "voice.board.explained": Text("Explained", "설명했어요"),
    "voice.board.not_possible": Text("Not possible, and why", "어려워요, 까닭은"),
    "voice.board.late": Text(
        "We promised an answer by {day}, and still owe it.", "{day}까지 답하기로 했는데 아직 답하지 못했어요."
    ),
    "voice.board.until": Text("You get an answer by {day}.", "{day}까지 답할게요."),
    "voice.board.people": Text("Supporters: {count}", "{count}명"),
    "voice.board.foot": Text(
        "Find yours by the number of its slip. No voice is ever deleted.",
        "쪽지 번호로 내 의견을 찾아보세요. 지운 의견은 하나도 없어요.",
    ),
}

_TO_AUTHORS = {
    "voice.text.greeting": Text(
        "Thank you for telling us “{title}” (slip {slip}).",
        "“{title}”라고 말씀해 주셔서 고마워요(쪽지 {slip}).",
    ),
    "voice.text.merged": Text(
        "Others said the same: it is part of “{title}” now. Supporters: {count}.",
        "같은 말씀을 하신 분들이 있어 “{title}”에 합쳤어요. 응원한 사람은 {count}명이에요.",
    ),
    "voice.text.merged_unseen": Text(
        "Others said the same, so we answer all of them together. Supporters: {count}.",
        "같은 말씀을 하신 분들이 있어 함께 답해요. 응원한 사람은 {count}명이에요.",
    ),
    "voice.text.received": Text("We have it and will look into it.", "잘 받았고 살펴볼게요."),
    "voice.text.looked_at": Text("We are looking into it.", "살펴보고 있어요."),
    "voice.text.planned": Text("We plan to do it.", "그렇게 하려고 해요."),
    "voice.text.done": Text("It is done.", "이렇게 했어요."),
    "voice.text.explained": Text("This is how it is.", "이런 까닭이 있어요."),
    "voice.text.not_possible": Text("We cannot do it, and this is why.", "하기 어려워요. 까닭은 이래요."),
    "voice.text.withdrawn": Text("You took it back.", "의견을 거두셨어요."),
    "voice.text.late": Text(
        "We promised an answer by {day}, and still owe it.", "{day}까지 답하기로 했는데 아직 답하지 못했어요."
    ),
    "voice.text.due": Text("You get an answer by {day}.", "{day}까지 답할게요."),
}

_RULES = {
    "error.rule.voice_empty": Text(
        "There is nothing written yet. Say in a few words what it is about.",
        "내용이 없어요. 몇 마디로 적어 주세요.",
    ),
    "error.rule.voice_threshold": Text(
        "A proposal needs at least 2 supporters. Nothing was written down.",
        "제안에는 응원하는 사람이 2명 이상 필요해요. 적은 것은 없어요.",
    ),
    "error.rule.voice_answer_missing": Text(
        "Whoever said it is owed a sentence: what came of it, or why not. Nothing was changed.",
        "의견을 낸 분께 드릴 답이 있어야 해요. 어떻게 되었는지, 왜 어려운지 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.voice_reason_missing": Text(
        "More time needs a reason, which is told. Nothing was changed.",
        "기한을 늘리려면 알려 줄 까닭이 있어야 해요. 바뀐 것은 없어요.",
    ),
    "error.rule.voice_extended": Text(
        "The date was moved already, as often as it can be ({most}). Answer with what is known; nothing was changed.",
        "기한을 이미 {most}번 늘렸어요. 아는 만큼이라도 답해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.voice_closed": Text(
        "It has its answer, so there is no date to move. Nothing was changed.",
        "이미 답한 의견이라 늘릴 기한이 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.voice_merged": Text(
        "It is part of “{title}”. Answer that one; nothing was changed.",
        "“{title}”에 합친 의견이에요. 그 의견에 답해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.voice_names": Text(
        "It names {names}. Look at it and choose what stands in public first; nothing was printed.",
        "글에 {names}(이)라는 이름이 있어요. 먼저 살펴보고 모두에게 보일 글을 정해 주세요. 인쇄한 것은 없어요.",
    ),
    "error.rule.voice_no_sheets": Text(
        "No signature sheets were printed for this proposal, so nothing was read.",
        "이 제안의 서명지를 인쇄한 적이 없어 읽은 것이 없어요.",
    ),
    "error.rule.voice_merge_self": Text(
        "Name at least one other voice that says the same. Nothing was changed.",
        "같은 말을 하는 다른 의견을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "noun.voice": Text("voice", "의견"),
    "change.voice.add": Text("new voice", "의견 추가"),
    "change.voice.add.named": Text("new voice “{detail}”", "의견 “{detail}” 추가"),
    "change.voice.answer": Text("answer to a voice", "의견에 답하기"),
    "change.voice.publish": Text("words for the board", "게시판에 보일 글"),
    "change.voice.extend": Text("more time for a voice", "의견의 기한 늘리기"),
    "change.voice.support": Text("supporters of a voice", "의견 응원"),
    "change.voice.merge": Text("merged voices", "의견 합치기"),
    "change.voice.argue": Text("argument about a proposal", "제안에 대한 말"),
}

_HEADINGS = {
    "voices.heading.slip": Text("Slip", "쪽지"),
    "voices.heading.said": Text("Voice", "의견"),
    "voices.heading.kind": Text("Kind", "종류"),
    "voices.heading.state": Text("State", "상태"),
    "voices.heading.due": Text("Due", "기한"),
    "voices.heading.owner": Text("Owner", "맡은 사람"),
    "voices.heading.supporters": Text("Supporters", "응원"),
}

_COMMANDS = {
    "cli.command.voice": Text("what people said, and what came of it", "의견과 그 뒤에 한 일"),
    "cli.command.voice.add": Text("add what a person said", "의견을 적어요"),
    "cli.command.voice.list": Text(
        "list the voices, open ones first", "의견을 보여 줘요. 답하지 않은 것이 먼저예요"
    ),
    "cli.command.voice.show": Text(
        "show a voice and the text for its author, by id or slip",
        "의견과 낸 분께 드릴 글을 아이디나 쪽지 번호로 보여 줘요",
    ),
    "cli.command.voice.answer": Text(
        "bring a voice to a state, or ask for more time", "의견의 상태를 바꾸거나 기한을 늘려요"
    ),
    "cli.command.voice.publish": Text(
        "let a voice that names someone stand on the board, as it is or in other words",
        "이름이 있는 의견을 그대로 또는 다른 글로 게시판에 올려요",
    ),
    "cli.option.public_text": Text(
        "what stands there in its place; without it, its own words", "대신 보일 글. 없으면 쓴 그대로"
    ),
    "cli.option.held_back": Text(
        "only those that name someone and wait for a look", "이름이 있어 살펴봐야 하는 것만"
    ),
    "cli.voice.held_back": Text(
        "Not on the board, since no one has looked at these names yet: {count}\n{lines}",
        "이름을 아직 살펴보지 않아 올리지 않은 의견: {count}개\n{lines}",
    ),
    "cli.voice.names": Text("Names: {names}", "이름: {names}"),
    "cli.voice.published": Text("On the board: “{text}”", "게시판에 보이는 글: “{text}”"),
    "cli.command.voice.support": Text("count who supports a voice", "의견을 응원하는 사람을 세요"),
    "cli.command.voice.argue": Text(
        "add what a person says for or against a proposal", "제안에 찬성하거나 반대하는 말을 적어요"
    ),
    "cli.command.voice.sheet": Text(
        "print sheets on which people sign a proposal", "제안을 응원하는 서명지를 인쇄해요"
    ),
    "cli.command.voice.read": Text(
        "read signature sheets, and count each name with a mark once",
        "서명지를 읽고, 이름과 표시가 있는 줄을 한 번씩 세요",
    ),
    "cli.voice.read": Text(
        "Sheets read: {sheets}. New supporters: {added}. Lines with a name or a mark alone, not counted: {asked}.",
        "서명지 {sheets}장을 읽었어요. 새로 응원한 사람은 {added}명이에요. 이름이나 표시만 있는 줄 {asked}개는 세지 않았어요.",
    ),
    "cli.option.stance": Text("for or against", "찬성이나 반대"),
    "cli.option.argument": Text("in their own words", "한 말 그대로"),
    "cli.option.voice_person": Text(
        "id of the person; without it, no name is kept", "사람의 아이디. 없으면 이름 없이"
    ),
    "cli.option.voice_until": Text(
        "until when a proposal gathers supporters", "제안에 응원을 모으는 마지막 때"
    ),
    "cli.command.voice.merge": Text(
        "let voices be part of one that says the same", "같은 말을 하는 의견을 하나로 합쳐요"
    ),
    "cli.command.voice.board": Text(
        "write the public board as one HTML file or a PDF", "모두가 볼 게시판을 HTML이나 PDF로 써요"
    ),
    "cli.option.voice": Text("id of the voice, or the number of its slip", "의견의 아이디나 쪽지 번호"),
    "cli.option.voice_into": Text("the voice that stays", "남을 의견"),
    "cli.option.voices": Text("voices that say the same", "같은 말을 하는 의견"),
    "cli.option.voice_kind": Text("suggestion, question, complaint or thanks", "제안, 질문, 불편, 고마움"),
    "cli.option.voice_title": Text("what was said, in a line", "의견을 한 줄로"),
    "cli.option.voice_text": Text("as it was written", "쓴 그대로"),
    "cli.option.voice_event": Text("id of the event that it is about", "의견이 말하는 행사의 아이디"),
    "cli.option.voice_venue": Text("id of the venue that it is about", "의견이 말하는 장소의 아이디"),
    "cli.option.voice_owner": Text("who sees to it", "맡은 사람"),
    "cli.option.voice_state": Text("how far it is now", "지금 상태"),
    "cli.option.voice_answer": Text(
        "what its author and the board are told, or the reason for more time",
        "낸 분과 게시판에 보일 답, 또는 늦어지는 까닭",
    ),
    "cli.option.more_time": Text("promise the answer 14 days later", "기한을 14일 늘려요"),
    "cli.option.voice_search": Text("any part of what was said or answered", "의견이나 답의 한 부분"),
    "cli.option.overdue": Text("only those that are late", "기한이 지난 것만"),
    "cli.option.unnamed": Text("supporters without a name", "이름 없이 응원하는 사람 수"),
    "cli.option.threshold": Text("supporters that a proposal needs", "제안에 필요한 응원 수"),
    "cli.option.board_format": Text("one HTML file, or a PDF", "HTML 파일 하나, 또는 PDF"),
    "cli.voice.added": Text("Wrote it down. Slip {slip}\nId {id}", "적었어요. 쪽지 {slip}\n아이디 {id}"),
    "cli.voice.none": Text("No voice fits.", "맞는 의견이 없어요."),
    "cli.voice.answered": Text("“{title}” is now: {state}", "“{title}”의 상태: {state}"),
    "cli.voice.extended": Text("“{title}” is due on {day}", "“{title}”의 기한: {day}"),
    "cli.voice.supporters": Text(
        "Supporters of “{title}”: {count}", "“{title}”(을/를) 응원하는 사람: {count}명"
    ),
    "cli.voice.board": Text("Voices on the board in {file}: {count}", "{file} 게시판에 있는 의견: {count}개"),
}

TEXTS: dict[str, Text] = {**_STATES, **_BOARD, **_TO_AUTHORS, **_RULES, **_HEADINGS, **_COMMANDS}
