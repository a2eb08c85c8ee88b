"""Whether a quotation is cut where the speaker goes on to take back, deny or narrow what is quoted."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rewriter.ledger.quoting.quoted import Quoted
from rewriter.text.tokens import Token

# Words after which a sentence takes back or narrows what it has said: a quotation cut just before one
# of them, or just after one that came earlier in the sentence, may say more than the speaker did.
_TURNS_AFTER = frozenset("ou mais sauf si sinon excepte hormis quoique bien pourvu sous avant tant".split())
_TURNS_IN_TWO = frozenset(
    (
        ("a", "moins"),
        ("a", "condition"),
        ("en", "cas"),
        ("pour", "peu"),
        ("a", "defaut"),
        ("du", "moins"),
        ("au", "cas"),
    )
)
_DENIES = frozenset("ne n pas jamais aucun aucune nul nulle rarement ni".split())
_LIMITS = frozenset("sans si s sauf".split())
_COMPLETES = frozenset("pas plus jamais rien personne aucun aucune guere ni point nul nulle".split())
_SUBJECTS = frozenset("je j nous vous on tu il elle ils elles c ce cela ca".split())
_JOINS = frozenset("et mais donc car or puis alors".split())
_NEAR = 3  # words from a cut's start in which « pas » still denies what « n’ » did before it
_BESIDE = 150  # characters beside the marks that are read for what a cut leaves out
_CLAUSE = 4  # words: shorter quotations name something (« vache à lait ») and assert nothing by themselves
_SHORTEST = 3  # words of one that does, where it opens its sentence: « Les amendes doubleront »


def turns(quoted: Quoted, source: Quoted, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether what the source quotes beyond these words turns their sense, and the article does not say so
    beside its marks."""
    least = _SHORTEST if _opens(source, spans[0][0]) else _CLAUSE
    if sum(last - first + 1 for first, last in spans) < least:
        return False
    behind = _turning_behind(source, spans[-1])
    if behind and behind not in words_behind(quoted):
        return True
    dropped = set(_denied_before(source, spans))
    return not dropped <= words_before(quoted)


def words_before(quoted: Quoted) -> frozenset[str]:
    """The words of denial and condition that the article's sentence has before the marks."""
    first, _ = quoted.passage.sentence_at(quoted.start)
    words = quoted.passage.words_between(max(first, quoted.start - _BESIDE), quoted.start)
    return frozenset(_one(w.folded) for w in words if w.folded in _DENIES | _LIMITS)


def words_behind(quoted: Quoted) -> frozenset[str]:
    """The word that the article's sentence goes on with behind the marks, where it takes something back."""
    _, last = quoted.passage.sentence_at(quoted.end)
    words = quoted.passage.words_between(quoted.end, min(last, quoted.end + _BESIDE))[:1]
    return frozenset(w.folded for w in words if w.folded in _TURNS_AFTER | {"a", "en", "pour", "que", "qu"})


def _one(word: str) -> str:
    """« n’ » is « ne », « s’ » is « si »."""
    return {"n": "ne", "s": "si"}.get(word, word)


def _opens(source: Quoted, at: int) -> bool:
    return at == 0 or not same_sentence(source.passage.text, source.words[at - 1], source.words[at])


def _turning_behind(source: Quoted, span: tuple[int, int]) -> str:
    """The word behind the cut that takes something back, or completes « ne … que »; "" when there is none."""
    words, text, end = source.words, source.passage.text, span[1]
    if end + 1 >= len(words) or not same_sentence(text, words[end], words[end + 1]):
        return ""
    following = words[end + 1].folded
    pair = (following, words[end + 2].folded if end + 2 < len(words) else "")
    if following in _TURNS_AFTER or pair in _TURNS_IN_TWO:
        return following
    kept = [w.folded for w in words[span[0] : end + 1]]
    halved = "ne" in kept[-_CLAUSE:] or "n" in kept[-_CLAUSE:]
    completed = not _COMPLETES.isdisjoint(kept) or "que" in kept or "qu" in kept
    return following if halved and not completed else ""


def _denied_before(source: Quoted, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The words of denial and condition that are left out between pieces, and before the first one."""
    for (_, before), (after, _) in pairwise(spans):
        yield from (_one(w.folded) for w in source.words[before + 1 : after] if w.folded in _DENIES | _LIMITS)
    first, last = spans[0]
    left = _left_before(source, first)
    own = [w.folded for w in source.words[first : min(last + 1, first + _NEAR)]]
    for word in left:
        carried = word.folded in ("ne", "n") and not _COMPLETES.isdisjoint(own)
        if word.folded in _DENIES | _LIMITS and not carried:
            yield _one(word.folded)


def _left_before(source: Quoted, first: int) -> Sequence[Token]:
    """The words of its sentence left out before a piece; none that only deny a clause of their own, where the
    piece is the next one: « Nous ne partons pas, | nous suivons nos clients »."""
    words, text, at = source.words, source.passage.text, first
    while at > 0 and same_sentence(text, words[at - 1], words[at]):
        at -= 1
    left = words[at:first]
    border = first - 1 if left and left[-1].folded in _JOINS else first
    own = border > at and "," in text[words[border - 1].end : words[border].start]
    limited = any(w.folded in _LIMITS for w in left)
    return () if own and not limited and words[first].folded in _SUBJECTS else left


def same_sentence(text: str, left: Token, right: Token) -> bool:
    """Whether no stop parts two words."""
    between = text[left.end : right.start]
    return not any(mark in between for mark in ".!?…;:")
