"""What a list's columns mean, by their names in French or English."""

import unicodedata
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from rewriter.sources.listing.tables import COLUMNS
from rewriter.sources.rows.values import FaultError

INPUTS = ("path", "url", "text")
_NAMES: Mapping[str, Sequence[str]] = {
    "id": "id identifiant identifier ref reference".split(),
    "path": "path chemin cheminfichier fichier file filename filepath nomfichier nomdefichier "
    "document".split(),
    "url": COLUMNS["url"],
    "text": "text texte contenu content article corps body".split(),
    "title": "title titre titredelapage titrearticle pagetitle posttitle headline h1".split(),
    "keyphrase": COLUMNS["keyphrase"],
    "min_words": "minwords minimumwords words mots motsmin minmots motsminimum nombredemots nbmots".split(),
    "depth": "depth profondeur".split(),
    "strategy": "strategy strategie".split(),
    "source_name": "sourcename source nomsource nomdelasource media outlet".split(),
    "source_url": "sourceurl sourcelink urlsource urldelasource adressesource adressedelasource "
    "liensource".split(),
    "author": "author auteur autrice auteurs byline signature".split(),
}
_MEANING = {name: meaning for meaning, names in _NAMES.items() for name in names}
_SHOWN = {"min_words": "min_words", "source_name": "source_name", "source_url": "source_url"}
_ALIKE = 0.8  # « titel », « keyphrases », « adress » are meant; « date », « statut », « theme » are not
_LONGEST = 60  # characters of a name looked at


def meaning(name: str) -> str | None:
    """What a column of that name holds; None for one of no use here."""
    return _MEANING.get(_plain(name))


def nearest(name: str) -> str | None:
    """The known name that an unknown one was probably meant to be; None where it is clearly another thing."""
    plain = _plain(name)
    found = get_close_matches(plain, _MEANING, n=1, cutoff=_ALIKE) if len(plain) > 2 else []
    return _SHOWN.get(_MEANING[found[0]], found[0]) if found else None


def understood(names: Sequence[str]) -> tuple[dict[str, int], tuple[str, ...]]:
    """Where each meaning stands among the columns, and the names of columns that are of no use. FaultError
    for one that is nearly a known one, and for two that mean the same: neither is guessed."""
    places: dict[str, int] = {}
    foreign = []
    for place, name in enumerate(names):
        found = meaning(name)
        if found is None or (found in places and _canonical(names[places[found]], found)):
            foreign += [shown(name)] if name.strip() else []
        elif found in places and not _canonical(name, found):
            raise FaultError("same-columns", column=shown(names[places[found]]), other=shown(name))
        else:
            foreign += [shown(names[places[found]])] if found in places else []
            places[found] = place
    _refuse_misspelt(foreign, places)
    return places, tuple(foreign)


def shown(text: str) -> str:
    """A value of a list, short and without what steers a terminal, for a sentence."""
    flat = " ".join("".join(c if c.isprintable() else " " for c in text[:_LONGEST]).split())
    return flat if len(text) <= _LONGEST else flat + "…"


def _refuse_misspelt(foreign: Sequence[str], places: Mapping[str, int]) -> None:
    for name in foreign:
        near = nearest(name) if meaning(name) is None else None
        if near and _MEANING[_plain(near)] not in places:
            raise FaultError("near-column", column=name, nearest=near)


def _canonical(name: str, found: str) -> bool:
    return _plain(name) == _plain(found)


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name[:_LONGEST]).casefold()
    return "".join(c for c in letters if c.isalnum())
