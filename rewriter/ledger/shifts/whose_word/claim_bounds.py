"""How far what somebody says reaches in its sentence, and what stands there on the writer's own word.

« Ils ne s’accordent pas sur le prix : 40 000 euros selon l’un » has one of them give the price, and no more.
"""

import re
from collections.abc import Iterator
from itertools import chain, islice

from rewriter.ledger.bearing.statements import Statement
from rewriter.text.saying.speech import Attribution

_ASIDES = 8  # of one sentence that are looked at, against hostile input
_ASIDE = re.compile(
    r", ?(?:l[’']une?|le|la|les|une?|one|the|an?)\b"
    r"(?![^,;:]{0,80}\b(?:qui|that|who|est|sont|is|are|was|were)\b)[^,;:«»“”]{5,80}(?=,)"
)
_RELATIVE = re.compile(r", (?:who|which|qui|dont)\b[^,;:«»“”]{5,80}(?=,)")
_BEHIND = re.compile(r", (?:an?|une?) [^\W\d_]+,? (?:which|that|qui|que|dont)\b[^;:«»“”]{5,120}\.?$")
_ANOTHER_CLAUSE = re.compile(r"\b(?:after|before|when|since|because|while|which|who|and|but|than)\b")
_JUDGED = re.compile(
    r",?\s«\s?[^«»]{2,40}\s?»[^.;:«»]{2,80}(?=\s:)"
)  # « juge “prématuré” de nommer un coupable : »
_PREDICATE = re.compile(  # « juge « insuffisante » la rallonge votée en mars », no thing that is only held
    r"\s«\s?[^«»]{2,40}\s?»(?=\s(?:les?|la|l[’']|ces?|cet|cette|ses|son|sa|leurs?)\s?"
    r"(?!(?:hypoth|accusa|soup[cç]|thèse|rumeur|version|scénario|idée|explication|théorie|possib|risque)))"
)


def asides(source: Statement) -> Iterator[tuple[int, int]]:
    """Offsets of what a sentence says between two commas, or behind its last, of a thing it names."""
    text, start, end = source.passage.text, source.start, source.end
    found = (p.finditer(text, start, end) for p in (_ASIDE, _RELATIVE, _BEHIND))
    return (m.span() for m in islice(chain(*found), _ASIDES))


def opens_another_clause(source: Statement, mark: int, speaker: int) -> bool:
    """Whether the speaker behind a comma opens a clause of his own, “eight days after a customer reported”,
    “, and the company has promised”, so that what stands before is not said by him."""
    return bool(_ANOTHER_CLAUSE.search(source.passage.text, mark, speaker))


def judged_only(source: Statement, found: Attribution) -> int:
    """Where the claim ends of « juge « prématuré » de nommer un coupable : trois tests manquent », what
    follows being the writer's reason, and of « juge « insuffisante » la rallonge votée en mars », which there
    is whatever one thinks of it; 0 elsewhere."""
    if not found.opinion:
        return 0
    text = source.passage.text
    said = _JUDGED.match(text, found.end, source.end) or _PREDICATE.match(text, found.end, source.end)
    return said.end() if said else 0


def clause_of(source: Statement, found: Attribution) -> tuple[int, int]:
    """What « selon » bears on: the clause that it stands in."""
    text = source.passage.text
    start = max(source.start, *(text.rfind(mark, source.start, found.start) + 1 for mark in ":;"))
    stop = text.find(";", found.end, source.end)
    return start, source.end if stop < 0 else stop
