"""A name of the source put in the place of another of its names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.capitals import Name, lowered, names_of
from rewriter.ledger.equivalents import cognates, equivalents
from rewriter.ledger.names import is_trivial
from rewriter.ledger.passages import Passage
from rewriter.ledger.reading import Reading
from rewriter.ledger.statements import Lang, Pair, Statement
from rewriter.text.lexicon import concepts
from rewriter.text.persons import PARTICLES

_SAME = {"fr": 0.4, "en": 0.25}  # share of the article sentence from which its source sentence says the same
_NEAR = 3  # content words on either side of a name that tell its place


def names_swapped(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each name of the article whose source sentence does not have it, and has another in its
    place that the article's sentence leaves out: `ALTERED` where the sentences around do not have it
    either, a doubt where they do, since a rewriting may call by name what the sentence before named."""
    named = _Named(reading)
    for pair in reading.pairs:
        match = pair.matches[0] if pair.matches else None
        if match and match.share >= _SAME[reading.lang]:
            yield from _swapped(pair, match.statement, named)


def _swapped(pair: Pair, source: Statement, named: "_Named") -> Iterator[LedgerEntry]:
    said = [m.statement for m in pair.matches]
    strange = [n for n in named.mine(pair.statement) if not any(_stands(n, s) for s in said)]
    left = [n for n in named.theirs(source) if not named.kept(n, pair.statement)] if strange else []
    for name in strange:
        other = next((o for o in left if _same_place(name, o, pair.statement, source)), None)
        if other:
            yield LedgerEntry(
                kind=EntryKind.NAME,
                verdict=Verdict.UNCERTAIN if any(_stands(name, s) for s in pair.near) else Verdict.ALTERED,
                article=name.passage.mention(name.start, name.end),
                source=other.passage.mention(other.start, other.end),
                reason="ledger.name-swapped",
            )


def _stands(name: Name, statement: Statement) -> bool:
    """Whether a sentence of the source has a word of that name, in some form."""
    held = {w.folded for w in statement.words}
    forms = {form for word in _telling(name) for form in _forms(word)} | {_initials(name)}
    return not forms.isdisjoint(held) or any(statement.has(form) for form in forms)


def _forms(word: str) -> Iterator[str]:
    yield from (word, word.removesuffix("s"))
    yield from cognates(word, "en")


def _telling(name: Name) -> list[str]:
    return [w.folded for w in name.words if not is_trivial(w) and w.folded not in PARTICLES]


def _same_place(name: Name, other: Name, statement: Statement, source: Statement) -> bool:
    """Whether the words beside the two names mean alike: in French on the same side."""
    before, after = _beside(name, statement)
    theirs = _beside(other, source)
    sides = zip((before, after), theirs) if source.lang == "fr" else [(before + after, sum(theirs, []))]
    return any(_alike(mine, his, source.lang) for mine, his in sides)


def _beside(name: Name, statement: Statement) -> tuple[list[str], list[str]]:
    """The content words just before and just after a name."""
    told = [w for w in statement.words if w.folded in statement.content]
    before = [w.folded for w in told if w.end <= name.start]
    return before[-_NEAR:], [w.folded for w in told if w.start >= name.end][:_NEAR]


def _alike(mine: Sequence[str], theirs: Sequence[str], lang: Lang) -> bool:
    said = frozenset[str]().union(*(concepts(w, lang) for w in theirs))
    return any(not concepts(w, "fr").isdisjoint(said) for w in mine)


@dataclass(frozen=True)  # no slots: what is computed is kept in the instance
class _Named:
    """Both texts' names by the sentence they stand in."""

    reading: Reading

    def mine(self, statement: Statement) -> Sequence[Name]:
        """The names of a sentence of the article that name something by themselves."""
        return [n for n in self._mine.get((statement.where, statement.start), ()) if self._is_known(n)]

    def _is_known(self, name: Name) -> bool:
        """Whether the source has that name at all: one that it has not is told as invented."""
        return any(word in self.reading.source_words for word in _telling(name))

    def theirs(self, statement: Statement) -> Sequence[Name]:
        """Those of a sentence of the source."""
        return self._theirs.get((statement.where, statement.start), ())

    def kept(self, name: Name, statement: Statement) -> bool:
        """Whether a sentence of the article has a word of that name of the source, in some form."""
        words = _telling(name)
        forms = {c for w in words for c in cognates(w, "fr")} | {_initials(name)}
        forms |= self._forms_of(name) | {*words}
        held = {w.folded for w in statement.words}
        return not forms.isdisjoint(held) or any(statement.has(w, self.reading.lang) for w in words)

    def _forms_of(self, name: Name) -> frozenset[str]:
        held = self._known.get(name.passage.where, {})
        return frozenset().union(*(held.get(w.start, frozenset()) for w in name.words))

    @cached_property
    def _known(self) -> Mapping[str, Mapping[int, frozenset[str]]]:
        return {
            p.where: {p.words[at].start: held for at, held in equivalents(p)} for p in self.reading.said
        }

    @cached_property
    def _common(self) -> frozenset[str]:
        return lowered([*self.reading.article, *self.reading.said])

    @cached_property
    def _mine(self) -> Mapping[tuple[str, int], Sequence[Name]]:
        return _by_sentence(self.reading.article, self._common)

    @cached_property
    def _theirs(self) -> Mapping[tuple[str, int], Sequence[Name]]:
        return _by_sentence(self.reading.said, self._common)


def _by_sentence(
    passages: Sequence[Passage], common: frozenset[str]
) -> Mapping[tuple[str, int], Sequence[Name]]:
    found: dict[tuple[str, int], list[Name]] = {}
    for name in (n for p in passages for n in names_of(p, common)):
        if name.sure and _telling(name):
            at = name.passage.sentence_at(name.start)[0]
            found.setdefault((name.passage.where, at), []).append(name)
    return found


def _initials(name: Name) -> str:
    return "".join(w.folded[0] for w in name.words if w.folded not in PARTICLES)
