"""The studio's templates: what their pages say, and what is refused there."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "help-on": Text(
        "Le dossier d’essai des gabarits\u202f; à défaut essais, fixtures ou examples/fixtures, s’ils sont là.",
        "The folder to try templates on; essais, fixtures or examples/fixtures if they are there.",
    ),
    "none": Text("Il n’y a pas de gabarit de ce nom.", "There is no template of that name."),
    "overtaken": Text(
        "{files}\u00a0: ce gabarit a été enregistré entre-temps, dans un autre onglet ou par quelqu’un d’autre. Rien n’a été écrasé.",
        "{files}: this template was saved meanwhile, in another tab or by somebody else. Nothing was overwritten.",
    ),
    "unusable": Text(
        "Rien n’a été enregistré\u00a0: ce gabarit ne pourrait pas servir. Ses défauts sont signalés. Votre texte reste ici, gardé par ce navigateur.",
        "Nothing was saved: this template could not be used. Its faults are shown. Your text stays here, kept by this browser.",
    ),
    "too-long": Text(
        "Ce texte dépasse {limit} caractères. Raccourcissez-le.",
        "This text is over {limit} characters. Shorten it.",
    ),
    "no-sample": Text(
        "Cet article d’essai n’est plus là. Choisissez-en un autre.",
        "This article to try on is no longer there. Choose another.",
    ),
    "tokens": Text("Environ {tokens} jetons.", "About {tokens} tokens."),
    "tokens-of": Text(
        "Environ {tokens} jetons, soit {share} des {context} que {model} lit et écrit en un appel.",
        "About {tokens} tokens, {share} of the {context} that {model} reads and writes in one call.",
    ),
    "tokens-asked": Text(
        "Environ {tokens} jetons, soit {share} des {context} que l’en-tête demande.",
        "About {tokens} tokens, {share} of the {context} that the header asks for.",
    ),
    "over": Text(
        "Trop long\u00a0: {asked} jetons sont nécessaires, {model} en lit {context}. Raccourcissez, ou changez de modèle.",
        "Too long: {asked} tokens are needed, {model} reads {context}. Shorten it, or take another model.",
    ),
    "group-fixtures": Text("Articles d’essai ({folder})", "Articles to try on ({folder})"),
    "group-desk": Text("Articles du bureau", "Articles of the desk"),
    "example": Text("Exemple inventé", "Invented example"),
    "kind-text": Text("texte", "text"),
    "kind-number": Text("nombre", "number"),
    "kind-list": Text("liste", "list"),
    "kind-table": Text("ensemble", "set"),
    "kind-yes-no": Text("oui ou non", "yes or no"),
    "page-templates": Text("Gabarits", "Templates"),
    "page-rooms": Text("Pages du studio", "Pages of the studio"),
    "page-lead": Text(
        "Les consignes que reçoit le modèle. Ce que vous changez ici est enregistré dans votre copie\u202f; les gabarits livrés restent tels quels.",
        "The instructions a model gets. What you change here is saved in your own copy; the shipped templates stay as they are.",
    ),
    "page-calls": Text("Un gabarit par appel", "One template a call"),
    "page-partials": Text("Morceaux communs", "Shared parts"),
    "page-partials-how": Text(
        "Un morceau sert à plusieurs gabarits\u00a0: le changer les change tous.",
        "A part serves several templates: changing it changes all of them.",
    ),
    "page-file": Text("Fichier", "File"),
    "page-for": Text("Sert à", "Used for"),
    "page-version": Text("Version", "Version"),
    "page-whose": Text("À qui", "Whose"),
    "page-state": Text("État", "State"),
    "page-used-in": Text("Dans\u00a0: {list}", "In: {list}"),
    "page-valid": Text("En ordre", "In order"),
    "page-moved": Text("rewriter l’a changé depuis votre copie", "changed in rewriter since you copied it"),
    "page-origin-shipped": Text("Livré", "Shipped"),
    "page-origin-same": Text("Votre copie, inchangée", "Your copy, unchanged"),
    "page-origin-changed": Text("Changé par vous", "Changed by you"),
    "page-origin-own": Text("À vous", "Yours alone"),
    "page-text": Text("Texte du gabarit", "Text of the template"),
    "page-render": Text("Ce que le modèle lirait", "What the model would read"),
    "page-editor": Text("Gabarit", "Template"),
    "page-on": Text("Article", "Article"),
    "page-within": Text("Dans le gabarit", "In the template"),
    "page-save": Text("Enregistrer", "Save"),
    "page-versions": Text("Versions", "Versions"),
    "page-changes": Text("Ce qui a changé", "What changed"),
    "page-try": Text("Essayer", "Try it"),
    "page-looking": Text("Vérification…", "Looking…"),
    "page-saved-now": Text(
        "Enregistré\u00a0: il sert dès le prochain article.", "Saved: it is used from the next article on."
    ),
    "page-kept-here": Text(
        "Pas encore enregistré\u202f; gardé dans ce navigateur.", "Not saved yet; kept in this browser."
    ),
    "page-not-kept": Text(
        "Pas encore enregistré, et ce navigateur ne garde rien\u00a0: enregistrez avant de partir.",
        "Not saved yet, and this browser keeps nothing: save before you leave.",
    ),
    "page-same-as-saved": Text("Tel qu’enregistré.", "As saved."),
    "page-offline": Text(
        "Le studio ne répond pas. Votre texte est gardé dans ce navigateur\u202f; un nouvel essai suit.",
        "The studio does not answer. Your text is kept in this browser; it is tried again.",
    ),
    "page-order": Text("Rien à redire.", "Nothing wrong."),
    "page-wrong-one": Text("Un défaut.", "One fault."),
    "page-wrong": Text("{n} défauts.", "{n} faults."),
    "page-line": Text("ligne {n}", "line {n}"),
    "page-elsewhere": Text("dans {name}", "in {name}"),
    "page-no-render": Text(
        "Rien à montrer tant que le gabarit n’est pas en ordre.",
        "Nothing to show until the template is in order.",
    ),
    "page-role-system": Text("Consigne (system)", "Instructions (system)"),
    "page-role-user": Text("Demande (user)", "Request (user)"),
    "page-share": Text("Part du contexte", "Share of the context"),
    "page-variables": Text("Ce qu’on peut y mettre", "What can stand in it"),
    "page-variables-how": Text(
        "Cliquer pose la variable là où est le curseur.", "A click puts the variable where the cursor is."
    ),
    "page-includes": Text("Morceaux que l’on peut inclure", "Parts that can be included"),
    "page-draft-found": Text(
        "Un texte non enregistré ({date}) est gardé dans ce navigateur.",
        "A text that was not saved ({date}) is kept in this browser.",
    ),
    "page-draft-taken": Text(
        "Votre texte non enregistré est repris.", "Your text that was not saved is taken up again."
    ),
    "page-take-up": Text("Le reprendre", "Take it up"),
    "page-throw": Text("Le jeter", "Throw it away"),
    "page-back-to-saved": Text("Revenir au texte enregistré", "Back to the saved text"),
    "page-clash": Text("Ce gabarit a été enregistré entre-temps", "This template was saved meanwhile"),
    "page-back-to-list": Text("Tous les gabarits", "All templates"),
    "page-back-to-editor": Text("Retour au gabarit", "Back to the template"),
    "page-versions-how": Text(
        "Chaque texte enregistré, vérifié ou essayé est gardé. Ce qui est barré n’est plus dans le texte d’aujourd’hui, ce qui est souligné y a été ajouté.",
        "Every text that was saved, checked or tried is kept. What is struck out is no longer in today's text, what is underlined was added.",
    ),
    "page-no-versions": Text(
        "Aucune version n’est encore gardée\u00a0: ce gabarit est tel que livré, ou n’a jamais été enregistré ici.",
        "No version is kept yet: this template is as shipped, or was never saved here.",
    ),
    "page-in-use": Text("en service", "in use"),
    "page-put-back": Text("Remettre ce texte", "Put this text back"),
    "page-put-back-all": Text(
        "Le remettre avec ses morceaux ({list})", "Put it back with its parts ({list})"
    ),
    "page-parts-differ": Text(
        "Ces morceaux n’étaient pas non plus ceux d’aujourd’hui\u00a0: {list}.",
        "These parts were other ones, too: {list}.",
    ),
    "page-shipped-text": Text("Le texte livré", "The shipped text"),
    "page-put-shipped": Text("Reprendre le texte livré", "Take the shipped text"),
    "page-no-difference": Text("Aucune différence.", "No difference."),
    "page-diff-yours": Text("Ce que vous avez changé", "What you changed"),
    "page-diff-ours": Text(
        "Ce que rewriter a changé depuis votre copie", "What rewriter changed since you copied it"
    ),
    "page-contested": Text(
        "Vous et rewriter avez changé les mêmes lignes de l’original ({list})\u00a0: choisissez à la main.",
        "You and rewriter changed the same lines of the original ({list}): choose by hand.",
    ),
    "page-changes-how": Text(
        "«\u00a0−\u00a0»\u00a0: la ligne est partie\u202f; «\u00a0+\u00a0»\u00a0: elle est venue\u202f; sans signe, elle est restée.",
        "“−”: the line went; “+”: it came; without a sign, it stayed.",
    ),
}
