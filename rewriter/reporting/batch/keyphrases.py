"""Articles of a run that want to be found by the same words, and so compete with one another."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rewriter.text.keyphrase import subject_stems


@dataclass(frozen=True, slots=True, kw_only=True)
class Rivals:
    """A keyphrase as its first article writes it, and the articles that have it, in the order of the list."""

    keyphrase: str
    members: tuple[int, ...]


def rivals(keyphrases: Iterable[tuple[int, str]]) -> tuple[Rivals, ...]:
    """Groups of keys whose keyphrases have the same content words: case, accents, a plural, small words and
    the order make no difference. The largest first."""
    found: dict[frozenset[str], list[tuple[int, str]]] = defaultdict(list)
    for key, phrase in keyphrases:
        if stems := subject_stems(phrase):
            found[stems].append((key, phrase))
    groups = (
        Rivals(keyphrase=members[0][1], members=tuple(key for key, _ in members))
        for members in found.values()
        if len(members) > 1
    )
    return tuple(sorted(groups, key=lambda group: (-len(group.members), group.members)))
