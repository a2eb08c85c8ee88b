"""The command `batch`: its help."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "help": Text(
        "Des milliers d’articles\u00a0: les faire, reprendre, exporter.",
        "Thousands of articles: make them, go on, export.",
    ),
    "help-run": Text(
        "Commence une série et fait ses articles.\n\nINPUTS\u00a0: dossiers, motifs, tableaux CSV, JSONL, flux, "
        "plans de site ou articles. Ctrl-C arrête sans rien perdre\u202f; «\u00a0rewriter batch resume\u00a0» "
        "reprend. Codes de sortie\u00a0: 0 terminé, 5 plafond atteint, 3 service, 2 disque, journal ou entrée, "
        "130 interrompu.",
        "Begin a run and make its articles.\n\nINPUTS: folders, patterns, CSV tables, JSONL, feeds, sitemaps or "
        "articles. Ctrl-C stops without losing anything; “rewriter batch resume” goes on. Exit codes: 0 done, "
        "5 ceiling reached, 3 service, 2 disk, journal or input, 130 interrupted.",
    ),
    "help-resume": Text(
        "Reprend une série là où elle s’est arrêtée.\n\nCe qui est payé n’est pas redemandé. Modèles de prompt, "
        "modèle et options sont ceux du début\u202f; clé, adresse, prix et limites, ceux d’aujourd’hui.",
        "Go on with a run where it stopped.\n\nWhat is paid for is not asked again. Templates, model and options "
        "are those of the beginning; key, address, prices and limits today’s.",
    ),
    "help-retry": Text(
        "Refait les articles en échec\u202f; ce qui est payé n’est pas redemandé.",
        "Make failed articles again; what is paid for is not asked again.",
    ),
    "help-out": Text("Dossier de la série.", "The run’s folder."),
    "help-allow-outside": Text(
        "Une liste peut nommer des fichiers hors de son dossier.",
        "A list may name files outside its folder.",
    ),
    "help-concurrency": Text("Appels simultanés au plus (16).", "Most calls at once (16)."),
    "help-workers": Text(
        "Processus de travail (autant que de cœurs).", "Worker processes (as many as cores)."
    ),
    "help-engine": Text(
        "Où travaillent les processus\u00a0: sur cette machine, ou sur une grappe Ray.",
        "Where the processes work: on this machine, or on a Ray cluster.",
    ),
    "help-address": Text(
        "Adresse de la grappe Ray (hôte:port)\u00a0; sans elle, Ray sur cette seule machine.",
        "The Ray cluster’s address (host:port); without it, Ray on this machine alone.",
    ),
    "help-max-cost": Text(
        "Plafond de dépense pour toute la série\u202f; atteint, elle se met en pause.",
        "Ceiling for the whole run’s cost; at it, the run pauses.",
    ),
    "help-via": Text(
        "Qui répond\u00a0: calls, appel par appel\u202f; batch-api, par lots, à moitié prix, sous 24\u00a0heures (OpenAI, "
        "Azure). Une série reprise continue comme avant.",
        "Who answers: calls, call by call; batch-api, in batches, at half the price, within 24 hours (OpenAI, "
        "Azure). A run taken up again goes on as before.",
    ),
    "help-own-answers": Text(
        "Ne pas réutiliser les réponses d’autres séries du même journal.",
        "Do not reuse answers of other runs in the same journal.",
    ),
    "help-accept-changes": Text(
        "Continuer même si rewriter a changé depuis le début.", "Go on although rewriter has changed since."
    ),
    "help-only": Text("Lesquels refaire.", "Which to make again."),
    "help-log-format": Text(
        "Suivi en lignes ou en JSON, un objet par ligne.", "Progress as lines, or as JSON, one object a line."
    ),
    "help-status": Text(
        "Dit où en est une série, même pendant qu’elle avance.",
        "Say how far a run is, even while it goes on.",
    ),
    "help-export": Text(
        "Exporte une série\u00a0: tableau, JSONL, ou ses pages refaites.",
        "Export a run: a table, JSONL, or its pages made anew.",
    ),
    "help-form": Text("Csv, jsonl ou html.", "Csv, jsonl or html."),
    "help-export-out": Text("Fichier à écrire (sortie standard).", "File to write (standard output)."),
    "help-strict": Text("Code 1 si un article n’est pas prêt.", "Exit code 1 if an article is not ready."),
}
