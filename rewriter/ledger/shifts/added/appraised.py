"""What the article judges where its source only tells: « Détail révélateur : », « Maigre consolation »,
« un document troublant » from a French source, of which the source has no like there.

The judgement is the writer's own: nobody in the sentence is said to make it.
"""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.surroundings import Surroundings
from rewriter.ledger.shifts.whose_word.own_voice import attributions_of
from rewriter.text.claims.appraisals import appraisals, is_moving
from rewriter.text.saying.speech import Attribution
from rewriter.text.tokens import Token

_FOUND = 0.5  # share of a sentence found in the source from which its sentence there is worth showing
_BESIDE = 25  # characters behind a noun ahead of its fact in which whose judgement it is may be said
_MOST = 20  # of one sentence that are looked at, against hostile input


def appraised(reading: Reading) -> Iterator[LedgerEntry]:
    """A doubt for the first judgement of a sentence that nobody makes in it and its source has no like of."""
    around = Surroundings(reading=reading)
    for pair in reading.pairs:
        found = pair.statement.once(_judging)
        if first := next((ranks for ranks in found if _is_own(pair, around, ranks)), None):
            yield _entry(pair, first)


def _judging(statement: Statement) -> Sequence[tuple[int, int]]:
    return list(appraisals(statement.passage.text, statement.words))[:_MOST]


def _is_own(pair: Pair, around: Surroundings, ranks: tuple[int, int]) -> bool:
    mine = pair.statement
    word = mine.words[ranks[1]]
    if mine.is_quoted(word.start) or around.has_word(pair, word.folded):
        return False
    moving = is_moving(word.folded)
    if any(_gives(a, word, moving=moving) for a in attributions_of(mine)):
        return False
    translated = pair.source.lang == "en"  # whose own adjectives are not all known
    felt = any(map(is_moving, (w for s in around.near(pair) for w in s.folded)))
    return not (moving and (mine.is_heading or translated or felt))


def _gives(said: Attribution, word: Token, *, moving: bool) -> bool:
    """Whether words that give something to somebody give him the judgement: a noun ahead of its fact only
    where they stand beside it, « point rassurant, selon la préfète : », and are not the fact itself, « signe
    que l’idée plaît, deux villes ont demandé »."""
    if not (said.voice.words and (said.inverted or said.start < word.start)):
        return False
    return moving or abs(said.start - word.end) < _BESIDE


def _entry(pair: Pair, ranks: tuple[int, int]) -> LedgerEntry:
    mine = pair.statement
    words = mine.mention(mine.words[ranks[0]].start, mine.words[ranks[1]].end)
    return LedgerEntry(
        kind=EntryKind.EMPHASIS,
        verdict=Verdict.UNCERTAIN,
        article=mine.mention(),
        differing=words,
        about=words.text,
        source=pair.best.mention() if pair.best and pair.borne_out >= _FOUND else None,
        reason="emphasis.comment-doubt",
    )
