"""œ and æ, where a French word has them and no other."""

import re

from rewriter.text.typography.rules import Rule

_WORDS = (
    r"(?:ch|ranc|c)oeurs?|écoeur\w{1,9}|(?:man|dés|\b)oeuvr\w{1,9}|(?:chefs?-d[’'])oeuvre|hors-d[’']oeuvre|soeurs?|boeufs?|noeuds?|voeux?|"
    r"oeil|oeillets?|oeillères?|oeillades?|moeurs|oeufs?|oecumén\w{1,9}|oesophag\w{1,9}|oestrogèn\w{1,9}|foetus|"
    r"foetal\w{0,3}|foetaux|oedèmes?|oenolog\w{1,9}|coelacanthes?|oedip\w{1,6}"
)
_EA = {"oe": "œ", "Oe": "Œ", "OE": "Œ", "ae": "æ", "AE": "Æ"}


def _joined(match: re.Match[str]) -> tuple[int, int, str] | None:
    at = match.group().lower().find("oe")
    start = match.start() + at
    pair = match.string[start : start + 2]
    return (start, start + 2, _EA[pair]) if pair in _EA else None


RULES: tuple[Rule, ...] = (
    Rule(
        ("oe", "OE", "Oe"),
        re.compile(rf"(?<!\w)(?:{_WORDS})(?!\w| d[’']Alene)", re.IGNORECASE),
        _joined,
    ),
    Rule(("x aequo", "t caetera"), re.compile(r"(?<=\bex )ae(?=quo\b)|(?<=\bet c)ae(?=tera\b)"), "æ"),
)
