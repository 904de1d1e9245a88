"""Teams, pairs and trios: who meets without tables, in groups as equal as can be."""

from meetup_desk.domain.errors import RuleError

PAIR, TRIO = 2, 3


def team_sizes(people: int, teams: int) -> list[int]:
    """Split people into so many teams, the larger ones first; RuleError `seating_teams`."""
    if not 0 < teams <= people:
        raise RuleError("seating_teams", teams=teams, people=people)
    size, over = divmod(people, teams)
    return [size + 1] * over + [size] * (teams - over)


def small_groups(people: int, size: int) -> list[int]:
    """Split people into pairs (2) or trios (3), nobody alone; RuleError `seating_nobody`.

    An odd one makes a trio of a pair. Of trios, one or two are pairs where the number asks for it.
    """
    if people < PAIR:
        raise RuleError("seating_nobody")
    if size == PAIR:
        return [TRIO] * (people % PAIR) + [PAIR] * (people // PAIR - people % PAIR)
    pairs = -people % TRIO  # each pair takes one seat off a trio
    return [TRIO] * ((people - PAIR * pairs) // TRIO) + [PAIR] * pairs
