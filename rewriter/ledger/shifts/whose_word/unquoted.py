"""Words that the source quotes and the article makes its own: « une rare complexité », without its marks and
without who says so.

Quotation marks are how a newsroom says that a word is not its own. A French rewriting that keeps the words
and drops the marks takes the judgement over, where nothing else in the sentence leaves it to anybody.
"""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.original import Original
from rewriter.ledger.shifts.whose_word.own_voice import attributions_of
from rewriter.text.claims.holding_back import tells_who
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.tokens import Token

_QUOTES, _QUOTED = 20, 200  # of a sentence, and words of each, that are looked at, against hostile input
_CONTENT = 2  # words of content in a row that are the quotation's
_SENTENCE = 8  # words above which it is no word of somebody's but a sentence of theirs, quoted or copied
_SPEAKER = frozenset("je j me m mon ma mes moi nous notre nos on".split())  # still theirs, marks or none
_LONG = 4  # words from which light ones among them count


def quotations_owned(reading: Reading) -> Iterator[LedgerEntry]:
    """A doubt for each sentence of the article that has words in a row of a quotation of its French source,
    as its own."""
    if reading.lang != "fr":
        return
    for pair in reading.pairs:
        mine = pair.statement
        if mine.is_heading or any(a.voice.words for a in attributions_of(mine)) or tells_who(mine.words):
            continue
        if found := _owned(pair, reading):
            run, said = found
            yield LedgerEntry(
                kind=EntryKind.ATTRIBUTION,
                verdict=Verdict.UNCERTAIN,
                article=mine.mention(run[0].start, run[-1].end),
                source=said,
                reason="speech.quotation-owned",
            )


def _owned(pair: Pair, reading: Reading) -> tuple[Sequence[Token], Mention] | None:
    for theirs in pair.near:
        if any(a.factual for a in attributions_of(theirs)):
            continue
        for start, end in theirs.quotes[:_QUOTES]:
            quoted = [w.folded for w in theirs.passage.words_between(start, end)][:_QUOTED]
            run = _longest(pair.statement.own, quoted)
            said = f" {' '.join(w.folded for w in run)} "
            if _tells(run, pair.statement, quoted) and said not in reading.original.once(_plain):
                return run, theirs.mention(max(start, theirs.start), min(end, theirs.end))
    return None


def _plain(original: Original) -> str:
    """What the source says outside quotation marks."""
    return " ".join(f" {' '.join(w.folded for w in s.own)} ." for s in original.statements.all)


def _tells(run: Sequence[Token], statement: Statement, quoted: Sequence[str]) -> bool:
    """Whether a run says something, and names nobody: two words of content, light ones only in a longer run
    or in one that is the whole quotation, « la première menace »."""
    content = [w for w in run if w.folded in statement.content]
    telling = [w for w in content if w.folded not in LIGHT]
    named = any(statement.passage.text[w.start].isupper() for w in run if w.start != statement.start)
    whole = FRENCH.issuperset(quoted[: -len(run)]) and [w.folded for w in run] == list(quoted[-len(run) :])
    if len(run) > _SENTENCE or not _SPEAKER.isdisjoint(w.folded for w in run):
        return False
    enough = len(telling) >= _CONTENT or ((len(run) >= _LONG or whole) and bool(telling))
    return enough and len(content) >= _CONTENT and not named


def _longest(words: Sequence[Token], quoted: Sequence[str]) -> Sequence[Token]:
    """The longest run of these words that stands in the quotation."""
    places: dict[str, list[int]] = {}
    for place, said in enumerate(quoted):
        places.setdefault(said, []).append(place)
    best, runs = (0, 0), dict[int, int]()
    for at, word in enumerate(words):
        there = places.get(word.folded)
        runs = {place: runs.get(place - 1, 0) + 1 for place in there} if there else {}
        if runs and (most := max(runs.values())) > best[0]:
            best = most, at + 1
    return words[best[1] - best[0] : best[1]]
