"""Introductions: what both are asked and told, and how far an introduction is."""

from meetup_desk.words.text import Text

_STATES = {
    "introduction.state.proposed": Text("Proposed", "제안"),
    "introduction.state.asked": Text("Waiting", "답을 기다림"),
    "introduction.state.agreed": Text("Both said yes", "둘 다 예"),
    "introduction.state.met": Text("Met", "만났어요"),
    "introduction.state.not_now": Text("Not now", "다음에"),
    "introduction.state.declined": Text("Said no", "아니라고 했어요"),
    "introduction.answer.yes": Text("Yes", "예"),
    "introduction.answer.no": Text("No", "아니요"),
    "introduction.answer.not_now": Text("Not now", "다음에"),
}

_TO_PEOPLE = {
    "introduction.text.need": Text(
        "Hello {name}, someone here may be able to help you with “{about}”. May we introduce you?"
        " Just answer yes, no, or not now.",
        "{name} 님, “{about}”에 도움을 줄 수 있는 분이 있어요. 소개해 드려도 될까요?"
        " 예, 아니요, 다음에 가운데 하나로 답해 주세요.",
    ),
    "introduction.text.offer": Text(
        "Hello {name}, someone here is looking for help: “{about}”. May we introduce you?"
        " Just answer yes, no, or not now.",
        "{name} 님, “{about}”에 도움을 찾는 분이 있어요. 소개해 드려도 될까요?"
        " 예, 아니요, 다음에 가운데 하나로 답해 주세요.",
    ),
    "introduction.text.hello": Text(
        "Hello {name}, there is someone here whom we think you would like to meet. May we introduce you?"
        " Just answer yes, no, or not now.",
        "{name} 님, 만나면 좋겠다고 생각한 분이 있어요. 소개해 드려도 될까요?"
        " 예, 아니요, 다음에 가운데 하나로 답해 주세요.",
    ),
    "introduction.text.contact": Text(
        "Hello {name}, you both said yes. This is {other}: {contact}",
        "{name} 님, 두 분 모두 좋다고 하셨어요. {other} 님의 연락처는 {contact}예요.",
    ),
    "introduction.text.no_contact": Text(
        "Hello {name}, you both said yes. This is {other}. We bring you together when we next meet.",
        "{name} 님, 두 분 모두 좋다고 하셨어요. {other} 님이에요. 다음 모임에서 이어 드릴게요.",
    ),
    "introduction.text.about": Text("It is about “{about}”.", "“{about}” 이야기로 이어 드려요."),
}

_RULES = {
    "error.rule.need_offer_empty": Text(
        "There is nothing written yet. Say in a few words what it is about.",
        "내용이 없어요. 몇 마디로 적어 주세요.",
    ),
    "error.rule.introduction_alone": Text(
        "An introduction takes two people. Choose another one.",
        "소개는 두 사람이 있어야 해요. 다른 사람을 골라 주세요.",
    ),
    "error.rule.introduction_closed": Text(
        "{name} and {other} have met, were proposed before, or must be kept apart. Nothing was changed.",
        "{name} 님과 {other} 님은 이미 만났거나 전에 제안했거나 함께하면 안 되는 사이예요. 바뀐 것은 없어요.",
    ),
    "error.rule.introduction_unwilling": Text(
        "{name} is not introduced to anyone: they asked not to be, or are blocked. Nothing was changed.",
        "{name} 님은 소개받지 않겠다고 했거나 차단되어 있어 아무에게도 소개하지 않아요. 바뀐 것은 없어요.",
    ),
    "error.rule.introduction_not_asked": Text(
        "No one was asked yet. Ask both first; nothing was changed.",
        "아직 아무에게도 묻지 않았어요. 두 사람에게 먼저 물어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.introduction_asked": Text(
        "Both were asked already. Wait for their answers; nothing was changed.",
        "이미 두 사람에게 물었어요. 답을 기다려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.introduction_stranger": Text(
        "This introduction is of two other people. Nothing was changed.",
        "다른 두 사람의 소개예요. 바뀐 것은 없어요.",
    ),
    "error.rule.introduction_over": Text(
        "This introduction is over: the two met, or one of them said no. Nothing was changed.",
        "끝난 소개예요. 두 사람이 만났거나 한 사람이 아니라고 했어요. 바뀐 것은 없어요.",
    ),
    "error.rule.introduction_not_agreed": Text(
        "Names and contact data are shared once both said yes. Nothing was changed.",
        "이름과 연락처는 두 사람 모두 예라고 한 뒤에 건네요. 바뀐 것은 없어요.",
    ),
    "noun.introduction": Text("introduction", "소개"),
    "noun.needoffer": Text("need or offer", "도움 요청이나 나눔"),
    "change.need_offer.need": Text("a need", "도움 요청"),
    "change.need_offer.need.named": Text("a need of {detail}", "{detail}의 도움 요청"),
    "change.need_offer.offer": Text("an offer", "나눔"),
    "change.need_offer.offer.named": Text("an offer of {detail}", "{detail}의 나눔"),
    "change.need_offer.close": Text("a need or offer closed", "도움 요청이나 나눔 닫기"),
    "change.need_offer.close.named": Text(
        "closing a need or offer of {detail}", "{detail}의 도움 요청이나 나눔 닫기"
    ),
    "change.introduction.propose": Text("proposed introductions", "소개 제안"),
    "change.introduction.ask": Text("introductions asked", "소개 묻기"),
    "change.introduction.answer": Text("answer to an introduction", "소개에 대한 답"),
    "change.introduction.pass_over": Text("an introduction put off", "소개 넘기기"),
    "change.introduction.meet": Text("two people who met", "소개받은 두 사람의 만남"),
}

_COMMANDS = {
    "introductions.heading.person": Text("Needs help", "도움 요청"),
    "introductions.heading.need": Text("With what", "무엇을"),
    "introductions.heading.other": Text("Offers", "나눔"),
    "introductions.heading.offer": Text("What", "무엇을"),
    "introductions.heading.state": Text("State", "상태"),
    "introductions.heading.reason": Text("Both speak of", "함께 나온 말"),
    "cli.command.introduce": Text(
        "bring two people together who both agree", "둘 다 좋다고 한 두 사람을 이어요"
    ),
    "cli.command.introduce.add": Text(
        "record what a person needs or offers", "한 사람의 도움 요청이나 나눔을 적어요"
    ),
    "cli.command.introduce.close": Text(
        "stop proposing people for a need or offer", "도움 요청이나 나눔을 닫아요"
    ),
    "cli.command.introduce.consent": Text(
        "record whether a person wants to be introduced", "소개받겠다고 했는지 적어요"
    ),
    "cli.command.introduce.propose": Text(
        "propose who fits, by needs and offers; answers to forms are read first",
        "도움 요청과 나눔으로 어울리는 사람을 제안해요. 신청서의 답도 먼저 읽어요",
    ),
    "cli.command.introduce.ask": Text(
        "mark both as asked, and give the text for each", "두 사람에게 물었다고 적고 각자에게 보낼 글을 줘요"
    ),
    "cli.command.introduce.answer": Text("record what one of the two said", "한 사람의 답을 적어요"),
    "cli.command.introduce.met": Text("record that the two met", "두 사람이 만났다고 적어요"),
    "cli.command.introduce.contacts": Text(
        "give the text with contact data for each, once both agreed",
        "둘 다 예라고 한 뒤 각자에게 보낼 연락처 글을 줘요",
    ),
    "cli.command.introduce.list": Text("list introductions", "소개를 보여 줘요"),
    "cli.option.need": Text("what they look for, in their words", "찾는 것을 그 사람의 말로"),
    "cli.option.offer": Text("what they can give, in their words", "나눌 수 있는 것을 그 사람의 말로"),
    "cli.option.need_offer": Text("id of the need or offer", "도움 요청이나 나눔의 아이디"),
    "cli.option.need_offer_event": Text("id of the event where they said it", "그 말을 한 행사의 아이디"),
    "cli.option.introduce_consent": Text("whether they want to be introduced", "소개받고 싶은지"),
    "cli.option.introduce_event": Text(
        "id of an event; only people who go there", "행사의 아이디. 그 행사에 오는 사람만"
    ),
    "cli.option.introduce_person": Text("id of one of the two", "두 사람 가운데 한 사람의 아이디"),
    "cli.option.introduce_with": Text("id of the other one", "다른 한 사람의 아이디"),
    "cli.option.introduction": Text("id of the introduction", "소개의 아이디"),
    "cli.option.introductions": Text("ids of introductions", "소개의 아이디"),
    "cli.option.introduce_answer": Text("what the person said", "그 사람의 답"),
    "cli.option.introduce_state": Text("only those in this state", "이 상태인 것만"),
    "cli.introduce.added.need": Text("Needs: {text}\nId {id}", "도움 요청: {text}\n아이디 {id}"),
    "cli.introduce.added.offer": Text("Offers: {text}\nId {id}", "나눔: {text}\n아이디 {id}"),
    "cli.introduce.closed": Text(
        "Closed. No one is proposed for it any more.", "닫았어요. 이제 제안하지 않아요."
    ),
    "cli.introduce.consent.yes": Text("May be introduced.", "소개할 수 있어요."),
    "cli.introduce.consent.no": Text("Is not introduced to anyone.", "아무에게도 소개하지 않아요."),
    "cli.introduce.nobody": Text("No new match was found.", "새로 어울리는 사람이 없어요."),
    "cli.introduce.none": Text("No introduction fits.", "맞는 소개가 없어요."),
}

TEXTS: dict[str, Text] = {**_STATES, **_TO_PEOPLE, **_RULES, **_COMMANDS}
