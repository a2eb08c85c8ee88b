"""An invented article of some 600 words, taken apart by hand as intake would hand it over."""

from rewriter.article import Attribution, HeadingCandidate, HeadingKind, Paragraph, Source

TITLE = "Brévenne rachète sa régie des eaux pour remplacer les canalisations de la vieille ville"
_BODY = """
La ville de Brévenne a racheté lundi sa régie des eaux, cédée en 2009 au groupe Hydralis. Le conseil
municipal a voté l’opération par 31 voix contre 4, après trois mois de négociations serrées.

Le rachat de la régie des eaux coûtera 12,4 millions d’euros à Brévenne, dont la moitié sera empruntée. La
maire, Solène Aubrac, parle d’un « tournant pour toute la vallée ». Hydralis n’a pas souhaité commenter le
montant.

L’état des canalisations inquiétait les habitants depuis longtemps. En 2021, une conduite de fonte avait
cédé sous la place du Marché, privant 2 300 foyers d’eau pendant deux jours. Selon un rapport de la régie,
38 % de l’eau potable se perdrait avant d’arriver au robinet. Les fuites sont concentrées dans la vieille
ville, où les tuyaux datent de 1931.

« Nous payons l’eau deux fois », résume Karim Delmas, président de l’association des usagers. Il a réuni 4
100 signatures en faveur du retour à la régie publique. « Les usagers ont gagné une bataille. »

Hydralis conteste ces chiffres. Le groupe affirme que les pertes n’ont jamais dépassé 25 % et que la ville
aurait refusé, en 2018, un plan de travaux de 6 millions d’euros. La direction du groupe pourrait saisir
le tribunal administratif avant la fin du mois de juin.

Le chantier de la vieille ville commencera en septembre, rue des Tanneurs, et durera quatre ans. Les
équipes de la régie remplaceront onze kilomètres de tuyaux. Les commerçants craignent une chute de leur
chiffre d’affaires, alors que la rue piétonne vient à peine d’être repavée. La mairie promet des
indemnités, sans en préciser le montant. Une commission se réunira chaque mois avec les riverains.

La facture des ménages augmentera de 3 % par an jusqu’en 2030. Un foyer de quatre personnes paiera environ
22 euros de plus chaque année. La ville prévoit un tarif social pour 1 900 familles, financé par une
hausse plus forte pour les gros consommateurs, dont la laiterie Vaubert, premier employeur de la vallée.
La laiterie Vaubert a déjà annoncé qu’elle étudierait un forage sur son propre terrain.

Les communes voisines observent l’expérience de Brévenne. Saint-Aubin et Lormes renégocient leur contrat
en 2026. « La régie publique est un choix de long terme », prévient toutefois Inès Maurel, économiste à
l’université de Dijon. Elle rappelle que trois villes sur dix ont dû augmenter leurs tarifs après un
retour en régie.
"""
TEXTS = tuple(" ".join(block.split()) for block in _BODY.strip().split("\n\n"))


def source(**changes: object) -> Source:
    """The article as a Source, a stray heading above its sixth paragraph."""
    fields: dict[str, object] = {
        "name": "brevenne",
        "title": TITLE,
        "language": "fr",
        "paragraphs": tuple(Paragraph(id=f"p{n}", text=t) for n, t in enumerate(TEXTS, start=1)),
        "attribution": Attribution(author="Jeanne Roy", outlet="Le Courrier de la vallée"),
        "heading_candidates": (
            HeadingCandidate(text="Quatre ans de travaux", kind=HeadingKind.STRAY_HEADING, before="p6"),
        ),
    } | changes
    return Source(**fields)  # type: ignore[arg-type]  # the tests' own keywords
