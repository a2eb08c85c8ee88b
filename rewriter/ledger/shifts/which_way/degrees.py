"""Degrees turned about across two languages: “the largest” told as « les moins grandes »."""

from collections.abc import Iterator

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.shifts.places import Sentence
from rewriter.text.claims.antonyms import opposed
from rewriter.text.grammar.function_words import FRENCH

_SAID = 0.4  # share of the article's sentence that its source has, for their degrees to be compared
_MOINS = "moins"
_NOT_AFTER = frozenset("au du a de en pas plus".split())  # « au moins », « du moins », « de moins en moins »
_NOT_BEFORE = frozenset("de d que qu en".split())  # « moins de la moitié », « moins qu’avant »
_LESS = frozenset(  # English words that « moins » may render
    "less least fewer fewest lower lowest smaller smallest under below minus down decline fall falls "
    "fell drop drops dropped decrease reduce reduced cut shorter worse worst slow slower".split()
)
_MORE = frozenset(
    "more most best better higher greater bigger larger stronger older longer faster richer wider deeper "
    "heavier busier harder louder taller brighter".split()
)
_NO_DEGREE = frozenset(
    "interest request protest arrest forest harvest contest suggest invest midwest southwest "
    "northwest conquest honest modest bequest".split()
)


def degrees_reversed(pair: Pair, mine: Sentence, theirs: Sentence) -> Iterator[LedgerEntry]:
    """At most one « moins » of the article's before an adjective, where the English sentence raises and
    nothing in it lessens or denies."""
    told = mine.statement.held
    if not mine.across or _MOINS not in told or pair.matches[0].share < _SAID:
        return
    if mine.negations or theirs.negations:
        return
    lessened = [at for at in range(len(mine.words) - 1) if _lessens(mine, at)]
    raised = [at for at in range(len(theirs.words)) if _raises(theirs, at)]
    if len(lessened) != 1 or not raised or "plus" in told or not _LESS.isdisjoint(theirs.statement.held):
        return
    at, there = lessened[0], raised[0]
    adjective = mine.words[at + 1].folded
    if any(opposed(adjective, _plain(w.folded), "fr", "en") for w in theirs.words):
        return  # “cheaper” is « moins cher »
    yield LedgerEntry(
        kind=EntryKind.DIRECTION,
        verdict=Verdict.UNCERTAIN,
        article=mine.statement.mention(mine.words[at].start, mine.words[at + 1].end),
        source=theirs.statement.mention(theirs.words[there].start, theirs.words[there].end),
        reason="polarity.direction-doubtful",
    )


def _lessens(mine: Sentence, at: int) -> bool:
    """Whether « moins » stands there before a word of content, in the writer's voice."""
    if mine.words[at].folded != _MOINS or mine.statement.is_quoted(mine.words[at].start):
        return False
    before = mine.words[at - 1].folded if at else ""
    after = mine.words[at + 1].folded
    return before not in _NOT_AFTER and after not in _NOT_BEFORE | FRENCH and not after.isdigit()


def _raises(theirs: Sentence, at: int) -> bool:
    """Whether an English word there compares upwards: "more", "largest", "higher"."""
    word = theirs.words[at].folded
    superlative = len(word) > len("guest") and word.endswith("est") and word not in _NO_DEGREE
    return word in _MORE or superlative


def _plain(word: str) -> str:
    """An English adjective without the ending of its superlative, as far as a rule can say."""
    return word.removesuffix("est") if len(word) > len("guest") else word
