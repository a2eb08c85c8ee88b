"""What is said of a run while it goes on."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "done": Text("{done} sur {n} articles ({share})", "{done} of {n} articles ({share})"),
    "ready": Text("{n} prêts", "{n} ready"),
    "ready-one": Text("{n} prêt", "{n} ready"),
    "needs-review": Text("{n} à relire", "{n} to review"),
    "failed": Text("{n} échecs", "{n} failed"),
    "failed-one": Text("{n} échec", "{n} failed"),
    "under-way": Text("{n} en cours", "{n} under way"),
    "waiting": Text("{n} en attente", "{n} waiting"),
    "rate": Text("{n} par minute", "{n} a minute"),
    "tokens": Text("{n} jetons", "{n} tokens"),
    "saved": Text("{n} réponses déjà payées", "{n} answers already paid for"),
    "saved-one": Text("{n} réponse déjà payée", "{n} answer already paid for"),
    "unknown": Text("{n} appels sans issue connue", "{n} calls whose end is unknown"),
    "unknown-one": Text("{n} appel sans issue connue", "{n} call whose end is unknown"),
    "cost": Text("{cost} dépensés", "{cost} spent"),
    "budget-left": Text("{cost} encore permis", "{cost} still allowed"),
    "left": Text("encore {least} à {most}", "{least} to {most} left"),
    "left-about": Text("encore {least} environ", "about {least} left"),
    "minutes": Text("{n}\u00a0min", "{n} min"),
    "hours": Text("{h}\u00a0h\u00a0{n:02}", "{h} h {n:02}"),
    "under-a-minute": Text("moins d’une minute", "less than a minute"),
    "pause": Text("En pause jusqu’à {time}\u00a0: {endpoint}", "Paused until {time}: {endpoint}"),
    "nobody": Text(
        "Personne ne répond\u00a0: {endpoint}, {why}\u202f; un appel d’essai part de temps en temps",
        "Nobody answers: {endpoint}, {why}; a trial call goes out now and then",
    ),
    "pause-why": Text(
        "En pause jusqu’à {time}\u00a0: {endpoint}, {why}", "Paused until {time}: {endpoint}, {why}"
    ),
}
