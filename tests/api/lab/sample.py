"""What a careful writer makes of two of the example articles, and a hasty one: answers as a model gives them.

python -m tests.api.lab.sample    records them anew into examples/fixtures/recordings.jsonl,
                                  and examples/prompts from the shipped templates
"""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rewriter.prompting import packaged
from tests.cli.running import Ran, rewriter
from tests.rig.loopback import Answer, Asked, completion, loopback

BREAD: dict[str, Any] = {
    "keyphrase": "four communal à la voix",
    "seo_title": "Four communal à la voix : l’essai de Montrelais",
    "headline": "À Montrelais, le four communal obéit à la voix des habitants",
    "standfirst": "Depuis le 4 novembre, une borne permet aux 312 habitants du village de réserver leur fournée en parlant.",
    "description": "Un four communal à la voix : à Montrelais, deux élèves ont mis au point une borne qui écoute les habitants et prend leurs réservations.",
    "slug": "four-communal-a-la-voix-montrelais",
    "tags": ["Montrelais", "Lilou Garance", "Théo Vasseur"],
    "sections": [
        {
            "heading": None,
            "paragraphs": [
                {
                    "text": "Le four communal à la voix de Montrelais a remplacé l’allumette. Il suffit désormais d’une phrase pour l’allumer. "
                    "Une borne, placée sous le lavoir, prend les réservations depuis le 4 novembre. Elle sert aux 312 habitants de ce village "
                    "de la vallée de l’Aure.",
                    "sources": ["p1"],
                }
            ],
        },
        {
            "heading": "Un four communal à la voix né au lycée",
            "paragraphs": [
                {
                    "text": "Deux élèves du lycée agricole ont conçu la machine, qui entend le français comme le patois du pays. « Ma grand-mère refusait "
                    "de taper sur un écran, alors nous lui avons donné une oreille », raconte Lilou Garance, 17 ans. Pendant huit mois, "
                    "elle a enregistré les anciens avec son camarade Théo Vasseur.",
                    "sources": ["p2"],
                },
                {
                    "text": "Le matériel a coûté 4 700 euros à la commune. Une déchetterie des environs a fourni le reste. Par ailleurs, 186 pains sont sortis du "
                    "four en trois semaines ; on en comptait auparavant une quarantaine par mois.",
                    "sources": ["p3"],
                },
            ],
        },
        {
            "heading": "Le boulanger vend de la farine et des conseils",
            "paragraphs": [
                {
                    "text": "Firmin Delorme, le boulanger itinérant, passait chaque mardi. Il ne s’en plaint pas pour autant. « Les gens me demandent maintenant de "
                    "la farine et des conseils », remarque-t-il. Toutefois, il redoute que cette mode passe vite.",
                    "sources": ["p4"],
                },
                {
                    "text": "La machine, en effet, se trompe encore. Elle a pris une famille pour une autre, de même nom : un habitant a reçu six miches "
                    "quand il en attendait une. Une soirée a suffi aux deux élèves pour corriger l’erreur.",
                    "sources": ["p5"],
                },
            ],
        },
        {
            "heading": "Une seconde borne, peut-être, en janvier",
            "paragraphs": [
                {
                    "text": "Octave Lannoy, le maire, voudrait aussi une seconde borne, près de la salle des fêtes. Le conseil municipal doit en débattre en janvier. "
                    "En attendant, le four communal à la voix reste ouvert du mercredi au samedi, de 7 heures à midi. Chacun devra cependant apporter son bois.",
                    "sources": ["p6"],
                }
            ],
        },
    ],
}

LIBRARY: dict[str, Any] = {
    "keyphrase": "bibliothèque de nuit",
    "seo_title": "Bibliothèque de nuit : Saint-Aubin prolonge l’essai",
    "headline": "À Saint-Aubin, la bibliothèque de nuit restera ouverte jusqu’en septembre 2026",
    "standfirst": "Le conseil municipal de Saint-Aubin a prolongé d’un an l’essai de la bibliothèque de nuit.",
    "description": "La bibliothèque de nuit de Saint-Aubin est prolongée d’un an. Elle reçoit 92 visites par soirée, deux fois plus que ce que la ville attendait.",
    "slug": "bibliotheque-de-nuit-saint-aubin",
    "tags": ["Saint-Aubin", "Aurore Lemonnier", "Gérard Philibert"],
    "sections": [
        {
            "heading": None,
            "paragraphs": [
                {
                    "text": "La bibliothèque de nuit de Saint-Aubin gagne un an. Le conseil municipal a voté jeudi 2 octobre, par 21 voix contre 8, sa prolongation "
                    "jusqu’en septembre 2026. Ainsi, quatre soirs par semaine, elle accueille les lecteurs de 20 heures à 2 heures du matin.",
                    "sources": ["p1"],
                }
            ],
        },
        {
            "heading": "Des lecteurs deux fois plus nombreux que prévu",
            "paragraphs": [
                {
                    "text": "La ville attendait 45 visites par soirée ; elle en compte 92 en moyenne, soit 14 600 depuis janvier. La moitié du public est formée "
                    "d’étudiants. On y croise aussi des infirmières après leur garde, et des parents en quête d’un peu de silence.",
                    "sources": ["p2"],
                },
                {
                    "text": "Rose-Marie Dujardin, chauffeuse de taxi, y a repris goût aux livres. « Je ne lisais plus depuis dix ans. Ici, j’ai fini quatre romans "
                    "depuis l’été », confie-t-elle. Cinq bibliothécaires se relaient par ailleurs, avec une prime de nuit de 3,20 euros l’heure.",
                    "sources": ["p3", "p4"],
                },
            ],
        },
        {
            "heading": "Le coût de la bibliothèque de nuit divise",
            "paragraphs": [
                {
                    "text": "La première année d’essai a coûté 118 000 euros. Pour l’opposition, c’est une dépense de confort. « À ce prix, on refaisait deux salles "
                    "de classe », a lancé Gérard Philibert au cours du débat.",
                    "sources": ["p5"],
                },
                {
                    "text": "Aurore Lemonnier, la maire, lui répond que le bâtiment aurait de toute façon été chauffé. Le total se partage ainsi : 61 000 euros pour les salaires, "
                    "38 000 euros pour le gardiennage et 19 000 euros pour le matériel, dont 12 fauteuils.",
                    "sources": ["p6", "p7", "p8", "p9"],
                },
                {
                    "text": "Une aide de la région, de 40 000 euros, pourrait alléger la facture l’an prochain. Cependant, elle n’est pas encore confirmée.",
                    "sources": ["p10"],
                },
            ],
        },
    ],
}

ROOT = Path(__file__).resolve().parents[3]
FIXTURES, OWN = ROOT / "examples" / "fixtures", ROOT / "examples" / "prompts"
LINE, HASTY = "Réécris maintenant cet article", "Réécris brièvement cet article"


def hasty() -> str:
    """The template of examples/prompts: ours, with one word of its request changed."""
    text = packaged().files["whole.j2"]
    assert text.count(LINE) == 1
    return text.replace(LINE, HASTY)


def serve(asked: Asked) -> Answer:
    """What the writer answers: the whole article, its end left out when asked to be brief; no part is taken
    again."""
    question = asked.body["messages"][1]["content"]
    if "PARTIE À REPRENDRE" in question:
        return counted(question, '{"sections": []}')
    article = BREAD if "Montrelais" in question else LIBRARY
    sections = article["sections"][:-1] if HASTY in question else article["sections"]
    return counted(question, json.dumps(article | {"sections": sections}, ensure_ascii=False))


def counted(question: str, text: str) -> Answer:
    """An answer that states about as many tokens as it has."""
    usage = {"prompt_tokens": len(question) // 4, "completion_tokens": len(text) // 4}
    return completion(text, usage=usage | {"total_tokens": sum(usage.values())})


def record(to: Path, desk: Path) -> Ran:
    """Record what both versions of the template get, by the command an author uses."""
    own = desk / "prompts"
    own.mkdir()
    (own / "whole.j2").write_text(hasty(), encoding="utf-8")
    with loopback(serve) as server:
        return rewriter(
            *("prompts", "record", "whole", "--on", FIXTURES, "--against", "shipped", "--to", to),
            *("--prompts", own, "--journal", desk / "journal.sqlite"),
            cwd=desk,
            OPENAI_BASE_URL=server.url,
            OPENAI_API_KEY="sk-1",
            REWRITER_MODEL="exemple",
            XDG_CACHE_HOME=str(desk / "cache"),
            REWRITER_EVIDENCE="off",
        )


if __name__ == "__main__":
    OWN.mkdir(exist_ok=True)
    (OWN / "whole.j2").write_text(hasty(), encoding="utf-8")
    with TemporaryDirectory() as folder:
        (FIXTURES / "recordings.jsonl").unlink(missing_ok=True)
        ran = record(FIXTURES / "recordings.jsonl", Path(folder))
    print(ran.out, ran.err)  # noqa: T201
