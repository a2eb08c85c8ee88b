"""Settings: where they come from, and what is wrong with them. `{where}` is a variable, an option, or a
file with its line; a service key is never filled in."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "from-command-line": Text("ligne de commande ({name})", "command line ({name})"),
    "from-environment": Text("variable d’environnement {name}", "environment variable {name}"),
    "from-file": Text("{file}, ligne {line} ({name})", "{file}, line {line} ({name})"),
    "from-default": Text("valeur par défaut", "default"),
    "no-model": Text(
        "Une clé est définie ({where}) mais aucun modèle\u00a0: indiquez son nom avec REWRITER_MODEL, avec "
        "--model, ou dans rewriter.toml (model.name). Aucun modèle n’est choisi d’office, car ils sont souvent "
        "retirés. Sans modèle, utilisez --depth structure.",
        "A key is set ({where}) but no model: give its name with REWRITER_MODEL, with --model, or in "
        "rewriter.toml (model.name). None is chosen for you, because models are often retired. To work "
        "without a model, use --depth structure.",
    ),
    "no-key": Text(
        "Le modèle «\u00a0{model}\u00a0» est demandé mais aucune clé n’est définie\u00a0: exportez "
        "OPENAI_API_KEY ou mettez-la dans un fichier .env indiqué par --env-file. Un serveur de cette "
        "machine (http://127.0.0.1…) n’en demande pas.",
        "The model “{model}” is asked for but no key is set: export OPENAI_API_KEY, or put it into a .env "
        "file given with --env-file. A server on this machine (http://127.0.0.1…) needs none.",
    ),
    "bad-key": Text(
        "La clé lue dans {where} contient une espace, un saut de ligne, un guillemet ou un caractère accentué"
        "\u00a0: elle ne peut pas être envoyée. Copiez-la de nouveau, seule sur sa ligne.",
        "The key read from {where} holds a space, a line break, a quotation mark or an accented character "
        "and cannot be sent. Copy it again, alone on its line.",
    ),
    "bad-url": Text(
        "L’adresse du service ({where}) est vide ou incomplète\u00a0: écrivez-la en entier, par exemple "
        "https://api.openai.com/v1, ou retirez-la.",
        "The service’s address ({where}) is empty or incomplete: write it whole, for example "
        "https://api.openai.com/v1, or remove it.",
    ),
    "url-with-secret": Text(
        "L’adresse du service ({where}) contient un nom d’utilisateur, un mot de passe, un «\u00a0?\u00a0» "
        "ou un «\u00a0#\u00a0»\u00a0: elle paraît dans les rapports. Gardez l’adresse seule.",
        "The service’s address ({where}) holds a user name, a password, a “?” or a “#”: it is shown in "
        "reports. Keep the bare address.",
    ),
    "two-hands": Text(
        "La clé vient de {holder} et l’adresse du service de {address}\u00a0: un fichier étranger pourrait "
        "envoyer votre clé ailleurs. Définissez les deux au même endroit, ou retirez l’adresse.",
        "The key comes from {holder} and the service’s address from {address}: a file by someone else could "
        "send your key elsewhere. Set both in the same place, or remove the address.",
    ),
    "endpoint-without-key": Text(
        "{where}\u00a0: «\u00a0{name}\u00a0» ne donne aucune clé. Nommez dans key_variable la variable "
        "d’environnement qui la contient, et exportez-la. Un serveur de cette machine n’en demande pas.",
        "{where}: “{name}” gives no key. Let key_variable name the environment variable that holds it, and "
        "export it. A server on this machine needs none.",
    ),
    "endpoint-of-a-stranger": Text(
        "{where}\u00a0: rien ne dit que la clé peut être envoyée à {address}. Si ce service est bien le "
        "vôtre, exportez aussi {name}={address}.",
        "{where}: nothing says that the key may be sent to {address}. If that service is really yours, "
        "export {name}={address} too.",
    ),
    "key-in-config": Text(
        "{file}, ligne {line}\u00a0: «\u00a0{entry}\u00a0» ressemble à une clé de service. rewriter.toml se "
        "partage\u00a0: mettez la clé dans OPENAI_API_KEY ou dans un fichier .env, et remplacez-la si elle a "
        "été publiée.",
        "{file}, line {line}: “{entry}” looks like a service key. rewriter.toml gets shared: put the key "
        "into OPENAI_API_KEY or a .env file, and replace it if it was published.",
    ),
    "unknown-key": Text(
        "{file}, ligne {line}\u00a0: «\u00a0{entry}\u00a0» n’existe pas. Vouliez-vous dire "
        "«\u00a0{nearest}\u00a0»\u202f?",
        "{file}, line {line}: there is no “{entry}”. Did you mean “{nearest}”?",
    ),
    "stray-key": Text(
        "{file}, ligne {line}\u00a0: «\u00a0{entry}\u00a0» n’existe pas. Tous les noms sont dans "
        "docs/settings.md.",
        "{file}, line {line}: there is no “{entry}”. docs/settings.md lists every name.",
    ),
    "unknown-variable": Text(
        "«\u00a0{name}\u00a0» ({where}) n’existe pas. Vouliez-vous dire «\u00a0{nearest}\u00a0»\u202f?",
        "There is no “{name}” ({where}). Did you mean “{nearest}”?",
    ),
    "wrong-value": Text(
        "La valeur de {where} ne convient pas\u202f; attendu\u00a0: {expected}",
        "The value of {where} will not do; expected: {expected}",
    ),
    "half-prices": Text(
        "Les prix sont incomplets ({where})\u00a0: donnez au moins le prix d’entrée et le prix de sortie par "
        "million de jetons.",
        "The prices are incomplete ({where}): give at least the input price and the output price per million "
        "tokens.",
    ),
    "bad-line": Text(
        "{file}, ligne {line}\u00a0: cette ligne ne peut pas être lue (guillemet non fermé, signe "
        "«\u00a0=\u00a0» absent\u202f?).",
        "{file}, line {line}: this line cannot be read (a quotation mark left open, “=” missing?).",
    ),
    "not-utf-8": Text(
        "{file}, ligne {line}\u00a0: le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8.",
        "{file}, line {line}: the file is not UTF-8. Save it as UTF-8.",
    ),
    "utf-16": Text(
        "{file}\u00a0: le fichier est en UTF-16 ou n’est pas un texte. Enregistrez-le en UTF-8.",
        "{file}: the file is UTF-16 or no text at all. Save it as UTF-8.",
    ),
    "no-file": Text(
        "Le fichier de configuration {file} n’existe pas ou n’est pas un fichier.",
        "The configuration file {file} does not exist or is not a file.",
    ),
    "unreadable": Text(
        "Le fichier de configuration {file} ne peut pas être ouvert\u00a0: vérifiez ses droits.",
        "The configuration file {file} cannot be opened: check its permissions.",
    ),
    "file-too-long": Text(
        "{file} dépasse {limit}\u00a0Ko\u00a0: est-ce bien un fichier de configuration\u202f?",
        "{file} is over {limit} KB: is it really a configuration file?",
    ),
}
