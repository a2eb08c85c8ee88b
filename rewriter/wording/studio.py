"""The studio: what its pages say, and what it refuses."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "record-missing": Text(
        "Il n’y a pas d’article ici\u00a0: «\u00a0{path}\u00a0» manque ou ne se lit pas.",
        "There is no article here: “{path}” is missing or cannot be read.",
    ),
    "record-too-large": Text(
        "«\u00a0{path}\u00a0» est trop gros pour être un article de rewriter.",
        "“{path}” is too large to be an article of rewriter.",
    ),
    "record-unreadable": Text(
        "«\u00a0{path}\u00a0» n’est pas un article que cette version de rewriter sait lire. Refaites l’article.",
        "“{path}” is not an article that this version of rewriter can read. Make the article again.",
    ),
    "no-draft": Text(
        "Cet article n’a pas de texte\u00a0: il n’y a rien à relire ({path}).",
        "This article has no text: there is nothing to review ({path}).",
    ),
    "log-unreadable": Text(
        "Le journal de relecture «\u00a0{path}\u00a0» ne se lit pas (ligne {line}). Déplacez-le pour repartir de l’article.",
        "The review log “{path}” cannot be read (line {line}). Move it away to start from the article.",
    ),
    "conflict": Text(
        "Ce passage a changé entre-temps, dans un autre onglet ou par quelqu’un d’autre. Rien n’a été écrasé.",
        "This passage has changed meanwhile, in another tab or by somebody else. Nothing was overwritten.",
    ),
    "text-too-long": Text(
        "Ce passage dépasse {limit} caractères. Partagez-le.",
        "This passage is over {limit} characters. Divide it.",
    ),
    "reason-missing": Text(
        "Écrivez pourquoi\u00a0: une remarque n’est écartée qu’avec sa raison.",
        "Say why: a finding is only dismissed with a reason.",
    ),
    "finding-gone": Text(
        "Cette remarque n’est plus là\u00a0: le texte a changé.",
        "This finding is no longer there: the text has changed.",
    ),
    "nothing-to-fix": Text(
        "Il n’y a plus rien ici qui se corrige à coup sûr. Corrigez le texte vous-même.",
        "There is nothing left here that can be mended for certain. Mend the text yourself.",
    ),
    "name-missing": Text(
        "Indiquez votre nom\u00a0: il signe la relecture.", "Give your name: it signs the review."
    ),
    "nothing-to-undo": Text("Il n’y a rien à annuler.", "There is nothing to undo."),
    "nothing-to-redo": Text("Il n’y a rien à rétablir.", "There is nothing to do again."),
    "nothing-to-join": Text(
        "Ces deux paragraphes ne se suivent pas\u00a0: ils ne peuvent pas être réunis.",
        "These two paragraphs do not follow one another: they cannot be joined.",
    ),
    "still-standing": Text(
        "Remarques qui interdisent encore la publication\u00a0: {n}. Corrigez-les, ou écartez-les avec une raison.",
        "Findings that still forbid publication: {n}. Mend them, or dismiss them with a reason.",
    ),
    "help": Text(
        "Relire les articles d’un dossier dans le navigateur, à côté de leurs sources, et les publier.\n\nSans dossier indiqué\u00a0: out. Ctrl-C arrête.",
        "Review the articles of a folder in the browser, beside their sources, and release them.\n\nWithout a folder: out. Ctrl-C ends it.",
    ),
    "help-host": Text(
        "L’adresse où écouter\u202f; toute autre que cette machine demande un mot de passe.",
        "The address to listen at; any other than this machine's asks for a password.",
    ),
    "help-port": Text("Le port\u202f; 0 en prend un libre.", "The port; 0 takes a free one."),
    "help-password-file": Text(
        "Le fichier du mot de passe (sinon REWRITER_STUDIO_PASSWORD).",
        "The file with the password (else REWRITER_STUDIO_PASSWORD).",
    ),
    "help-no-browser": Text("Ne pas ouvrir le navigateur.", "Do not open the browser."),
    "at": Text("Studio\u00a0: {address}\nCtrl-C l’arrête.", "Studio: {address}\nCtrl-C ends it."),
    "ended": Text(
        "Studio fermé. Tout ce qui était enregistré l’est.", "Studio closed. Everything saved is kept."
    ),
    "no-folder": Text(
        "Le dossier «\u00a0{path}\u00a0» n’existe pas. Indiquez celui où sont les articles (out, par exemple).",
        "There is no folder “{path}”. Name the one that holds the articles (out, for instance).",
    ),
    "password-needed": Text(
        "Écouter à «\u00a0{host}\u00a0» ouvre le studio à d’autres machines\u00a0: indiquez un mot de passe (--password-file ou REWRITER_STUDIO_PASSWORD).",
        "Listening at “{host}” opens the studio to other machines: give a password (--password-file or REWRITER_STUDIO_PASSWORD).",
    ),
    "password-short": Text(
        "Le mot de passe a moins de {least} caractères. Prenez-en un plus long.",
        "The password has less than {least} characters. Take a longer one.",
    ),
    "password-unreadable": Text(
        "Le fichier du mot de passe «\u00a0{path}\u00a0» ne se lit pas.",
        "The password file “{path}” cannot be read.",
    ),
    "port-taken": Text(
        "Impossible d’écouter à {host}, port {port}\u00a0: il est pris, ou l’adresse n’est pas de cette machine. Essayez --port 0.",
        "Cannot listen at {host}, port {port}: it is taken, or the address is not this machine's. Try --port 0.",
    ),
    "no-such-article": Text(
        "Cet article n’est plus dans le dossier.", "This article is no longer in the folder."
    ),
    "refused-method": Text(
        "Cette façon de demander n’existe pas ici.", "There is no such way of asking here."
    ),
    "refused-host": Text("Cette adresse n’est pas celle du studio.", "This address is not the studio's."),
    "refused-origin": Text(
        "Cette demande ne vient pas d’une page du studio.",
        "This request does not come from a page of the studio.",
    ),
    "refused-size": Text("C’est trop long pour être reçu.", "That is too long to be taken."),
    "refused-token": Text(
        "Ouvrez le studio par l’adresse qu’il a imprimée au démarrage\u00a0: elle porte la clé de cette session.",
        "Open the studio by the address that it printed at its start: it carries the key of this session.",
    ),
    "refused-page": Text("Il n’y a rien à cette adresse.", "There is nothing at this address."),
    "refused-fault": Text(
        "Le studio n’a pas su répondre. Rien de ce qui était enregistré n’est perdu. Rechargez la page.",
        "The studio could not answer. Nothing that was saved is lost. Load the page again.",
    ),
    "refused-form": Text(
        "La demande n’a pas la forme attendue. Rechargez la page.",
        "The request is not of the expected form. Load the page again.",
    ),
    "page-studio": Text("Studio", "Studio"),
    "page-desk": Text("Bureau", "Desk"),
    "page-skip": Text("Aller au contenu", "Skip to content"),
    "page-loading": Text("Chargement…", "Loading…"),
    "page-search": Text("Chercher un titre, un dossier, un nom", "Search a title, a folder, a name"),
    "page-show": Text("Montrer", "Show"),
    "page-all": Text("Tous", "All"),
    "page-ready": Text("Prêt", "Ready"),
    "page-needs-review": Text("À relire", "To review"),
    "page-failed": Text("Échec", "Failed"),
    "page-unreadable": Text("Illisible", "Unreadable"),
    "page-released": Text("Publié", "Released"),
    "page-released-changed": Text("Publié puis modifié", "Released, then changed"),
    "page-changed": Text("Modifié, à juger", "Changed, not judged yet"),
    "page-title": Text("Article", "Article"),
    "page-outcome": Text("État", "Outcome"),
    "page-words": Text("Mots", "Words"),
    "page-findings": Text("Remarques", "Findings"),
    "page-stops": Text("empêchent la publication", "forbid publication"),
    "page-looks": Text("avertissements", "warnings"),
    "page-advices": Text("conseils", "advice"),
    "page-cost": Text("Coût", "Cost"),
    "page-made": Text("Fait le", "Made"),
    "page-by": Text("Publié par", "Released by"),
    "page-begun": Text("Relecture en cours", "Review under way"),
    "page-more": Text("Montrer la suite ({n})", "Show more ({n})"),
    "page-count": Text("{n} articles sur {total}", "{n} of {total} articles"),
    "page-count-few": Text("{n} article sur {total}", "{n} of {total} articles"),
    "page-count-only": Text("{n} article sur {total}", "{n} of {total} article"),
    "page-none": Text("Aucun article ne correspond.", "No article matches."),
    "page-empty": Text(
        "Aucun article dans ce dossier. «\u00a0Nouveau\u00a0», «\u00a0rewriter rewrite\u00a0» et «\u00a0rewriter batch\u00a0» en font.",
        "No article in this folder. “New”, “rewriter rewrite” and “rewriter batch” make some.",
    ),
    "page-keys": Text(
        "Touches\u00a0: j et k pour avancer et reculer, Entrée pour ouvrir, / pour chercher.",
        "Keys: j and k go down and up, Enter opens, / searches.",
    ),
    "page-password": Text("Mot de passe", "Password"),
    "page-enter": Text("Entrer", "Enter"),
    "page-wrong": Text("Ce n’est pas le mot de passe.", "That is not the password."),
    "page-back": Text("Retour au bureau", "Back to the desk"),
    "page-sorry": Text("Ce n’est pas possible", "That is not possible"),
    "page-check": Text("Contrôle", "Check"),
    "page-article": Text("Article", "Article"),
    "page-source": Text("Source", "Source"),
    "page-chars": Text("{n} caractères", "{n} characters"),
    "page-fields": Text("Référencement et crédit", "Search and credit"),
    "page-panes": Text("Ce qui est montré", "What is shown"),
    "page-undo": Text("Annuler", "Undo"),
    "page-redo": Text("Rétablir", "Redo"),
    "page-history": Text("Historique", "History"),
    "page-compare": Text("Comparer", "Compare"),
    "page-release": Text("Publier", "Release"),
    "page-dismiss": Text("Écarter", "Dismiss"),
    "page-fix": Text("Corriger", "Mend"),
    "page-fix-how": Text(
        "Corrige tout ce que ce contrôle relève dans l’article. «\u00a0Annuler\u00a0» défait la correction, passage par passage.",
        "Mends all that this check finds in the article. “Undo” takes it back, one passage at a time.",
    ),
    "page-name-first": Text(
        "Pas encore enregistré\u00a0: indiquez votre nom, en haut de la page.",
        "Not saved yet: give your name, at the top of the page.",
    ),
    "page-recall": Text("Remettre", "Recall"),
    "page-reason": Text("Raison (obligatoire)", "Reason (required)"),
    "page-dismissed": Text("Écartée", "Dismissed"),
    "page-explain": Text("Pourquoi\u202f?", "Why?"),
    "page-confirm": Text("Confirmer", "Confirm"),
    "page-cancel": Text("Renoncer", "Cancel"),
    "page-your-name": Text("Votre nom", "Your name"),
    "page-name-why": Text(
        "Il signe vos changements et la publication. Il est retenu par ce navigateur.",
        "It signs your changes and the release. This browser remembers it.",
    ),
    "page-note": Text("Note (facultative)", "Note (optional)"),
    "page-release-why": Text(
        "Vous répondez de cet article tel qu’il est. Ses fichiers sont écrits à nouveau, avec votre nom dans le dossier de l’article.",
        "You answer for this article as it stands. Its files are written anew, with your name in the article's record.",
    ),
    "page-standing": Text("Ce qui empêche encore la publication\u00a0:", "What still forbids publication:"),
    "page-looks-left": Text(
        "Rien ne l’interdit\u202f; {n} points restent à regarder\u00a0:",
        "Nothing forbids it; {n} points remain to be looked at:",
    ),
    "page-looks-left-one": Text(
        "Rien ne l’interdit\u202f; un point reste à regarder\u00a0:",
        "Nothing forbids it; one point remains to be looked at:",
    ),
    "page-advices-left": Text(
        "Rien ne l’interdit\u202f; {n} conseils restent dans la liste des remarques.",
        "Nothing forbids it; {n} pieces of advice remain in the list of findings.",
    ),
    "page-advices-left-one": Text(
        "Rien ne l’interdit\u202f; un conseil reste dans la liste des remarques.",
        "Nothing forbids it; one piece of advice remains in the list of findings.",
    ),
    "page-made-so": Text(
        "Rien ne l’interdit, et aucune remarque ne reste.", "Nothing forbids it, and no finding remains."
    ),
    "page-how-made": Text("Sachez avant de signer\u00a0:", "Know before you sign:"),
    "page-nothing-stands": Text("Rien n’empêche la publication.", "Nothing forbids publication."),
    "page-released-by": Text("Publié par {name}, {date}", "Released by {name}, {date}"),
    "page-disclosure": Text("Mention à publier", "Line to publish"),
    "page-copy": Text("Copier", "Copy"),
    "page-copied": Text("Copié.", "Copied."),
    "page-saving": Text("Enregistrement…", "Saving…"),
    "page-saved": Text("Enregistré.", "Saved."),
    "page-unsaved": Text("Pas encore enregistré.", "Not saved yet."),
    "page-not-saved": Text(
        "Pas enregistré\u00a0: le studio ne répond pas. Votre texte reste ici\u202f; un nouvel essai suit.",
        "Not saved: the studio does not answer. Your text stays here; it is tried again.",
    ),
    "page-judging": Text("Contrôle…", "Checking…"),
    "page-judged": Text("{n} remarques.", "{n} findings."),
    "page-no-findings": Text("Aucune remarque.", "No finding."),
    "page-conflict": Text("Ce passage a changé entre-temps", "This passage has changed meanwhile"),
    "page-theirs": Text("Le texte enregistré", "The saved text"),
    "page-yours": Text("Votre texte", "Your text"),
    "page-take-theirs": Text("Garder le texte enregistré", "Keep the saved text"),
    "page-take-yours": Text("Mettre mon texte à sa place", "Put my text in its place"),
    "page-whole": Text("Article entier", "Whole article"),
    "page-made-draft": Text("Version faite", "As made"),
    "page-compare-how": Text(
        "Ce qui a été retiré de la version faite est barré, ce qui a été ajouté est souligné.",
        "What was removed from the article as made is struck out, what was added is underlined.",
    ),
    "page-same": Text(
        "Rien n’a changé depuis que l’article a été fait.", "Nothing has changed since the article was made."
    ),
    "page-review": Text("Retour à l’article", "Back to the article"),
    "page-when": Text("Quand", "When"),
    "page-who": Text("Qui", "Who"),
    "page-what": Text("Quoi", "What"),
    "page-no-events": Text(
        "Rien n’a encore été fait sur cet article.", "Nothing has been done on this article yet."
    ),
    "page-restore-how": Text(
        "Rien n’est jamais effacé\u00a0: «\u00a0Annuler\u00a0» et «\u00a0Rétablir\u00a0», dans l’article, rendent chaque état d’avant.",
        "Nothing is ever removed: “Undo” and “Redo”, in the article, bring back every earlier state.",
    ),
    "page-link-how": Text(
        "Placez le curseur dans une phrase\u00a0: ce qui lui répond dans l’autre texte s’éclaire. Entrée commence un paragraphe.",
        "Put the cursor into a sentence: what answers to it in the other text lights up. Enter begins a paragraph.",
    ),
    "event-edit": Text("a changé", "changed"),
    "event-join": Text("a réuni deux paragraphes", "joined two paragraphs"),
    "event-replace": Text("a fait refaire", "had written anew"),
    "event-decline": Text(
        "n’a pas pris ce qu’un modèle avait refait", "did not take what a model had written anew"
    ),
    "event-dismiss": Text("a écarté une remarque", "dismissed a finding"),
    "event-recall": Text("a remis une remarque", "recalled a finding"),
    "event-undo": Text("a annulé", "undid"),
    "event-redo": Text("a rétabli", "did again"),
    "event-release": Text("a publié", "released"),
}
