"""Matches: whose need somebody's offer may answer, by what both speak of."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.meetings import pair_of
from meetup_desk.domain.topics import Likeness, Topics, topics
from meetup_desk.store.introductions import StatementLine

_LEAST = 0.12  # likeness below which two texts share a syllable and nothing else
MOST_OF_ONE = 3  # introductions that somebody is in at once


class Match(NamedTuple):
    """A need, an offer that fits, and the words that say so."""

    need: StatementLine
    offer: StatementLine
    words: tuple[str, ...]


def matches(
    said: Sequence[StatementLine], closed: set[tuple[PersonId, PersonId]], busy: Mapping[int, int]
) -> list[Match]:
    """Pair needs with offers, the best first: each pair of people once, nobody in more than three at once.

    `closed` are pairs who are not proposed, the smaller id first; `busy` counts what people are in already.
    """
    found = sorted(_alike(said), key=lambda each: (-each[2].score, each[0].id, each[1].id))
    taken, count, kept = set(closed), Counter(busy), list[Match]()
    for need, offer, likeness in found:
        pair = pair_of(need.person_id, offer.person_id)
        if pair in taken or any(count[who] >= MOST_OF_ONE for who in pair):
            continue
        taken.add(pair)
        count.update(pair)
        kept.append(Match(need, offer, likeness.words))
    return kept


def _alike(said: Sequence[StatementLine]) -> list[tuple[StatementLine, StatementLine, Likeness]]:
    weighed, about = Topics(each.text for each in said), [topics(each.text) for each in said]
    offers: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(said):
        if each.kind is NeedOfferKind.OFFER:
            for feature in about[place]:
                offers[feature].append(place)
    found = []
    for place, need in enumerate(said):
        if need.kind is not NeedOfferKind.NEED:
            continue
        for other in {place for feature in about[place] for place in offers.get(feature, ())}:
            likeness = weighed.likeness(about[place], about[other])
            if likeness.score >= _LEAST and need.person_id != said[other].person_id:
                found.append((need, said[other], likeness))
    return found
