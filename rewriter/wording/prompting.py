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
        fr="{file}, ligne {line}\u00a0: «\u00a0{name}\u00a0» n’existe pas ici. Noms disponibles\u00a0: {names}.",
        en='{file}, line {line}: there is no "{name}" here. Names there are: {names}.',
    ),
    "undefined-near": Text(
        fr="{file}, ligne {line}\u00a0: «\u00a0{name}\u00a0» n’existe pas ici. "
        "Vouliez-vous dire «\u00a0{near}\u00a0»\u202f? Noms disponibles\u00a0: {names}.",
        en='{file}, line {line}: there is no "{name}" here. Did you mean "{near}"? Names there are: {names}.',
    ),
    "no-partial": Text(
        fr="{file}, ligne {line}\u00a0: le fichier à inclure «\u00a0{name}\u00a0» n’existe pas. Il y a\u00a0: {names}.",
        en='{file}, line {line}: there is no file "{name}" to include. There are: {names}.',
    ),
    "no-partial-near": Text(
        fr="{file}, ligne {line}\u00a0: le fichier à inclure «\u00a0{name}\u00a0» n’existe pas. "
        "Vouliez-vous dire «\u00a0{near}\u00a0»\u202f? Il y a\u00a0: {names}.",
        en='{file}, line {line}: there is no file "{name}" to include. Did you mean "{near}"? There are: {names}.',
    ),
    "render": Text(
        fr="{file}, ligne {line}\u00a0: le gabarit ne peut pas être rempli ({detail}).",
        en="{file}, line {line}: the template cannot be filled in ({detail}).",
    ),
    "too-much": Text(
        fr="{file}\u00a0: le gabarit n’en finit pas ({limit}). Vérifiez ses boucles et ses fichiers inclus.",
        en="{file}: the template does not come to an end ({limit}). Look at its loops and includes.",
    ),
    "includes": Text(
        fr="{file}\u00a0: plus de {limit} fichiers inclus les uns dans les autres, ou en rond. Retirez-en.",
        en="{file}: more than {limit} files included in one another, or in a ring. Take some out.",
    ),
    "header-unknown": Text(
        fr="{file}\u00a0: l’en-tête ne connaît pas «\u00a0{name}\u00a0». Il peut contenir\u00a0: {names}.",
        en='{file}: a header has no "{name}". It may have: {names}.',
    ),
    "header-too-long": Text(
        fr="{file}\u00a0: l’en-tête dépasse {limit} caractères. Raccourcissez-le.",
        en="{file}: the header is over {limit} characters. Shorten it.",
    ),
    "header-reference": Text(
        fr="{file}\u00a0: l’en-tête emploie une référence YAML (*nom). Écrivez la valeur en entier.",
        en="{file}: the header uses a YAML reference (*name). Write the value in full.",
    ),
    "header-syntax": Text(
        fr="{file}, ligne {line}\u00a0: l’en-tête entre les deux «\u00a0---\u00a0» n’est pas du YAML lisible ({detail}).",
        en='{file}, line {line}: the header between the two "---" is not readable YAML ({detail}).',
    ),
    "header-value": Text(
        fr="{file}\u00a0: dans l’en-tête, «\u00a0{name}\u00a0» s’écrit ainsi\u00a0: {wanted}.",
        en='{file}: in the header, "{name}" is written so: {wanted}.',
    ),
    "header-name": Text(
        fr="{file}\u00a0: l’en-tête dit «\u00a0name: {name}\u00a0». Le nom est celui du fichier\u00a0: {wanted}.",
        en='{file}: the header says "name: {name}". The name is the file’s: {wanted}.',
    ),
    "header-output": Text(
        fr="{file}\u00a0: l’en-tête dit «\u00a0output: {name}\u00a0». La réponse lue ici est «\u00a0{wanted}\u00a0».",
        en='{file}: the header says "output: {name}". The answer read here is "{wanted}".',
    ),
    "not-a-call": Text(
        fr="{file}\u00a0: aucun appel n’emploie ce gabarit. Ceux qui servent\u00a0: {names}. "
        "Un fichier à inclure commence par «\u00a0_\u00a0».",
        en='{file}: no call uses this template. Those in use: {names}. A file to include starts with "_".',
    ),
    "unused": Text(
        fr="{file}, ligne {line}\u00a0: l’en-tête déclare «\u00a0{name}\u00a0», que le gabarit n’emploie pas. Retirez-le, ou employez-le.",
        en='{file}, line {line}: the header declares "{name}", which the template does not use. Remove it, or use it.',
    ),
    "over-context": Text(
        fr="{file}\u00a0: le gabarit demande un modèle d’au moins {asked} jetons\u202f; celui-ci en lit {context}. "
        "Changez de modèle, ou raccourcissez.",
        en="{file}: the template asks for a model of at least {asked} tokens; this one reads {context}. "
        "Take another model, or shorten it.",
    ),
}
