"""Checks that other packages bring: what is wrong with them."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "broken": Text(
        "Le paquet {package} annonce des contrôles ({name}) qui ne peuvent pas être chargés ({kind})\u00a0: "
        "corrigez-le ou désinstallez-le.",
        "The package {package} announces checks ({name}) that cannot be loaded ({kind}): mend or uninstall it.",
    ),
    "no-check": Text(
        "Le paquet {package} annonce sous {name} autre chose que des contrôles\u00a0: il y faut un Check, ou une "
        "liste de Check, avec un code en minuscules et une famille connue.",
        "What the package {package} announces as {name} is no check: a Check is wanted, or a list of them, with a "
        "code in lower case and a known family.",
    ),
    "taken": Text(
        "Le paquet {package} apporte un contrôle {code}, et ce code existe déjà\u00a0: donnez-lui un autre code, "
        "ou désinstallez le paquet.",
        "The package {package} brings a check {code}, and that code exists already: give it another code, or "
        "uninstall the package.",
    ),
    "failed": Text(
        "Le contrôle {code} du paquet {package} a échoué ({kind})\u00a0: corrigez-le ou désinstallez le paquet.",
        "The check {code} of the package {package} failed ({kind}): mend it or uninstall the package.",
    ),
}
