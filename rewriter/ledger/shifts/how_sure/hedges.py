"""Hedges that the article drops: what the source reports, thinks possible or plans becomes a fact.

A hedge is dropped when the verb it bears on comes back in a form that states, in a sentence where nothing
else holds back. Words of any sort may do so: « aurait fui » is kept by « selon la police, il a fui ».
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.borne import bears, met_by
from rewriter.ledger.bearing.pairing import Match, Pair
from rewriter.ledger.bearing.statements import Lang, Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.how_sure.hedges_kept import (
    fears,
    gives_an_equal,
    is_no_verb,
    is_on_a_word,
    is_question,
    is_quoted,
    named_too,
    repeated,
    within,
)
from rewriter.text.claims.hedges import Force, Hedge
from rewriter.text.claims.holding_back import refers_back, reserves, tells_who
from rewriter.text.claims.modality_english import english_hedges
from rewriter.text.claims.modality_french import french_hedges
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.grammar.verbs import future_stem, looks_infinitive
from rewriter.text.lexicon import concepts
from rewriter.text.lexicon.english import equivalents, is_listed
from rewriter.text.saying.speech_words import AUXILIARIES
from rewriter.text.tokens import Token

# Share of the article sentence from which a source sentence is taken to say the same.
_ALIKE = {"fr": 0.3, "en": 0.15}
_SAME = {"fr": 0.6, "en": 0.3}  # share from which it is, though the verb is another
_NEARLY = 0.5  # of a match's share, from which another may be what the article's sentence says
_SHARED = 2  # content words beside the verb that both sentences must have
_AROUND = 5  # words on either side of a hedge
_REASONS = {
    Force.HEARSAY: "modality.hearsay-stated",
    Force.POSSIBLE: "modality.possibility-stated",
    Force.SUPPOSED: "modality.possibility-stated",
    Force.INTENT: "modality.intention-stated",
    Force.ABILITY: "modality.ability-stated",
}
_NOUN_AFTER = frozenset("la une sa cette ma ta de d leur aucune chaque quelle toute en".split())
_SUBJUNCTIVE = frozenset("soit soient ait aient puisse puissent".split())  # « craint qu’ils ne soient tués »
_GOING = frozenset("va vont".split())


def hedges_dropped(reading: Reading) -> Iterator[LedgerEntry]:
    """At most one entry a sentence of the article: the first hedge whose verb it states as a fact, else
    the first hedge of a sentence it matches closely without any reserve."""
    known = _Hedges(reading)
    for pair in reading.pairs:
        entry = _stated(pair, known) or _bare(pair, known)
        if entry:
            yield entry


_HEDGES = 40  # of one sentence that are read


class _Hedges:
    """The hedges of each sentence, found once."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.article = reading.statements.all
        self._found: dict[tuple[bool, int], Sequence[Hedge]] = {}

    def of(self, statement: Statement, *, source: bool) -> Sequence[Hedge]:
        key = (source, statement.index)
        if key not in self._found:
            find = english_hedges if statement.lang == "en" else french_hedges
            self._found[key] = tuple(islice(find(statement.passage.text, statement.words), _HEDGES))
        return self._found[key]

    def beside(self, statement: Statement) -> Iterator[Statement]:
        """The article's sentences before and after, in the same passage."""
        for at in (statement.index - 1, statement.index + 1):
            if 0 <= at < len(self.article) and self.article[at].passage is statement.passage:
                yield self.article[at]


def _stated(pair: Pair, known: _Hedges) -> LedgerEntry | None:
    for match in pair.matches:
        theirs = known.of(match.statement, source=True)
        for hedge in theirs:
            if hedge.force not in _REASONS or not hedge.word or match.share < _ALIKE[match.statement.lang]:
                continue
            at = _assertion(pair.statement, hedge, match.statement.lang)
            if at and _alike(pair.statement, match.statement, at) and _lost(pair, match, hedge, known, at):
                return _entry(pair, match, hedge, at)
    return None


def _entry(pair: Pair, match: Match, hedge: Hedge, at: Token | None) -> LedgerEntry:
    source = match.statement.mention(hedge.start, hedge.end)
    sure = at is not None and hedge.force is not Force.ABILITY and not tells_who(pair.statement.words)
    return LedgerEntry(
        kind=EntryKind.HEDGE,
        verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
        article=_told(pair.statement, at),
        source=source,
        reason=_REASONS[hedge.force] if at else "modality.hedge-perhaps-dropped",
    )


def _told(statement: Statement, at: Token | None) -> Mention:
    """The verb that states, with its auxiliaries; the whole sentence when none was found."""
    if at is None:
        return statement.mention()
    words = list(statement.words)
    first = words.index(at)
    while first and words[first - 1].folded in _BEFORE:
        first -= 1
    return statement.mention(words[first].start, at.end)


_BEFORE = frozenset(
    "a ont est sont etait etaient avait avaient ete sera seront aura auront va vont se s".split()
)


def _assertion(statement: Statement, hedge: Hedge, lang: str) -> Token | None:
    """The word of the article's sentence that states what the hedge holds back."""
    if (hedge.light or lang == "fr") and not _may_state(statement, hedge):
        return None
    if hedge.light:
        return _light_assertion(statement, hedge, "en" if lang == "en" else "fr")
    before = ""
    for word in statement.own:
        if _states(statement, word, before, hedge, lang):
            return word
        before = word.folded
    return None


def _may_state(statement: Statement, hedge: Hedge) -> bool:
    held = statement.held
    return not (hedge.forms.isdisjoint(held) and _GOING.isdisjoint(held))


def _states(statement: Statement, word: Token, before: str, hedge: Hedge, lang: str) -> bool:
    if hedge.force is Force.SUPPOSED and _raw(statement, word).endswith(("ait", "aient")):
        return False
    if lang == "en" and is_no_verb(statement, word):
        return False
    if word.folded in hedge.forms:
        return hedge.word == word.folded or not (before in _NOUN_AFTER and word.folded[-1:] in "es")
    if looks_infinitive(word.folded):
        return before in _GOING and _means(word.folded, hedge, lang)
    if lang == "fr" or word.folded in FRENCH or before in _NOUN_AFTER | {"les", "des", "l", "le", "un"}:
        return False
    if before in _SUBJUNCTIVE or (before not in AUXILIARIES and word.folded in _adjectives(hedge.word)):
        return False
    return _means(word.folded, hedge, lang) and not future_stem(_raw(statement, word))


def _supposes(statement: Statement, at: Token | None) -> bool:
    """Whether a verb, near the one at `at` if it is known, is in the conditional or the future, as what
    somebody said “would” be is told."""
    words = list(statement.own)
    here = words.index(at) if at in words else None
    near = words if here is None else words[max(0, here - _AROUND) : here + _AROUND]
    told = (_raw(statement, w) for w in near)
    return any(w in _GOING or w.endswith(("ra", "ront", "rait", "raient")) for w in told)


@lru_cache(maxsize=4096)
def _adjectives(word: str) -> frozenset[str]:
    """What an English word may render that is no verb: “direct”."""
    known = equivalents(word) if is_listed(word) else ()
    return frozenset(f for f in known if f[-2:] not in ("er", "ir", "re"))


def _means(word: str, hedge: Hedge, lang: str) -> bool:
    return not concepts(word, "fr").isdisjoint(concepts(hedge.word, "en" if lang == "en" else "fr"))


def _raw(statement: Statement, word: Token) -> str:
    return statement.passage.text[word.start : word.end].lower()


def _light_assertion(statement: Statement, hedge: Hedge, lang: Lang) -> Token | None:
    """« est dangereux » states « serait dangereux »: the verb with the same word within a few words."""
    keys, before = concepts(hedge.word, lang), ""
    for at, word in enumerate(statement.own):
        if gives_an_equal(statement, word):
            continue
        if word.folded in hedge.forms or (before in _GOING and word.folded in ("etre", "avoir", "faire")):
            near = statement.own[at + 1 : at + 1 + _AROUND]
            if any(not keys.isdisjoint(concepts(w.folded, "fr")) for w in near):
                return word
        before = word.folded
    return None


def _alike(mine: Statement, theirs: Statement, at: Token) -> bool:
    """Whether the two sentences share more than that verb."""
    return sum(w != at.folded and theirs.has(w) for w in mine.content) >= _SHARED


def _lost(pair: Pair, match: Match, hedge: Hedge, known: _Hedges, at: Token | None = None) -> bool:
    held = is_question(pair.statement) or fears(pair.statement) or _holds_back(pair, match, hedge, known, at)
    if held or not _bears(pair, match, hedge, known, at):
        return False
    if hedge.force is Force.SUPPOSED and _supposes(pair.statement, at):
        return False
    laid = hedge.force is Force.HEARSAY and _attributed(pair, match, hedge, known)
    return not laid and not _said_elsewhere(pair, match, hedge, known)


def _bears(pair: Pair, match: Match, hedge: Hedge, known: _Hedges, at: Token | None) -> bool:
    """Whether the article’s sentence tells the clause that holds back, by more than the verb."""
    theirs, met = match.statement, at.folded if at else hedge.word
    apart = met_by(met, theirs).union(w.folded for w in theirs.words if within(w, [hedge]))
    return bears(pair.statement, theirs, (hedge.start, hedge.end), known.reading, apart)


def _attributed(pair: Pair, match: Match, hedge: Hedge, known: _Hedges) -> bool:
    """Whether the article names a source instead of the hedge: one that the source’s French sentence names
    beside its conditional stands for nothing more."""
    mine, theirs = pair.statement, match.statement
    if is_on_a_word(mine):
        return not named_too(match, hedge)
    around = [s for s in pair.source.around(theirs) if s.passage is theirs.passage]
    referred = any(refers_back(s.words) for s in known.beside(mine))
    return referred and not any(refers_back(s.words) for s in around)


def _holds_back(pair: Pair, match: Match, hedge: Hedge, known: _Hedges, at: Token | None) -> bool:
    """Whether any word of the article's sentence holds back, but for what holds back on something else in
    the source too."""
    theirs = match.statement
    others = [h for h in known.of(theirs, source=True) if h is not hedge and h.bears.isdisjoint(hedge.bears)]
    for mine in known.of(pair.statement, source=False):
        if not any(_same(mine, other) for other in others):
            return True
    said = {k for w in theirs.words if not within(w, [hedge]) for k in concepts(w.folded, theirs.lang)}
    taken = known.of(pair.statement, source=False)
    words = [w for w in pair.statement.words if w is not at and not within(w, taken)]
    return any(reserves(w.folded) and said.isdisjoint(concepts(w.folded, "fr")) for w in words)


def _same(mine: Hedge, other: Hedge) -> bool:
    """Whether two hedges bear on the same verb."""
    if mine.word and other.word and not mine.bears.isdisjoint(other.bears):
        return True
    return bool(other.word) and not concepts(mine.word, "fr").isdisjoint(concepts(other.word, "en"))


def _said_elsewhere(pair: Pair, match: Match, hedge: Hedge, known: _Hedges) -> bool:
    """Whether a source sentence that says the same as nearly states that verb as a fact."""
    if hedge.light or not hedge.forms:
        return False
    forms = hedge.forms - ({hedge.word} if pair.source.lang == "fr" else set())
    for statement in (m.statement for m in pair.matches if m.share >= _NEARLY * match.share):
        held = known.of(statement, source=True)
        own = statement is match.statement
        for word in statement.words:
            if word.folded in (forms if own else hedge.forms) and not within(word, held):
                return True
    return False


def _bare(pair: Pair, known: _Hedges) -> LedgerEntry | None:
    """A close match of a hedged sentence in which nothing holds back, though the verb is another."""
    mine = pair.statement
    match = pair.matches[0] if pair.matches else None
    if match is None or match.share < _SAME[match.statement.lang] or mine.is_heading:
        return None
    if is_quoted(mine) or len(mine.content) < _AROUND:
        return None
    for hedge in known.of(match.statement, source=True):
        if hedge.force not in (Force.HEARSAY, Force.POSSIBLE, Force.SUPPOSED) or not _about(
            mine, match.statement, hedge
        ):
            continue
        if not repeated(mine, match.statement, hedge) and _lost(pair, match, hedge, known):
            return _entry(pair, match, hedge, None)
    return None


def _about(mine: Statement, theirs: Statement, hedge: Hedge) -> bool:
    """Whether the article's sentence speaks of what stands around the hedge."""
    words = list(theirs.words)
    first = next(i for i, w in enumerate(words) if w.start >= hedge.start)
    last = next((i for i, w in enumerate(words) if w.end >= hedge.end), len(words) - 1)
    near = {w.folded for w in words[max(0, first - _AROUND) : last + 1 + _AROUND]}
    keys = [concepts(w, theirs.lang) for w in near if w in theirs.content]
    told = sum(not key.isdisjoint(mine.concepts) for key in keys)
    return told >= max(_SHARED, len(keys) / 2)
