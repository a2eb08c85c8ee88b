"""“Did not rule out” told as « a exclu », “couldn’t help” as « a pu s’empêcher »: English turns of two words
that no dictionary of words sees."""

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
_HELPS = re.compile(r"\bhelp(?= (?:but\b|\w+ing\b))", re.I)
_REFRAINS = re.compile(r"(?<!\w)(?:[mts][’']|nous |vous )empêch(?:er|é|a|e|ent|ait)(?!\w)", re.I)
_TURNS = ((_RULES_OUT, _EXCLUDES), (_HELPS, _REFRAINS))
_FRENCH_NOT = re.compile(
    r"(?<!\w)(?:pas|jamais|aucun\w*|rien|sans|refus\w+ d[e’'])(?:[ \u00a0’'][\w-]+){0,2}[ \u00a0’']$", re.I
)
_NE = re.compile(r"(?<!\w)n(?:e |[’'])(?:\w+ ){0,2}$", re.I)
_BACK = 40  # characters before the verb in which it is denied


def ruled_out(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each sentence that says it has ruled out, or helped, what its English sentence says it has
    not, or the reverse."""
    for pair in reading.pairs if reading.lang == "en" else ():
        match = pair.matches[0] if pair.matches else None
        if match is None or match.share < _ALIKE:
            continue
        for english, french in _TURNS:
            mine, theirs = _only(french, pair.statement), _only(english, match.statement)
            if mine and theirs and not pair.statement.is_quoted(mine[0]):
                yield from _turned(pair.statement, mine, match.statement, theirs)


def _turned(
    statement: Statement, mine: tuple[int, int], source: Statement, theirs: tuple[int, int]
) -> Iterator[LedgerEntry]:
    denied, was = _is_denied(statement, mine), _is_denied(source, theirs)
    if denied != was:
        yield LedgerEntry(
            kind=EntryKind.NEGATION,
            verdict=Verdict.ALTERED,
            article=statement.mention(*mine),
            source=source.mention(*theirs) if denied else source.mention(),
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
