"""What stands in the published files beside the article's own text, and why they could not be written.

The article is French whatever the editor's language: `disclosure…` is asked for in French.
"""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "disclosure-model": Text(
        "Texte préparé avec l’aide d’un modèle de langage ({model}) à partir de la source citée.",
        "Text prepared with the help of a language model ({model}) from the source cited.",
    ),
    "disclosure-no-model": Text(
        "Texte mis en forme automatiquement, sans modèle de langage, à partir de la source citée.",
        "Text structured automatically, without a language model, from the source cited.",
    ),
    "preview": Text("Aperçu de l’article", "Preview of the article"),
    "preview-report": Text("Lire le rapport", "Read the report"),
    "preview-words": Text("{n} mots", "{n} words"),
    "no-permission": Text(
        "Impossible d’écrire dans «\u00a0{path}\u00a0»\u00a0: l’accès est refusé. Choisissez un autre dossier avec --out.",
        "Cannot write to “{path}”: permission denied. Choose another folder with --out.",
    ),
    "disk-full": Text(
        "Impossible d’écrire dans «\u00a0{path}\u00a0»\u00a0: le disque est plein. Libérez de la place et relancez la "
        "commande\u202f; rien de ce qui existait n’a été touché.",
        "Cannot write to “{path}”: the disk is full. Make room and run the command again; "
        "nothing that was there has been touched.",
    ),
    "not-a-folder": Text(
        "«\u00a0{path}\u00a0» n’est pas un dossier. Choisissez un autre dossier avec --out.",
        "“{path}” is not a folder. Choose another folder with --out.",
    ),
    "not-a-file": Text(
        "«\u00a0{path}\u00a0» est un dossier, alors qu’un fichier doit y être écrit. Renommez-le ou choisissez un "
        "autre dossier avec --out.",
        "“{path}” is a folder where a file must be written. Rename it, or choose another folder with --out.",
    ),
    "not-plain": Text(
        "«\u00a0{path}\u00a0» n’est pas un fichier ordinaire\u00a0: rien n’y est écrit. Choisissez un autre nom avec --out, "
        "ou dirigez la sortie standard vers lui.",
        "“{path}” is no plain file: nothing is written to it. Choose another name with --out, or send standard "
        "output there.",
    ),
    "no-free-name": Text(
        "Trop d’articles portent déjà ce nom dans «\u00a0{path}\u00a0». Choisissez un autre dossier avec --out.",
        "Too many articles already have this name in “{path}”. Choose another folder with --out.",
    ),
    "not-written": Text(
        "Impossible d’écrire dans «\u00a0{path}\u00a0»\u00a0: {reason}. Choisissez un autre dossier avec --out.",
        "Cannot write to “{path}”: {reason}. Choose another folder with --out.",
    ),
    "kept-edited": Text(
        "Le fichier avait été modifié à la main\u00a0: votre version est gardée sous {path}.",
        "The file had been changed by hand: your version is kept as {path}.",
    ),
}  # fmt: skip
