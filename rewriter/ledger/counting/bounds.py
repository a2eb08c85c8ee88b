"""What bounds a figure: « plus de », « sous les », “topped”, « au moins » behind it."""

import re

from rewriter.text.numbers._units import Lang
from rewriter.text.numbers.figures import Figure

_REACH = 24  # characters before a figure in which « plus de » or “nearly” still speaks of it
_BOUNDS = {
    "over": r"(?<!pas )plus d[e’'u]|(?:pas|jamais) moins d[e’']|(?:no|not) (?:less|fewer) than"
    r"|à plus|au[- ]del[àa](?: d[e’'u]s?)?|au moins|minimum(?: d[e’'])?"
    r"|(?<!pas )(?<!sans )d[ée]pass\w*"
    r"(?: (?:par endroits|localement|parfois|souvent|d[ée]jà|largement|nettement|même))?"
    r"|sup[ée]rieure?s? à|(?<!no )(?<!not )more than"
    r"|over|upwards of|at least|above|beyond|topp(?:ed|ing)|surpass\w*"
    r"|exceed\w*",
    "under": r"(?<!pas )(?<!jamais )moins d[e’']|pas plus d[e’']|au plus|maximum(?: d[e’'])?"
    r"|inf[ée]rieure?s? à|(?<!no )(?<!not )less than"
    r"|(?<!no )(?<!not )fewer than|under|(?:limit|plafonn)[ée]e?s? à"
    r"|(?:d[ée]pass|exc[èé]d)\w{1,7} pas|(?:pas|sans) (?:d[ée]passer|exc[ée]der)"
    r"|limited to|capped at|(?:no|not) more than"
    r"|dans un (?:rayon|délai) d[e’']|d[’']ici(?: à)?"
    r"|sous la barre d[e’'u]s?|sous le seuil d[e’'u]s?|(?:en )?dessous d[e’'u]s?|sous|within|below",
    "up to": r"jusqu[’'](?:à|en)|(?:pouvant|peut|peuvent|pourr(?:a|ont|ait|aient)) (?:atteindre|durer)"
    r"|up to|as many as",
    "about": r"pr[èe]s d[e’']|environ|quelque|presque|bientôt|autour d[e’']|vers"
    r"|aux (?:alentours|environs) d[e’']"
    r"|approximativement|quasi\w*|à peu près|around|about"
    r"|nearly|almost|some|roughly|approximately|close to",
    "barely": r"à peine|tout juste|barely|scarcely|hardly",
}
_ROUGHLY = (
    r"(?:(?:about|around|roughly|some|environ|quelque|une?)[\s\u00a0\u202f]+)?"  # “no more than about 20”
)
_BOUND = {
    name: re.compile(
        rf"(?<!\w)(?:{words})[\s\u00a0\u202f]*{_ROUGHLY if name != 'about' else ''}"
        r"(?:l[ea]s?|des|(?<!than )the)?(?-i:[\s\u00a0\u202f$£€A-Z])*$",
        re.I,
    )
    for name, words in _BOUNDS.items()
}
# What a figure counts stands between: « 60 caves au moins », « 35 agents du port au maximum ».
_COUNTED = r"(?:[\s\u00a0\u202f](?!(?:au|ou|et|at|or|and|dont|sur)\b)[^\W\d_]+){0,4}?[\s\u00a0\u202f]"
_DEGREE = (
    r"(?:tard|tôt|vite|fort|haut|bas|près|loin|profond|mal|dur|creux|chaud|froid)\b"  # « au plus fort de »
)
_BEHIND = {
    "over": re.compile(
        rf"{_COUNTED}(?:au (?:moins|bas mot|minimum)|ou plus|et plus|at least|or more)\b", re.I
    ),
    "under": re.compile(
        rf"{_COUNTED}(?:(?:tout )?au plus(?! {_DEGREE})|au maximum|ou moins|at most"
        r"|or (?:less|fewer))\b",
        re.I,
    ),
}
_BEFORE_AN_AGE = re.compile(
    r"(?<!\w)(?:avant|before)[\s\u00a0\u202f]+(?:l[’']âge de[\s\u00a0\u202f]+)?$", re.I
)
_STRETCH = re.compile(r"(?:past|last|next|coming) ", re.IGNORECASE)  # “over the past decade” bounds nothing
_OVER_A_TIME = re.compile(r"over the (?:past|last|next|coming) $", re.IGNORECASE)
_AGO = re.compile(r"[\s\u00a0](?:ago|earlier|before)\b")  # “fewer than a decade ago” compares
_LETTERS = re.compile(r"[^\W\d_]")


def bound_of(text: str, figure: Figure) -> tuple[str, int | None]:
    """What bounds the figure, "about", "over", "under", "up to" or nothing, and where the words before it
    that do so start."""
    first = max(0, figure.start - _REACH)
    inside = text[figure.start : figure.end]
    letters_first = inside[: _first_digit(inside)] if _LETTERS.search(inside) else ""
    reach = text[first : figure.start] + letters_first
    if _STRETCH.match(inside) or _OVER_A_TIME.search(reach) or _AGO.match(text, figure.end):
        return ("about" if figure.approximate else ""), None
    for name, pattern in _BOUND.items():
        if figure.kind == "time" and name == "up to":  # « jusqu’à 20 heures » says when, not at most
            continue
        if found := pattern.search(reach):
            return name, min(first + found.start(), figure.start)
    if figure.unit == "year" and (found := _BEFORE_AN_AGE.search(reach)):
        return "under", first + found.start()
    behind = next((name for name, pattern in _BEHIND.items() if pattern.match(text, figure.end)), "")
    return behind or ("about" if figure.approximate else ""), None


def _first_digit(text: str) -> int:
    return next((i for i, c in enumerate(text) if c.isdigit()), 0)


_NO_FURTHER = re.compile(  # what reaches a value, or comes near it, is not said to go beyond
    r"reach|atteign|about|around|roughly|approx|nearly|almost|environ|presque|quasi|peine|barely", re.I
)
# Words of a sentence that may bound one of its figures, wherever they stand.
_LOOSE = {
    "fr": re.compile(
        r"(?<!\w)(?:plus|moins|sous|dessous|delà|deçà|au-del[àa]|moindre|minimum|maximum|d[ée]pass\w*|exc[èée]\w*|atteign\w*"
        r"|inf[ée]rieure?s?|sup[ée]rieure?s?|presque|près|proche\w*|environ|quelques?|autour|alentours|environs|approxim\w*"
        r"|quasi\w*|peine|bientôt|jusqu[’']\w*|limit\w*|plafonn\w*|estim\w*|[ée]valu\w*|ordre|plusieurs|bon(?:ne)?s?|largement"
        r"|peut-être|[^\W\d_]+aine|[^\W\d_]{2,}r(?:ait|aient))(?!\w)",
        re.I,
    ),
    "en": re.compile(
        r"(?<!\w)(?:more|less|fewer|least|most|over|under|above|below|beyond|within|up|upwards|maximum|minimum|top\w*"
        r"|exceed\w*|surpass\w*|past|limit\w*|cap(?:ped|s)?|estimated|nearly|almost|some|about|around|roughly|close|just|barely|bit|change|odd"
        r"|only|well|good|or so|long\w*|last(?:s|ed)?|high\w*|low\w*|great\w*|old\w*|young\w*|better|worse"
        r"|approximately|perhaps|reach\w*|short|excess|north)(?!\w)",
        re.I,
    ),
}


def may_be_bounded(text: str, figure: tuple[int, int], within: tuple[int, int], lang: Lang, as_: str) -> bool:
    """Whether anything between two offsets, the figure itself aside, may bound it `as_` the other language
    does, next to it or not: what one says before a number the other says behind it, or in the verb (“topped
    46C”, « trois au moins »)."""
    (start, end), (first, last) = figure, within
    found = (*_LOOSE[lang].finditer(text, first, start), *_LOOSE[lang].finditer(text, end, last))
    return any(as_ != "over" or not _NO_FURTHER.match(m[0]) for m in found)
