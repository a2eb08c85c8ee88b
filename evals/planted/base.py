"""Twenty sound articles: one story, told of twenty towns, with what differs between them."""

from rewriter.article import Draft, DraftParagraph, Section

TOWNS = (
    "Arbelle Bromont Carvelle Dorlange Estrac Ferrigny Gourval Harcelle Issandre Jarnelle "
    "Kerbran Lorvain Mirande Norvalle Orcival Pessange Quérac Rivarole Sauvelle Torigny"
).split()
_SECTIONS = (
    (
        None,
        (
            "La passerelle de {town} rouvre lundi aux piétons, après quatre mois de travaux. La mairie l’a annoncé "
            "hier soir, devant une salle comble. En effet, les câbles neufs ont passé tous les essais.",
        ),
    ),
    (
        "Des câbles neufs sur la passerelle",
        (
            "L’ouvrage relie la gare au quartier du moulin. Chaque jour, 900 personnes l’empruntaient avant sa fermeture. "
            "Ensuite, elles ont dû faire le tour par le boulevard.",
            "Les ouvriers ont changé huit câbles et le plancher de bois. Cependant, les piles de pierre n’ont pas bougé.",
        ),
    ),
    (
        "Un budget tenu",
        (
            "Le chantier a coûté deux millions d’euros. De plus, la région a payé le tiers de la somme. Aucun impôt local "
            "n’augmentera cette année, assure l’adjointe aux finances.",
        ),
    ),
    (
        "Les commerçants attendent l’été",
        (
            "Rue du Moulin, les vitrines restent à moitié vides. Ainsi, le boulanger a perdu un client sur cinq depuis "
            "janvier. Il espère retrouver ses habitués avant les vacances.",
            "Par ailleurs, une fête ouvrira la saison. Les écoles y chanteront et la fanfare jouera sur les quais.",
        ),
    ),
)


def article(town: str) -> Draft:
    """The article of one town."""
    return Draft(
        headline=f"La passerelle de {town} rouvre lundi après quatre mois de travaux",
        seo_title=f"Passerelle de {town} : la réouverture est fixée à lundi".replace(" :", "\u00a0:"),
        description=(
            f"Passerelle de {town}\u00a0: les piétons la retrouvent lundi. Le chantier a tenu son budget, et les "
            "commerçants du moulin attendent leurs clients."
        ),
        slug=f"passerelle-{town.lower().replace('é', 'e')}-reouverture",
        keyphrase=f"passerelle de {town}",
        sections=tuple(
            Section(
                heading=heading,
                paragraphs=tuple(DraftParagraph(text=text.format(town=town)) for text in texts),
            )
            for heading, texts in _SECTIONS
        ),
    )
