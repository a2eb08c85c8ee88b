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
    "name-missing": Text(
        "Indiquez votre nom\u00a0: il signe la relecture.", "Give your name: it signs the review."
    ),
    "nothing-to-undo": Text("Il n’y a rien à annuler.", "There is nothing to undo."),
    "nothing-to-redo": Text("Il n’y a rien à rétablir.", "There is nothing to do again."),
    "still-standing": Text(
        "Remarques qui interdisent encore la publication\u00a0: {n}. Corrigez-les, ou écartez-les avec une raison.",
        "Findings that still forbid publication: {n}. Mend them, or dismiss them with a reason.",
    ),
}
