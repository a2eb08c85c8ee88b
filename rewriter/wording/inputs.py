"""What the command line says of where articles come from and what may be done with them."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "help-strategy": Text(
        "Comment s’y prendre\u00a0: sans modèle (no_model), en un seul appel (whole) ou section par section, pour les "
        "petits contextes (sections), puis des reprises. Par défaut, selon le modèle.",
        "How to go about it: without a model (no_model), in one call (whole) or section by section, for small "
        "contexts (sections), then repairs. By default, as the model allows.",
    ),
    "help-site": Text(
        "Pages de votre site à proposer en liens internes\u00a0: sitemap ou fichier CSV (titre, adresse, mot-clé), "
        "en chemin ou en adresse.",
        "Pages of your site to propose as internal links: a sitemap or a CSV file (title, url, keyphrase), as a "
        "path or an address.",
    ),
    "help-insert-links": Text(
        "Met les liens internes dans l’article au lieu de les proposer dans le rapport.",
        "Puts internal links into the article instead of proposing them in the report.",
    ),
    "help-rights-stated": Text(
        "Vous déclarez détenir les droits que la page source réserve (abonnés, fouille de textes, refus de "
        "l’intelligence artificielle)\u00a0; le rapport le mentionne.",
        "You state that you hold the rights that the source’s page reserves (subscribers, text mining, no "
        "artificial intelligence); the report mentions it.",
    ),
}
