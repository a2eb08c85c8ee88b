"""Where a word of one sentence stands in another, and how alike the words around both are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Lang, Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.once import lasting
from rewriter.ledger.original import Original
from rewriter.text.claims.antonyms import Pole, against, poles, sides
from rewriter.text.claims.denying_words import denies, hints, is_grammar, prefixed
from rewriter.text.claims.negation import DENYING, Negation, negations
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.grammar.verb_forms import lemmas
from rewriter.text.lexicon import concepts
from rewriter.text.saying.speech_words import REPORTING
from rewriter.text.tokens import Token

_AROUND = 7  # words on either side that are compared
_WIDER = 12  # words on either side of the counterpart, for sentences are turned about
_MOST = 4  # occurrences of a word in one sentence that are looked at
_SCANNED = 60  # words up to which looking at each is cheaper than an index of what they mean
_DENIALS = 40  # negations of one sentence that are looked at
_MOST_TURNS = 40  # words with an opposite that one sentence is read for
_NO_KEYS = frozenset[str]()
_NO_SIDES = frozenset[Pole]()
_SAYING = frozenset(("say!",))  # reporting verbs render one another: “said”, « a précisé »
_BESIDE = 2  # words from another in which a prefix that denies may concern it
_BEFORE, _AFTER = 12, 8  # words before and after one in which a denial may concern it


@lru_cache(maxsize=32768)
def keys(word: str, lang: Lang) -> frozenset[str]:
    """What a folded word is looked up under: its concepts and, in French, the verbs it may be a form of."""
    verbs = {f"{v}!" for v in lemmas(word, "fr") if v[-2:] in ("er", "ir", "re")} if lang == "fr" else ()
    return concepts(word, lang) | frozenset(verbs)


class Turn(NamedTuple):
    """A word that has an opposite, by its index, and the sides it stands for."""

    at: int
    sides: frozenset[Pole]


@dataclass(frozen=True, kw_only=True)  # no slots: measures are cached in the instance
class Sentence:
    """A statement whose words are looked up by place."""

    statement: Statement
    across: bool = False  # whether the other text is in the other language

    @lasting
    def lang(self) -> Lang:
        """Its language."""
        return self.statement.lang

    @lasting
    def words(self) -> Sequence[Token]:
        """All its words, those it quotes included."""
        return self.statement.words

    @lasting
    def negations(self) -> list[Negation]:
        """What it denies."""
        if DENYING[self.lang].isdisjoint(self.statement.held):
            return []
        return negations(self.words, self.statement.passage.text, self.lang)[:_DENIALS]

    @lasting
    def denied(self) -> frozenset[int]:
        """Indexes of the words that a negation of it bears on."""
        return frozenset(at for n in self.negations for at in n.focus)

    @lasting
    def marks(self) -> list[int]:
        """Indexes of the words that deny, or hold back, by grammar or by meaning."""
        lang, across = self.lang, self.across
        words = enumerate(self.statement.folded)
        marks = {at for at, w in words if denies(w, lang) or (across and prefixed(w, lang))}
        return sorted(marks | self._denying if across else marks)

    def weight(self, other: "Sentence") -> int:
        """How many negations it has, and words that may stand for one in the other sentence, of another
        language: those that the other has a word for stand for that word."""
        held = [w.folded for at, w in enumerate(self.words) if at not in self._denying]
        words = (w for w in held if w not in ("ne", "n") and (denies(w, self.lang) or hints(w, self.lang)))
        return len(self.negations) + sum(not self._is_told(w, other) for w in words)

    def lone(self, at: int, other: "Sentence") -> bool:
        """Whether a word that denies by its meaning near that index has none for it in the other sentence."""
        near = (m for m in self.marks if at - _BEFORE <= m <= at + _AFTER and m != at)
        words = (w for m in near if self._denies_there(w := self.words[m].folded, abs(m - at)))
        return any(not is_grammar(w, self.lang) and not other.find(keys(w, self.lang)) for w in words)

    def _denies_there(self, word: str, away: int) -> bool:
        """Whether a word denies another so many words away: a prefix does so beside it only."""
        return denies(word, self.lang) or (away <= _BESIDE and self.across and prefixed(word, self.lang))

    def held_alone(self, at: int, other: "Sentence") -> bool:
        """Whether a word that denies near that index has none for it in the other sentence but in its
        negations."""
        near = (m for m in self.marks if at - _BEFORE <= m <= at + _AFTER and m != at)
        words = (self.words[m].folded for m in near)
        return any(not is_grammar(w, self.lang) and not self._is_told(w, other) for w in words)

    def _is_told(self, word: str, other: "Sentence") -> bool:
        """Whether the other sentence has a word for this one of meaning, outside its negations."""
        return not is_grammar(word, self.lang) and any(
            at not in other._denying for at in other.find(keys(word, self.lang))
        )

    @lasting
    def _denying(self) -> frozenset[int]:
        """Indexes of the words that its negations are made of."""
        return frozenset(at for n in self.negations for at in range(n.first, n.last + 1))

    @lasting
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at in range(len(self.words)):
            for key in self.keys(at):
                found.setdefault(key, []).append(at)
        return found

    def keys(self, at: int) -> frozenset[str]:
        """What the word at that index is looked up under; nothing for a word of grammar."""
        return self._keys[at]

    @lasting
    def _keys(self) -> list[frozenset[str]]:
        lang = self.lang
        found = [
            keys(w, lang) if tells else _NO_KEYS for w, tells in zip(self.statement.folded, self._telling)
        ]
        said = REPORTING[lang] if self.across else ()
        return [k | _SAYING if w in said else k for w, k in zip(self.statement.folded, found)]

    def has(self, wanted: frozenset[str]) -> bool:
        """Whether it has a word that means alike."""
        return not wanted.isdisjoint(self._every_key)

    @lasting
    def _every_key(self) -> frozenset[str]:
        return frozenset[str]().union(*self._keys)

    @lasting
    def leanings(self) -> frozenset[Pole]:
        """The sides that its words may stand for, whatever stands beside them: those of `turns` and more."""
        lang = self.lang
        return _NO_SIDES.union(*[sides(word, lang) for word in self.statement.folded])

    @lasting
    def against(self) -> frozenset[Pole]:
        """The sides opposite to these."""
        lang = self.lang
        return _NO_SIDES.union(*[against(word, lang) for word in self.statement.folded])

    @lasting
    def turns(self) -> Sequence[Turn]:
        """The first words that have an opposite, and the sides they stand for."""
        lang = self.lang
        able = [
            at
            for at, word in enumerate(self.statement.folded)
            if sides(word, lang) and not self._is_named(at)
        ]
        found = (Turn(at, held) for at in able if (held := poles(self.words, at, lang)))
        return list(islice(found, _MOST_TURNS))

    def _is_named(self, at: int) -> bool:
        """Whether the word is part of a name: « NIE », “United” behind a capital."""
        text, word = self.statement.passage.text, self.words[at]
        written = text[word.start : word.end]
        beside = [text[w.start : w.end] for w in self.words[max(0, at - 1) : at + 2] if w != word]
        if written.isupper():
            return not any(len(w) > 1 and w.isupper() for w in beside)
        return word.folded == "united" and written[0].isupper() and any(w[0].isupper() for w in beside)

    def wide(self, at: int) -> frozenset[str]:
        """What the words about that index are looked up under."""
        if at not in self._wide:
            self._wide[at] = frozenset[str]().union(*(self._keys[i] for i in self.around(at, _WIDER)))
        return self._wide[at]

    @lasting
    def _wide(self) -> dict[int, frozenset[str]]:
        return {}

    def beside(self, at: int) -> Sequence[frozenset[str]]:
        """What each content word close to that index is looked up under."""
        if at not in self._beside:
            self._beside[at] = [self._keys[i] for i in self.around(at, _AROUND)]
        return self._beside[at]

    @lasting
    def _beside(self) -> dict[int, Sequence[frozenset[str]]]:
        return {}

    @lasting
    def _telling(self) -> list[bool]:
        grammar = FRENCH if self.lang == "fr" else ENGLISH
        return [w not in grammar and (len(w) > 2 or w.isdigit()) for w in self.statement.folded]

    def tells(self, at: int) -> bool:
        """Whether the word at that index is one of content."""
        return self._telling[at]

    def find(self, wanted: frozenset[str]) -> Sequence[int]:
        """Indexes of the first few words that mean alike, in order."""
        if wanted.isdisjoint(self._every_key):
            return ()
        if len(self._keys) <= _SCANNED:
            return [at for at, held in enumerate(self._keys) if not wanted.isdisjoint(held)][:_MOST]
        found = {at for key in wanted for at in self._places.get(key, ())[:_MOST]}
        return sorted(found)[:_MOST]

    def around(self, at: int, reach: int) -> Iterator[int]:
        """Indexes of the content words beside one, itself excluded."""
        telling = self._telling
        window = range(max(0, at - reach), min(len(telling), at + reach + 1))
        return (i for i in window if telling[i] and i != at)

    def doubted(self, at: int, before: int = _BEFORE, after: int = _AFTER) -> bool:
        """Whether another word that denies stands near enough to concern the one at that index."""
        near = self.marks[bisect_left(self.marks, at - before) : bisect_right(self.marks, at + after)]
        return any(mark != at for mark in near)

    def denials(self, at: int) -> int:
        """How many negations stand near enough to concern the word at that index, “unless” among them; « non
        éligible », which another language says in one word, concerns its own alone."""
        found = (n for n in self.negations if not (self.across and self.words[n.first].folded == "non"))
        unless = (m for m in self.marks if self.words[m].folded == "unless")
        places = [*((n.first, n.last) for n in found), *((m, m) for m in unless)]
        return sum(last >= at - _BEFORE and first <= at + _AFTER for first, last in places)

    def withheld(self, at: int) -> frozenset[str]:
        """What the words that deny by their meaning near that index are looked up under."""
        near = (m for m in self.marks if at - _BEFORE <= m <= at + _AFTER and m != at)
        words = (self.words[m].folded for m in near)
        return frozenset(k for w in words if not is_grammar(w, self.lang) for k in keys(w, self.lang))


def overlap(one: Sentence, at: int, other: Sentence, there: int) -> tuple[int, float]:
    """How many content words beside a word stand beside its counterpart too, and the share they make."""
    held = other.wide(there)
    beside = one.beside(at)
    shared = sum([not held.isdisjoint(keys) for keys in beside])
    return shared, shared / len(beside) if beside else 0.0


def facing(pair: Pair, reading: Reading) -> tuple[Sentence, list[Sentence]]:
    """A pair’s sentences, looked up by place: the article’s, and the source’s near, matched ones first."""
    known = reading.once(_facing)
    if id(pair) not in known:
        mine, theirs = reading.once(_of_article), reading.original.once(_of_source)
        known[id(pair)] = pair, mine.of(pair.statement), [theirs.of(s) for s in pair.near]
    _, one, others = known[id(pair)]
    return one, others


def _facing(_reading: Reading) -> dict[int, tuple[Pair, Sentence, list[Sentence]]]:
    """By the `id` of a pair, which is kept for that, what faces in it: several detectors ask."""
    return {}


class _Placed:
    """A text’s sentences looked up by place, made once for all detectors that ask."""

    def __init__(self, *, across: bool) -> None:
        self._across = across
        self._found: dict[int, Sentence] = {}

    def of(self, statement: Statement) -> Sentence:
        found = self._found.get(statement.index)
        if found is None:
            found = self._found[statement.index] = Sentence(statement=statement, across=self._across)
        return found


def _of_article(reading: Reading) -> _Placed:
    return _Placed(across=reading.lang == "en")


def _of_source(original: Original) -> _Placed:
    return _Placed(across=original.source.language == "en")
