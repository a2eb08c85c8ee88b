"""Address that the source does not have

What it does
------------
Looks in every text of the article for addresses (web pages, domains, e-mail, telephone numbers, names
on networks), hidden ones too («\u00a0exemple[.]fr\u00a0»), that stand neither in the source's text,
links and credits nor among the pages of the editor's own site. An address that only an order in the
source gives is not the source's.

Why it matters
--------------
A model never needs to write an address. One that appears from nowhere is invented, or was planted
to send readers elsewhere.

Example
-------
«\u00a0Pour en savoir plus\u00a0: www.exemple.fr\u00a0», while the source names no site.

How to fix
----------
Take it out. If it is right and useful, add it by hand once you have opened it.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity, Source
from rewriter.article.finding import Part
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.planted import honest_text, told
from rewriter.text.addresses import Address, find_addresses, host_of, key_of
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each address nobody knows, wherever it stands; one for each such link."""
    written = [(p, a) for p in paper.texts for a in find_addresses(p.text)]
    fields: tuple[tuple[Part, str], ...] = (
        ("keyphrase", paper.draft.keyphrase),
        *(("tags", tag) for tag in paper.draft.tags),
    )
    elsewhere = [(part, a) for part, text in fields for a in find_addresses(text)]
    if paper.source is None or not (written or elsewhere or paper.draft.links):
        return
    known = _Known(paper.source, paper)
    for placed, address in written:
        if not known(address) and not _told(paper, placed, address):
            yield CHECK.found(placed.at(address.start, address.end), found=address.text, blocking=True)
    for part, address in elsewhere:
        if not known(address):
            yield CHECK.found(Place(part=part), found=address.text, blocking=True)
    for link in paper.draft.links:
        if key_of(link.url) not in known.keys:
            place = Place(part="paragraph", section=link.section, paragraph=link.paragraph)
            yield CHECK.found(place, found=link.url, blocking=True)


class _Known:
    """Which addresses may stand in the article."""

    def __init__(self, source: Source, paper: Paper) -> None:
        self.text = honest_text(source).casefold()
        urls = [link.url for link in source.links]
        urls += [u for u in (source.attribution.url, source.attribution.licence) if u]
        urls += [source.image.url] if source.image else []
        urls += [page.url for page in paper.brief.site]
        self.keys = {key_of(u) for u in urls} | {a.key for a in find_addresses(self.text)}
        self.hosts = {host_of(k) for k in self.keys}

    def __call__(self, address: Address) -> bool:
        key = address.key
        if key in self.keys or self._stands(key):
            return True
        bare = address.kind == "web" and host_of(key) == key
        return bare and any(h == key or h.endswith(f".{key}") for h in self.hosts)

    def _stands(self, key: str) -> bool:
        """Whether the source has the same words, not as the end of longer ones (« notexemple.fr »)."""
        at = self.text.find(key)
        after = self.text[at + len(key) : at + len(key) + 1]
        before = self.text[at - 1 : at] if at > 0 else ""
        return at >= 0 and not (before.isalnum() or before in ("-", "@")) and not after.isalnum()


def _told(paper: Paper, placed: PlacedText, address: Address) -> bool:
    return address.kind in ("phone", "handle") and told(paper, placed, address.start, address.end)


CHECK = Check(
    code="unknown-address",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Adresse absente de la source", "Address that the source does not have"),
    message=Text(
        "«\u00a0{found}\u00a0»\u00a0: cette adresse n’est pas dans la source, ou seulement dans un ordre glissé parmi ses phrases.",
        "“{found}”: this address is not in the source, or only in an order that stands among its sentences.",
    ),
    instruction="«\u00a0{found}\u00a0» est une adresse que la source ne donne pas\u00a0: retirez-la, et la phrase avec elle si elle ne dit "
    "rien d’autre. N’écrivez aucune adresse.",
    page_fr="""Adresse absente de la source

Ce que fait ce contrôle
-----------------------
Il cherche dans tous les textes de l’article les adresses (pages, domaines, courriels, numéros de
téléphone, noms sur les réseaux), même déguisées («\u00a0exemple[.]fr\u00a0»), qui ne figurent ni
dans le texte, les liens et la signature de la source, ni parmi les pages du site de la rédaction.
Une adresse que seul donne un ordre glissé dans la source n’est pas de la source.

Pourquoi c’est important
------------------------
Un modèle n’a jamais à écrire une adresse. Celle qui surgit est inventée, ou a été glissée là pour
envoyer les lecteurs ailleurs.

Exemple
-------
«\u00a0Pour en savoir plus\u00a0: www.exemple.fr\u00a0», alors que la source ne nomme aucun site.

Que faire
---------
La retirer. Si elle est juste et utile, l’ajouter à la main après l’avoir ouverte.
""",
    judge=judge,
    needs=frozenset({"source"}),
    guards=True,
)
