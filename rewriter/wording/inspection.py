"""What `rewriter journal` says of a journal: what it holds, whether it is whole, what can go."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "help-journal": Text(
        fr="Regarde, vérifie ou allège un journal des réponses payées.",
        en="Look at a journal of paid answers, verify it, or make it lighter.",
    ),
    "help-show": Text(
        fr="Montre ce que contient un journal\u00a0: les lots, les appels et leur issue, les jetons, ce qui a été "
        "payé, les derniers appels. Donnez le fichier, ou le dossier du lot.",
        en="Show what a journal holds: runs, calls and what became of them, tokens, what was paid, the last "
        "calls. Give the file, or the run’s folder.",
    ),
    "help-verify": Text(
        fr="Vérifie qu’un journal est entier\u00a0: le fichier, sa forme, chaque réponse gardée, les comptes refaits.\n\n"
        "Code de sortie\u00a0: 0 s’il est entier, 1 sinon, 2 s’il ne peut pas être lu.",
        en="Verify that a journal is whole: the file, its form, every answer kept, the counters recounted.\n\n"
        "Exit code 0 when it is, 1 when it is not, 2 when it cannot be read.",
    ),
    "help-prune": Text(
        fr="Efface d’un journal les textes des demandes, des réponses et des sources\u00a0; les comptes et les coûts "
        "restent. Une réponse effacée est payée de nouveau si elle est redemandée.",
        en="Drop the texts of requests, answers and sources from a journal; counts and costs stay. An answer "
        "dropped is paid for again when it is asked again.",
    ),
    "help-last": Text(
        fr="Combien de derniers appels montrer (10 par défaut).",
        en="How many of the last calls to show (10 by default).",
    ),
    "help-with-text": Text(
        fr="Montre aussi les textes demandés et reçus\u00a0: des articles entiers.",
        en="Show the texts asked and received as well: whole articles.",
    ),
    "help-format": Text(
        fr="text, pour lire (par défaut)\u202f; json, pour un programme.",
        en="text, to be read (default); json, for a program.",
    ),
    "help-older-than": Text(
        fr="Ce qui a plus de tant de jours.",
        en="What is older than so many days.",
    ),
    "help-finished": Text(
        fr="Ce qui est aux lots terminés (avec --older-than\u00a0: ce qui est l’un et l’autre).",
        en="What belongs to finished runs (with --older-than: what is both).",
    ),
    "help-yes": Text(
        fr="Efface, au lieu de dire ce qui le serait.", en="Do it, instead of saying what would go."
    ),
    "file": Text(
        fr="{path}\u00a0: version {version}, {size}\u00a0Mo",
        en="{path}: version {version}, {size} MB",
    ),
    "run": Text(
        fr="Lot {run}{name} ({folder}), commencé le {day}",
        en="Run {run}{name} ({folder}), begun on {day}",
    ),
    "run-name": Text(fr=" «\u00a0{name}\u00a0»", en=" “{name}”"),
    "articles": Text(
        fr="  articles\u00a0: {articles} (prêts\u00a0: {ready}, à relire\u00a0: {review}, non faits\u00a0: {failed}, "
        "en attente\u00a0: {waiting})",
        en="  articles: {articles} (ready: {ready}, to be reviewed: {review}, not made: {failed}, waiting: {waiting})",
    ),
    "calls": Text(
        fr="  appels\u00a0: {calls} (avec réponse\u00a0: {done}, échoués\u00a0: {failed}, d’issue inconnue\u00a0: {unknown}, "
        "en cours\u00a0: {started})\u202f; réponses trouvées au lieu d’être payées\u00a0: {saved}",
        en="  calls: {calls} (answered: {done}, failed: {failed}, unknown end: {unknown}, under way: {started}); "
        "answers found instead of paid for: {saved}",
    ),
    "tokens": Text(
        fr="  jetons\u00a0: {given} en entrée, {written} en sortie",
        en="  tokens: {given} in, {written} out",
    ),
    "money": Text(
        fr="  payé\u00a0: {cost}\u202f; au plus {unknown} de plus pour les appels d’issue inconnue",
        en="  paid: {cost}; at most {unknown} more for calls with an unknown end",
    ),
    "no-prices": Text(fr="  payé\u00a0: inconnu, faute de prix", en="  paid: unknown, for want of prices"),
    "alone": Text(
        fr="Hors lot, appels\u00a0: {calls} (avec réponse\u00a0: {done}, échoués\u00a0: {failed}, d’issue "
        "inconnue\u00a0: {unknown}, en cours\u00a0: {started})",
        en="Outside runs, calls: {calls} (answered: {done}, failed: {failed}, unknown end: {unknown}, under way: "
        "{started})",
    ),
    "last": Text(fr="Derniers appels\u00a0:", en="Last calls:"),
    "of-run": Text(
        fr="lot {run}, article {position}, étape {step}",
        en="run {run}, article {position}, step {step}",
    ),
    "of-none": Text(fr="hors lot", en="outside runs"),
    "status-done": Text(fr="répondu", en="answered"),
    "status-failed": Text(fr="échoué", en="failed"),
    "status-unknown": Text(fr="issue inconnue", en="unknown end"),
    "status-started": Text(fr="en cours", en="under way"),
    "asked": Text(fr="Demandé\u00a0:", en="Asked:"),
    "received": Text(fr="Reçu\u00a0:", en="Received:"),
    "gone": Text(fr="(rien n’est gardé)", en="(nothing kept)"),
    "whole": Text(fr="{path}\u00a0: entier.", en="{path}: whole."),
    "fault-file": Text(
        fr="Le fichier est abîmé\u00a0: SQLite dit «\u00a0{detail}\u00a0».",
        en="The file is damaged: SQLite says “{detail}”.",
    ),
    "fault-form": Text(
        fr="Il manque «\u00a0{name}\u00a0» au fichier\u00a0: il a été changé par un autre programme.",
        en="The file lacks “{name}”: another program has changed it.",
    ),
    "fault-request": Text(
        fr="Demandes illisibles\u00a0: {n}, la première à l’appel {first}.",
        en="Requests that cannot be read: {n}, the first at call {first}.",
    ),
    "fault-reply": Text(
        fr="Réponses illisibles\u00a0: {n}, la première à l’appel {first}.",
        en="Answers that cannot be read: {n}, the first at call {first}.",
    ),
    "fault-row": Text(
        fr="Lignes de la liste illisibles\u00a0: {n}, la première à la place {first}.",
        en="Rows of the list that cannot be read: {n}, the first at place {first}.",
    ),
    "fault-summary": Text(
        fr="Bilans d’articles illisibles\u00a0: {n}, le premier à la place {first}.",
        en="Summaries of articles that cannot be read: {n}, the first at place {first}.",
    ),
    "fault-source": Text(
        fr="Sources illisibles\u00a0: {n}, la première à la place {first}.",
        en="Sources that cannot be read: {n}, the first at place {first}.",
    ),
    "fault-count": Text(
        fr="Lot {run}\u00a0: le compteur «\u00a0{name}\u00a0» dit {kept}, le compte refait {counted}.",
        en="Run {run}: the counter “{name}” says {kept}, the recount {counted}.",
    ),
    "prune-which": Text(
        fr="Dites ce qui doit être effacé\u00a0: --older-than JOURS, --finished, ou les deux.",
        en="Say what is to be dropped: --older-than DAYS, --finished, or both.",
    ),
    "prune-nothing": Text(fr="{path}\u00a0: rien à effacer.", en="{path}: nothing to drop."),
    "prune-would": Text(
        fr="Seraient effacés de {path} les textes d’appels ({calls}) et des sources ({sources}). Réponses payées qui le "
        "seraient de nouveau si on les redemandait\u00a0: {answers}, dont {needed} à des lots qui ne sont pas terminés.",
        en="From {path} these would go: texts of calls ({calls}) and sources ({sources}). Paid answers that would be "
        "paid for again if asked again: {answers}, of which {needed} of runs that are not finished.",
    ),
    "prune-yes": Text(
        fr="Rien n’a été effacé\u00a0: ajoutez --yes pour le faire.",
        en="Nothing was dropped: add --yes to do it.",
    ),
    "pruned": Text(
        fr="Effacés de {path}\u00a0: textes d’appels ({calls}) et sources ({sources}). Le fichier fait {size}\u00a0Mo.",
        en="Gone from {path}: texts of calls ({calls}) and sources ({sources}). The file takes {size} MB.",
    ),
}
