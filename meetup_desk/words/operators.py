"""Who sits at a desk: roles, PINs, and what is refused."""

from meetup_desk.words.text import Text

TEXTS = {
    "role.host": Text("Host", "모임장"),
    "role.deputy": Text("Deputy", "부방장"),
    "role.helper": Text("Helper", "도우미"),
    "role.read-only": Text("Read-only", "보기만"),
    "noun.operator": Text("name at the desk", "데스크를 쓰는 사람"),
    "error.rule.deputy_needed": Text(
        "Only the host and deputies can do this. Choose who is at the desk, or ask one of them. Nothing was changed.",
        "모임장과 부방장만 할 수 있어요. 데스크를 쓰는 사람을 고르거나 그분들께 부탁해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.helper_needed": Text(
        "Only the host, deputies and helpers can do this. Choose who is at the desk, or ask one of them. Nothing was changed.",
        "모임장, 부방장, 도우미만 할 수 있어요. 데스크를 쓰는 사람을 고르거나 그분들께 부탁해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.host_needed": Text(
        "Only the host can delete a group, change its host, give roles or restore a backup. Ask the host. Nothing was changed.",
        "모임을 없애거나, 모임장을 바꾸거나, 역할을 주거나, 백업으로 되돌리는 일은 모임장만 할 수 있어요. 모임장에게 부탁해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.own_group_needed": Text(
        "{name} is deputy of one group. This belongs to another group or to the whole desk: ask the host. Nothing was changed.",
        "{name} 님은 한 모임의 부방장이에요. 다른 모임이나 데스크 전체에 관한 일은 모임장에게 부탁해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.sight_needed": Text(
        "Only the host and deputies can see incidents, strikes and the history. Choose who is at the desk, or ask one of them.",
        "신고와 경고, 기록은 모임장과 부방장만 볼 수 있어요. 데스크를 쓰는 사람을 고르거나 그분들께 물어봐 주세요.",
    ),
    "error.rule.host_missing": Text(
        "At least one person at the desk must be a host. Name the host first. Nothing was changed.",
        "데스크를 쓰는 사람 가운데 모임장이 한 명은 있어야 해요. 모임장을 먼저 정해 주세요. 바뀐 것은 없어요.",
    ),
    "change.operator.set": Text("role at the desk", "데스크 역할"),
    "change.operator.remove": Text("removed role at the desk", "데스크 역할 없앰"),
    "cli.command.operator": Text(
        "say who may do what at the desk", "데스크에서 누가 무엇을 할 수 있는지 정해요"
    ),
    "cli.command.operator.list": Text("list names and roles", "이름과 역할을 보여 줘요"),
    "cli.command.operator.set": Text(
        "give someone a role; the first must be a host", "역할을 줘요. 처음은 모임장이어야 해요"
    ),
    "cli.command.operator.remove": Text("take someone’s role away", "역할을 없애요"),
    "cli.option.operator_name": Text("name of who sits at the desk", "데스크를 쓰는 사람의 이름"),
    "cli.option.operator_role": Text("what they may do", "할 수 있는 일"),
    "cli.option.operator_group": Text("the only group of a deputy", "부방장이 맡은 한 모임"),
    "cli.option.operator_pin_file": Text(
        "file with a PIN of 6 or more characters on its first line",
        "첫 줄에 6자 이상의 PIN이 적힌 파일",
    ),
    "cli.option.operator_no_pin": Text("remove the PIN", "PIN을 없애요"),
    "cli.option.as_pin_file": Text(
        "file with the PIN of the name given with --as", "--as로 적은 이름의 PIN이 첫 줄에 적힌 파일"
    ),
    "cli.operator.none": Text(
        "No roles yet: everyone at this desk can do everything.",
        "아직 역할이 없어서 이 데스크에서 누구나 모든 일을 할 수 있어요.",
    ),
    "cli.operator.set": Text("{name}: {role}", "{name}: {role}"),
    "cli.operator.removed": Text("{name} has no role any more.", "{name} 님의 역할을 없앴어요."),
    "operators.heading.role": Text("Role", "역할"),
    "operators.heading.group": Text("Group", "모임"),
    "operators.heading.pin": Text("PIN", "PIN 있음"),
}
