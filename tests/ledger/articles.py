"""A source, its faithful rewriting, and an English source with its translation, all about invented events."""

from rewriter.article import Attribution, Draft, DraftParagraph, Paragraph, Section, Source
from rewriter.article.source import SourceLanguage


def source_of(*texts: str, title: str = "Titre", language: SourceLanguage = "fr") -> Source:
    """A source with these paragraphs."""
    paragraphs = tuple(Paragraph(id=f"p{i}", text=text) for i, text in enumerate(texts, 1))
    return Source(name="essai", title=title, language=language, paragraphs=paragraphs)


def draft_of(*texts: str, heading: str | None = None, headline: str = "") -> Draft:
    """A draft with these paragraphs in one section, tracing nothing."""
    paragraphs = tuple(DraftParagraph(text=text) for text in texts)
    return Draft(headline=headline, sections=(Section(heading=heading, paragraphs=paragraphs),))


SOURCE = Source(
    name="verrerie",
    title="La verrerie Delmare de Saint-Avre supprime 140 emplois",
    language="fr",
    paragraphs=(
        Paragraph(
            id="p1",
            text="La verrerie Delmare a annoncé mardi 4 mars 2025 la suppression de 140 emplois sur son site "
            "de Saint-Avre, soit près de 18 % des effectifs. Le groupe, racheté en 2019 par le fonds Norvik "
            "pour 86 millions d’euros, invoque le prix du gaz.",
        ),
        Paragraph(
            id="p2",
            text="« Nous n’avons pas d’autre choix que d’arrêter le four numéro 2 cet été », a déclaré la "
            "directrice générale, Claire Haddad, devant les salariés. « Le four numéro 1, lui, restera "
            "allumé. »",
        ),
        Paragraph(
            id="p3",
            text="Le délégué syndical Hugo Belin a dénoncé « une décision brutale et prise à Oslo ». "
            "Il affirme "
            "que la direction n’a jamais présenté d’autre scénario. La préfecture réunira les élus "
            "le 17 mars.",
        ),
        Paragraph(
            id="p4",
            text="Fondée en 1887, la verrerie produit 1,2 million de flacons par jour. Elle a perdu "
            "9,4 millions "
            "d’euros en 2024, contre 3,1 millions d’euros en 2023.",
        ),
    ),
    attribution=Attribution(outlet="Le Courrier des Vallées", author="Paul Rivet"),
)

FAITHFUL = Draft(
    seo_title="Delmare supprime 140 emplois à Saint-Avre",
    headline="Verrerie Delmare : 140 emplois supprimés à Saint-Avre",
    standfirst="Le groupe invoque le prix du gaz et arrête l’un de ses fours.",
    description="La verrerie Delmare supprime 140 emplois, soit près de 18 % des effectifs de Saint-Avre.",
    sections=(
        Section(
            heading=None,
            paragraphs=(
                DraftParagraph(
                    text="À Saint-Avre, 140 emplois vont disparaître : la verrerie Delmare l’a "
                    "annoncé le mardi "
                    "4 mars 2025. C’est près de 18 % des effectifs du site.",
                    sources=("p1",),
                ),
            ),
        ),
        Section(
            heading="Un four sera arrêté",
            paragraphs=(
                DraftParagraph(
                    text="Devant les salariés, la directrice générale, Claire Haddad, a tranché : « "
                    "Nous n’avons "
                    "pas d’autre choix que d’arrêter le four numéro 2 cet été. » Pour Hugo Belin, délégué "
                    "syndical, c’est « une décision brutale et prise à Oslo ».",
                    sources=("p2", "p3"),
                ),
                DraftParagraph(
                    text="Le fonds Norvik avait payé 86 millions d’euros pour racheter le groupe en "
                    "2019. L’an "
                    "dernier, en 2024, la perte a atteint 9,4 millions d’euros, après 3,1 millions "
                    "d’euros en "
                    "2023. La verrerie, fondée en 1887, sort 1,2 million de flacons chaque jour. Les "
                    "élus seront "
                    "reçus à la préfecture le 17 mars.",
                    sources=("p1", "p3", "p4"),
                ),
            ),
        ),
    ),
)

ENGLISH = source_of(
    "Harbour operator Kestrel Ports said on Tuesday that it lost £14m ($17.8m) in the year to March 2025, "
    "its third annual loss in a row. Nearly 4,000 people work at its five terminals.",
    '"Trade through the eastern terminals has been exceptionally weak since January," chief executive '
    "Joanna Pike told investors in London.",
    "The New Zealand government and the European Union are among its lenders. Shares fell 12%.",
    title="Kestrel Ports says worst is over",
    language="en",
)

TRANSLATION = draft_of(
    "L’opérateur portuaire Kestrel Ports a perdu 14 millions de livres sterling (17,8 millions de "
    "dollars) sur "
    "l’exercice clos en mars 2025, a-t-il annoncé mardi. Près de 4 000 personnes travaillent dans ses cinq "
    "terminaux.",
    "« Le trafic des terminaux de l’est est exceptionnellement faible depuis janvier », a déclaré la "
    "directrice "
    "générale, Joanna Pike, à Londres. L’action a cédé 12 %. La Nouvelle-Zélande et l’Union "
    "européenne comptent "
    "parmi les prêteurs.",
)
