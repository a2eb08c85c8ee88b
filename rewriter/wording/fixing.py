"""What is said of an article that is mended where that is certain."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "help-fix": Text(
        "Corrige dans le fichier ce qui est certain (typographie, caractères invisibles, restes de balisage), puis contrôle. "
        "Texte, Markdown et HTML\u202f; rien d’autre du fichier ne change.",
        "Put right in the file what is certain (typography, invisible characters, leftovers of markup), then check. "
        "Text, Markdown and HTML; nothing else of the file changes.",
    ),
    "help-diff": Text(
        "Montre ces corrections (diff unifié) sans rien écrire ni contrôler. Code de sortie 1 s’il y en a, 0 sinon.",
        "Show these changes (a unified diff), write nothing and check nothing. Exit code 1 when there are some, else 0.",
    ),
    "document": Text(
        "«\u00a0{name}\u00a0» est un document {format}, qui ne peut pas être corrigé sur place\u00a0: enregistrez-le en texte "
        "(.txt), Markdown (.md) ou HTML, ou corrigez-le dans son logiciel avec ce que dit «\u00a0rewriter check\u00a0».",
        "“{name}” is a {format} document, which cannot be put right in place: save it as text (.txt), Markdown (.md) or "
        "HTML, or correct it in its own program with what `rewriter check` tells.",
    ),
    "standard-input": Text(
        "--fix corrige un fichier et l’entrée standard n’en est pas un\u00a0: donnez un fichier, ou employez --diff.",
        "--fix puts a file right, and standard input is none: name a file, or use --diff.",
    ),
    "jsonl": Text(
        "--fix et --diff corrigent un fichier et ne vont pas avec --jsonl\u00a0: donnez un article.",
        "--fix and --diff put a file right and do not go with --jsonl: name an article.",
    ),
    "done": Text(
        "{n} corrections dans «\u00a0{name}\u00a0»\u00a0: {kinds}.", "{n} changes made in “{name}”: {kinds}."
    ),
    "done-one": Text(
        "1 correction dans «\u00a0{name}\u00a0»\u00a0: {kinds}.", "1 change made in “{name}”: {kinds}."
    ),
    "nothing": Text(
        "Rien à corriger avec certitude dans «\u00a0{name}\u00a0».",
        "Nothing to put right with certainty in “{name}”.",
    ),
    "kind": Text("{title} ({n})", "{title} ({n})"),
}
