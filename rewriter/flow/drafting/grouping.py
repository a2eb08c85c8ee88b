"""The source's paragraphs put into groups, one for each section: mended from a plan, or made by length."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from statistics import fmean

from rewriter.article import Brief, Source
from rewriter.text.words import count_words

FEWEST, MOST = 3, 8  # sections, the introduction included
_OPENING = 110  # words of the source an introduction draws on
_GROWTH = 1.1  # source words a section can draw on for each of its own: a rewriting runs a little shorter


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The source paragraphs of one section, in the source's order. `heading` None: none (the
    introduction), or still to be written."""

    heading: str | None = None
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How much fits a group: words by paragraph, the most words a section should draw on, and the most
    tokens one call can take (None: no limit)."""

    words: Mapping[str, int]
    tokens: Mapping[str, int]
    most_words: int
    most_tokens: int | None

    @classmethod
    def of(cls, source: Source, brief: Brief, tokens: Mapping[str, int], most_tokens: int | None) -> "Sizes":
        """The sizes for a brief: sections of about the length its check allows."""
        words = {p.id: count_words(p.text) for p in source.paragraphs}
        return cls(
            words=words,
            tokens=tokens,
            most_words=round(brief.max_section_words * _GROWTH),
            most_tokens=most_tokens,
        )

    def of_ids(self, ids: Sequence[str]) -> int:
        """Words of some paragraphs."""
        return sum(self.words[i] for i in ids)

    def in_order(self, ids: Sequence[str]) -> tuple[str, ...]:
        """The paragraphs as the source has them."""
        chosen = frozenset(ids)
        return tuple(i for i in self.words if i in chosen)

    def fits(self, ids: Sequence[str]) -> bool:
        """Whether one section can take these paragraphs. One alone always passes: it cannot be cut."""
        if len(ids) < 2:
            return True
        in_tokens = self.most_tokens is None or sum(self.tokens[i] for i in ids) <= self.most_tokens
        return in_tokens and self.of_ids(ids) <= self.most_words

    def wanted(self, brief: Brief) -> int:
        """How many sections, introduction included: enough for the brief's headings and lengths."""
        total = sum(self.words.values())
        by_length = round(total / (0.75 * self.most_words))
        return max(min(max(by_length, FEWEST, brief.min_headings + 1), MOST, len(self.words)), 1)


def mended(planned: Sequence[Group], source: Source, sizes: Sizes) -> tuple[Group, ...]:
    """A plan in which every paragraph has one section: repeated ids keep their first, forgotten ones go to
    their neighbour's; sections follow the source; an introduction without heading opens; what is too long
    is cut, what is too many is joined. Empty when the plan names no paragraph."""
    order = [p.id for p in source.paragraphs]
    placed: dict[str, int] = {}
    for number, group in enumerate(planned):
        for paragraph in group.ids:
            placed.setdefault(paragraph, number)
    if not placed.keys() & set(order):
        return ()
    section_of = _with_neighbours(order, placed)
    groups = [
        replace(group, ids=tuple(i for i in order if section_of[i] == number))
        for number, group in enumerate(planned)
    ]
    ordered = sorted((g for g in groups if g.ids), key=lambda g: fmean(order.index(i) for i in g.ids))
    return fitted(_opened(ordered, sizes), sizes)


def by_length(source: Source, brief: Brief, sizes: Sizes) -> tuple[Group, ...]:
    """Groups of about the same length, in order, the first short: an introduction. No headings."""
    order = [p.id for p in source.paragraphs]
    wanted = sizes.wanted(brief)
    opening = min(_opening(order, sizes), len(order) - 1) if wanted > 1 else len(order)
    first = [Group(ids=tuple(order[:opening]))]
    rest = _cut(Group(ids=tuple(order[opening:])), wanted - 1, sizes) if order[opening:] else []
    return fitted([*first, *rest], sizes)


def fitted(groups: Sequence[Group], sizes: Sizes) -> tuple[Group, ...]:
    """The groups with those too long cut, and the shortest neighbours joined while there are too many."""
    cut = [piece for group in groups for piece in _cut(group, _pieces(group, sizes), sizes)]
    while len(cut) > MOST:
        pairs = [n for n in range(1, len(cut) - 1) if sizes.fits(cut[n].ids + cut[n + 1].ids)]
        if not pairs:
            break
        at = min(pairs, key=lambda n: sizes.of_ids(cut[n].ids + cut[n + 1].ids))
        cut[at : at + 2] = [replace(cut[at], ids=sizes.in_order(cut[at].ids + cut[at + 1].ids))]
    return tuple(cut)


def _with_neighbours(order: list[str], placed: Mapping[str, int]) -> dict[str, int]:
    """Each paragraph's section; a forgotten one has that of the one before it, at the start of the next."""
    known = [i for i in order if i in placed]
    last = placed[known[0]]
    section_of: dict[str, int] = {}
    for paragraph in order:
        last = placed.get(paragraph, last)
        section_of[paragraph] = last
    return section_of


def _opened(groups: Sequence[Group], sizes: Sizes) -> list[Group]:
    """With a short introduction: a first group with a heading gives up its first paragraph, or the heading;
    one that runs on is cut where an introduction should end."""
    first, *rest = groups
    opening = 1 if first.heading else _opening(first.ids, sizes)
    if len(first.ids) == 1 or (first.heading is None and sizes.of_ids(first.ids) <= 2 * _OPENING):
        return [replace(first, heading=None), *rest]
    return [Group(ids=first.ids[:opening]), replace(first, ids=first.ids[opening:]), *rest]


def _opening(order: Sequence[str], sizes: Sizes) -> int:
    """How many paragraphs open the article: as many as make an introduction, one at least."""
    taken = 1
    while taken < len(order) and sizes.of_ids(order[: taken + 1]) <= _OPENING:
        taken += 1
    return taken


def _pieces(group: Group, sizes: Sizes) -> int:
    """In how many the group must be cut."""
    pieces = ceil(sizes.of_ids(group.ids) / sizes.most_words)
    if sizes.most_tokens is not None:
        tokens = sum(sizes.tokens[i] for i in group.ids)
        pieces = max(pieces, ceil(tokens / max(1, sizes.most_tokens)))
    return 1 if sizes.fits(group.ids) else max(2, pieces)


def _cut(group: Group, pieces: int, sizes: Sizes) -> list[Group]:
    """The group in pieces of about the same length, each to write its own heading: the planned one may
    promise what moved to another piece (« Quatre leçons » over two). A piece still too long is cut again."""
    if pieces <= 1 or len(group.ids) < 2:
        return [group]
    share = sizes.of_ids(group.ids) / pieces
    parts: list[list[str]] = [[]]
    for paragraph in group.ids:
        full = sizes.of_ids(parts[-1]) + sizes.words[paragraph] / 2 > share
        if parts[-1] and len(parts) < pieces and full:
            parts.append([])
        parts[-1].append(paragraph)
    made = [Group(ids=tuple(p)) for p in parts]
    if len(made) == 1:
        made = [Group(ids=group.ids[:1]), Group(ids=group.ids[1:])]
    return [smaller for piece in made for smaller in _cut(piece, _pieces(piece, sizes), sizes)]
