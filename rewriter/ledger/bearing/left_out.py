"""Which parts of a source sentence no sentence of the article says, though it says the rest.

Each clause is weighed: its telling words that stand nowhere in the article speak for its loss, those that
stand where the sentence is told speak against. Words of the article's own around there may say it otherwise,
and count against too. Weights were swept on labelled rewritings of French sources and, for English ones, on
human translations, of which clauses were cut and in which nothing is lost.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.passages import Strands, letters
from rewriter.ledger.bearing.statements import Lang, Statement, Statements
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.once import lasting
from rewriter.text.grammar.clauses import clauses
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.lexicon.english import equivalents, is_listed
from rewriter.text.lexicon.stems import stem
from rewriter.text.tokens import Token

_HELD = {"fr": 0.6, "en": 1.0}  # what a word told there takes away; a word told nowhere adds 1
_ELSEWHERE = {"fr": 0.7, "en": 0.5}  # a word that only other sentences of the article have
_VAGUE = 0.3  # of that for a word that says little
_MANNER = 0.5  # and for an adverb of manner
_COMMON = 0.2  # and for a word that stands all over the source
_COMMON_FROM = 0.08  # share of the source's sentences from which a word does
_FEWEST = 3  # sentences in which it does not yet
_OWN = {"fr": 0.2, "en": 0.4}  # what each word of the article's own takes away
_MOST_OWN = 4  # of them counted
_LOST = {"fr": 1.4, "en": 1.0}  # from which a clause is lost
_QUOTED = 1.4  # how much more a lost word of a French quotation tells, which may be cut but not reworded
_MISSED = 2  # words of an English run that the article lacks, from which the run says something
_SHORTEST = 4  # letters of a word that may be vague

Span = tuple[int, int]


class LeftOut:
    """Asked of one source sentence after the other; `reading` is what both texts say."""

    def __init__(self, reading: Reading) -> None:
        self._lang: Lang = reading.lang
        self._article: Statements = reading.statements
        self._source: Statements = reading.stated
        self._pairs: Sequence[Pair] = reading.pairs
        self._common = max(_FEWEST, _COMMON_FROM * len(reading.stated.all))
        self._passages = reading.article
        self._own: dict[int, int] = {}

    def of(self, statement: Statement, told: Iterable[int], near: Iterable[int]) -> Iterator[Span]:
        """Offsets in its passage of each run of clauses that is lost, in order. `told` are the ranks of the
        article sentences written from it, `near` of those that are like it."""
        written = list(told)
        there = frozenset(beside for at in (*written, *near) for beside in (at - 1, at, at + 1))
        if not self._lacks(statement, there):
            return iter(())
        least = _LOST[self._lang] + _OWN[self._lang] * min(_MOST_OWN, sum(map(self._own_words, written)))
        weighed = [
            (part[0].start, part[-1].end, self._weight(part, statement, there))
            for part in clauses(statement.passage.text, statement.words, statement.lang)
        ]
        found = _heaviest(weighed, least)
        return found if self._lang == "fr" else (s for s in found if self._says_enough(s, statement, there))

    def _lacks(self, statement: Statement, there: frozenset[int]) -> bool:
        """Whether any word of content does not stand where the sentence is told: else nothing is lost."""
        holding = self._article.holding[self._lang]
        return any(holding[word].isdisjoint(there) for word in statement.content if word not in LIGHT)

    def _says_enough(self, span: Span, statement: Statement, there: frozenset[int]) -> bool:
        """Whether more than one word of an English run is missed: one may be part of a turn of phrase."""
        words = (w.folded for w in statement.passage.words_between(*span))
        return sum(self._speaks(word, there) > 0 for word in words if word in statement.telling) >= _MISSED

    def _weight(self, part: Sequence[Token], statement: Statement, there: frozenset[int]) -> float:
        known = statement.content if self._lang == "fr" else statement.telling
        telling = [w.folded for w in part if w.folded in known and w.folded not in LIGHT]
        spoken = [self._speaks(word, there) for word in telling]
        if self._lang == "fr" and statement.is_quoted(part[0].start):
            return _QUOTED * (sum(map(_lost_only, spoken)) if self._is_cut(part) else min(0.0, sum(spoken)))
        return sum(spoken)

    def _is_cut(self, part: Sequence[Token]) -> bool:
        """Whether the article nowhere has the words of a quotation as they are."""
        return self._strands.first(letters(part)) is None

    @lasting
    def _strands(self) -> Strands:
        return Strands(p.strand for p in self._passages)

    def _speaks(self, word: str, there: frozenset[int]) -> float:
        """How much a word speaks for the loss of its clause."""
        lang = self._lang
        places = self._article.holding[lang][word]
        common = len(self._source.holding[lang][word]) > self._common
        if not places.isdisjoint(there):
            return -_HELD[lang] * (_COMMON if common else 1.0)
        if places:
            return _ELSEWHERE[lang] * (_COMMON if common else _worth(word, lang))
        return _worth(word, lang)

    def _own_words(self, rank: int) -> int:
        """How many telling words of an article sentence stand nowhere in the source."""
        if rank not in self._own:
            telling = self._pairs[rank].telling
            self._own[rank] = sum(not held for held in telling.values())
        return self._own[rank]


def _lost_only(weight: float) -> float:
    return max(0.0, weight)


def _heaviest(weighed: Sequence[tuple[int, int, float]], least: float) -> Iterator[Span]:
    """The runs whose weight reaches `least`, from where it begins to rise to where it is most."""
    run = best = 0.0
    first = last = 0
    for start, end, weight in weighed:
        if run <= 0:
            if best >= least:
                yield first, last
            run, best, first = 0.0, 0.0, start
        run += weight
        if run > best:
            best, last = run, end
    if best >= least:
        yield first, last


@cache
def _vague() -> frozenset[str]:
    return frozenset(stem(word) for word in LIGHT if len(word) >= _SHORTEST)


@cache
def _worth(word: str, lang: Lang) -> float:
    """How much the absence of a word tells. Of an English one none, unless its renderings are known: then
    the article could not have said it in words that the lexicon lacks."""
    if lang == "fr":
        manner = _MANNER if word.endswith("ment") and len(word) > 2 * _SHORTEST else 1.0
        return manner * (_VAGUE if stem(word) in _vague() else 1.0)
    if not is_listed(word):
        return 0.0
    return 0.0 if any(stem(w) in _vague() or w in LIGHT for w in equivalents(word)) else 1.0
