"""Texts that several tests of intake start from."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "articles"
SHARED = ROOT.parent / "shared"

BODY = (
    "Le conseil de la ville a voté lundi la fermeture du pont, qui date de 1931 et que les ingénieurs "
    "jugent fragile depuis deux ans.\n\n"
    "La circulation sera reportée sur la rocade, où passent déjà 18 000 voitures par jour. Les commerçants "
    "du quai craignent de perdre des clients pendant les travaux.\n\n"
    "« Nous avons attendu trop longtemps », a reconnu la maire devant les habitants réunis dans le gymnase."
)
TITLE = "Le pont du quai ferme pour deux ans"
ARTICLE = f"{TITLE}\n\n{BODY}"
