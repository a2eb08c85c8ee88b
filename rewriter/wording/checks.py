"""Texts around checks: families, severities, what was not checked. A check's own texts are in its file."""

from rewriter.wording import Text

TEXTS: dict[str, Text] = {
    "family-length": Text("Longueur", "Length"),
    "family-structure": Text("Structure", "Structure"),
    "family-title": Text("Titre", "Title"),
    "family-seo": Text("Référencement", "SEO"),
    "family-readability": Text("Lisibilité", "Readability"),
    "family-language": Text("Langue", "Language"),
    "family-typography": Text("Typographie", "Typography"),
    "family-style": Text("Style", "Style"),
    "family-hygiene": Text("Propreté", "Hygiene"),
    "family-originality": Text("Originalité", "Originality"),
    "family-fidelity": Text("Fidélité", "Fidelity"),
    "severity-error": Text("erreur", "error"),
    "severity-warning": Text("avertissement", "warning"),
    "severity-advice": Text("conseil", "advice"),
    "place-article": Text("Article", "Article"),
    "place-heading": Text("Intertitre\u00a0{n}", "Subheading\u00a0{n}"),
    "place-source": Text("Source, {id}", "Source, {id}"),
    "skipped": Text(
        "{code}\u00a0: contrôle non fait, il manque {needs}.",
        "{code}: not checked, {needs} is missing.",
    ),
    "need-source": Text("la source", "the source"),
    "need-headline": Text("le titre", "the headline"),
    "need-seo_title": Text("le titre SEO", "the SEO title"),
    "need-description": Text("la description", "the description"),
    "need-keyphrase": Text("l’expression-clé", "the keyphrase"),
    "need-slug": Text("le slug", "the slug"),
    "need-sections": Text("le texte", "the text"),
    "need-provenance": Text("l’indication des paragraphes de la source", "the naming of source paragraphs"),
    "need-grammar": Text("l’extra facultatif rewriter[grammar]", "the optional extra rewriter[grammar]"),
    "not-looked-grammar": Text(
        "la grammaire (accords, élisions, homophones)\u00a0: l’extra facultatif n’est pas installé, ou est arrêté "
        "(pip install rewriter[grammar])",
        "grammar (agreement, elision, homophones): the optional extra is not installed, or is switched off "
        "(pip install rewriter[grammar])",
    ),
    "unit-words": Text("mots", "words"),
    "unit-px": Text("px", "px"),
    "unit-characters": Text("caractères", "characters"),
    "unit-%": Text("%", "%"),
    "unknown-code": Text(
        "Aucun contrôle ne s’appelle «\u00a0{code}\u00a0»\u202f; «\u00a0rewriter checks\u00a0» en donne la liste.",
        "No check is called “{code}”; “rewriter checks” lists them.",
    ),
    "unknown-code-near": Text(
        "Aucun contrôle ne s’appelle «\u00a0{code}\u00a0». Vouliez-vous dire «\u00a0{nearest}\u00a0»\u202f?",
        "No check is called “{code}”. Did you mean “{nearest}”?",
    ),
}
