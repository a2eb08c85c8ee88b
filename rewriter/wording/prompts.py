"""`rewriter prompts`: templates as files, told to their author."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "help": Text(
        fr="Les gabarits\u00a0: les consignes que reçoit le modèle, en fichiers que l’on peut changer.",
        en="Templates: the instructions a model gets, as files to be changed.",
    ),
    "help-list": Text(
        fr="Lister les gabarits\u00a0: à quoi ils servent, d’où ils viennent, leur version.",
        en="List the templates: what they are for, where they come from, their version.",
    ),
    "help-show": Text(fr="Montrer un gabarit tel qu’il est écrit.", en="Show a template as it is written."),
    "help-history": Text(
        fr="Les versions d’un gabarit qui ont été essayées.", en="The versions of a template that were tried."
    ),
    "help-render": Text(
        fr="Montrer exactement ce qu’un gabarit enverrait pour un article. Rien n’est envoyé.",
        en="Show exactly what a template would send for an article. Nothing is sent.",
    ),
    "help-check": Text(
        fr="Vérifier les gabarits avant de s’en servir. Code 2 s’il y a une erreur.",
        en="Check templates before they are used. Exit code 2 when one is wrong.",
    ),
    "help-init": Text(
        fr="Copier les gabarits livrés dans un dossier à soi (prompts, sauf indication).",
        en="Copy the shipped templates into a folder of your own (prompts unless said).",
    ),
    "help-diff": Text(
        fr="Ce que vous avez changé, et ce que rewriter a changé depuis votre copie.",
        en="What you changed, and what rewriter changed since you copied.",
    ),
    "help-folder": Text(
        fr="Vos gabarits\u00a0; à défaut ./prompts, sinon ceux livrés.",
        en="Your templates; ./prompts if it is there, else the shipped ones.",
    ),
    "help-article": Text(
        fr="L’article sur lequel l’essayer\u00a0: fichier ou adresse.",
        en="The article to try it on: file or address.",
    ),
    "help-context": Text(
        fr="Jetons que le modèle lit et écrit en un appel\u00a0: signaler ce qui n’y tient pas.",
        en="Tokens the model reads and writes in one call: report what does not fit.",
    ),
    "help-renew": Text(
        fr="Tenir pour reprises les nouveautés des gabarits livrés\u00a0: «\u00a0diff\u00a0» repart d’aujourd’hui.",
        en="Take what is new in the shipped templates as seen: “diff” starts from today.",
    ),
    "help-against": Text(
        fr="Comparer avec une version\u00a0: shipped (livrée), v3…",
        en="Compare with a version: shipped, v3…",
    ),
    "origin-shipped": Text(fr="livré", en="shipped"),
    "origin-same": Text(fr="votre copie, inchangée", en="your copy, unchanged"),
    "origin-changed": Text(fr="changé par vous", en="changed by you"),
    "origin-own": Text(fr="à vous", en="yours alone"),
    "none": Text(
        fr="Il n’y a pas de gabarit «\u00a0{name}\u00a0». Il y a\u00a0: {names}.",
        en='There is no template "{name}". There are: {names}.',
    ),
    "no-version": Text(
        fr="Le gabarit {name} n’a pas de version «\u00a0{label}\u00a0». Il y a\u00a0: {names}.",
        en='The template {name} has no version "{label}". There are: {names}.',
    ),
    "against-name": Text(
        fr="«\u00a0--against {label}\u00a0» demande aussi le nom d’un gabarit.",
        en='"--against {label}" also needs the name of a template.',
    ),
    "no-history": Text(
        fr="Aucune version de {name} n’a encore été essayée. "
        "Elles sont gardées quand un gabarit à vous est vérifié ou rendu.",
        en="No version of {name} has been tried yet. They are kept when a template of your own is checked or rendered.",
    ),
    "in-use": Text(fr="← en service", en="← in use"),
    "rendered": Text(
        fr="{name}, version {version}\u00a0: environ {tokens} jetons. Rien n’a été envoyé.",
        en="{name}, version {version}: about {tokens} tokens. Nothing was sent.",
    ),
    "with-examples": Text(
        fr="Des exemples tiennent lieu de ce que seul un article en cours connaît\u00a0: {names}.",
        en="Examples stand for what only an article under way knows: {names}.",
    ),
    "updated": Text(
        fr="{file} a changé dans rewriter depuis votre copie\u00a0: voyez «\u00a0rewriter prompts diff\u00a0».",
        en="{file} has changed in rewriter since you copied it: see “rewriter prompts diff”.",
    ),
    "in-order": Text(
        fr="Gabarits vérifiés, rien à redire\u00a0: {n}.", en="Templates checked, nothing wrong: {n}."
    ),
    "copied": Text(
        fr="Gabarits copiés dans {folder}\u00a0: {n}. Changez-les\u00a0; ils servent dès que vous travaillez à côté.",
        en="Templates copied into {folder}: {n}. Change them; they are used when you work beside it.",
    ),
    "all-there": Text(
        fr="Tout est déjà dans {folder}\u00a0: rien n’a été changé.",
        en="Everything is in {folder} already: nothing was changed.",
    ),
    "renewed": Text(
        fr="Les gabarits livrés aujourd’hui servent désormais de point de départ.",
        en="Today’s shipped templates are the starting point from now on.",
    ),
    "no-difference": Text(fr="Aucune différence.", en="No difference."),
    "diff-yours": Text(fr="{file}\u00a0: ce que vous avez changé", en="{file}: what you changed"),
    "diff-ours": Text(
        fr="{file}\u00a0: ce que rewriter a changé depuis votre copie",
        en="{file}: what rewriter changed since you copied it",
    ),
    "diff-against": Text(
        fr="{file}\u00a0: de cette version à la vôtre", en="{file}: from that version to yours"
    ),
    "contested": Text(
        fr="Vous et rewriter avez changé les mêmes lignes de l’original ({lines})\u00a0: choisissez à la main.",
        en="You and rewriter changed the same lines of the original ({lines}): choose by hand.",
    ),
}
