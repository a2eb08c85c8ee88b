"""Sentences that nothing in the source bears out; first and last paragraphs that go beyond it."""

import re
from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Standing, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.bearing.support import FAR, asks, is_speech, judged
from rewriter.ledger.both_texts import Reading

# Shares asked for in the first paragraph and the last two, where rewritings go beyond their source.
_EDGE = {"fr": 0.45, "en": 0.37}
AT_THE_EDGES = frozenset({"support.opening", "support.closing"})
_INVITING = re.compile(r"(?:Retour sur|Plongée|Décryptage|Récit|Explications)\b(?!.*\b(?:qui|que|dont)\b)")
_TELLING = 4  # telling words a sentence there must have
_HEARSAY = frozenset("serait seraient aurait auraient".split())
_IF = frozenset("si s".split())
_SAYING = 4  # telling words from which a sentence of other words is an invention, and no free way to link


def unsupported(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each sentence that nothing in the source bears out: `INVENTED` where most of its many
    telling words stand nowhere in a French source, a doubt where it has few, where the first or last
    paragraph goes beyond it, or where only its meaning, not its words, is far from the source's."""
    opening, closing = _edges(reading.statements.all)
    for pair in reading.pairs:
        where = pair.statement.where
        at_edge = "opening" if where == opening else "closing" if where in closing else ""
        if at_edge and _is_reported(pair):
            continue
        if reason := _reason(pair, reading, at_edge):
            sure = reading.lang == "fr" and not at_edge and len(pair.telling) >= _SAYING
            sure = sure and not _leads_in(pair.statement, reading.statements.all)
            yield LedgerEntry(
                kind=EntryKind.STATEMENT,
                verdict=Verdict.INVENTED if sure else Verdict.UNCERTAIN,
                article=pair.statement.mention(),
                reason=reason,
            )


def _is_reported(pair: Pair) -> bool:
    """Whether a sentence lays what it says at somebody’s door, by the conditional of hearsay: « en serait la
    cause ». It is no remark of the writer’s."""
    held = pair.statement.held
    return not _HEARSAY.isdisjoint(held) and _IF.isdisjoint(held)


def _leads_in(mine: Statement, every: Sequence[Statement]) -> bool:
    """Whether it may only name what comes next: a heading, or what opens a paragraph and has no figure and no
    name, « Le vote a révélé une assemblée divisée. »"""
    if mine.is_heading:
        return True
    before, after = every[max(0, mine.index - 1) : mine.index], every[mine.index + 1 : mine.index + 2]
    opens = not any(s.passage is mine.passage for s in before)
    goes_on = any(s.passage is mine.passage for s in after)
    return opens and goes_on and not mine.items and not mine.quotes


def _reason(pair: Pair, reading: Reading, at_edge: str) -> str:
    standing, reason = judged(pair, reading)
    if standing is Standing.UNSUPPORTED and reason != FAR:
        return (
            "" if at_edge == "opening" and _invites(pair.statement) else f"support.{at_edge or 'unsupported'}"
        )
    if at_edge and _is_beyond(pair, reading):
        return f"support.{at_edge}"
    return FAR if reason == FAR else ""


def _invites(mine: Statement) -> bool:
    """Whether it only invites to read on: a question, « Retour sur une saison agitée. »"""
    text = mine.text.rstrip()
    return text.endswith(("?", "…")) or bool(_INVITING.match(text))


def _is_beyond(pair: Pair, reading: Reading) -> bool:
    """Whether too few of its words stand in the source: anywhere in a French one, which a lead may
    sum up; there where an English one says it, whose known words are few, unless it renders that."""
    lang = reading.lang
    share = pair.borne_out_anywhere if lang == "fr" else pair.borne_out
    if share >= _EDGE[lang] or len(pair.telling) < _TELLING or reading.renders(pair):
        return False
    return not asks(pair.statement) and not (lang == "en" and is_speech(pair.statement))


def _edges(statements: Sequence[Statement]) -> tuple[str, frozenset[str]]:
    """The addresses of the body's first paragraph and of its last section's last paragraph."""
    body = list(dict.fromkeys(s.where for s in statements if not s.is_heading))
    if len(body) < 3:
        return "", frozenset()
    last = body[-1].partition("/")[0]
    closing = [where for where in body if where.partition("/")[0] == last][-2:]
    return body[0], frozenset(closing)
