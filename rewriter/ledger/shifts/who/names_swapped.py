"""A name of the source put in the place of another of its names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Lang, Statement
from rewriter.ledger.bearing.support import asks
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.naming.capitals import Name, lowered, names_of
from rewriter.ledger.naming.equivalents import cognates, equivalents
from rewriter.ledger.naming.names import is_trivial
from rewriter.ledger.once import lasting
from rewriter.ledger.shifts.who.names_apart import is_told, is_whom, shortens
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.lexicon import concepts
from rewriter.text.people.persons import PARTICLES

_SAME = {"fr": 0.4, "en": 0.33}  # share of the article sentence from which its source sentence says the same
_ONE, _BOTH = 1, 2
_SURELY = 0.4  # and from which an English one is sure enough to be asked on one side of the name only
# What a rewriting may replace by the name of whom it stands for, however far that stands before.
_PRONOUNS = frozenset("il elle ils elles lui leur celui celle he she they him her them his their".split())
_ARTICLES = frozenset("le la l les the".split())
_DETERMINING = frozenset(
    "le la les l the un une des du au aux son sa ses leur leurs ce cet cette ces d".split()
)
_NAMING = frozenset(
    f"{stem}{ending}"
    for stem in "baptise appele nomme denomme surnomme intitule".split()
    for ending in ("", "e", "s", "es")
)
_LONGEST = 8  # words of a name that are looked at
_LITTLE = FRENCH | ENGLISH  # words that forms of many names have: “Republic of”
_NEAR = 3  # content words on either side of a name that tell its place


def names_swapped(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each name of the article whose source sentence does not have it, and has another in its
    place that the article's sentence leaves out: `ALTERED` where the words on both sides of the two are
    alike and neither a sentence beside nor a pronoun accounts for it, a doubt where only some of that holds.
    """
    named = _Named(reading)
    for pair in reading.pairs:
        match = pair.matches[0] if pair.matches else None
        if match and match.share >= _SAME[reading.lang] and not asks(pair.statement):
            yield from _swapped(pair, match.statement, named)


def _swapped(pair: Pair, source: Statement, named: "_Named") -> Iterator[LedgerEntry]:
    strange = [n for n in named.mine(pair.statement) if not named.stands(n, source)]
    left = list(named.left(source, pair.statement)) if strange else []
    for name in strange:
        candidates = left if is_told(name, pair.statement) else [o for o in left if not is_told(o, source)]
        others = [o for o in candidates if not named.go_together(name, o) and not shortens(o, name)]
        others = [o for o in others if not is_whom(name, o, source)]
        sides = {o.start: _sides(name, o, pair.statement, source) for o in others}
        other = max(others, key=lambda o: sides[o.start], default=None)
        if other and sides[other.start] >= _asked(pair, source, name, other, named):
            sure = sides[other.start] == _BOTH and not _may_stand_for(name, pair, source, named)
            yield LedgerEntry(
                kind=EntryKind.NAME,
                verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
                article=name.passage.mention(name.start, name.end),
                source=other.passage.mention(other.start, other.end),
                reason="ledger.name-swapped",
            )


def _asked(pair: Pair, source: Statement, name: Name, other: Name, named: "_Named") -> int:
    """On how many sides the words must mean alike: on both where the name may have come from elsewhere, as
    from a further sentence that the article's draws on, or where only one of the two is of a country or the
    like."""
    if pair.statement.is_heading or named.is_placed(name) != named.is_placed(other):
        return _BOTH
    if _comes_with_more(name, pair, named):
        return _BOTH
    near = _has_pronoun(source) or any(named.stands(name, s) for s in pair.near)
    return _BOTH if near and (source.lang == "fr" or pair.matches[0].share < _SURELY) else _ONE


def _comes_with_more(name: Name, pair: Pair, named: "_Named") -> bool:
    """Whether a further source sentence says the same as the article's, with that name and another of its
    words that the best one lacks."""
    best, own, enough = pair.best, frozenset(_telling(name)), _SAME[named.reading.lang]
    told = [w for w in pair.statement.telling if w not in own and not (best and best.has(w))]
    further = (m.statement for m in pair.matches[1:] if m.share >= enough)
    return any(named.stands(name, s) and any(s.has(w) for w in told) for s in further)


def _may_stand_for(name: Name, pair: Pair, source: Statement, named: "_Named") -> bool:
    """Whether a rewriting may have put it where the source sentence has a pronoun, or from those beside."""
    return _has_pronoun(source) or any(named.stands(name, s) for s in pair.source.around(source))


def _has_pronoun(source: Statement) -> bool:
    return not _PRONOUNS.isdisjoint(source.held)


def _forms(word: str) -> Iterator[str]:
    yield from (word, word.removesuffix("s"))
    yield from cognates(word, "en")


def _telling(name: Name) -> list[str]:
    return [w.folded for w in name.words if not is_trivial(w) and w.folded not in PARTICLES]


def _sides(name: Name, other: Name, statement: Statement, source: Statement) -> int:
    """On how many sides of the two names the words mean alike. Nothing on a side, in both, is alike as
    well. Translated, the words of one side may stand on the other."""
    if _says_which(name, other, statement, source):
        return 0
    mine, theirs = _beside(name, statement, _NEAR), _beside(other, source, _NEAR)
    if source.lang == "en":
        both = [w for side in theirs for w in side]
        theirs = (both, both)
    return sum(_alike(m, t, source.lang) if m or t else 1 for m, t in zip(mine, theirs))


def _says_which(name: Name, other: Name, statement: Statement, source: Statement) -> bool:
    """Whether a name only says which of a kind, « l’usine Delmarre », where the source has that noun away
    from the other name: it stands for none then."""
    noun = _named_noun(name, statement)
    beside = frozenset(word for side in _beside(other, source, 1) for word in side)
    if noun is None or _alike([noun], [*beside], source.lang):
        return False
    return _alike([noun], [*source.content.keys() - beside], source.lang)


def _named_noun(name: Name, statement: Statement) -> str | None:
    """The common noun right before a name: « l’usine Delmarre », « un capteur baptisé Lull »."""
    before = [w for w in statement.words if w.end <= name.start][-3:]
    text, gap, end = statement.passage.text, " \u00a0", name.start
    if before and before[-1].folded in _NAMING:
        gap, end = f"{gap},", before.pop().start
    if len(before) < len(("l", "usine")) or before[-2].folded not in _DETERMINING:
        return None
    noun = before[-1]
    plain = noun.folded in statement.content and text[noun.start].islower()
    return noun.folded if plain and not text[noun.end : end].strip(gap) else None


def _beside(name: Name, statement: Statement, reach: int) -> tuple[list[str], list[str]]:
    """The content words just before and just after a name."""
    told = [w for w in statement.words if w.folded in statement.content]
    before = [w.folded for w in told if w.end <= name.start]
    return before[-reach:], [w.folded for w in told if w.start >= name.end][:reach]


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
        """Whether the source has that name at all, in some form: one that it has not is told as invented."""
        words = self.reading.source_words
        return any(w in words for w in _telling(name)) or not words.isdisjoint(self._abroad(name))

    def stands(self, name: Name, statement: Statement) -> bool:
        """Whether a sentence of the source has a word of that name, in some form."""
        forms = {form for word in _telling(name) for form in _forms(word)} | _initials(name)
        forms |= self._abroad(name)
        return not forms.isdisjoint(statement.held) or any(statement.has(form) for form in forms)

    def is_placed(self, name: Name) -> bool:
        """Whether the tables have it: countries, peoples, bodies that both languages name otherwise."""
        return self._abroad(name).issuperset(_telling(name))

    def left(self, source: Statement, statement: Statement) -> Iterator[Name]:
        """The names of a sentence of the source that one of the article has not, or not as often."""
        for name in self._theirs.get((source.where, source.start), ()):
            last = frozenset(_telling(name)[-1:])
            forms = self._kept_forms([*last], name)
            fewer = all(_count(source, words) > _count(statement, words) for words in (forms, last))
            if not self._kept(name, statement) or (fewer and _count(statement, forms)):
                yield name

    def _kept(self, name: Name, statement: Statement) -> bool:
        """Whether a sentence of the article has the last word of that name of the source, in some form, or
        most of them: « la Justice » alone is not “Justice Analyst Rowlett”."""
        words = _telling(name)
        told = [self._has(word, name, statement) for word in words]
        return told[-1] or sum(told) > len(told) / 2 or not _initials(name).isdisjoint(statement.held)

    def _has(self, word: str, name: Name, statement: Statement) -> bool:
        forms = self._kept_forms([word], name)
        return not forms.isdisjoint(statement.held) or statement.has(word, self.reading.lang)

    def _kept_forms(self, words: Sequence[str], name: Name) -> frozenset[str]:
        """What the article may write for some words of a name of the source."""
        return frozenset(c for w in words for c in cognates(w, "fr")) | self._abroad(name) | frozenset(words)

    def go_together(self, name: Name, other: Name) -> bool:
        """Whether the source has words of both in one name: « Jeanne » and « Delmarre » are one person."""
        mine = _telling(name)
        return any(not self._beside.get(w, set()).isdisjoint(mine) for w in _telling(other))

    @lasting
    def _beside(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        for words in (_telling(n) for names in self._theirs.values() for n in names):
            for word in words[:_LONGEST]:
                found.setdefault(word, set()).update(words[:_LONGEST])
        return found

    def _abroad(self, name: Name) -> frozenset[str]:
        """The words of every form of a name in both languages that the tables have: France, French."""
        held = self._known.get(name.passage.where, {})
        return frozenset().union(*(held.get(w.start, frozenset()) for w in name.words)) - _LITTLE

    @lasting
    def _known(self) -> Mapping[str, Mapping[int, frozenset[str]]]:
        found: dict[str, dict[int, frozenset[str]]] = {}
        for passage in (*self.reading.article, *self.reading.said):
            held = found.setdefault(passage.where, {})
            for at, forms in equivalents(passage):
                start = passage.words[at].start
                held[start] = held.get(start, forms) | forms
        return found

    @lasting
    def _common(self) -> frozenset[str]:
        return lowered([*self.reading.article, *self.reading.said])

    @lasting
    def _mine(self) -> Mapping[tuple[str, int], Sequence[Name]]:
        return _by_sentence(self._in_article, self._surely)

    @lasting
    def _theirs(self) -> Mapping[tuple[str, int], Sequence[Name]]:
        return _by_sentence(self._in_source, self._surely)

    @lasting
    def _in_article(self) -> Sequence[Name]:
        return [n for p in self.reading.article for n in names_of(p, self._common)]

    @lasting
    def _in_source(self) -> Sequence[Name]:
        return [n for p in self.reading.said for n in names_of(p, self._common)]

    @lasting
    def _surely(self) -> frozenset[str]:
        """Words of names that stand where their place does not give them a capital."""
        return frozenset(w for n in (*self._in_article, *self._in_source) if n.sure for w in _telling(n))


def _by_sentence(names: Sequence[Name], surely: frozenset[str]) -> Mapping[tuple[str, int], Sequence[Name]]:
    found: dict[tuple[str, int], list[Name]] = {}
    for name in names:
        words = _telling(name)
        if words and (name.sure or surely.issuperset(words)):
            at = name.passage.sentence_at(name.start)[0]
            found.setdefault((name.passage.where, at), []).append(name)
    return found


def _count(statement: Statement, forms: frozenset[str]) -> int:
    return sum(w.folded in forms for w in statement.words)


def _initials(name: Name) -> frozenset[str]:
    """The acronym of a name of several words, but one that spells a small word: Ligue Azur, « la »."""
    words = [w.folded for w in name.words if w.folded not in PARTICLES]
    return frozenset(["".join(w[0] for w in words)] if len(words) > 1 else []) - _LITTLE
