"""The unit that a bare figure takes from one before it, where the sentence leaves it out: “put Labour on
29 per cent, the Greens on 8”, “turnout was 61 per cent; it may fall below 40”."""

import re
from collections.abc import Sequence

from rewriter.article import EntryKind
from rewriter.ledger.counting.amounts import LARGE, Amount
from rewriter.text.numbers._units import CURRENCIES
from rewriter.text.numbers.measures import dimension

_SP = "[ \u00a0\u202f]"
_BY_THE_WAY = frozenset("% ordinal time x fraction point year month week day h min s".split())
_FEW = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten"
_TIMES = "ans?|années?|mois|semaines?|jours?|heures?|years?|months?|weeks?|days?|hours?"
_REACH = 24  # characters before a figure among which the word that introduces it stands
_INTRODUCING = re.compile(
    rf"(?<!\w)(on|at|to|from|with|by|of|for|à|de|avec|contre|against|than|below|above|under|over|sous){_SP}$",
    re.I,
)
_COUNTS_NOTHING = re.compile(  # what ends the clause, or says when: a noun would say of what they are
    rf"{_SP}?(?:[,;:.!?)—–](?!\d)|$)|{_SP}(?:and|or|to|from|against|in|by|this|last|next|et|ou|à|contre|en|cette)"
    r"(?!\w)",
    re.I,
)
_COUNTS_NO_THING = re.compile(  # the same, with what else may follow where a unit is left unsaid
    rf"{_SP}?(?:[,;:.!?)—–…»”](?!\d)|$)|{_SP}(?:(?:an?|one|une?|\d{{1,3}}|{_FEW}){_SP}(?:{_TIMES})(?!\w)"
    r"|(?:and|or|to|from|against|in|by|this|last|next|at|on|the|for|with|before|after|earlier|ago|per|than"
    r"|but|when|while|since|until|now|today|compared|et|ou|à|au|aux|contre|en|cette|ce|cet|le|la|les|dans|sur|par"
    r"|pour|avec|avant|après|auparavant|puis|selon|soit|depuis|lors|hors|plus tôt|aujourd|désormais|mais|car"
    r"|quand|lorsque)"
    r"(?![\w-])|l[’'])",
    re.I,
)
_MONEY_FOR = re.compile(  # « 14 millions d’investissements » are money, « 14 millions d’habitants » none
    rf"{_SP}(?:de{_SP}|d[’']|of{_SP}|in{_SP})(?:invest|travaux|work|subvention|grant|aide|aid\b|dette|debt"
    r"|perte|loss|crédit|credit|fonds|fund|financement|don\b|dons\b|donation|recette|revenue|dépense|spending"
    r"|bénéfice|profit|économies|saving|prêt|loan|capital"
    r"|surcoût|dégât|damage|loyer|rent|frais|fee|vente|sales|chiffre d)",
    re.I,
)
_LINKS = re.compile(
    rf",?{_SP}(?:(?:up|down){_SP}from|from|to|against|than|compared{_SP}(?:with|to)|contre|à){_SP}", re.I
)
_OF_WHICH = re.compile(rf"(?<!\w)(?:dont|including){_SP}$", re.I)
_OF = re.compile(rf"{_SP}(?:de{_SP}|d[’']|of{_SP})", re.I)
_MUST_REACH = re.compile(  # “would have needed about 80”: so much of what was just measured
    rf"(?<!\w)(?:need(?:s|ed)?|reach(?:es|ed)?|exceed(?:s|ed)?|hit|top(?:s|ped)?){_SP}"
    rf"(?:(?:about|around|nearly|almost|roughly|at{_SP}least){_SP})?$",
    re.I,
)
_TAKES_UP = re.compile(r"(?<!\w)(?:it|elle|il)(?!\w)", re.I)


def gapped_unit(bare: Amount, beside: Sequence[Amount], before: Sequence[Amount]) -> str:
    """The unit of the figures before it, `beside` it in its sentence or in that `before`, where they have one
    and it counts nothing itself; "" where nothing shows that it measures the same."""
    if (
        bare.in_name
        or bare.unit
        or not (_COUNTS_NOTHING.match(bare.passage.text, bare.end) or _is_part(bare))
    ):
        return ""
    ahead = [a for a in beside if a.start < bare.start and a.kind is EntryKind.FIGURE]
    if measured := [a for a in ahead if a.unit]:
        told = _unit(measured)
        return told if _is_part(bare) or any(_goes_with(bare, a) for a in measured) else ""
    if ahead or not before:
        return ""
    unit = _unit(before)
    return unit if _takes_up(bare) or (unit == "%" and _must_reach(bare)) else ""


def may_share(bare: Amount, unit: str, near: Sequence[Amount]) -> bool:
    """Whether the source says that unit of one of the figures `near` a bare one that counts no things: an
    article may write it there too: “128 grams a meal, against 94 a year earlier”."""
    measured = {a.unit for a in near if a.kind is EntryKind.FIGURE}
    alike = {u for u in measured if dimension(u) == dimension(unit) != ""} or {unit}
    if bare.in_name or bare.unit or unit == "%" or unit not in measured or alike != {unit}:
        return False
    text = bare.passage.text
    if unit in CURRENCIES.values() and _MONEY_FOR.match(text, bare.end):
        return True
    free = bool(_COUNTS_NO_THING.match(text, bare.end)) and _is_of_one_size(bare, unit, near)
    return free and _last_said(bare, unit, near) in ("", unit)


def _last_said(bare: Amount, unit: str, near: Sequence[Amount]) -> str:
    """The unit, or the things, of the figures before it; "several" of « 300 sièges à 12 euros »."""
    told = [a for a in near if a.start < bare.start and a.kind is EntryKind.FIGURE and (a.unit or a.noun)]
    told = [a for a in told if a.unit == unit or a.unit not in _BY_THE_WAY]
    last = max((a.sentence for a in told), default=0)
    units = {a.unit or a.noun for a in told if a.sentence == last}
    return "" if not told else unit if units == {unit} else "several"


def _is_of_one_size(bare: Amount, unit: str, near: Sequence[Amount]) -> bool:
    """Whether no other things are counted as large as it, euros beside « 3 millions d’habitants »."""
    large = {a.unit or a.noun for a in near if a.value is not None and a.value >= LARGE} - {""}
    return bare.value is None or bare.value < LARGE or large == {unit}


def _is_part(bare: Amount) -> bool:
    """Whether it is so many of the measure before: « 40 hectares, dont 12 de vignes »."""
    text = bare.passage.text
    return bool(_OF_WHICH.search(text, bare.sentence, bare.start) and _OF.match(text, bare.end))


def _unit(amounts: Sequence[Amount]) -> str:
    """The one unit of these figures."""
    units = {a.unit for a in amounts if a.kind is EntryKind.FIGURE}
    return next(iter(units)) if len(units) == 1 else ""


def _goes_with(bare: Amount, measured: Amount) -> bool:
    """Whether one word introduces both, or a word of comparison links them."""
    linked = _LINKS.fullmatch(bare.passage.text, measured.end, bare.start)
    return bool(linked) or _introduced(bare) == _introduced(measured) != ""


def _introduced(amount: Amount) -> str:
    text = amount.passage.text
    found = _INTRODUCING.search(text, max(0, amount.start - _REACH), amount.start)
    return found[1].lower() if found else ""


def _must_reach(bare: Amount) -> bool:
    """Whether its sentence says what the share before should come to."""
    text = bare.passage.text
    return bool(_MUST_REACH.search(text, max(bare.sentence, bare.start - 2 * _REACH), bare.start))


def _takes_up(bare: Amount) -> bool:
    """Whether its sentence speaks of what the one before measured: “it may fall below 40”."""
    return bool(_introduced(bare) and _TAKES_UP.search(bare.passage.text, bare.sentence, bare.start))
