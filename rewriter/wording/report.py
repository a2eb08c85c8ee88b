"""What the report page and the terminal's table say around an article.

A key ending in `-one` is the same text for exactly one.
"""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "page": Text("Rapport", "Report"),
    "page-ledger": Text("Registre", "Ledger"),
    "skip": Text("Aller à l’article", "Skip to the article"),
    "untitled": Text("Article sans titre", "Untitled article"),
    "made-on": Text("Établi le {date}", "Made on {date}"),
    "from-source": Text("D’après «\u00a0{title}\u00a0»", "From “{title}”"),
    "contents": Text("Dans ce rapport", "In this report"),
    "open-preview": Text("Aperçu de l’article", "Preview of the article"),
    # sections
    "compare": Text("Article et source", "Article and source"),
    "facts": Text("Faits", "Facts"),
    "sentences": Text("Phrases", "Sentences"),
    "search": Text("Référencement", "Search"),
    "receipt": Text("Mis de côté", "Set aside"),
    "limits": Text("Limites", "Limits"),
    "making": Text("Fabrication", "Making"),
    "measures": Text("Mesures", "Measures"),
    "checks": Text("Contrôles cités", "Checks cited"),
    "whole": Text("Sur l’ensemble de l’article", "On the article as a whole"),
    # tiles
    "to-know": Text("À savoir\u00a0:", "Good to know:"),
    "tile-words": Text("Mots", "Words"),
    "tile-words-asked": Text("{asked} demandés", "{asked} asked for"),
    "tile-words-supported": Text(
        "{asked} demandés, la source en permet {supported}",
        "{asked} asked for, the source supports {supported}",
    ),
    "tile-facts": Text("Faits retrouvés dans la source", "Facts found in the source"),
    "tile-facts-of": Text("sur {total} dans l’article", "of {total} in the article"),
    "tile-shifts": Text("{n} écarts de sens à regarder", "{n} shifts of meaning to look at"),
    "tile-shifts-one": Text("{n} écart de sens à regarder", "{n} shift of meaning to look at"),
    "todo-mend": Text("{n} à corriger", "{n} to mend"),
    "todo-check": Text("{n} à vérifier", "{n} to check"),
    "tile-sentences": Text("Phrases appuyées par la source", "Sentences the source bears out"),
    "tile-sentences-of": Text("sur {total} qui se vérifient", "of {total} that can be checked"),
    "tile-facts-none": Text("aucun fait relevé dans l’article", "no fact found in the article"),
    "tile-remarks": Text("Remarques", "Remarks"),
    "tile-remarks-none": Text("aucun contrôle n’a rien relevé", "no check found anything"),
    "tile-cost": Text("Coût", "Cost"),
    "tile-cost-none": Text("aucun modèle, aucun coût", "no model, no cost"),
    "tile-cost-unpriced": Text("prix non configurés", "prices not configured"),
    "tile-cost-of": Text("{tokens} jetons, {calls} appels", "{tokens} tokens, {calls} calls"),
    "tile-cost-of-one": Text("{tokens} jetons, {calls} appel", "{tokens} tokens, {calls} call"),
    "facts-bar": Text("Répartition des faits par verdict", "Facts by verdict"),
    # article and source
    "article": Text("L’article", "The article"),
    "source": Text("La source", "The source"),
    "no-draft": Text(
        "Il n’y a pas d’article à montrer. La source est restée telle quelle.",
        "There is no article to show. The source is as it was.",
    ),
    "introduction": Text("Introduction", "Introduction"),
    "no-heading": Text("Sans intertitre", "No subheading"),
    "no-heading-offers": Text(
        "Aucun intertitre sûr n’a été trouvé. Propositions\u00a0:", "No safe subheading was found. Candidates:"
    ),
    "more-headings": Text("Autres intertitres possibles", "Other subheadings to choose from"),
    "comes-from": Text("vient de", "from"),
    "near": Text("proche de", "near"),
    "goes-to": Text("repris en", "used in"),
    "goes-nowhere": Text("repris nulle part", "used nowhere"),
    "provenance-unknown": Text("provenance non déclarée", "provenance not declared"),
    "provenance-missing": Text("«\u00a0{id}\u00a0» n’existe pas dans la source", "“{id}” is not in the source"),
    "paragraph-of-source": Text("Paragraphe {id} de la source", "Paragraph {id} of the source"),
    "paragraph-of-article": Text("Paragraphe {n} de l’article", "Paragraph {n} of the article"),
    "kept": Text("Texte de la source, repris tel quel", "Source text, kept as it was"),
    "show-facts": Text("Montrer aussi les faits vérifiés", "Show verified facts too"),
    "legend": Text("Légende", "Legend"),
    "follow": Text("Suivre phrase par phrase", "Follow sentence by sentence"),
    "follow-how": Text(
        "Cliquez sur une phrase pour voir celles qui lui répondent en face. «\u00a0Suivre phrase par phrase\u00a0» "
        "les montre au passage de la souris, ou au clavier avec Tab puis Entrée\u202f; Échap les éteint.",
        "Click a sentence to see those that answer it on the other side. “Follow sentence by sentence” shows them "
        "as the mouse passes, or from the keyboard with Tab, then Enter; Escape turns them off.",
    ),
    "peek-source": Text("Dans la source", "In the source"),
    "peek-article": Text("Dans l’article", "In the article"),
    "peek-none": Text("Aucune phrase ne lui répond en face.", "No sentence answers it on the other side."),
    "close": Text("Fermer", "Close"),
    "remark-label": Text("Remarque {n}, {severity}", "Remark {n}, {severity}"),
    "blocking": Text("empêche la publication", "blocks publishing"),
    "unclosed": Text("Citation non fermée dans la source", "Quotation left open in the source"),
    "explain": Text("À propos de ce contrôle", "About this check"),
    # severities
    "severity-error": Text("erreur", "error"),
    "severity-warning": Text("à regarder", "worth a look"),
    "severity-advice": Text("conseil", "advice"),
    "severity-dismissed": Text("écartée", "dismissed"),
    "count-dismissed": Text("{n} écartées", "{n} dismissed"),
    "count-dismissed-one": Text("{n} écartée", "{n} dismissed"),
    # a release
    "moment": Text("le {day} à {time} UTC", "{day} at {time} UTC"),
    "released": Text("Publié par {name}, {when}", "Released by {name}, {when}"),
    "released-beside": Text(
        "Cette page est celle de l’article relu. L’état est calculé par rewriter, remarques écartées comprises\u202f; "
        "publier est la décision de {name}.",
        "This page is that of the article as reviewed. The status is computed by rewriter, dismissed remarks "
        "included; the release is {name}’s decision.",
    ),
    "released-edits": Text(
        "{n} modifications depuis que l’article a été fait.", "{n} changes since the article was made."
    ),
    "released-edits-one": Text(
        "Une modification depuis que l’article a été fait.", "One change since the article was made."
    ),
    "released-note": Text("Note\u00a0: {note}", "Note: {note}"),
    "released-dismissed": Text("Remarques écartées", "Remarks dismissed"),
    "dismissed-by": Text(
        "Écartée par {name}, {when}. Raison\u00a0: {reason}", "Dismissed by {name}, {when}. Reason: {reason}"
    ),
    "dismissed-why": Text("Écartée. Raison\u00a0: {reason}", "Dismissed. Reason: {reason}"),
    "many-error": Text("Erreurs", "Errors"),
    "many-warning": Text("À regarder", "Worth a look"),
    "many-advice": Text("Conseils", "Advice"),
    "count-error": Text("{n} erreurs", "{n} errors"),
    "count-error-one": Text("{n} erreur", "{n} error"),
    "count-warning": Text("{n} à regarder", "{n} worth a look"),
    "count-advice": Text("{n} conseils", "{n} pieces of advice"),
    "count-advice-one": Text("{n} conseil", "{n} piece of advice"),
    # facts
    "facts-intro": Text(
        "Chaque chiffre, date, nom et citation, des deux côtés, et ce que l’article dit autrement que la source. "
        "Les problèmes viennent en premier.",
        "Every figure, date, name and quotation, on both sides, and what the article says otherwise than the "
        "source. Problems come first.",
    ),
    "facts-none": Text(
        "Aucun chiffre, date, nom ou citation n’a été comparé.",
        "No figure, date, name or quotation was compared.",
    ),
    "facts-filter": Text("Filtrer par verdict", "Filter by verdict"),
    "facts-all": Text("Tous", "All"),
    "column-verdict": Text("Verdict", "Verdict"),
    "column-kind": Text("Nature", "Kind"),
    "column-source": Text("Dans la source", "In the source"),
    "column-article": Text("Dans l’article", "In the article"),
    "absent": Text("absent", "absent"),
    "essential": Text("essentiel", "essential"),
    # sentences
    "sentences-intro": Text(
        "Chaque phrase de l’article, avec ce que la source dit de plus proche. Celles à regarder viennent en "
        "premier. «\u00a0Appuyée\u00a0» veut dire que la source a ces mots ou leurs synonymes au même endroit, pas "
        "qu’elle dit la même chose.",
        "Every sentence of the article, with the nearest that the source says. Those to look at come first. “Borne "
        "out” means that the source has these words or their synonyms in one place, not that it says the same.",
    ),
    "sentences-all": Text("Toutes", "All"),
    "sentences-filter": Text("Filtrer par appui", "Filter by standing"),
    "column-standing": Text("Appui", "Standing"),
    "share-found": Text("{n} des mots retrouvés", "{n} of the words found"),
    "missing": Text("Absent\u00a0:", "Not there:"),
    "no-sentence": Text("aucune phrase proche", "no sentence near it"),
    # search
    "search-intro": Text("Aperçu dans un moteur de recherche", "As a search engine would show it"),
    "your-site": Text("votre-site.fr", "your-site.fr"),
    "field-headline": Text("Titre", "Headline"),
    "field-seo_title": Text("Titre SEO", "Search title"),
    "field-standfirst": Text("Chapô", "Standfirst"),
    "field-description": Text("Description", "Description"),
    "field-slug": Text("Adresse", "Slug"),
    "field-keyphrase": Text("Expression-clé", "Keyphrase"),
    "field-tags": Text("Étiquettes", "Tags"),
    "field-credit": Text("Crédit", "Credit"),
    "field-aside": Text("Source, hors du texte", "Source, outside the text"),
    "field-title": Text("Titre de la source", "Source title"),
    "empty": Text("vide", "empty"),
    "title-fits": Text("{n} px sur {most}", "{n} px of {most}"),
    "description-fits": Text(
        "{n} caractères, {least} à {most} conseillés", "{n} characters, {least} to {most} advised"
    ),
    # set aside
    "receipt-intro": Text(
        "Ce que l’entrée contenait et qui n’est pas du texte d’article. Rien n’a été écarté sans être noté ici.",
        "What the input held that is not article text. Nothing was set aside without being noted here.",
    ),
    "receipt-none": Text("Rien n’a été mis de côté.", "Nothing was set aside."),
    "column-line": Text("Ligne", "Line"),
    "column-why": Text("Pourquoi", "Why"),
    "column-text": Text("Texte", "Text"),
    "candidates": Text("Intertitres que la source propose", "Subheadings the source offers"),
    "candidate-stray-heading": Text("intertitre isolé", "stray heading"),
    "candidate-pull-quote": Text("exergue", "pull quote"),
    "candidate-before": Text("avant {id}", "before {id}"),
    "uncertain-quotations": Text(
        "Citations dont la fin est incertaine", "Quotations whose extent is uncertain"
    ),
    "uncertain-quotations-intro": Text(
        "La source a oublié un guillemet. Rien n’a été fermé à sa place\u00a0: vérifiez où s’arrêtent ces paroles.",
        "The source forgot a mark. Nothing was closed in its place: check where these words end.",
    ),
    "wishes": Text(
        "Souhaits de l’entrée, transmis au modèle comme style", "Wishes in the input, passed on as style"
    ),
    # limits
    "limits-intro": Text(
        "Un rapport honnête dit aussi ce qu’il n’a pas regardé.",
        "An honest report also says what it did not look at.",
    ),
    "not-looked": Text("Ce qu’aucun contrôle n’a examiné", "What no check examined"),
    "not-looked-everything": Text(
        "Aucun contrôle n’a eu lieu\u00a0: rien de l’article n’a été examiné.",
        "No check took place: nothing of the article was examined.",
    ),
    "skipped": Text("Contrôles qui n’ont pas pu avoir lieu", "Checks that could not be made"),
    "skipped-needs": Text("il manque\u00a0: {needs}", "missing: {needs}"),
    "rights": Text("Droits et liens", "Rights and links"),
    "rights-adapt": Text("Le droit d’adapter", "The right to adapt"),
    "rights-note": Text(
        "Réécrire ou traduire un article, c’est l’adapter\u00a0: il faut y être autorisé par le titulaire des "
        "droits. Créditer la source est nécessaire et ne suffit pas. Ce rapport ne vérifie pas ce droit.",
        "Rewriting or translating an article is adapting it: the rights holder must have allowed it. "
        "Crediting the source is necessary and not enough. This report does not verify that right.",
    ),
    # making
    "depth": Text("Profondeur", "Depth"),
    "depth-structure": Text("mise en forme, les phrases restent", "structure, sentences stay"),
    "depth-edit": Text("correction, les faits et l’ordre restent", "edit, facts and order stay"),
    "depth-rewrite": Text("réécriture à partir des faits", "rewritten from the facts"),
    "strategy": Text("Stratégie", "Strategy"),
    "strategy-no_model": Text("sans modèle", "no model"),
    "strategy-whole": Text("un appel, puis des corrections", "one call, then repairs"),
    "strategy-sections": Text("section par section, puis des corrections", "section by section, then repairs"),
    "model": Text("Modèle", "Model"),
    "model-none": Text("aucun", "none"),
    "endpoint": Text("Service", "Service"),
    "rounds": Text("Tours de correction", "Repair rounds"),
    "calls": Text("Appels", "Calls"),
    "tokens": Text("Jetons", "Tokens"),
    "tokens-of": Text(
        "{input} en entrée, {output} en sortie", "{input} in, {output} out"
    ),
    "tokens-cached": Text("dont {n} lus en cache", "{n} of them cached"),
    "tokens-reasoning": Text("dont {n} de raisonnement", "{n} of them reasoning"),
    "tokens-estimated": Text("estimation", "estimated"),
    "paid": Text("Payé cette fois", "Paid this time"),
    "cost": Text("Coût", "Cost"),
    "cost-unpriced": Text(
        "prix non configurés\u00a0: le coût n’est pas calculé", "prices not configured: cost not computed"
    ),
    "cost-dated": Text("prix notés le {date}", "prices noted on {date}"),
    "templates": Text("Consignes", "Templates"),
    "extras": Text("Extras interrogés", "Extras asked"),
    "ruleset": Text("Règles", "Ruleset"),
    "version": Text("rewriter", "rewriter"),
    "started": Text("Début", "Started"),
    "finished": Text("Fin", "Finished"),
    # measures
    "measure-words": Text("Mots", "Words"),
    "measure-sentences": Text("Phrases", "Sentences"),
    "measure-paragraphs": Text("Paragraphes", "Paragraphs"),
    "measure-headings": Text("Intertitres", "Subheadings"),
    "measure-longest_section": Text("Plus longue section, en mots", "Longest section, words"),
    "measure-longest_paragraph": Text("Plus long paragraphe, en mots", "Longest paragraph, words"),
    "measure-mean_sentence_words": Text("Mots par phrase", "Words a sentence"),
    "measure-long_sentence_share": Text("Phrases longues", "Long sentences"),
    "measure-passive_share": Text("Phrases au passif", "Passive sentences"),
    "measure-transition_share": Text("Phrases avec connecteur", "Sentences with a connector"),
    "measure-flesch": Text("Lisibilité (Flesch, 0 à 100)", "Readability (Flesch, 0 to 100)"),
    "measure-flesch_textstat": Text("Lisibilité, second avis (Flesch de textstat)", "Readability, second opinion (textstat’s Flesch)"),
    "measure-lix": Text("Difficulté, second avis (LIX\u00a0: 30 facile, 50 difficile)", "Difficulty, second opinion (LIX: 30 easy, 50 hard)"),
    "measure-title_width": Text("Largeur du titre, en pixels", "Title width, pixels"),
    "measure-title_length": Text("Longueur du titre, en caractères", "Title length, characters"),
    "measure-description_length": Text(
        "Longueur de la description, en caractères", "Description length, characters"
    ),
    "measure-keyphrase_count": Text("Expression-clé, occurrences", "Keyphrase, occurrences"),
    "measure-keyphrase_density": Text("Expression-clé, densité en %", "Keyphrase, density in %"),
    "measure-internal_links": Text("Liens internes", "Internal links"),
    "measure-external_links": Text("Liens externes", "External links"),
    "measure-images": Text("Images", "Images"),
    "measure-keyphrase_gap_share": Text("Plus longue partie de l’article sans l’expression-clé", "Longest part of the article without the keyphrase"),
    # terminal
    "files": Text("Fichiers", "Files"),
}  # fmt: skip
