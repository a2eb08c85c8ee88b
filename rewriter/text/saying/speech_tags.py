"""The words that say who speaks, where they follow a quotation: « … », a-t-il dit."""

import re

from rewriter.text.saying.quotations import quoted_spans

_SAID = (
    "dit|déclaré|ajouté|affirmé|expliqué|répondu|lancé|demandé|écrit|précisé|poursuivi|conclu|assuré|raconté|"
    "indiqué|noté|plaisanté|insisté|reconnu|admis|estimé|souligné|confié|commenté"
)
_SAYS = "dit|déclare|ajoute|affirme|explique|répond|précise|poursuit|conclut|assure|raconte|demande"
_WHEN = "hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aussitôt|ensuite|alors"
_TAG = re.compile(
    rf"[\s,\u00a0\u202f]{{0,4}}((?:il|elle|ils|elles) (?:(?:a|ont|avait|avaient) (?:{_SAID})|{_SAYS}|disent))"
    rf"(?=\s*(?:(?:{_WHEN})?(?: soir| matin)?[.;]|\Z|, (?:en|avant|lors|dans|à|au|mardi|lundi)\b))"
)
_UNMARKED = re.compile(rf"[?!]\s(il a (?:{_SAID})|elle a (?:{_SAID}))(?=\.)")
_FOLLOWS = re.compile(r"[»”\"?!][\s,\u00a0\u202f»”\"]{0,6}(?:il|elle)s? ")
_OPENS = re.compile(r"(?:\A|[.!?:…»])\Z")
_BEFORE = 6  # characters before a quotation that say whether a sentence opens with it
_OPENING = '«“" \u00a0\u202f\n'
_CLOSING = '»”" \u00a0\u202f'


def uninverted_tags(text: str) -> list[tuple[int, int]]:
    """Start and end offsets of each « il a dit » that closes a quoted sentence and would be « a-t-il dit » in
    French. One that goes on (« il a dit que »), or follows words quoted within a sentence, is none."""
    if not _FOLLOWS.search(text):
        return []
    closed = [q for q in quoted_spans(text) if q.closed]
    spans = [span for q in closed if (span := _tag_after(text, q.start, q.end))]
    return sorted({*spans, *(m.span(1) for m in _UNMARKED.finditer(text))})


def _tag_after(text: str, start: int, end: int) -> tuple[int, int] | None:
    after = end
    while after < len(text) and text[after] in _CLOSING:
        after += 1
    tag = _TAG.match(text, after)
    if tag is None or not _OPENS.search(text[max(0, start - _BEFORE) : start].rstrip(_OPENING)):
        return None
    return tag.span(1)


def inverted(tag: str) -> str:
    """The tag as French has it: « il a dit » → « a-t-il dit », « elle dit » → « dit-elle »."""
    subject, verb, *rest = tag.split()
    link = "-t-" if verb[-1] in "ae" else "-"
    return " ".join([f"{verb}{link}{subject}", *rest])
