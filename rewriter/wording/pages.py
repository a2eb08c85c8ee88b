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
    "too_many": Text(
        fr="«\u00a0{name}\u00a0» compte plus de {limit} éléments, bien au-delà d’une page ordinaire\u202f: "
        "copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” has more than {limit} elements, far beyond an ordinary page: "
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
    "not_a_document": Text(
        fr="«\u00a0{name}\u00a0» n’est pas un document {kind}, quoi que dise son nom\u202f: ouvrez-le dans votre "
        "traitement de texte et enregistrez-le en .docx ou en .odt.",
        en="“{name}” is no {kind} document, whatever its name says: open it in your word processor and save it as "
        ".docx or .odt.",
    ),
    "old_document": Text(
        fr="«\u00a0{name}\u00a0» est dans l’ancien format de Word (.doc), qui n’est pas lu\u202f: ouvrez-le dans "
        "votre traitement de texte et enregistrez-le en .docx.",
        en="“{name}” is in Word’s old format (.doc), which is not read: open it in your word processor and save it "
        "as .docx.",
    ),
    "encrypted": Text(
        fr="«\u00a0{name}\u00a0» est protégé par un mot de passe\u202f: enregistrez-en une copie sans mot de passe.",
        en="“{name}” is protected by a password: save a copy of it without one.",
    ),
    "too_large_inside": Text(
        fr="«\u00a0{name}\u00a0» contient, une fois décompressé, plus de {limit} octets, la limite d’un "
        "document\u202f: copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” holds more than {limit} bytes once decompressed, the limit for a document: "
        "copy the article’s text into a .txt or .md file.",
    ),
    "too_many_parts": Text(
        fr="«\u00a0{name}\u00a0» contient plus de {limit} fichiers, la limite d’un document\u202f: "
        "copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” holds more than {limit} files, the limit for a document: "
        "copy the article’s text into a .txt or .md file.",
    ),
    "entities": Text(
        fr="«\u00a0{name}\u00a0» contient des déclarations (DTD) qu’aucun traitement de texte n’écrit\u202f: "
        "demandez à qui vous l’a remis d’où il vient, ou copiez le texte de l’article dans un fichier .txt ou .md.",
        en="“{name}” holds declarations (a DTD) that no word processor writes: ask whoever gave it to you where it "
        "comes from, or copy the article’s text into a .txt or .md file.",
    ),
    "elsewhere": Text(
        fr="Une partie du texte de «\u00a0{name}\u00a0» est dans un autre document qui lui est rattaché\u202f: "
        "ouvrez-le dans votre traitement de texte et enregistrez-le en un seul document.",
        en="Part of the text of “{name}” is in another document attached to it: open it in your word processor and "
        "save it as a single document.",
    ),
}
