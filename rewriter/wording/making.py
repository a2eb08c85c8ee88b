"""The studio's page on which an article is begun: what it says, and what it refuses."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "no-such-model": Text(
        "Le modèle «\u00a0{name}\u00a0» n’est pas (ou plus) parmi ceux des réglages. Rechargez la page et choisissez-en un autre.",
        "The model “{name}” is not among those of the settings (any more). Load the page again and choose another.",
    ),
    "nothing-given": Text(
        "Il n’y a rien à réécrire\u00a0: collez un texte, donnez une adresse ou choisissez un fichier.",
        "There is nothing to rewrite: paste a text, give an address or choose a file.",
    ),
    "pasted-short": Text(
        "Le texte collé est trop court pour reconnaître sa langue ({n} mots). Collez l’article entier.",
        "The pasted text is too short to tell its language ({n} words). Paste the whole article.",
    ),
    "pasted-short-one": Text(
        "Le texte collé est trop court pour reconnaître sa langue\u00a0: il n’a qu’un mot. Collez l’article entier.",
        "The pasted text is too short to tell its language: it is one word. Paste the whole article.",
    ),
    "pasted-language": Text(
        "Le texte collé n’est reconnu ni comme du français ni comme de l’anglais\u202f: donnez un article dans l’une de ces deux langues.",
        "The pasted text is recognised neither as French nor as English: give an article in one of these two languages.",
    ),
    "not-prepared": Text(
        "Cet article n’est plus préparé\u00a0: préparez-le de nouveau.",
        "This article is no longer prepared: prepare it again.",
    ),
    "nothing-to-resume": Text(
        "Il n’y a rien à poursuivre\u00a0: cet article est déjà en cours, fait, ou retiré de la liste.",
        "There is nothing to go on with: this article is under way already, made, or off the list.",
    ),
    "nothing-to-stop": Text(
        "Il n’y a rien à arrêter\u00a0: cet article n’est pas en cours.",
        "There is nothing to stop: this article is not under way.",
    ),
    "nothing-to-forget": Text(
        "Cet article est en cours, ou n’est plus dans la liste\u00a0: il ne peut pas en être retiré.",
        "This article is under way, or off the list already: it cannot be taken off.",
    ),
    "too-many": Text(
        "{n} articles attendent déjà. Attendez que l’un d’eux soit fait, ou arrêtez-en un.",
        "{n} articles are waiting already. Wait until one is made, or stop one.",
    ),
    "same-under-way": Text(
        "Cette source est déjà en train d’être réécrite\u00a0: voyez la liste.",
        "This source is being rewritten already: see the list.",
    ),
    "rights": Text(
        "La page s’oppose à cet usage, rien n’a été envoyé à un modèle. {evidence}. Demandez l’autorisation\u202f; si vous l’avez, cochez «\u00a0J’ai les droits nécessaires\u00a0», que le rapport mentionnera. Sans modèle, la profondeur «\u00a0Structurer\u00a0» reste possible.",
        "The page objects to this use, and nothing was sent to a model. {evidence}. Ask for permission; if you have it, tick “I hold the rights needed”, which the report will mention. Without a model, the depth “Structure” remains possible.",
    ),
    "min-words": Text(
        "Le nombre de mots doit être compris entre 50 et 10\u202f000\u00a0: {value} ne convient pas.",
        "The number of words must be between 50 and 10,000: {value} will not do.",
    ),
    "no-model": Text(
        "Aucun modèle n’est configuré\u00a0: la profondeur «\u00a0Structurer\u00a0», qui n’en demande pas, remet en ordre les phrases d’une source française. Pour réécrire ou traduire, définissez REWRITER_MODEL et OPENAI_API_KEY (docs/settings.md) et relancez le studio\u202f; après un changement de rewriter.toml, recharger la page suffit.",
        "No model is configured: the depth “Structure”, which takes none, puts the sentences of a French source in order. To rewrite or translate, set REWRITER_MODEL and OPENAI_API_KEY (docs/settings.md) and start the studio again; after a change to rewriter.toml, loading the page again is enough.",
    ),
    "half-model": Text(
        "Aucun modèle ne peut être interrogé\u00a0: {reason} En attendant, la profondeur «\u00a0Structurer\u00a0» n’en demande pas.",
        "No model can be asked: {reason} Meanwhile, the depth “Structure” takes none.",
    ),
    "settings": Text(
        "Les réglages ne se lisent pas\u00a0: rien ne peut être commencé. {reason}",
        "The settings cannot be read: nothing can be begun. {reason}",
    ),
    "language-fr": Text("français", "French"),
    "language-en": Text("anglais", "English"),
    "words": Text("{words} mots, {paragraphs} paragraphes", "{words} words, {paragraphs} paragraphs"),
    "asks": Text(
        "{depth}, {words} mots au moins",
        "{depth}, {words} words at least",
    ),
    "asks-fewer": Text(
        "{depth}, {words} mots au moins (la source n’en porte pas {asked} sans remplissage)",
        "{depth}, {words} words at least (the source does not bear {asked} without padding)",
    ),
    "removed-one": Text("1 ligne mise de côté", "1 line set aside"),
    "removed": Text("{n} lignes mises de côté", "{n} lines set aside"),
    "orders": Text(
        "La source contient des ordres adressés à qui la réécrit ({n}). Ils ne sont pas suivis\u202f; l’article devra être relu.",
        "The source holds orders to whoever rewrites it ({n}). They are not followed; the article will have to be reviewed.",
    ),
    "free": Text(
        "Rien n’est demandé à un modèle, rien n’est dépensé.", "No model is asked, nothing is spent."
    ),
    "foreseen": Text(
        "Environ {calls} appels à {model}, {input} jetons envoyés et {output} reçus, soit environ {cost}. Ce qu’un modèle réfléchit avant de répondre s’ajoute.",
        "About {calls} calls to {model}, {input} tokens sent and {output} got, about {cost}. What a model thinks before it answers comes on top.",
    ),
    "foreseen-unpriced": Text(
        "Environ {calls} appels à {model}, {input} jetons envoyés et {output} reçus. Les réglages ne disent pas ce que coûte un jeton (docs/settings.md)\u00a0: le prix n’est pas connu.",
        "About {calls} calls to {model}, {input} tokens sent and {output} got. The settings do not say what a token costs (docs/settings.md): the price is not known.",
    ),
    "replaces": Text(
        "Cette source a déjà donné un article, «\u00a0{title}\u00a0». Il sera remplacé, et sa relecture mise de côté sous un autre nom.",
        "This source has given an article already, “{title}”. It will be replaced, and its review set aside under another name.",
    ),
    "spent": Text("{calls} appels, {tokens} jetons", "{calls} calls, {tokens} tokens"),
    "spent-one": Text("1 appel, {tokens} jetons", "1 call, {tokens} tokens"),
    "saved": Text("réponses déjà payées, reprises\u00a0: {n}", "answers already paid for, taken again: {n}"),
    "state-waiting": Text("En attente de son tour", "Waiting for its turn"),
    "state-under-way": Text("En cours…", "Under way…"),
    "state-stopping": Text(
        "Arrêt demandé\u00a0: la réponse en cours, qui est payée, est attendue.",
        "Asked to stop: the answer under way, which is paid for, is awaited.",
    ),
    "state-done": Text("Fait.", "Made."),
    "state-failed": Text("L’article n’a pas été fait.", "The article was not made."),
    "state-stopped": Text(
        "Arrêté avant qu’il y ait un article. Les réponses reçues sont gardées.",
        "Stopped before there was an article. Answers that came are kept.",
    ),
    "state-cut": Text(
        "Interrompu par l’arrêt du studio. Les réponses reçues sont gardées\u00a0: poursuivre ne les paie pas deux fois.",
        "Cut off when the studio ended. Answers that came are kept: going on does not pay for them twice.",
    ),
    "next-failed": Text(
        "Corrigez ce qui est dit, puis «\u00a0Poursuivre\u00a0»\u202f: ce qui est déjà payé ne l’est pas deux fois.",
        "Mend what is said, then “Go on”: what is paid for already is not paid for twice.",
    ),
    "ending": Text(
        "Une réponse payée est en cours\u00a0: elle est attendue {seconds}\u00a0secondes au plus. Ctrl-C encore s’en passe.",
        "An answer that is paid for is under way: it is awaited, {seconds} seconds at most. Ctrl-C again goes without it.",
    ),
    "page-new": Text("Nouveau", "New"),
    "page-new-article": Text("Nouvel article", "New article"),
    "page-new-from": Text("Source", "Source"),
    "page-new-text": Text("Texte", "Text"),
    "page-new-address": Text("Adresse", "Address"),
    "page-new-file": Text("Fichier", "File"),
    "page-new-text-label": Text(
        "Le texte de l’article, ou un document de consignes avec son texte",
        "The article’s text, or a prompt document with its text",
    ),
    "page-new-address-label": Text("L’adresse de l’article", "The article’s address"),
    "page-new-address-how": Text(
        "La page est lue par cette machine, une fois. Les adresses du réseau interne sont refusées.",
        "The page is read by this machine, once. Addresses of the internal network are refused.",
    ),
    "page-new-file-label": Text(
        "Un fichier\u00a0: texte, Markdown, page HTML, Word (docx) ou OpenDocument (odt)",
        "A file: text, Markdown, HTML page, Word (docx) or OpenDocument (odt)",
    ),
    "page-new-asked": Text("Ce qui est demandé", "What is asked"),
    "page-new-keyphrase": Text("Expression-clé (facultative)", "Keyphrase (optional)"),
    "page-new-keyphrase-how": Text(
        "Ce par quoi l’article doit être trouvé. Sans elle, celle du document, sinon une du modèle.",
        "What the article is to be found by. Without it, the document’s own, else one by the model.",
    ),
    "page-new-depth": Text("Profondeur", "Depth"),
    "page-new-rewrite": Text("Réécrire\u00a0: des phrases nouvelles", "Rewrite: new sentences"),
    "page-new-edit": Text("Corriger, ou traduire fidèlement", "Edit, or translate faithfully"),
    "page-new-structure": Text(
        "Structurer\u00a0: les phrases restent, sans modèle", "Structure: sentences stay, no model"
    ),
    "page-new-model": Text("Modèle", "Model"),
    "page-new-words": Text("Mots au moins (facultatif)", "Words at least (optional)"),
    "page-new-credit": Text("Origine et droits", "Origin and rights"),
    "page-new-credit-how": Text(
        "Ce que la source ne dit pas d’elle-même. Un article dont l’origine n’est pas connue reste «\u00a0À relire\u00a0».",
        "What the source does not say of itself. An article of unknown origin stays “To review”.",
    ),
    "page-new-outlet": Text("Média ou site", "Outlet or site"),
    "page-new-url": Text("Adresse d’origine", "Original address"),
    "page-new-author": Text("Auteur", "Author"),
    "page-new-rights": Text(
        "J’ai les droits nécessaires, même si la page les réserve",
        "I hold the rights needed, even if the page reserves them",
    ),
    "page-new-prepare": Text("Préparer", "Prepare"),
    "page-new-prepare-how": Text(
        "La source est lue et le coût estimé. Rien n’est encore demandé à un modèle.",
        "The source is read and the cost estimated. Nothing is asked of a model yet.",
    ),
    "page-new-preparing": Text("Lecture de la source…", "Reading the source…"),
    "page-new-understood": Text("Ce qui a été compris", "What was understood"),
    "page-new-stale": Text(
        "Vous avez changé la demande depuis\u00a0: préparez-la à nouveau avant de lancer l’article.",
        "You have changed what is asked since: prepare it again before starting the article.",
    ),
    "page-new-title": Text("Titre", "Title"),
    "page-new-untitled": Text("(sans titre)", "(no title)"),
    "page-new-language": Text("Langue", "Language"),
    "page-new-length": Text("Longueur", "Length"),
    "page-new-order": Text("Demandé", "Asked"),
    "page-new-wishes": Text("Souhaits du document", "The document’s wishes"),
    "page-new-aside": Text("Mis de côté", "Set aside"),
    "page-new-estimate": Text("Estimation", "Estimate"),
    "page-new-start": Text("Commencer", "Start"),
    "page-new-change": Text("Changer la demande", "Change what is asked"),
    "page-new-works": Text("En cours et récents", "Under way and recent"),
    "page-new-no-works": Text("Aucun article en cours.", "No article under way."),
    "page-new-stop": Text("Arrêter", "Stop"),
    "page-new-drop": Text("Ne pas attendre la réponse", "Do not await the answer"),
    "page-new-resume": Text("Poursuivre", "Go on"),
    "page-new-forget": Text("Retirer de la liste", "Take off the list"),
    "page-new-review": Text("Relire", "Review"),
    "page-new-unreachable": Text(
        "Le studio ne répond pas. Ce qui est noté n’est pas perdu\u00a0: démarrez-le de nouveau et rechargez la page.",
        "The studio does not answer. What is noted is not lost: start it again and load the page again.",
    ),
    "page-new-too-large": Text(
        "Ce fichier dépasse 5\u00a0Mo\u00a0: collez plutôt son texte.",
        "This file is over 5 MB: paste its text instead.",
    ),
    "page-new-no-file": Text("Choisissez un fichier.", "Choose a file."),
}
