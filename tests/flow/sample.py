"""An article of our own, and what an honest writer and a careless one make of it."""

import json
from typing import Any

from rewriter import intake
from rewriter.article import Brief, Depth, Source

TEXT = """La passerelle de Saint-Aubin rouvre après quatorze mois de travaux

La passerelle de Saint-Aubin, fermée depuis mars 2024, a rouvert samedi aux piétons et aux cyclistes. Le chantier a \
coûté 3,2 millions d’euros, dont 60 % payés par la région. Environ 800 personnes ont assisté à la cérémonie, selon la mairie.

« Nous avons tenu le budget, pas le calendrier », a reconnu la maire, Hélène Vasseur, devant les habitants. La livraison \
était prévue pour novembre. Les crues de janvier ont retardé de six semaines la pose du tablier, a précisé l’entreprise \
Ponteval, chargée du chantier.

L’ouvrage mesure 142 mètres et pèse 210 tonnes. Il repose désormais sur des appuis en béton, posés à huit mètres de \
profondeur. L’ancienne structure, construite en 1931, présentait des fissures découvertes lors d’une inspection en 2022. \
Elle ne répondait plus aux normes, d’après un rapport du département.

Les riverains, eux, restent partagés. « On a perdu un an de commerce, personne ne nous a indemnisés », regrette Malik \
Ferrand, qui tient le café du quai. Il aurait déposé un recours devant le tribunal administratif. La mairie, jointe lundi, \
n’a pas souhaité répondre sur ce point. Une association de cyclistes se félicite en revanche de la largeur de la voie, \
portée à 4 mètres.

La suite n’est pas encore décidée. Le conseil municipal pourrait voter en juin l’éclairage de la rive droite, estimé à \
450 000 euros. « Rien n’est acquis tant que l’État n’a pas répondu », prévient Hélène Vasseur. Une étude de fréquentation \
sera menée pendant un an par le bureau Altéis. Les premiers compteurs, installés vendredi, ont enregistré 1 900 passages \
en deux jours.

Source : Claire Obry, Le Courrier du Fleuve
"""


def source() -> Source:
    """The source article, read as an editor's file would be."""
    return intake.read(TEXT, name="passerelle")


def brief() -> Brief:
    """A brief that the source can meet."""
    return Brief(depth=Depth.REWRITE, min_words=200, asked_words=200, keyphrase="passerelle Saint-Aubin")


def honest() -> dict[str, Any]:
    """What an honest writer answers: every fact kept, nothing added."""
    return {
        "keyphrase": "passerelle Saint-Aubin",
        "seo_title": "Passerelle Saint-Aubin : réouverture et incertitudes",
        "headline": "À Saint-Aubin, la passerelle accueille de nouveau piétons et cyclistes",
        "standfirst": "Fermée depuis mars 2024, la passerelle de Saint-Aubin a rouvert samedi. Le chantier a coûté "
        "3,2 millions d’euros.",
        "description": "La passerelle Saint-Aubin a rouvert samedi après 3,2 millions d’euros de travaux. La maire "
        "salue un budget tenu, des riverains restent partagés.",
        "slug": "passerelle-saint-aubin-reouverture",
        "tags": ["Saint-Aubin", "Hélène Vasseur", "Ponteval"],
        "sections": [
            {
                "heading": None,
                "paragraphs": [
                    {
                        "text": "La passerelle Saint-Aubin est de nouveau accessible après quatorze mois de travaux. Depuis samedi, piétons et "
                        "cyclistes peuvent y passer, alors que l’ouvrage était fermé depuis mars 2024. Environ 800 "
                        "personnes sont venues à la cérémonie, selon la mairie. Le montant des travaux atteint 3,2 "
                        "millions d’euros, et la région en a payé 60 %.",
                        "sources": ["p1"],
                    }
                ],
            },
            {
                "heading": "Un budget tenu, un calendrier manqué",
                "paragraphs": [
                    {
                        "text": "« Nous avons tenu le budget, pas le calendrier », a admis la maire, Hélène Vasseur. "
                        "La livraison devait en effet avoir lieu en novembre. Cependant, selon l’entreprise Ponteval, "
                        "qui menait le chantier, les crues de janvier ont décalé de six semaines la pose du tablier.",
                        "sources": ["p2"],
                    },
                    {
                        "text": "La structure précédente datait de 1931. Une inspection y avait mis au jour des "
                        "fissures en 2022, et un rapport du département la jugeait hors normes. L’ouvrage actuel, long "
                        "de 142 mètres, pèse 210 tonnes. Ses appuis en béton descendent désormais à huit mètres.",
                        "sources": ["p3"],
                    },
                ],
            },
            {
                "heading": "Passerelle Saint-Aubin : des riverains partagés",
                "paragraphs": [
                    {
                        "text": "Sur le quai, Malik Ferrand tient un café. « On a perdu un an de commerce, personne ne "
                        "nous a indemnisés », déplore-t-il. Il aurait saisi le tribunal administratif d’un recours. "
                        "Contactée lundi, la mairie n’a pas voulu répondre sur ce point. En revanche, une association "
                        "de cyclistes apprécie la voie, élargie à 4 mètres.",
                        "sources": ["p4"],
                    },
                    {
                        "text": "Le conseil municipal pourrait ensuite se prononcer en juin sur l’éclairage de la rive "
                        "droite, dont le coût est estimé à 450 000 euros. « Rien n’est acquis tant que l’État n’a pas "
                        "répondu », avertit toutefois Hélène Vasseur. Le bureau Altéis étudiera aussi la fréquentation "
                        "pendant un an. Posés vendredi, les premiers compteurs ont relevé 1 900 passages en deux jours.",
                        "sources": ["p5"],
                    },
                ],
            },
        ],
    }


def answer(article: dict[str, Any]) -> str:
    """An answer as a model gives it."""
    return json.dumps(article, ensure_ascii=False)


def changed(old: str, new: str) -> str:
    """The honest answer with some words changed; AssertionError if they are not there."""
    text = answer(honest())
    assert old in text
    return text.replace(old, new)
