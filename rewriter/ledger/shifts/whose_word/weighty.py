"""Which claims weigh so much that whose word they are must stand beside them: forecasts, accusations."""

import re
from collections.abc import Sequence

from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.shifts.how_sure.legal_status import hinted_in
from rewriter.text.claims.legal_status import SUSPECT
from rewriter.text.saying.speech import Attribution

_CHARGES = 3  # sentences of a source that speak of charges
_CHARGED = 0.2  # and the share of it that they make, from which it is about somebody's blame
_FORECAST_FR = re.compile(r"[^\W\d_]{2,}(?:ra|ront|rait|raient)\b")
_FORECAST_EN = re.compile(r"\b(?:will|would|could(?! not\b)|may|might|should|likely|expected to)\b")
_MAY_EN = frozenset("could may might".split())
_PLANNED = re.compile(r" (?:doit|doivent|[a-z]{2,20}r(?:ait|aient)) (?:[a-z]+ ){0,3}[a-z]{2,20}(?:er|ir|re) ")
_NOT_FORECAST = frozenset("paraît contra extra opéra caméra era mantra infra ultra cobra".split())
_BLAME = frozenset(
    "responsable coupable accuse fraude mensonge viole corruption faute illegal illegalement menace danger "
    "scandale echec guilty fraud lied corruption blame illegal failed failure threat negligence".split()
)


def is_planned(mine: Statement, source: tuple[Statement, Attribution], *, aimed: bool) -> bool:
    """Whether what an English source foretells is told as what may or is to be, « pourrait », « doit »: no
    fact, though it does not say whose word it is. An opinion, a blame or a person’s good name weigh more."""
    if aimed or source[1].opinion or is_blaming(source[0]):
        return False
    return bool(_PLANNED.search(f" {' '.join(w.folded for w in mine.own)} "))


def is_about_blame(source: Sequence[Statement]) -> bool:
    """Whether enough of a source’s sentences speak of accusers, courts or charges for what somebody says in
    it to be taken as one more charge."""
    speaking = sum(hinted_in(s) >= SUSPECT for s in source)
    return speaking >= max(_CHARGES, _CHARGED * len(source))


def is_grave(source: Statement) -> bool:
    """Whether the source's claim foretells or accuses."""
    pattern = _FORECAST_FR if source.lang == "fr" else _FORECAST_EN
    told = (m[0].lower() for m in pattern.finditer(source.text))
    return any(word not in _NOT_FORECAST for word in told) or is_blaming(source)


def is_blaming(source: Statement) -> bool:
    """Whether the source's sentence has a word that blames."""
    return any(w.folded in _BLAME for w in source.words)


def is_possible(mine: Statement, source: tuple[Statement, Attribution]) -> bool:
    """Whether the article says no more than that something « pourrait » be, as the English “could” does."""
    may = any(w.startswith("pourr") for w in mine.held)
    return may and not _MAY_EN.isdisjoint(source[0].held)
