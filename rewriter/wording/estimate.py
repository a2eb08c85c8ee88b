"""What is said of an estimate: what a list of articles will take; and the help of `rewriter batch estimate`."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "help": Text(
        fr='Dit ce qu’une liste d’articles demandera – jetons, coût, durée – et lesquels échoueront, avant toute dépense.\n\nINPUTS\u00a0: dossiers, motifs entre guillemets ("textes/**/*.txt"), tableaux CSV, listes JSONL, flux, plans de site, articles\u202f; «\u00a0-\u00a0» pour du JSONL sur l’entrée standard. Rien n’est demandé au modèle.',
        en='Say what a list of articles will take – tokens, cost, time – and which will fail, before anything is spent.\n\nINPUTS: folders, quoted patterns ("texts/**/*.txt"), CSV tables, JSONL lists, feeds, sitemaps, articles; “-” for JSONL on standard input. No model is asked.',
    ),
    "help-sample": Text(
        fr="Ne lire que ce nombre d’articles, tirés au hasard, et juger les autres d’après eux.",
        en="Read this many articles only, drawn by chance, and judge the others by them.",
    ),
    "help-seed": Text(
        fr="La graine du tirage\u00a0: la même donne les mêmes articles (0 par défaut).",
        en="The seed of the draw: the same one gives the same articles (0 by default).",
    ),
    "help-like": Text(
        fr="Dossier d’une série déjà faite (ou son journal)\u00a0: ses reprises et ses durées servent de mesure.",
        en="Folder of a run already made (or its journal): its repairs and times are the measure.",
    ),
    "help-concurrency": Text(
        fr="Appels en même temps (16 par défaut).",
        en="Calls at the same time (16 by default).",
    ),
    "help-rpm": Text(
        fr="Appels par minute que le service accepte.",
        en="Requests a minute that the service takes.",
    ),
    "help-tpm": Text(
        fr="Jetons par minute que le service accepte.",
        en="Tokens a minute that the service takes.",
    ),
    "help-answer-seconds": Text(
        fr="Secondes que prend une réponse.",
        en="Seconds that an answer takes.",
    ),
    "help-allow-outside": Text(
        fr="La liste est la vôtre\u00a0: elle peut nommer des fichiers hors de son dossier, cachés, ou d’autres sortes.",
        en="The list is yours: it may name files outside its folder, hidden ones, or of other kinds.",
    ),
    "read-all": Text(
        fr="Articles dans la liste\u00a0: {articles}, tous examinés.",
        en="Articles in the list: {articles}, all looked at.",
    ),
    "read-some": Text(
        fr="Articles dans la liste\u00a0: {articles}, dont {read} lus, tirés au hasard (graine {seed}). Entre parenthèses\u00a0: ce qu’il en est dix-neuf fois sur vingt.",
        en="Articles in the list: {articles}, of which {read} were read, drawn by chance (seed {seed}). In parentheses: what holds nineteen times of twenty.",
    ),
    "between": Text(
        fr="{value} ({low} à {high})",
        en="{value} ({low} to {high})",
    ),
    "none-failing": Text(
        fr="Aucun échec prévu à la lecture.",
        en="No failure foreseen in reading.",
    ),
    "none-failing-sampled": Text(
        fr="Aucun échec parmi les articles lus (dans toute la liste\u00a0: {most} au plus).",
        en="No failure among the articles read (in the whole list: {most} at most).",
    ),
    "failing": Text(
        fr="Échoueront sans être demandés au modèle\u00a0: {n}",
        en="Will fail without the model being asked: {n}",
    ),
    "fault": Text(
        fr="{n} × {sentence}",
        en="{n} × {sentence}",
    ),
    "without-model": Text(
        fr="Sans modèle (structure seule)\u00a0: {n}",
        en="Without a model (structure only): {n}",
    ),
    "no-calls": Text(
        fr="Aucun appel à un modèle\u00a0: rien à payer.",
        en="No call to a model: nothing to pay.",
    ),
    "asking": Text(
        fr="Avec {model}\u00a0:",
        en="With {model}:",
    ),
    "asking-inexact": Text(
        fr="Avec {model} (jetons comptés avec un autre vocabulaire que le sien\u00a0: à 20\u202f% près)\u00a0:",
        en="With {model} (tokens counted with another vocabulary than its own: within 20%):",
    ),
    "calls": Text(
        fr="appels\u00a0: {n}",
        en="calls: {n}",
    ),
    "input": Text(
        fr="jetons en entrée\u00a0: {n}",
        en="input tokens: {n}",
    ),
    "output": Text(
        fr="jetons en sortie\u00a0: {n}",
        en="output tokens: {n}",
    ),
    "after-measured": Text(
        fr="reprises comprises, comme dans {articles} articles du journal\u00a0: {calls} appel pour un de rédaction, +{input}\u202f% en entrée, +{output}\u202f% en sortie",
        en="repairs included, as in {articles} articles of the journal: {calls} calls for one of drafting, +{input}% input, +{output}% output",
    ),
    "after-supposed": Text(
        fr="reprises comprises, par hypothèse\u00a0: {calls} appel par article, +{input}\u202f% en entrée, +{output}\u202f% en sortie\u202f; la réflexion d’un modèle qui raisonne n’est pas comptée (mesurez-les avec --like)",
        en="repairs included, by assumption: {calls} calls an article, +{input}% input, +{output}% output; what a reasoning model thinks is not counted (measure both with --like)",
    ),
    "after-none": Text(
        fr="sans reprises\u202f; la réflexion d’un modèle qui raisonne n’est pas comptée (mesurez-la avec --like)",
        en="without repairs; what a reasoning model thinks is not counted (measure it with --like)",
    ),
    "no-prices": Text(
        fr="coût\u00a0: prix non configurés. Indiquez-les dans rewriter.toml ([prices] input, output, dated).",
        en="cost: no prices configured. State them in rewriter.toml ([prices] input, output, dated).",
    ),
    "cost": Text(
        fr="coût\u00a0: {cost}\u202f; {batch} par l’API Batch, à moitié prix ({dated})",
        en="cost: {cost}; {batch} by the Batch API, at half price ({dated})",
    ),
    "dated": Text(
        fr="prix notés le {date}, cache du service non compté",
        en="prices noted on {date}, the service’s cache not counted",
    ),
    "undated": Text(
        fr="prix sans date, cache du service non compté",
        en="prices without a date, the service’s cache not counted",
    ),
    "time": Text(
        fr="durée\u00a0: {time}, {bound}\u202f; {answer} (par l’API Batch\u00a0: jusqu’à 24 h par tour)",
        en="time: {time}, {bound}; {answer} (by the Batch API: up to 24 h a round)",
    ),
    "bound-concurrency": Text(
        fr="bornée par {n} appels à la fois",
        en="bound by {n} calls at a time",
    ),
    "bound-rpm": Text(
        fr="bornée par {n} appels par minute",
        en="bound by {n} requests a minute",
    ),
    "bound-tpm": Text(
        fr="bornée par {n} jetons par minute",
        en="bound by {n} tokens a minute",
    ),
    "answer-stated": Text(
        fr="{n} s par réponse, comme indiqué",
        en="{n} s an answer, as stated",
    ),
    "answer-measured": Text(
        fr="{n} s par réponse, comme dans le journal",
        en="{n} s an answer, as in the journal",
    ),
    "answer-supposed": Text(
        fr="{n} s par réponse, par hypothèse ({first} s, puis {rate} jetons par seconde)",
        en="{n} s an answer, by assumption ({first} s, then {rate} tokens a second)",
    ),
    "hours": Text(
        fr="{hours} h {minutes}",
        en="{hours} h {minutes}",
    ),
    "minutes": Text(
        fr="{n} min",
        en="{n} min",
    ),
    "seconds": Text(
        fr="{n} s",
        en="{n} s",
    ),
}
