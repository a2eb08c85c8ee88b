"""What the command line says of where articles come from, how they are made, and what may be done with them."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "asking-whole": Text("{model} écrit l’article…", "{model} is writing the article…"),
    "asking-outline": Text("{model} fait le plan…", "{model} is making the outline…"),
    "asking-section": Text("{model} écrit {n} sections…", "{model} is writing {n} sections…"),
    "asking-section-one": Text("{model} écrit une section…", "{model} is writing one section…"),
    "asking-fields": Text(
        "{model} écrit les titres et relie les sections…",
        "{model} is writing the titles and joining sections…",
    ),
    "asking-joints": Text("{model} relie les sections…", "{model} is joining the sections…"),
    "asking-repair": Text("{model} reprend {n} parties…", "{model} is mending {n} parts…"),
    "asking-repair-one": Text("{model} reprend une partie…", "{model} is mending one part…"),
    "asking-opinion": Text(
        "{model} relit l’article contre la source…", "{model} is reading the article against the source…"
    ),
    "help-strategy": Text(
        "Comment s’y prendre\u00a0: sans modèle (no_model), en un seul appel (whole) ou section par section, pour les "
        "petits contextes (sections), puis des reprises. Par défaut, selon le modèle.",
        "How to go about it: without a model (no_model), in one call (whole) or section by section, for small "
        "contexts (sections), then repairs. By default, as the model allows.",
    ),
    "document-at": Text("Document\u00a0: {path}", "Document: {path}"),
    "links-without-site": Text(
        "--insert-links met dans l’article les liens proposés d’après --site\u00a0: indiquez aussi --site.",
        "--insert-links puts in the links proposed from --site: give --site too.",
    ),
    "not-web": Text(
        "«\u00a0{address}\u00a0» n’est ni un fichier ni une adresse web\u00a0: une adresse commence par https:// ou http://.",
        "“{address}” is neither a file nor a web address: an address begins with https:// or http://.",
    ),
    "help-docx": Text(
        "Écrit aussi article.docx, pour Word ou LibreOffice.",
        "Writes article.docx too, for Word or LibreOffice.",
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
