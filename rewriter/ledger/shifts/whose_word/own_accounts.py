"""Where an English attribution that is left out loses nothing: what somebody says of their own money, and
what the sentences around show to be another paragraph’s."""

import re
from collections.abc import Iterator

from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.lexicon import concepts
from rewriter.text.saying.speech import Attribution

_OPENING = 4  # words of a claim among which its subject and its auxiliary stand
_OWN = frozenset(("it", "its"))  # « they » may be people, whose losses are their word
_DENIED = frozenset("not never no nothing nobody without".split())
_SUFFERED = frozenset("be been being was were".split())  # what others did: “it had been defrauded of $3m”
_OFFICE = 2  # words between the auxiliary and the verb: “had not yet opened”
_ACTS = (
    "open",
    "launch",
    "order",
    "ask",
    "approv",
    "grant",
    "issu",
    "publish",
    "adopt",
    "postpon",
    "schedul",
)
_REPORTED = re.compile(  # an account’s line, and its sum
    r" (?:an?|its) (?:[\w’'-]{1,20} ){0,3}(?:loss|profit|surplus|deficit|revenue|turnover|income|earnings)\b"
    r"[^,.;]{0,40}"
)
_AUTHORITIES = frozenset(
    "office agency ministry authority authorities prefecture commission department council agence ministere "
    "autorite autorites mairie prefet".split()
)
_ASKED = frozenset("should must asked urged advised told doivent invites appelle appelles conseille".split())
_TO_DO = re.compile(r" (?:(?:il )?(?:ne )?faut|doivent|evite[rz]|sont (?:pries|invites|appeles)|mieux vaut) ")
_SHARED = 2  # words that the sentence must have of the one beside which it was written from
_LIKELY = 0.3  # share of a sentence beside from which its best source sentence is where it comes from


def tells_own_doings(source: Statement, found: Attribution, reading: Reading) -> bool:
    """Whether a body gives its own sums, or an authority says what it does itself."""
    does = _does_its_office(source, found) or _tells_own_act(source, found, reading)
    return does or _tells_own_money(source, found, reading)


def _tells_own_act(source: Statement, found: Attribution, reading: Reading) -> bool:
    """“It said it had not opened an inquiry”, of a ministry: nobody knows better, and it is its act."""
    before = reading.stated.all[max(0, source.index - 1) : source.index]
    official = any(not _AUTHORITIES.isdisjoint(s.held) for s in (source, *before))
    return official and not found.inverted and is_a_body(source, found)


def _tells_own_money(source: Statement, found: Attribution, reading: Reading) -> bool:
    """Whether a company, a council or a club gives its own sums: “it said it had cut its debt to $3bn”.
    Nobody else could, and what it gives is a fact of its accounts. Neither what it denies, nor what it says
    was done to it, nor what people say of themselves is one."""
    claim = source.passage.words_between(found.end, source.end)
    if found.inverted or not _OWN.intersection(w.folded for w in claim[:_OPENING]):
        return False
    if not (_DENIED | _SUFFERED).isdisjoint(source.held):
        return False
    return _has_sum(source, found.end, source.end, reading)


def reports_own_sum(source: Statement, found: Attribution, reading: Reading) -> bool:
    """The same of “it reported a loss of $3m”, which no clause follows: so accounts are published."""
    text = source.passage.text
    sum_of = _REPORTED.match(text, found.end, source.end)
    verb = text[found.start : found.end].lower()
    return verb.startswith("report") and sum_of is not None and _has_sum(source, *sum_of.span(), reading)


def _does_its_office(source: Statement, found: Attribution) -> bool:
    """Whether a body says what it did or did not do in its office: “the regulator said it had not opened an
    investigation”. It is an act as much as a word."""
    claim = source.passage.words_between(found.end, source.end)
    own = not _OWN.isdisjoint(w.folded for w in claim[:_OPENING])
    acts = any(w.folded.startswith(_ACTS) for w in claim[1 : _OPENING + _OFFICE])
    return own and acts and not found.inverted and source.lang == "en"


def is_a_body(source: Statement, found: Attribution) -> bool:
    """Whether what is claimed a company, a council or a club says of itself, which « elle » means then."""
    claim = source.passage.words_between(found.end, source.end)[:_OPENING]
    return source.lang == "en" and not _OWN.isdisjoint(w.folded for w in claim)


def tells_the_public(mine: Statement, source: Statement, found: Attribution) -> bool:
    """Whether an authority tells people what to do, and the article tells them so: « il ne faut pas manger
    ces conserves » of “the food agency said shoppers should not eat”. Its word makes it so."""
    official = not _AUTHORITIES.isdisjoint(found.voice.words) or not _AUTHORITIES.isdisjoint(source.held)
    asks = not _ASKED.isdisjoint(source.held)
    return official and asks and bool(_TO_DO.search(f" {' '.join(w.folded for w in mine.own)} "))


def _has_sum(source: Statement, start: int, end: int, reading: Reading) -> bool:
    there = (a for a in reading.theirs if a.passage is source.passage and start <= a.start < end)
    return any(a.unit.isupper() for a in there)  # currencies are written in capitals


def is_elsewhere(pair: Pair, reading: Reading) -> bool:
    """Whether the sentences before and after come from one other paragraph of the source, which has words of
    this one too: then it comes from there, whatever its best by words alone is."""
    best = pair.best
    wheres = [origin.where for origin in _origins_beside(pair.statement, reading)]
    if best is None or len(wheres) < 2 or len(set(wheres)) > 1 or wheres[0] == best.where:
        return False
    there = (s for s in reading.stated.all if s.where == wheres[0])
    held = frozenset(key for s in there for key in s.concepts)
    return sum(not held.isdisjoint(concepts(word, "fr")) for word in pair.statement.telling) >= _SHARED


def _origins_beside(statement: Statement, reading: Reading) -> Iterator[Statement]:
    """What the sentence before and the one after in its paragraph were written from, where that shows."""
    for at in (statement.index - 1, statement.index + 1):
        beside = reading.pairs[at] if 0 <= at < len(reading.pairs) else None
        if beside is None or beside.statement.passage is not statement.passage:
            continue
        yield from (m.statement for m in beside.matches[:1] if m.share >= _LIKELY)
