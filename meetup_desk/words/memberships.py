"""Memberships: their states, roles, conditions and steps, and whom an applicant resembles."""

from meetup_desk.words.text import Text

_RULES = {
    "noun.membership": Text("membership", "가입"),
    "error.rule.membership_step": Text(
        "{name} is “{status}” in this group, so this isn’t possible now. Nothing was changed.",
        "{name} 님은 이 모임에서 “{status}” 상태라서 지금은 할 수 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.conditions_missing": Text(
        "{name} doesn’t meet all conditions yet: {missing}. Tick them, or approve with a reason. Nothing was changed.",
        "{name} 님은 아직 조건을 다 채우지 않았어요: {missing}. 조건을 확인하거나 사유를 적고 승인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.condition_unknown": Text(
        "This group has no condition “{name}”. Its conditions: {known}. Nothing was changed.",
        "이 모임에는 “{name}” 조건이 없어요. 조건은 이것이에요: {known}. 바뀐 것은 없어요.",
    ),
}

_CHANGES = {
    "change.membership.apply": Text("applications", "가입 신청"),
    "change.membership.apply.named": Text("applications from {detail}", "{detail}의 가입 신청"),
    "change.membership.approve": Text("approval of members", "가입 승인"),
    "change.membership.refuse": Text("refusal of an application", "가입 거절"),
    "change.membership.ask": Text("question to an applicant", "신청자에게 질문"),
    "change.membership.leave": Text("leaving a group", "모임 나가기"),
    "change.membership.remove": Text("removal from a group", "모임에서 내보내기"),
    "change.membership.expire": Text("end of a membership", "가입 만료"),
    "change.membership.renew": Text("renewal", "가입 갱신"),
    "change.membership.invite": Text("invitation to a group", "모임 초대"),
    "change.membership.add": Text("new member", "새 회원"),
    "change.membership.role": Text("change of a role", "역할 변경"),
    "change.membership.buddy": Text("change of a buddy", "짝꿍 변경"),
    "change.membership.condition": Text("condition of joining", "가입 조건 확인"),
    "change.membership.renewal_told": Text("telling members about renewal", "갱신 안내"),
}

_WORDS = {
    "membership.status.invited": Text("Invited", "초대함"),
    "membership.status.applied": Text("Applied", "신청"),
    "membership.status.asked_back": Text("Asked back", "되물음"),
    "membership.status.approved": Text("Member", "회원"),
    "membership.status.refused": Text("Refused", "거절"),
    "membership.status.left": Text("Left", "나감"),
    "membership.status.removed": Text("Removed", "내보냄"),
    "membership.status.expired": Text("Expired", "만료"),
    "membership.role.host": Text("Host", "모임장"),
    "membership.role.deputy": Text("Deputy", "부방장"),
    "membership.role.member": Text("Member", "회원"),
    "membership.role.helper": Text("Helper", "도우미"),
    "condition.kakao_friend": Text("KakaoTalk friend", "카카오톡 친구"),
    "condition.phone_verified": Text("Phone verified", "전화번호 확인"),
    "condition.email_verified": Text("Email verified", "이메일 확인"),
    "condition.rules_accepted": Text("Rules accepted", "규칙 동의"),
    "condition.met_host": Text("Met a host", "모임장과 만남"),
    "condition.attended_once": Text("Attended once", "한 번 참석"),
    "resemblance.phone": Text("same phone", "같은 전화번호"),
    "resemblance.email": Text("same email", "같은 이메일"),
    "resemblance.kakao": Text("same KakaoTalk ID", "같은 카카오톡 아이디"),
    "resemblance.name": Text("same name in some spelling", "표기만 다른 같은 이름"),
    "resemblance.namesake": Text("same name", "같은 이름"),
    "resemblance.phone_tail": Text("same last four digits", "전화번호 뒤 네 자리가 같음"),
    "resemblance.mailbox": Text("same name of the mailbox", "같은 메일 이름"),
    "resemblance.affiliation": Text("same affiliation", "같은 소속"),
    "resemblance.letter_apart": Text("one letter apart", "한 글자 다름"),
}

_COMMANDS = {
    "cli.command.group.approve": Text("approve applications", "가입 신청을 승인해요"),
    "cli.command.group.refuse": Text("refuse an application", "가입 신청을 거절해요"),
    "cli.command.group.ask": Text("ask an applicant something first", "신청자에게 먼저 물어봐요"),
    "cli.command.group.condition": Text("mark a condition as met", "가입 조건을 확인했다고 적어요"),
    "cli.command.group.join": Text("add a member without an application", "신청 없이 회원을 넣어요"),
    "cli.command.group.invite": Text("invite a person to a group", "사람을 모임에 초대해요"),
    "cli.command.group.leave": Text("record that a member left", "회원이 나갔다고 적어요"),
    "cli.command.group.remove": Text("remove a member", "회원을 내보내요"),
    "cli.command.group.renew": Text("renew a membership", "가입을 갱신해요"),
    "cli.command.group.role": Text("change the role of a member", "회원의 역할을 바꿔요"),
    "cli.command.group.history": Text("show what happened to a membership", "가입에 있었던 일을 보여 줘요"),
    "cli.option.condition": Text("condition for joining; can be repeated", "가입 조건. 여러 번 쓸 수 있어요"),
    "cli.option.membership": Text("id of the membership", "가입의 아이디"),
    "cli.option.override_approval": Text(
        "approve despite missing conditions or limits, with a reason", "조건이나 한도를 넘어서, 사유를 적고"
    ),
    "cli.option.role": Text("role in the group", "모임에서 맡는 역할"),
    "cli.option.buddy": Text("id of the person who looks after a newcomer", "새 사람을 돌보는 사람의 아이디"),
    "cli.option.not_new": Text("don’t mark as a newcomer", "새 사람으로 표시하지 않아요"),
    "cli.option.done": Text("name of the condition", "조건 이름"),
    "cli.group.condition_met": Text(
        "Noted. Still missing: {missing}.", "적었어요. 남은 조건이 있어요: {missing}."
    ),
    "cli.group.condition_all": Text("Noted. All conditions are met.", "적었어요. 조건을 다 채웠어요."),
}

TEXTS: dict[str, Text] = {**_RULES, **_CHANGES, **_WORDS, **_COMMANDS}
