"""What the article affirms and the source denies, or the reverse: « n’a pas exclu » told as « a exclu »."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.ledger.bearing.borne import bears, met_by
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.bearing.support import is_speech
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.places import Sentence, facing, overlap
from rewriter.ledger.shifts.which_way.denied_otherwise import (
    asks_anew,
    comes_with,
    differs,
    is_heard_otherwise,
    is_last_time,
    is_said_by_another,
)
from rewriter.ledger.shifts.which_way.terms import same_term
from rewriter.ledger.shifts.which_way.undertaken import only_undertaken
from rewriter.text.claims.antonyms import opposed
from rewriter.text.claims.negation import Negation, is_sole

_ALIKE = 0.4  # share of the words around that both have, for the two to state one thing
_SURE = 0.6
_MOSTLY = 0.3  # share of a sentence's words that its translation has, as far as a dictionary can see
_WELL = 0.45  # the same, for what the article lacks
_LENGTH = 0.6  # content words of the shorter of two sentences that translate each other, as a share
_NEAREST = 2  # words around that both have
_CLOSE = (4, 2)  # words before and after one in which a denial surely concerns it
_VIEW = "cet avis"  # « n’est pas de cet avis », « ne partage pas cet avis »
_JUST_BEFORE = frozenset("pas non not".split())  # « pas seulement » denies the word, yet is no negation
_FEW = 2  # the same where words are compared through a dictionary


@dataclass(frozen=True, slots=True, kw_only=True)
class _Meeting:
    """A denied word, its counterpart on the other side, and how alike the words around both are."""

    at: int
    other: Sentence
    there: int
    shared: int
    share: float
    first: bool  # whether it is the denied verb itself rather than what it governs


def negation_changes(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each statement that the article turns from denied to affirmed or the other way."""
    for pair in reading.pairs:
        found = reading.in_pair(pair, _changes) or list(_in_its_place(pair, reading))
        if not asks_anew(pair):
            yield from _first_borne([e for e in found if _is_dropped(e)], pair, reading)
        yield from (e for e in found if not _is_dropped(e))


def _first_borne(dropped: Sequence[LedgerEntry], pair: Pair, reading: Reading) -> Iterator[LedgerEntry]:
    """The first denial that is dropped of a clause which the article’s sentence tells. Where only their
    number shows it, these clauses must deny more often than the sentence."""
    borne = [e for e in dropped if _is_borne(e, pair, reading)]
    if not borne:
        return
    mine, near = facing(pair, reading)
    counted = borne[0].article == pair.statement.mention()
    if not counted or len(borne) > mine.weight(near[0]):
        yield borne[0]


def _is_dropped(entry: LedgerEntry) -> bool:
    return entry.reason.startswith(_reason(added=False, sure=True))


def _is_borne(entry: LedgerEntry, pair: Pair, reading: Reading) -> bool:
    """Whether the article’s sentence tells the clause that denies, rather than another of its sentence."""
    denied, told = entry.source, entry.article
    theirs = next((s for s in pair.near if denied and _stands_in(denied, s)), None)
    if denied is None or told is None or theirs is None:
        return True
    met = pair.statement.passage.words_between(told.start, told.end)
    apart = met_by(met[0].folded, theirs) if len(met) == 1 else frozenset[str]()
    return bears(pair.statement, theirs, (denied.start, denied.end), reading, apart)


def _stands_in(mention: Mention, statement: Statement) -> bool:
    return mention.where == statement.where and statement.start <= mention.start < statement.end


def _changes(pair: Pair, reading: Reading) -> Iterator[LedgerEntry]:
    mine, near = facing(pair, reading)
    if near:
        found = [*_dropped(pair, mine, near), *_added(mine, near)]
        yield from found or _uneven(pair, mine, near[: len(pair.matches)])


def _dropped(pair: Pair, mine: Sentence, near: Sequence[Sentence]) -> Iterator[LedgerEntry]:
    for theirs in near[: len(pair.matches)]:
        for negation in theirs.negations if not _is_quoted_alone(mine, theirs) else ():
            met = _meeting(theirs, negation, [mine])
            if met and (same_term(theirs, negation, mine) or _denied_too(mine, theirs, met)):
                continue
            if differs(mine, theirs, negation):
                continue
            if met and _states(mine, met, theirs) and not _also_affirmed(mine, met, theirs, near):
                yield _entry(theirs, negation, met, article_denies=False)


def _is_quoted_alone(mine: Sentence, theirs: Sentence) -> bool:
    """Whether the article’s sentence is somebody’s words, and the English one quotes nobody."""
    return mine.across and is_speech(mine.statement) and not theirs.statement.quotes


def _denied_too(mine: Sentence, theirs: Sentence, met: _Meeting) -> bool:
    """Whether the article’s sentence denies words of that meaning as often, beside one that it does not: « a
    dit ne pas pouvoir confirmer »."""
    wanted = theirs.keys(met.at)
    asked = sum(at in theirs.denied for at in theirs.find(wanted))
    return sum(at in mine.denied for at in mine.find(wanted)) >= max(1, asked)


def _added(mine: Sentence, near: Sequence[Sentence]) -> Iterator[LedgerEntry]:
    for negation in mine.negations:
        if _unheard(mine, negation) or is_heard_otherwise(mine, negation, near):
            continue
        met = _meeting(mine, negation, near)
        if met and same_term(mine, negation, met.other):
            continue
        if met and _nowhere_denied(mine, met, near) and not _told_elsewhere(mine, met, near):
            yield _entry(mine, negation, met, article_denies=True)
            return


def _told_elsewhere(mine: Sentence, met: _Meeting, near: Sequence[Sentence]) -> bool:
    """Whether the sentence that the article's comes from denies as much itself, so that another of the source
    which has the word without is beside the point: « n’a jamais traité » of « n’a jamais approché »."""
    best = near[0]
    return not mine.across and met.other is not best and len(best.negations) >= len(mine.negations)


def _unheard(mine: Sentence, negation: Negation) -> bool:
    """Whether a negation of the article’s cannot be compared: quoted, « non » before an adjective that is one
    word abroad, or « n’est pas de cet avis », which only sets two views against each other."""
    word, denied = mine.words[negation.first], [mine.words[at].folded for at in negation.focus[:1]]
    apart = word.folded == "non" or any(is_sole(w) for w in denied)
    apart |= _VIEW in " ".join(mine.statement.folded[negation.last : negation.last + 4])
    return mine.statement.is_quoted(word.start) or (mine.across and apart)


def _meeting(denying: Sentence, negation: Negation, others: Sequence[Sentence]) -> _Meeting | None:
    """Where the other side has what is denied here, among the same words; the verb before what it governs."""
    for rank, at in enumerate(negation.focus):
        found = list(_counterparts(denying, at, others, first=rank == 0))
        if found:
            best = max(found, key=lambda m: (m.share, m.shared))
            alike = best.share >= (_ALIKE if best.first else _SURE)
            return best if alike and best.shared >= (_FEW if denying.across else 1) else None
        if denying.across or at in denying.marks or denying.words[at - 1].folded not in ("de", "d"):
            return None  # only « pas de sucre » denies what the verb governs as such
    return None


def _counterparts(
    denying: Sentence, at: int, others: Sequence[Sentence], *, first: bool
) -> Iterator[_Meeting]:
    for other in others:
        for there in other.find(denying.keys(at)):
            shared, share = max(
                overlap(denying, at, other, there), overlap(other, there, denying, at), key=lambda o: o[1]
            )
            yield _Meeting(at=at, other=other, there=there, shared=shared, share=share, first=first)


def _affirmed(plain: Sentence, there: int, denying: Sentence, at: int) -> bool:
    """Whether nothing denies a word but what also stands about its denied counterpart: one denial fewer, and
    no word like « refuser » that the other side has not."""
    if there in plain.denied or (there and plain.words[there - 1].folded in _JUST_BEFORE):
        return False
    if not plain.doubted(there) or comes_with(plain, there, denying, at):
        return True
    fewer = plain.denials(there) < denying.denials(at)
    if plain.across:
        return fewer and not plain.held_alone(there, denying)
    return fewer and plain.withheld(there) <= denying.withheld(at)


def _states(mine: Sentence, met: _Meeting, theirs: Sentence) -> bool:
    """Whether the article affirms what is denied, in its own voice."""
    quoted = mine.statement.is_quoted(mine.words[met.there].start)
    return (
        not quoted
        and not only_undertaken(mine, met.there, theirs, met.at)
        and _affirmed(mine, met.there, theirs, met.at)
    )


def _also_affirmed(mine: Sentence, met: _Meeting, theirs: Sentence, near: Sequence[Sentence]) -> bool:
    """Whether the source also says it without denying, or says the contrary’s contrary, among such words."""
    wanted = theirs.keys(met.at)
    for other in near:
        for there in other.find(wanted):
            plain = there not in other.denied and not other.doubted(there, *_CLOSE)
            if plain and overlap(mine, met.there, other, there)[1] >= met.share - 0.1:
                return True
    denied = theirs.words[met.at].folded
    return is_last_time(theirs, mine) or any(opposed(w.folded, denied, "fr", theirs.lang) for w in mine.words)


def _nowhere_denied(mine: Sentence, met: _Meeting, near: Sequence[Sentence]) -> bool:
    """Whether the source has nothing that denies about that word, wherever it says it near."""
    wanted = mine.keys(met.at)
    return all(_affirmed(other, there, mine, met.at) for other in near for there in other.find(wanted))


def _uneven(pair: Pair, mine: Sentence, theirs: Sequence[Sentence]) -> Iterator[LedgerEntry]:
    """An English sentence that denies and a French one that has no word to deny with, or the reverse. Which
    word is denied nobody sees there without a dictionary, so the two sentences must be each other’s."""
    if theirs[0].lang == "fr" or not _translates(pair, _MOSTLY):
        return
    said = theirs[0]
    whole = theirs[:1] if pair.matches[0].share >= _SURE else theirs
    stated = [n for n in mine.negations if not (_unheard(mine, n) or is_heard_otherwise(mine, n, theirs))]
    if len(stated) > sum(s.weight(mine) for s in whole):
        yield _lone(mine, stated[0], said, article_denies=True)
    elif _translates(pair, _WELL):
        yield from _lost(mine, said)


def _lost(mine: Sentence, said: Sentence) -> Iterator[LedgerEntry]:
    """What an English sentence denies and a French one that has no word to deny with does not."""
    if is_said_by_another(mine, said) or _is_quoted_alone(mine, said):
        return
    denied = [n for n in said.negations if not any(at in said.marks for at in n.focus)]
    if len(denied) > mine.weight(said):
        yield from (_lone(said, each, mine, article_denies=False) for each in denied)


def _in_its_place(pair: Pair, reading: Reading) -> Iterator[LedgerEntry]:
    """The same of a sentence whose place shows what it translates: those before and after come from the
    English sentences before and after."""
    if reading.lang != "en":
        return
    mine, near = facing(pair, reading)
    if near and _is_between(pair, reading) and _translates(pair, _MOSTLY):
        yield from _lost(mine, near[0])


def _is_between(pair: Pair, reading: Reading) -> bool:
    at, best = pair.statement.index, pair.matches[0].statement.index
    beside = [(to, reading.pairs[at + to]) for to in (-1, 1) if 0 <= at + to < len(reading.pairs)]
    sure = (p.matches[0].statement.index == best + to for to, p in beside if p.matches)
    return len(beside) == 2 and sum(sure) == 2


def _translates(pair: Pair, enough: float) -> bool:
    """Whether the sentence is its source sentence’s own translation: enough of its words, or the same rank in
    a paragraph of as many sentences, which the writer named as its source."""
    mine, theirs = pair.statement, pair.matches[0].statement
    lengths = sorted((len(mine.content), len(theirs.content)))
    if lengths[0] < _LENGTH * lengths[1]:
        return False
    if pair.matches[0].share >= enough:
        return True
    ours, said = mine.passage, theirs.passage
    ranks = [list(p.sentences).index((s.start, s.end)) for p, s in ((ours, mine), (said, theirs))]
    alike = len(ours.sentences) == len(said.sentences) and ranks[0] == ranks[1]
    return ours.sources == (said.where,) and alike


def _lone(denying: Sentence, negation: Negation, plain: Sentence, *, article_denies: bool) -> LedgerEntry:
    last = max((negation.last, *negation.focus[:1]))
    denied = denying.statement.mention(denying.words[negation.first].start, denying.words[last].end)
    whole = plain.statement.mention()
    return LedgerEntry(
        kind=EntryKind.NEGATION,
        verdict=Verdict.UNCERTAIN,
        article=denied if article_denies else whole,
        source=whole if article_denies else denied,
        reason=_reason(article_denies, sure=False),
    )


def _reason(added: bool, *, sure: bool) -> str:
    return f"polarity.negation-{'added' if added else 'dropped'}{'' if sure else '-perhaps'}"


def _entry(denying: Sentence, negation: Negation, met: _Meeting, *, article_denies: bool) -> LedgerEntry:
    plain = met.other
    last = max(negation.last, met.at)
    first = min(negation.first, met.at)
    denied = denying.statement.mention(denying.words[first].start, denying.words[last].end)
    affirmed = plain.statement.mention(plain.words[met.there].start, plain.words[met.there].end)
    sure = met.first and met.share >= _SURE and met.shared >= _NEAREST and set(plain.marks) <= {met.there}
    return LedgerEntry(
        kind=EntryKind.NEGATION,
        verdict=Verdict.ALTERED if sure else Verdict.UNCERTAIN,
        article=denied if article_denies else affirmed,
        source=affirmed if article_denies else denied,
        reason=_reason(article_denies, sure=sure),
    )
