"""What goes wrong with a prompt template, told to its author."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "missing-template": Text(
        fr="Le gabarit {name} n’existe pas. Gabarits disponibles\u00a0: {names}.",
        en="There is no template {name}. Templates there are: {names}.",
    ),
    "missing-block": Text(
        fr="Il manque le bloc «\u00a0{block}\u00a0» dans {file}. Ajoutez {{% block {block} %}} … {{% endblock %}}.",
        en='{file} has no block "{block}". Add {{% block {block} %}} … {{% endblock %}}.',
    ),
    "template-too-long": Text(
        fr="Le gabarit {file} dépasse {limit} caractères. Raccourcissez-le.",
        en="The template {file} is over {limit} characters. Shorten it.",
    ),
    "prompt-too-long": Text(
        fr="Le gabarit {file} produit plus de {limit} caractères. Vérifiez ses boucles.",
        en="The template {file} yields more than {limit} characters. Look at its loops.",
    ),
    "syntax": Text(
        fr="{file}, ligne {line}\u00a0: le gabarit n’est pas bien formé ({detail}).",
        en="{file}, line {line}: the template is not well formed ({detail}).",
    ),
    "refused": Text(
        fr="{file}, ligne {line}\u00a0: «\u00a0{what}\u00a0» n’est pas permis dans un gabarit. "
        "Restent les variables, if, for sur une liste, include d’un fichier en _ et quelques filtres.",
        en='{file}, line {line}: "{what}" is not allowed in a template. '
        "Variables, if, for over a list, include of a file starting with _ and a few filters are.",
    ),
    "unknown": Text(
        fr="{file}, ligne {line}\u00a0: la variable «\u00a0{name}\u00a0» n’existe pas. Variables disponibles\u00a0: {names}.",
        en='{file}, line {line}: there is no variable "{name}". Variables there are: {names}.',
    ),
    "unknown-near": Text(
        fr="{file}, ligne {line}\u00a0: la variable «\u00a0{name}\u00a0» n’existe pas. "
        "Vouliez-vous dire «\u00a0{near}\u00a0»\u202f? Variables disponibles\u00a0: {names}.",
        en='{file}, line {line}: there is no variable "{name}". Did you mean "{near}"? '
        "Variables there are: {names}.",
    ),
    "undefined": Text(
        fr="{file}\u00a0: le gabarit demande une valeur qui n’existe pas ({detail}).",
        en="{file}: the template asks for a value that does not exist ({detail}).",
    ),
    "render": Text(
        fr="{file}\u00a0: le gabarit ne peut pas être rempli ({detail}).",
        en="{file}: the template cannot be filled in ({detail}).",
    ),
}
