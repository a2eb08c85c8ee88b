"""Dates made wrong: another day, month or year, another weekday, a date where the source has none."""

import re
from collections.abc import Iterator

from evals.ledger.mutations.chance import number, pick
from evals.ledger.mutations.french import capital, put
from evals.ledger.mutations.spots import Spot

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_MONTH = "|".join(MONTHS)
_S = "[ \u00a0\u202f]"
_DAY_OF = re.compile(rf"(?<![\d/,.\w])(\d\d?|1er)(?={_S}(?:{_MONTH})\b)")
_SLASHED = re.compile(r"(?<![\d/])(\d\d)(?=/\d\d/\d{4})")
_BEFORE_YEAR = "|".join(
    f"(?<={w})"
    for w in [*(f"{w} " for w in (*MONTHS, *"en En depuis Depuis fin début dès de".split())), "/", "année "]
)
_YEAR = re.compile(
    rf"(?:{_BEFORE_YEAR})((?:1[6-9]|20)\d\d)(?![\w/-]|{_S}(?:euros|personnes|€|dollars|km|hommes|mètres))"
)
_WEEKDAY = re.compile(rf"(?<![\w’-])({'|'.join(DAYS)})(?![\w’-])", re.IGNORECASE)
_BARE_MONTH = re.compile(rf"(?<![\w’-])({_MONTH})(?![\w’-])")


def date(spot: Spot) -> Iterator[str]:
    """Another day of the month or another year."""
    for found in [*_DAY_OF.finditer(spot.outside), *_SLASHED.finditer(spot.outside)]:
        old = int(found[1].removesuffix("er"))
        new = (old + 3 + number("day", spot.key) % 20) % 27 + 2
        new = new + 1 if new == old else new
        yield _at(spot, found, f"{new:02}" if len(found[1]) == 2 and found[1][0] == "0" else str(new))
    for found in _YEAR.finditer(spot.outside):
        shift = (-7, -5, -4, -3, -2, 2, 3, 4, 6)[number("year", spot.key) % 9]
        yield _at(spot, found, str(int(found[1]) + shift))


def weekday(spot: Spot) -> Iterator[str]:
    """Another day of the week."""
    for found in _WEEKDAY.finditer(spot.outside):
        new = pick([d for d in DAYS if d not in spot.text.lower()] or DAYS[:1], spot.key, "weekday")
        yield _at(spot, found, capital(new) if found[1][0].isupper() else new)


def month(spot: Spot) -> Iterator[str]:
    """Another month."""
    for found in _BARE_MONTH.finditer(spot.outside):
        if found[1] in ("mars", "mai") and not re.search(
            r"(?:\d|er|en|de|mois de|fin|début|mi-) ?$", _left(spot, found)
        ):
            continue
        days = re.search(r"(\d\d?) $", _left(spot, found))
        fitting = [
            m for m in MONTHS if m not in spot.text and (not days or int(days[1]) < 29 or m in MONTHS[::2])
        ]
        new = put(spot.text, found.start(), found.end(), pick(fitting, spot.key, "month"))
        if new:
            yield new


def _left(spot: Spot, found: re.Match[str]) -> str:
    return spot.text[: found.start()].replace("\u00a0", " ")


def _at(spot: Spot, found: re.Match[str], new: str) -> str:
    return spot.text[: found.start(1)] + new + spot.text[found.end(1) :]


_RELATIVE = {
    r"(?:ce |Ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?=[,.]| (?:à|dans|par|que|lors|en|après|un|une)\b)": "{0} {day}",
    r"[Hh]ier(?! (?:soir|matin|après|encore|et))": "le {day}",
    r"aujourd’hui(?=[,.]| (?:l[ea]s?|une?|à|en|dans|que|par|sur|pour)\b)": "le {day}",
    r"[Dd]emain(?! (?:soir|matin))": "le {day}",
    r"[Ll]a veille(?! d)": "le {day}",
    r"[Ll]e lendemain(?! d)": "le {day}",
    r"(?<!de )[Ll]a semaine (?:dernière|passée|prochaine)": "la semaine du {day}",
    r"(?<!de )[Cc]ette semaine": "la semaine du {day}",
    r"(?<!de )[Ll]e mois (?:dernier|prochain)": "en {month}",
    r"(?<!de )(?:[Ll]’an|[Ll]’année) (?:dernier|dernière|prochain|prochaine|suivante|passé|passée)": "en {year}",
    r"(?<!de )(?<!en )[Cc]ette année(?!-là| là)": "en {year}",
    r"[Ii]l y a (?:\w+ )?(?:deux|trois|quatre|cinq|six|dix|vingt|quelques|plusieurs|[2-9]|[12]\d) (?:ans|années)": "en {past}",
    r"[Rr]écemment": "le {day}",
    r"[Ii]l y a (?:deux|trois|quatre|quelques|[2-9]) (?:jours|semaines|mois)": "le {day}",
}
_PATTERNS = {re.compile(rf"(?<![\w’\0-])(?:{p})(?![\w’-])"): form for p, form in _RELATIVE.items()}
_FREE = re.compile(r"(?<=\w|»|,|–)[ ]$|^$")


def relative(spot: Spot) -> Iterator[str]:
    """A date of its own where the source counts from its own day: « mardi », « mardi 14 mars »."""
    for pattern, form in _PATTERNS.items():
        for found in pattern.finditer(spot.outside):
            before = spot.text[: found.start()]
            if re.search(
                r"(?:\b(?:d’|de|du|le|au|chaque|depuis|jusqu’à|que|un|les|tous les|d'|à partir de|dès|pour|à|Et|Plus|plus|moins|dans|tôt|tard) ?$)|’$",
                before,
            ):
                continue
            new = form.format(found[0], **_dates(spot))
            new = capital(new) if found[0][0].isupper() else new
            yield before + new + spot.text[found.end() :]


def _dates(spot: Spot) -> dict[str, str]:
    """A day, a month and years that the source does not have."""
    asked = spot.cast.asked
    months = [m for m in MONTHS if m not in asked.lower()] or MONTHS
    month = pick(months, spot.key, "m")
    years = [y for y in range(2011, 2021) if str(y) not in asked]
    past = [y for y in range(1994, 2010) if str(y) not in asked]
    day = 2 + number(spot.key, "d") % 26
    return {
        "day": f"{day} {month}",
        "month": month,
        "year": str(pick(years, spot.key, "y")),
        "past": str(pick(past, spot.key, "y")),
    }
