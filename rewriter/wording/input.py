"""What is said when an article, or another file given, cannot be used."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "empty": Text(
        fr="«\u00a0{name}\u00a0» est vide\u202f: donnez un fichier qui contient le texte de l’article.",
        en="“{name}” is empty: give a file that holds the article’s text.",
    ),
    "binary": Text(
        fr="«\u00a0{name}\u00a0» n’est pas un fichier texte\u202f: "
        "enregistrez l’article en texte (.txt) ou en Markdown (.md).",
        en="“{name}” is not a text file: save the article as text (.txt) or Markdown (.md).",
    ),
    "document": Text(
        fr="«\u00a0{name}\u00a0» est un document {format}, qui n’est pas lu\u202f: "
        "enregistrez l’article en texte (.txt) ou en Markdown (.md).",
        en="“{name}” is a {format} document, which is not read: "
        "save the article as text (.txt) or Markdown (.md).",
    ),
    "page": Text(
        fr="«\u00a0{name}\u00a0» est une page HTML\u202f: copiez le texte de l’article dans un fichier "
        ".txt ou .md.",
        en="“{name}” is an HTML page: copy the article’s text into a .txt or .md file.",
    ),
    "too_long": Text(
        fr="«\u00a0{name}\u00a0» compte plus de {limit} caractères, la limite\u202f: "
        "découpez l’article ou relevez la limite.",
        en="“{name}” has more than {limit} characters, the limit: split the article or raise the limit.",
    ),
    "undecodable": Text(
        fr="«\u00a0{name}\u00a0» contient à la ligne {line} des octets illisibles\u202f: "
        "enregistrez le fichier en UTF-8.",
        en="“{name}” has unreadable bytes at line {line}: save the file as UTF-8.",
    ),
    "language": Text(
        fr="«\u00a0{name}\u00a0» n’est reconnu ni comme du français ni comme de l’anglais\u202f: "
        "donnez un article dans l’une de ces deux langues.",
        en="“{name}” is recognised neither as French nor as English: "
        "give an article in one of these two languages.",
    ),
    "no_article": Text(
        fr="«\u00a0{name}\u00a0» ne contient aucun paragraphe d’article, seulement {found}\u202f: "
        "ajoutez le texte de l’article.",
        en="“{name}” holds no paragraph of an article, only {found}: add the article’s text.",
    ),
    "missing": Text(
        fr="«\u00a0{path}\u00a0» est introuvable\u202f: vérifiez le chemin.",
        en="“{path}” cannot be found: check the path.",
    ),
    "folder": Text(
        fr="«\u00a0{path}\u00a0» est un dossier\u202f: donnez un fichier.",
        en="“{path}” is a folder: give a file.",
    ),
    "not_a_file": Text(
        fr="«\u00a0{path}\u00a0» n’est pas un fichier ordinaire\u202f: donnez un fichier.",
        en="“{path}” is not an ordinary file: give a file.",
    ),
    "not_a_folder": Text(
        fr="«\u00a0{path}\u00a0» n’est pas un dossier\u202f: donnez le dossier des modèles de prompt.",
        en="“{path}” is not a folder: give the folder of the prompt templates.",
    ),
    "unreadable": Text(
        fr="«\u00a0{path}\u00a0» ne peut pas être lu ({detail})\u202f: vérifiez les droits du fichier.",
        en="“{path}” cannot be read ({detail}): check the file’s permissions.",
    ),
    "too_large": Text(
        fr="«\u00a0{path}\u00a0» dépasse {limit} octets, la limite\u202f: découpez le fichier.",
        en="“{path}” exceeds {limit} bytes, the limit: split the file.",
    ),
    "no_templates": Text(
        fr="«\u00a0{path}\u00a0» ne contient aucun modèle de prompt (.j2)\u202f: vérifiez le dossier.",
        en="“{path}” holds no prompt template (.j2): check the folder.",
    ),
    "too_many_templates": Text(
        fr="«\u00a0{path}\u00a0» contient plus de {limit} modèles de prompt\u202f: "
        "donnez un dossier qui ne contient qu’eux.",
        en="“{path}” holds more than {limit} prompt templates: give a folder that holds only them.",
    ),
    "template_not_text": Text(
        fr="Le modèle de prompt «\u00a0{path}\u00a0» n’est pas en UTF-8\u202f: enregistrez-le en UTF-8.",
        en="The prompt template “{path}” is not UTF-8: save it as UTF-8.",
    ),
    "only_french": Text(
        "{name}\u00a0: les consignes demandent un article dans une autre langue, et rewriter n’écrit qu’en français. "
        "Retirez cette consigne.",
        "{name}: its instructions ask for an article in another language, and rewriter only writes French. "
        "Take that instruction out.",
    ),
}
