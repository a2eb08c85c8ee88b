"""Where articles are made: processes of this machine, or machines of a cluster."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "no-process": Text(
        "Aucun processus de travail ne peut être lancé ({detail}). Libérez de la mémoire, ou demandez moins de "
        "processus avec --workers.",
        "No worker process can be started ({detail}). Free some memory, or ask for fewer processes with --workers.",
    ),
    "ray-missing": Text(
        "--engine ray demande l’extra «\u00a0ray\u00a0»\u00a0: installez-le avec «\u00a0make ray\u00a0» dans le dossier du projet, ou "
        '«\u00a0pip install "rewriter[ray]"\u00a0» ailleurs, puis relancez la commande. Sans lui, la série se fait sur '
        "cette machine (--engine local).",
        "--engine ray needs the extra “ray”: install it with “make ray” in the project’s folder, or "
        '“pip install "rewriter[ray]"” elsewhere, and give the command again. Without it the run is made on this '
        "machine (--engine local).",
    ),
    "address-without-ray": Text(
        "--address désigne une grappe Ray\u00a0: ajoutez --engine ray.",
        "--address names a Ray cluster: add --engine ray.",
    ),
    "not-started": Text(
        "Ray ne démarre pas sur cette machine ({detail}). Réessayez, ou faites la série sans lui (--engine local).",
        "Ray does not start on this machine ({detail}). Try again, or make the run without it (--engine local).",
    ),
    "unreachable": Text(
        "La grappe Ray à l’adresse {address} ne répond pas ({detail}). Vérifiez qu’elle est démarrée («\u00a0ray "
        "start --head\u00a0») et que cette machine en fait partie («\u00a0ray start --address={address}\u00a0»).",
        "The Ray cluster at {address} does not answer ({detail}). See that it is up (“ray start --head”) and that "
        "this machine is part of it (“ray start --address={address}”).",
    ),
    "no-machine": Text(
        "La grappe Ray n’a plus de machine en état de travailler.",
        "The Ray cluster has no machine left that can work.",
    ),
    "no-actor": Text(
        "Un acteur Ray n’a pas pu démarrer ({detail}). Vérifiez que rewriter est installé sur chaque machine de la "
        "grappe, dans le même environnement Python que Ray.",
        "A Ray actor could not start ({detail}). See that rewriter is installed on each machine of the cluster, in "
        "the same Python environment as Ray.",
    ),
    "unlike": Text(
        "La machine {machine} de la grappe n’a pas les mêmes versions que celle-ci\u00a0: {changes}. Installez partout "
        "les mêmes\u00a0: sinon deux articles de la même série seraient jugés autrement.",
        "The cluster’s machine {machine} does not have this machine’s versions: {changes}. Install the same "
        "everywhere: otherwise two articles of one run would be judged differently.",
    ),
    "not-shared": Text(
        "La machine {machine} de la grappe n’écrit pas dans le dossier {path} que voit celle-ci. Placez la série dans "
        "un dossier commun à toutes les machines, au même chemin.",
        "The cluster’s machine {machine} does not write into the folder {path} that this machine sees. Put the run "
        "into a folder that all machines share, under the same path.",
    ),
}
