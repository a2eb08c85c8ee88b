"""What is said when a page of the web cannot be fetched."""

from rewriter.wording._catalogue import Text

_SAVE_FR = "Ouvrez la page dans un navigateur, enregistrez-la et donnez le fichier."
_SAVE_EN = "Open the page in a browser, save it and give the file."

TEXTS: dict[str, Text] = {
    "bad-address": Text(
        fr="«\u00a0{url}\u00a0» n’est pas une adresse web lisible sans ambiguïté. Copiez-la depuis la barre du "
        "navigateur\u00a0: https://…",
        en="“{url}” is not a web address that can be read in one way only. Copy it from the browser’s "
        "address bar: https://…",
    ),
    "long-address": Text(
        fr="L’adresse «\u00a0{url}\u00a0» dépasse {limit} caractères. " + _SAVE_FR,
        en="The address “{url}” is longer than {limit} characters. " + _SAVE_EN,
    ),
    "scheme": Text(
        fr="«\u00a0{url}\u00a0» n’est pas une adresse http ou https, les seules qui sont lues. Pour un document de cet "
        "ordinateur, donnez son chemin.",
        en="“{url}” is not an http or https address, the only ones that are read. For a document on this computer, "
        "give its path.",
    ),
    "password": Text(
        fr="L’adresse «\u00a0{url}\u00a0» contient un nom ou un mot de passe («\u00a0@\u00a0» avant le chemin)\u00a0: "
        "elle n’est pas suivie. Retirez-le, ou enregistrez la page et donnez le fichier.",
        en="The address “{url}” holds a name or a password (“@” before the path): it is not followed. Take it "
        "out, or save the page and give the file.",
    ),
    "bad-host": Text(
        fr="L’hôte de «\u00a0{url}\u00a0» n’est pas un nom que tous les programmes lisent de même. Donnez le nom du site "
        "en toutes lettres.",
        en="The host of “{url}” is not a name that all programs read alike. Give the site’s name in letters.",
    ),
    "port": Text(
        fr="Le port {port} de «\u00a0{host}\u00a0» n’est pas lu\u00a0: seuls les ports 80 et 443 le sont. Si ce serveur est "
        "le vôtre, ajoutez {host}:{port} à REWRITER_TRUSTED_HOSTS.",
        en="Port {port} of “{host}” is not read: only ports 80 and 443 are. If the server is yours, add "
        "{host}:{port} to REWRITER_TRUSTED_HOSTS.",
    ),
    "no-such-host": Text(
        fr="Le site «\u00a0{host}\u00a0» est introuvable. Vérifiez l’adresse et la connexion à internet.",
        en="The site “{host}” cannot be found. Check the address and the connection to the internet.",
    ),
    "private": Text(
        fr="«\u00a0{host}\u00a0» mène à un réseau privé ou à cet ordinateur\u00a0: rien n’y est lu. Si ce serveur est le "
        "vôtre, ajoutez-le à REWRITER_TRUSTED_HOSTS et donnez son adresse directement.",
        en="“{host}” leads to a private network or to this computer: nothing is read there. If the server is "
        "yours, add it to REWRITER_TRUSTED_HOSTS and give its address directly.",
    ),
    "never": Text(
        fr="«\u00a0{host}\u00a0» mène à une adresse réservée, où aucun article ne peut se trouver\u00a0: rien n’y est lu. "
        "Vérifiez l’adresse.",
        en="“{host}” leads to a reserved address, where no article can be: nothing is read there. Check the "
        "address.",
    ),
    "no-connection": Text(
        fr="Le site «\u00a0{host}\u00a0» n’accepte pas la connexion. Réessayez plus tard, ou enregistrez la page depuis "
        "un navigateur et donnez le fichier.",
        en="The site “{host}” accepts no connection. Try later, or save the page from a browser and give the file.",
    ),
    "certificate": Text(
        fr="Le certificat de «\u00a0{host}\u00a0» n’est pas valable\u00a0: rien ne prouve que ce soit bien ce site. "
        "Vérifiez l’adresse\u202f; le navigateur montre ce qui ne va pas.",
        en="The certificate of “{host}” is not valid: nothing proves that it is that site. Check the address; "
        "the browser shows what is wrong.",
    ),
    "encryption": Text(
        fr="La connexion chiffrée avec «\u00a0{host}\u00a0» échoue. Vérifiez que l’adresse commence bien par https, ou "
        "enregistrez la page depuis un navigateur et donnez le fichier.",
        en="The encrypted connection to “{host}” fails. Check that the address should begin with https, or save the "
        "page from a browser and give the file.",
    ),
    "too-slow": Text(
        fr="Le site «\u00a0{host}\u00a0» n’a pas tout envoyé en {seconds}\u00a0s. Réessayez plus tard, ou enregistrez la "
        "page depuis un navigateur et donnez le fichier.",
        en="The site “{host}” did not send everything within {seconds} s. Try later, or save the page from a "
        "browser and give the file.",
    ),
    "too-large": Text(
        fr="Le document envoyé par «\u00a0{host}\u00a0» est trop gros. Copiez le texte de l’article dans un fichier.",
        en="The document sent by “{host}” is too large. Copy the article’s text into a file.",
    ),
    "compression": Text(
        fr="Le document envoyé par «\u00a0{host}\u00a0» est compressé d’une façon qui ne peut pas être lue. "
        + _SAVE_FR,
        en="The document sent by “{host}” is compressed in a way that cannot be read. " + _SAVE_EN,
    ),
    "broken-answer": Text(
        fr="La réponse de «\u00a0{host}\u00a0» est incomplète ou illisible. Réessayez, ou enregistrez la page depuis un "
        "navigateur et donnez le fichier.",
        en="The answer of “{host}” is cut short or unreadable. Try again, or save the page from a browser and "
        "give the file.",
    ),
    "redirects": Text(
        fr="«\u00a0{url}\u00a0» renvoie plus de {limit} fois d’une adresse à l’autre. " + _SAVE_FR,
        en="“{url}” leads from one address to another more than {limit} times. " + _SAVE_EN,
    ),
    "downgrade": Text(
        fr="«\u00a0{url}\u00a0» renvoie à une adresse sans chiffrement, «\u00a0{location}\u00a0», qui n’est pas suivie. "
        "Si elle convient, donnez-la directement.",
        en="“{url}” leads to an address without encryption, “{location}”, which is not followed. If it is the right "
        "one, give it directly.",
    ),
    "media-type": Text(
        fr="«\u00a0{url}\u00a0» est un document de type «\u00a0{media}\u00a0», qui n’est pas lu. Sont lus\u00a0: HTML, texte, "
        "Markdown, DOCX, ODT. Copiez le texte de l’article dans un fichier.",
        en="“{url}” is a document of type “{media}”, which is not read. HTML, text, Markdown, DOCX and ODT are. Copy "
        "the article’s text into a file.",
    ),
    "feed": Text(
        fr="«\u00a0{url}\u00a0» est un flux, un plan de site ou un autre document XML, pas un article. «\u00a0rewriter "
        "list\u00a0» montre les articles d’une liste\u202f; donnez l’adresse de l’un d’eux.",
        en="“{url}” is a feed, a sitemap or another XML document, not an article. `rewriter list` shows the articles of "
        "a list; give the address of one.",
    ),
    "nothing": Text(
        fr="«\u00a0{url}\u00a0» est une page vide. " + _SAVE_FR,
        en="“{url}” is an empty page. " + _SAVE_EN,
    ),
    "gone": Text(
        fr="«\u00a0{url}\u00a0» n’existe pas ou plus (réponse {status}). Vérifiez l’adresse.",
        en="“{url}” does not exist, or no more (answer {status}). Check the address.",
    ),
    "kept-out": Text(
        fr="Le site ne donne pas «\u00a0{url}\u00a0» à un programme (réponse {status}). Si vous avez le droit de la lire, "
        "enregistrez la page depuis un navigateur et donnez le fichier.",
        en="The site does not give “{url}” to a program (answer {status}). If you have the right to read it, save the "
        "page from a browser and give the file.",
    ),
    "later": Text(
        fr="Le site ne peut pas donner «\u00a0{url}\u00a0» maintenant (réponse {status}). Réessayez plus tard.",
        en="The site cannot give “{url}” now (answer {status}). Try later.",
    ),
    "status": Text(
        fr="«\u00a0{url}\u00a0» n’a pas donné de page (réponse {status}). " + _SAVE_FR,
        en="“{url}” gave no page (answer {status}). " + _SAVE_EN,
    ),
    "robots": Text(
        fr="{origin}/robots.txt demande aux programmes de ne pas lire «\u00a0{url}\u00a0» (règle «\u00a0{rule}\u00a0»). Si "
        "vous avez le droit de l’employer, enregistrez la page depuis un navigateur et donnez le fichier.",
        en="{origin}/robots.txt asks programs not to read “{url}” (rule “{rule}”). If you have the right to use it, "
        "save the page from a browser and give the file.",
    ),
    "robots-silent": Text(
        fr="{origin}/robots.txt ne peut pas être lu maintenant, et un site qui ne peut pas dire ce qu’il permet n’est pas "
        "lu. Réessayez plus tard, ou enregistrez la page depuis un navigateur et donnez le fichier.",
        en="{origin}/robots.txt cannot be read now, and a site that cannot say what it allows is not read. Try later, "
        "or save the page from a browser and give the file.",
    ),
}
