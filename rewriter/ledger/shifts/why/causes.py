"""Causes that only the article gives: two facts of the source joined by « c’est pourquoi » or « car »."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Match, Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.bearing.support import asks
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.shifts.why.juxtaposed import are_juxtaposed
from rewriter.text.claims.causes import Link, gives_cause, hints_at_cause, links

_FOUND = 0.5  # share of a sentence from which its source sentences are where the cause would stand
_PLACED = {"fr": _FOUND, "en": 0.35}  # a translation shares fewer words with what it was made from
_SAID = 0.45  # share that one source sentence has of a conclusion which it draws too
_WHOLE = 0.75  # of what the source has of a sentence, what one source sentence must hold to be all of it
_OPENING = 7  # words in which a sentence says that it follows from another
_FIRST = 4
_THIS = frozenset("cela ceci ce cette ces c this that these it".split())
_MOST = 20  # connectors of one sentence that are looked at, against hostile input
_LONGEST = 40  # words of a cause
_TELLING = 2  # content words that a cause must have to be looked for
_TRACES = 0.25  # share of them that any sentence may have by chance
_HERE = frozenset(("voici", "voila"))
_OF = frozenset(("de", "d"))
_DECIDED = ("vote", "scrutin", "referendum", "match", "rencontre", "finale", "tirage")  # what has a result
_HEAD = 4  # words: a connector among the first links its sentence to the one before
_SUPPOSING = ("si", "s", "if")  # « s’il »


def causes_added(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each connector of cause or consequence where the source gives no cause."""
    before: Pair | None = None
    for pair in reading.pairs:
        yield from _added(pair, before)
        before = pair


def _added(pair: Pair, before: Pair | None) -> Iterator[LedgerEntry]:
    statement = pair.statement
    for link in islice(links(statement.folded), _MOST):
        quoted = statement.is_quoted(statement.words[link.first].start)
        beside = _presents(statement, link) or _is_outcome(pair, before, link)
        beside = beside or _ends_a_hypothesis(pair, link)
        if quoted or _asks(statement, link) or _is_noun(statement, link) or beside:
            continue
        if reason := _reason(pair, before, link):
            yield _entry(pair, link, reason)


def _ends_a_hypothesis(pair: Pair, link: Link) -> bool:
    """Whether « donc » only marks what follows from the source's own « si »: « si le gel dure, il fera
    donc moins de fruits »."""
    mine, best = pair.statement.folded, pair.best
    marks = mine[link.first : link.last + 1] == ["donc"] and mine[0] in _SUPPOSING
    return marks and best is not None and best.folded[0] in _SUPPOSING


def _reason(pair: Pair, before: Pair | None, link: Link) -> str:
    """Why the source does not bear out the connector; "" when nothing shows that."""
    back = before if _reaches_back(link) else None
    if link.force in ("strong", "soft") and pair.matches and not _is_backed(pair, back, link):
        if _is_means(pair, link):
            return ""
        return "cause.added" if pair.share >= _FOUND else "cause.added-doubt"
    concludes = link.side == "before" and link.force in ("strong", "plain")
    if concludes and _is_drawn(pair, before):
        return "cause.drawn-doubt"
    if (concludes or link.force == "plain") and are_juxtaposed(pair, before, link):
        return "cause.beside-doubt"
    return "cause.other-doubt" if pair.source.lang == "fr" and _is_other(pair, link) else ""


def _is_means(pair: Pair, link: Link) -> bool:
    """Whether what follows « grâce à » is what the French source gives the sentence’s sum as: « une aide de
    trois millions » told as « trois millions grâce à une aide »."""
    best, words = pair.best, pair.statement.folded
    cause = _cause(pair.statement, link)
    if best is None or best.lang != "fr" or not cause or words[link.first] != "grace":
        return False
    if "avec" in best.held and cause[-1] in best.held:  # « travaillent avec des bonbonnes »
        return True
    sums = {w for w in words[: link.first] if w.isdigit()}
    return any(
        word == cause[-1] and of in _OF and (figure in sums)
        for word, of, figure in zip(best.folded, best.folded[1:], best.folded[2:], strict=False)
    )


def _is_drawn(pair: Pair, before: Pair | None) -> bool:
    """Whether no source sentence says what is concluded: the article alone may draw it. Where it goes on
    with what the sentence before came from, room for a cause is enough: it may say so in other words."""
    if pair.statement.text.rstrip().endswith("?") or (pair.matches and pair.matches[0].share >= _SAID):
        return False
    return not any(_leaves_room(s) for s in _carried(pair, before))


def _carried(pair: Pair, before: Pair | None) -> Iterator[Statement]:
    """The source sentences that the one before came from too, and the one that follows its best."""
    if before is not None and before.best is not None:
        known = {m.statement.index for m in before.matches} | {before.best.index + 1}
        yield from (m.statement for m in pair.matches if m.statement.index in known)


def _leaves_room(statement: Statement) -> bool:
    words, lang = statement.folded, statement.lang
    return gives_cause(words, lang) or hints_at_cause(words, lang)


_WHETHER = re.compile(r"(?:Faut-il|Doit-on|Peut-on|Est-ce|S[’']agit-il)\b")


def _asks(statement: Statement, link: Link) -> bool:
    """« D’où cela vient-il ? », « Faut-il y voir une conséquence de la mesure ? »"""
    if _WHETHER.match(statement.text) and asks(statement):
        return True
    put = statement.is_heading or statement.text.rstrip().endswith("?")
    return put and statement.words[link.last].folded == "ou"


def _is_noun(statement: Statement, link: Link) -> bool:
    """« Un résultat » links nothing, « Résultat : » does."""
    last = statement.words[link.last]
    rest = statement.passage.text[last.end : statement.end]
    return last.folded == "resultat" and (link.first > 0 or not rest.lstrip().startswith(":"))


def _is_outcome(pair: Pair, before: Pair | None, link: Link) -> bool:
    """Whether « Résultat : » gives what was voted or played, which the sentence before tells: both come from
    one sentence of a French source."""
    if before is None or pair.statement.words[link.last].folded != "resultat" or pair.source.lang != "fr":
        return False
    return (
        pair.best is not None
        and pair.best is before.best
        and any(word.startswith(_DECIDED) for word in before.statement.folded)
    )


def _presents(statement: Statement, link: Link) -> bool:
    """« Voici donc les comptes » concludes nothing."""
    words = statement.folded
    return words[link.first] == "donc" and link.first > 0 and words[link.first - 1] in _HERE


def _is_other(pair: Pair, link: Link) -> bool:
    """Whether a source in the same language has next to nothing of the cause itself, « Comme il s’agit d’une
    première, … », though it may give another."""
    if link.side != "after":
        return False
    cause = _cause(pair.statement, link)
    held = sum(any(s.has(word) for s in pair.near) for word in cause)
    return len(cause) >= _TELLING and held <= _TRACES * len(cause)


def _cause(statement: Statement, link: Link) -> Sequence[str]:
    """The content words from the connector to the next comma, or to the end."""
    words = statement.words
    found: list[str] = []
    for at in range(link.last + 1, min(len(words), link.last + 1 + _LONGEST)):
        if "," in statement.passage.text[words[at - 1].end : words[at].start]:
            break
        if words[at].folded in statement.content:
            found.append(words[at].folded)
    return found


def _is_backed(pair: Pair, before: Pair | None, link: Link) -> bool:
    """Whether the source gives a cause there. What is linked may stand in one source sentence, which may give
    it anywhere; or in two, of which one must open with it or carry it on (« Elle a donc … »): a cause within
    one of the two is about something else."""
    ends = _ends(pair, before)
    if pair.share < _PLACED[pair.source.lang]:
        return any(_explains(s, link) for s in (*pair.near, *ends))
    if len(ends) < 2 or (before is None and pair.source.lang == "en"):
        return any(_explains(m.statement, link) for m in pair.matches)
    if before is None and _is_told_so(pair.matches[0], link):
        return True
    cause, effect = ends
    return _explains_another(cause) or _opens_with_cause(effect) or _carries_on(effect)


def _is_told_so(first: Match, link: Link) -> bool:
    """Whether the source’s sentence that says most of it gives a cause of its own: « en attribuant la
    hausse à … » told as « la hausse s’explique par … »."""
    return link.force == "soft" and first.share >= _SAID and _explains(first.statement, link)


def _ends(pair: Pair, before: Pair | None) -> Sequence[Statement]:
    """The source sentences that the connector links: one for each end, or the one that holds both."""
    first, *others = pair.matches
    if before and before.best:
        both = before.best in [m.statement for m in pair.matches]
        return [first.statement] if both else [before.best, first.statement]
    if others and first.share < _WHOLE * pair.share:
        return [first.statement, others[0].statement]
    return [first.statement]


def _explains(statement: Statement, link: Link) -> bool:
    """Whether the sentence gives a cause, in words or by a colon, or leaves room for one where the connector
    may translate as little as "with"."""
    words = statement.folded
    if gives_cause(words, statement.lang) or ":" in statement.text:
        return True
    return link.force == "soft" and hints_at_cause(words, statement.lang)


def _explains_another(statement: Statement) -> bool:
    """Whether the sentence gives a cause of what was just said: « Cela s’explique par … »."""
    opening = statement.folded[:_OPENING]
    return not _THIS.isdisjoint(opening[:2]) and gives_cause(opening, statement.lang)


def _opens_with_cause(statement: Statement) -> bool:
    """Whether the sentence begins with a cause: « Face à … », « Dans ces conditions, elle a donc … »."""
    opening = statement.folded[:_OPENING]
    begins = gives_cause(opening[:_FIRST], statement.lang) or next(links(opening), None) is not None
    return _explains_another(statement) or begins


def _carries_on(statement: Statement) -> bool:
    """Whether the sentence says anywhere that it follows from the one before: « Elle a donc … »."""
    words = statement.folded
    return statement.lang == "fr" and any(link.side == "before" for link in links(words))


def _reaches_back(link: Link) -> bool:
    return link.first < _HEAD and link.side == "before"


def _entry(pair: Pair, link: Link, reason: str) -> LedgerEntry:
    statement, words = pair.statement, pair.statement.words
    return LedgerEntry(
        kind=EntryKind.CAUSE,
        verdict=Verdict.INVENTED if reason == "cause.added" else Verdict.UNCERTAIN,
        article=statement.mention(words[link.first].start, words[link.last].end),
        source=pair.best.mention() if pair.best and reason != "cause.drawn-doubt" else None,
        reason=reason,
    )
