"""Where a word of one sentence stands in another, and how alike the words around both are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rewriter.ledger.statements import Lang, Pair, Statement
from rewriter.text.function_words import ENGLISH, FRENCH
from rewriter.text.lexicon import concepts
from rewriter.text.negation import Negation, denies, hints, is_grammar, negations, prefixed
from rewriter.text.tokens import Token
from rewriter.text.verb_forms import lemmas

_AROUND = 7  # words on either side that are compared
_WIDER = 12  # words on either side of the counterpart, for sentences are turned about
_MOST = 4  # occurrences of a word in one sentence that are looked at
_DENIALS = 40  # negations of one sentence that are looked at
_BEFORE, _AFTER = 12, 8  # words before and after one in which a denial may concern it


def keys(word: str, lang: Lang) -> frozenset[str]:
    """What a folded word is looked up under: its concepts and, in French, the verbs it may be a form of."""
    verbs = {f"{v}!" for v in lemmas(word, "fr") if v[-2:] in ("er", "ir", "re")} if lang == "fr" else ()
    return concepts(word, lang) | frozenset(verbs)


@dataclass(frozen=True, kw_only=True)  # no slots: measures are cached in the instance
class Sentence:
    """A statement whose words are looked up by place."""

    statement: Statement
    across: bool = False  # whether the other text is in the other language

    @property
    def lang(self) -> Lang:
        """Its language."""
        return self.statement.lang

    @cached_property
    def words(self) -> list[Token]:
        """All its words, those it quotes included."""
        return list(self.statement.words)

    @cached_property
    def negations(self) -> list[Negation]:
        """What it denies."""
        return negations(self.words, self.statement.passage.text, self.lang)[:_DENIALS]

    @cached_property
    def denied(self) -> frozenset[int]:
        """Indexes of the words that a negation of it bears on."""
        return frozenset(at for n in self.negations for at in n.focus)

    @cached_property
    def marks(self) -> list[int]:
        """Indexes of the words that deny, or hold back, by grammar or by meaning."""
        words, across = [w.folded for w in self.words], self.across
        return [i for i, w in enumerate(words) if denies(w, self.lang) or (across and prefixed(w, self.lang))]

    def weight(self, other: "Sentence") -> int:
        """How many negations it has, and words that may stand for one in the other sentence, of another
        language: those that the other has a word for stand for that word."""
        held = [w.folded for at, w in enumerate(self.words) if at not in self._denying]
        words = (w for w in held if w not in ("ne", "n") and (denies(w, self.lang) or hints(w, self.lang)))
        return len(self.negations) + sum(not self._is_told(w, other) for w in words)

    def lone(self, at: int, other: "Sentence") -> bool:
        """Whether a word that denies by its meaning near that index has none for it in the other sentence."""
        near = (m for m in self.marks if at - _BEFORE <= m <= at + _AFTER and m != at)
        words = (self.words[m].folded for m in near)
        return any(not is_grammar(w, self.lang) and not other.find(keys(w, self.lang)) for w in words)

    def _is_told(self, word: str, other: "Sentence") -> bool:
        """Whether the other sentence has a word for this one of meaning, outside its negations."""
        return not is_grammar(word, self.lang) and any(
            at not in other._denying for at in other.find(keys(word, self.lang))
        )

    @cached_property
    def _denying(self) -> frozenset[int]:
        """Indexes of the words that its negations are made of."""
        return frozenset(at for n in self.negations for at in range(n.first, n.last + 1))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at in range(len(self.words)):
            for key in self.keys(at):
                found.setdefault(key, []).append(at)
        return found

    def keys(self, at: int) -> frozenset[str]:
        """What the word at that index is looked up under; nothing for a word of grammar."""
        return keys(self.words[at].folded, self.lang) if self.tells(at) else frozenset()

    def tells(self, at: int) -> bool:
        """Whether the word at that index is one of content."""
        word = self.words[at].folded
        grammar = FRENCH if self.lang == "fr" else ENGLISH
        return word not in grammar and (len(word) > 2 or word.isdigit())

    def find(self, wanted: frozenset[str]) -> list[int]:
        """Indexes of the first few words that mean alike, in order."""
        found = {at for key in wanted for at in self._places.get(key, ())[:_MOST]}
        return sorted(found)[:_MOST]

    def around(self, at: int, reach: int) -> Iterator[int]:
        """Indexes of the content words beside one, itself excluded."""
        window = range(max(0, at - reach), min(len(self.words), at + reach + 1))
        return (i for i in window if i != at and self.tells(i))

    def doubted(self, at: int, before: int = _BEFORE, after: int = _AFTER) -> bool:
        """Whether another word that denies stands near enough to concern the one at that index."""
        near = self.marks[bisect_left(self.marks, at - before) : bisect_right(self.marks, at + after)]
        return any(mark != at for mark in near)

    def denials(self, at: int) -> int:
        """How many negations stand near enough to concern the word at that index."""
        return sum(n.last >= at - _BEFORE and n.first <= at + _AFTER for n in self.negations)

    def withheld(self, at: int) -> frozenset[str]:
        """What the words that deny by their meaning near that index are looked up under."""
        near = (m for m in self.marks if at - _BEFORE <= m <= at + _AFTER and m != at)
        words = (self.words[m].folded for m in near)
        return frozenset(k for w in words if not is_grammar(w, self.lang) for k in keys(w, self.lang))


def overlap(one: Sentence, at: int, other: Sentence, there: int) -> tuple[int, float]:
    """How many content words beside a word stand beside its counterpart too, and the share they make."""
    held = {key for i in other.around(there, _WIDER) for key in other.keys(i)}
    beside = list(one.around(at, _AROUND))
    shared = sum(not held.isdisjoint(one.keys(i)) for i in beside)
    return shared, shared / len(beside) if beside else 0.0


def facing(pair: Pair, lang: Lang) -> tuple[Sentence, list[Sentence]]:
    """A pair’s sentences, looked up by place: the article’s, and the source’s near, matched ones first."""
    across = lang == "en"
    near = [Sentence(statement=s, across=across) for s in pair.near]
    return Sentence(statement=pair.statement, across=across), near
