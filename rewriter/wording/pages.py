"""What is said when a page or a document cannot be taken apart."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "too_large": Text(
        fr="«\u00a0{name}\u00a0» dépasse {limit} octets, la limite d’une page ou d’un document\u202f: "
        "copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” exceeds {limit} bytes, the limit for a page or document: "
        "copy the article’s text into a .txt or .md file.",
    ),
    "too_slow": Text(
        fr="«\u00a0{name}\u00a0» n’a pas pu être lu dans le temps permis ({seconds}\u00a0s)\u202f: "
        "copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” could not be read in the time allowed ({seconds} s): "
        "copy the article’s text into a .txt or .md file.",
    ),
    "too_complex": Text(
        fr="«\u00a0{name}\u00a0» demande plus de mémoire que permis pour une page ou un document\u202f: "
        "copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” needs more memory than a page or document is allowed: "
        "copy the article’s text into a .txt or .md file.",
    ),
    "unreadable": Text(
        fr="«\u00a0{name}\u00a0» est trop abîmé pour être lu comme {kind}\u202f: "
        "copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” is too damaged to be read as {kind}: copy the article’s text into a .txt or .md file.",
    ),
    "too_deep": Text(
        fr="«\u00a0{name}\u00a0» emboîte ses éléments au-delà de toute page ordinaire\u202f: "
        "copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” nests its elements beyond any ordinary page: "
        "copy the article’s text into a .txt or .md file.",
    ),
    "not_started": Text(
        fr="Le programme qui lit les pages n’a pas pu démarrer ({detail})\u202f: réinstallez rewriter.",
        en="The program that reads pages could not be started ({detail}): install rewriter again.",
    ),
    "no_text": Text(
        fr="«\u00a0{name}\u00a0» ne contient aucun texte\u202f: vérifiez le fichier ou l’adresse (certaines pages "
        "ne s’affichent que dans un navigateur).",
        en="“{name}” holds no text: check the file or address (some pages only show in a browser).",
    ),
    "undecodable": Text(
        fr="«\u00a0{name}\u00a0» contient des octets illisibles\u202f: enregistrez la page en UTF-8.",
        en="“{name}” has unreadable bytes: save the page as UTF-8.",
    ),
}
