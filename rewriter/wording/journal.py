"""The journal of paid answers: what is wrong with its file, and what it does not know."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "cannot-open": Text(
        "Le journal {path} ne peut pas être ouvert\u00a0: vérifiez le chemin et les droits, ou indiquez-en un "
        "autre avec REWRITER_JOURNAL.",
        "The journal {path} cannot be opened: check the path and its permissions, or name another with "
        "REWRITER_JOURNAL.",
    ),
    "cannot-write": Text(
        "Le journal {path} ne peut pas être lu ou écrit ({reason})\u00a0: vérifiez les droits et la place "
        "disponible.",
        "The journal {path} cannot be read or written ({reason}): check its permissions and the free space.",
    ),
    "disk-full": Text(
        "Le journal {path} ne peut pas grandir\u00a0: le disque est plein. Libérez de la place, puis recommencez.",
        "The journal {path} cannot grow: the disk is full. Make room, then try again.",
    ),
    "locked": Text(
        "Le journal {path} est occupé par un autre programme. Attendez qu’il finisse, puis recommencez.",
        "The journal {path} is held by another program. Wait until it is done, then try again.",
    ),
    "corrupted": Text(
        "Le journal {path} est abîmé ou n’est pas un journal. Mettez-le de côté\u00a0: un neuf sera créé, mais "
        "les réponses déjà payées qu’il contient seront demandées de nouveau.",
        "The journal {path} is damaged or no journal at all. Set it aside: a new one will be made, but the "
        "paid answers in it will be asked for again.",
    ),
    "foreign": Text(
        "{path} est la base d’un autre programme\u00a0: indiquez un autre fichier pour le journal.",
        "{path} is another program’s database: name another file for the journal.",
    ),
    "newer": Text(
        "Le journal {path} vient d’une version plus récente de rewriter\u00a0: mettez rewriter à jour.",
        "The journal {path} was written by a later version of rewriter: update rewriter.",
    ),
    "absent": Text(
        "Il n’y a pas de journal à {path}\u00a0: vérifiez le chemin.",
        "There is no journal at {path}: check the path.",
    ),
    "no-run": Text(
        "Le journal {path} ne contient pas ce lot\u00a0: «\u00a0rewriter journal show\u00a0» montre ceux qu’il "
        "contient.",
        "The journal {path} does not hold that run: `rewriter journal show` shows those it holds.",
    ),
    "several-runs": Text(
        "Le journal {path} contient {n} lots\u00a0: indiquez le dossier de celui que vous voulez.",
        "The journal {path} holds {n} runs: give the folder of the one you want.",
    ),
    "run-busy": Text(
        "Le lot {run} du journal {path} est en cours dans un autre programme (processus {process}). Attendez "
        "qu’il finisse ou arrêtez-le, puis recommencez.",
        "Run {run} of the journal {path} is under way in another program (process {process}). Wait until it is "
        "done or stop it, then try again.",
    ),
    "no-call": Text(
        "Le journal {path} n’attend aucune réponse à l’appel {call}\u00a0: rien n’a été changé.",
        "The journal {path} expects no answer to call {call}: nothing was changed.",
    ),
    "no-entry": Text(
        "Le journal {path} ne contient pas d’article à la place {position} de ce lot.",
        "The journal {path} holds no article at place {position} of this run.",
    ),
    "doubled-entry": Text(
        "Deux articles du lot ont le même identifiant ou le même dossier dans le journal {path}\u00a0: "
        "donnez-leur des identifiants différents.",
        "Two articles of the run have the same id or folder in the journal {path}: give them different ids.",
    ),
    "diverged": Text(
        "L’article «\u00a0{article}\u00a0» demande à l’étape {step} autre chose que la première fois\u00a0: des "
        "réglages, des modèles de consigne ou le programme ont changé. Remettez-les comme avant, ou acceptez "
        "que la suite soit payée de nouveau avec «\u00a0resume --accept-changes\u00a0».",
        "Article “{article}” asks something else at step {step} than the first time: settings, templates or the "
        "program have changed. Put them back, or accept that what follows is paid for again with "
        "`resume --accept-changes`.",
    ),
    "answer-not-kept": Text(
        "Une réponse payée n’a pas pu être gardée dans le journal\u00a0: la même commande la paiera de nouveau.",
        "A paid answer could not be kept in the journal: the same command would pay for it again.",
    ),
    "unknown-outcomes": Text(
        "{n} appels sans réponse connue (programme arrêté, délai dépassé)\u00a0: ils ont pu être facturés.",
        "{n} calls without a known answer (program stopped, time run out): they may have been charged.",
    ),
    "unknown-outcomes-one": Text(
        "{n} appel sans réponse connue (programme arrêté, délai dépassé)\u00a0: il a pu être facturé.",
        "{n} call without a known answer (program stopped, time run out): it may have been charged.",
    ),
}
