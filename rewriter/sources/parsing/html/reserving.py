"""Where a page says no: not free to read, not for artificial intelligence, text and data mining reserved."""

import re
from collections.abc import Iterator, Mapping

from rewriter.article import Reservation, Reserved
from rewriter.sources.parsing.html.metadata import Said
from rewriter.sources.parsing.html.structured import denies_access

_TIERS = frozenset({"locked", "metered", "premium", "paid", "subscriber"})
_ROBOTS = re.compile(r"^(?:robots|.{0,40}bot|bingbot|.{0,40}-extended)$")
_NO_AI = re.compile(r"\bno(?:image)?ai\b", re.IGNORECASE)
_STOPS = re.compile(
    r"il vous reste \d{1,2}(?:[.,]\d{1,2})?[ \u00a0\u202f]?% de cet article|"
    r"(?:la suite|cet article|ce contenu|article|contenu) (?:de cet article )?(?:est )?"
    r"réservée? (?:aux?|à nos) (?:seuls )?abonn|pour lire la suite de cet article, (?:abonnez|connectez)|"
    r"this (?:article|story|content) is (?:for|only available to|exclusively for|reserved for) "
    r"(?:paying )?subscribers|"
    r"subscribe to (?:continue|keep) reading|continue reading with a subscription",
    re.IGNORECASE,
)
_EVIDENCE = 200  # characters


def reservations_of(said: Said, headers: Mapping[str, str], texts: list[str]) -> tuple[Reserved, ...]:
    """Every reservation of a page, with the words where it was found. `headers` are the answer's, names in
    lower case; `texts` the page's visible pieces: a sentence that stops the article in front of its reader
    is a paywall too, the name of a class is not."""
    found = [*_paywalls(said, texts), *_no_ai(said, headers), *_mining(said, headers)]
    return tuple(Reserved(kind=kind, evidence=words[:_EVIDENCE]) for kind, words in found)


def _paywalls(said: Said, texts: list[str]) -> Iterator[tuple[Reservation, str]]:
    if denies_access(dict(said.data)):
        yield Reservation.PAYWALL, "JSON-LD isAccessibleForFree: false"
    tier = said.first("article:content_tier").lower()
    if tier in _TIERS:
        yield Reservation.PAYWALL, f"article:content_tier: {tier}"
    stop = next((text for text in texts if len(text) < 400 and _STOPS.search(text)), None)
    if stop:
        yield Reservation.PAYWALL, stop


def _no_ai(said: Said, headers: Mapping[str, str]) -> Iterator[tuple[Reservation, str]]:
    for name, values in said.meta.items():
        for value in values if _ROBOTS.match(name) else ():
            if _NO_AI.search(value):
                yield Reservation.NO_AI, f"<meta name={name}>: {value}"
    directives = headers.get("x-robots-tag", "")
    if _NO_AI.search(directives):
        yield Reservation.NO_AI, f"X-Robots-Tag: {directives}"


def _mining(said: Said, headers: Mapping[str, str]) -> Iterator[tuple[Reservation, str]]:
    policy = headers.get("tdm-policy") or said.first("tdm-policy")
    more = f", tdm-policy: {policy}" if policy else ""
    if headers.get("tdm-reservation", "").strip() == "1":
        yield Reservation.TDM, f"tdm-reservation: 1{more}"
    elif said.first("tdm-reservation").strip() == "1":
        yield Reservation.TDM, f"<meta name=tdm-reservation>: 1{more}"
