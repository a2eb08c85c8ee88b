"""What is said of lists of articles: feeds, sitemaps, tables; and the help of `rewriter list`."""

from rewriter.wording._catalogue import Text

_WANTED_FR = "Donnez un flux (RSS ou Atom), un plan de site (sitemap.xml) ou un tableau CSV."
_WANTED_EN = "Give a feed (RSS or Atom), a sitemap (sitemap.xml) or a CSV table."

TEXTS: dict[str, Text] = {
    "empty": Text(fr="La liste est vide. " + _WANTED_FR, en="The list is empty. " + _WANTED_EN),
    "broken": Text(
        fr="La liste ne peut pas être lue\u00a0: elle est mal formée à la ligne {line}. Signalez-le au site, ou donnez "
        "l’adresse d’un autre flux.",
        en="The list cannot be read: it is malformed at line {line}. Tell the site, or give the address of another "
        "feed.",
    ),
    "faults": Text(
        fr="La liste compte plus de {limit} fautes de balisage\u00a0: elle n’est pas lue. Donnez l’adresse d’un autre flux.",
        en="The list has more than {limit} faults of markup: it is not read. Give the address of another feed.",
    ),
    "entities": Text(
        fr="La liste déclare des entités XML, un moyen connu de saturer un ordinateur\u00a0: elle n’est pas lue. "
        "Donnez l’adresse d’un autre flux.",
        en="The list declares XML entities, a known way to choke a computer: it is not read. Give the address of "
        "another feed.",
    ),
    "deep": Text(
        fr="La liste imbrique plus de {limit} éléments\u00a0: elle n’est pas lue. Donnez l’adresse d’un autre flux.",
        en="The list nests more than {limit} elements: it is not read. Give the address of another feed.",
    ),
    "other-xml": Text(
        fr="Ce document XML («\u00a0{root}\u00a0») n’est pas une liste d’articles. " + _WANTED_FR,
        en="This XML document (“{root}”) is no list of articles. " + _WANTED_EN,
    ),
    "page": Text(
        fr="C’est une page web, pas une liste d’articles, et elle n’indique aucun flux. " + _WANTED_FR,
        en="This is a web page, not a list of articles, and it names no feed. " + _WANTED_EN,
    ),
    "page-with-feeds": Text(
        fr="C’est une page web, pas une liste d’articles. Elle indique ces flux\u00a0: {feeds} – donnez l’un d’eux.",
        en="This is a web page, not a list of articles. It names these feeds: {feeds} – give one of them.",
    ),
    "index": Text(
        fr="Ce plan de site renvoie à d’autres plans. Donnez l’un d’eux, par exemple {first} – «\u00a0rewriter list\u00a0» "
        "les montre tous.",
        en="This sitemap leads to other sitemaps. Give one of them, for example {first} – `rewriter list` shows all.",
    ),
    "no-columns": Text(
        fr="Le tableau n’a pas de colonne d’adresses. Nommez les colonnes sur la première ligne\u00a0: titre, adresse, "
        "mot-clé (séparées par «\u00a0;\u00a0» ou «\u00a0,\u00a0»).",
        en="The table has no column of addresses. Name the columns on its first line: title, url, keyphrase "
        "(separated by “;” or “,”).",
    ),
    "large": Text(
        fr="La liste dépasse {limit}\u00a0Mo une fois décompressée\u00a0: donnez une liste plus courte.",
        en="The list exceeds {limit} MB once decompressed: give a shorter one.",
    ),
    "packed": Text(
        fr="La liste est compressée d’une façon qui ne peut pas être lue\u00a0: donnez-la décompressée.",
        en="The list is compressed in a way that cannot be read: give it decompressed.",
    ),
    "count": Text(fr="{n} adresses", en="{n} addresses"),
    "count-one": Text(fr="{n} adresse", en="{n} address"),
    "nothing": Text(fr="La liste ne nomme aucune adresse.", en="The list names no address."),
    "left-out": Text(
        fr="{n} lignes sans adresse http(s), ou de trop, sont laissées de côté.",
        en="{n} lines without an http(s) address, or too many, are left out.",
    ),
    "left-out-one": Text(
        fr="{n} ligne sans adresse http(s), ou de trop, est laissée de côté.",
        en="{n} line without an http(s) address, or one too many, is left out.",
    ),
    "unread": Text(
        fr="{n} plans de site n’ont pas été lus, dont {first}.",
        en="{n} sitemaps were not read, among them {first}.",
    ),
    "unread-one": Text(
        fr="{n} plan de site n’a pas été lu\u00a0: {first}.", en="{n} sitemap was not read: {first}."
    ),
    "help-list": Text(
        fr="Montre ce que propose un flux (RSS, Atom), un plan de site ou un tableau CSV\u00a0: adresses, titres, dates.\n\n"
        "SOURCE est une adresse, un fichier, ou «\u00a0-\u00a0» pour l’entrée standard.",
        en="Show what a feed (RSS, Atom), a sitemap or a CSV table offers: addresses, titles, dates.\n\n"
        "SOURCE is an address, a file, or “-” for standard input.",
    ),
    "help-format": Text(
        fr="Sortie pour une personne (text, par défaut), un programme (json, jsonl) ou un tableur (csv).",
        en="Output for a person (text, the default), a program (json, jsonl) or a spreadsheet (csv).",
    ),
}
