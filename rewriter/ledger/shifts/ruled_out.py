"""“Did not rule out” told as « a exclu »: an English turn of two words that no dictionary of words sees."""

import re
from collections.abc import Iterator

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading

_ALIKE = 0.25  # share of the article sentence from which an English sentence says the same
_RULES_OUT = re.compile(r"\b(?:rul(?:es?|ed|ing) (?:\w+ ){0,3}?out|exclud(?:es?|ed|ing))\b", re.I)
_ENGLISH_NOT = re.compile(
    r"(?:\bnot|n[’']t|\bnever|\bcannot|\bwithout|\b(?:refus|declin)ed to)(?: \w+){0,2} $", re.I
)
_EXCLUDES = re.compile(r"(?<!\w)(?:exclu(?:t|s|re|ent|ait)?|écart(?:é|e|er|ait|ent))(?!\w)", re.I)
_FRENCH_NOT = re.compile(
    r"(?<!\w)(?:pas|jamais|aucun\w*|rien|sans|refus\w+ d[e’'])(?:[ \u00a0’'][\w-]+){0,2}[ \u00a0’']$", re.I
)
_NE = re.compile(r"(?<!\w)n(?:e |[’'])(?:\w+ )?$", re.I)
_BACK = 40  # characters before the verb in which it is denied


def ruled_out(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each sentence that has ruled out what its English sentence does not rule out, or the
    reverse."""
    for pair in reading.pairs if reading.lang == "en" else ():
        match = pair.matches[0] if pair.matches else None
        if match is None or match.share < _ALIKE or pair.statement.quotes:
            continue
        mine, theirs = _only(_EXCLUDES, pair.statement), _only(_RULES_OUT, match.statement)
        if mine is None or theirs is None:
            continue
        denied, was = _is_denied(pair.statement, mine), _is_denied(match.statement, theirs)
        if denied != was:
            yield LedgerEntry(
                kind=EntryKind.NEGATION,
                verdict=Verdict.ALTERED,
                article=pair.statement.mention(*mine),
                source=match.statement.mention(*theirs) if denied else match.statement.mention(),
                reason=f"polarity.negation-{'added' if denied else 'dropped'}",
            )


def _only(pattern: re.Pattern[str], statement: Statement) -> tuple[int, int] | None:
    """Where the sentence has that verb, if once."""
    found = list(pattern.finditer(statement.passage.text, statement.start, statement.end))
    return found[0].span() if len(found) == 1 else None


def _is_denied(statement: Statement, at: tuple[int, int]) -> bool:
    before = statement.passage.text[max(statement.start, at[0] - _BACK) : at[0]]
    if statement.lang == "en":
        return bool(_ENGLISH_NOT.search(before))
    return bool(_FRENCH_NOT.search(before) or _NE.search(before))
