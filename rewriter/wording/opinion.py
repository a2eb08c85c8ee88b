"""A model's opinion of sentences: what it answered, and that it is no more than that."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "yes": Text(
        "Avis du modèle\u00a0: oui, la source le dit", "The model’s opinion: yes, the source says so"
    ),
    "no": Text(
        "Avis du modèle\u00a0: non, la source ne le dit pas",
        "The model’s opinion: no, the source does not say so",
    ),
    "partly": Text("Avis du modèle\u00a0: en partie", "The model’s opinion: in part"),
    "unknown": Text("Avis du modèle\u00a0: il ne sait pas", "The model’s opinion: it does not know"),
    "quoted": Text("Mots cités\u00a0:", "Words quoted:"),
    "misquoted": Text("cite des mots que la source n’a pas", "quotes words that the source does not have"),
    "intro": Text(
        "Avis demandé à {models}\u00a0: {n} réponses, données comme une opinion. Elles ne changent aucun constat ni l’état "
        "de l’article\u202f; un «\u00a0oui\u00a0» ne dispense pas de vérifier.",
        "Opinion asked of {models}: {n} answers, quoted as opinion. They change no finding and no status; a “yes” is no "
        "reason not to check.",
    ),
    "intro-one": Text(
        "Avis demandé à {models}\u00a0: une réponse, donnée comme une opinion. Elle ne change aucun constat ni l’état de "
        "l’article\u202f; un «\u00a0oui\u00a0» ne dispense pas de vérifier.",
        "Opinion asked of {models}: one answer, quoted as opinion. It changes no finding and no status; a “yes” is no "
        "reason not to check.",
    ),
    "missing": Text(
        "L’avis du modèle sur les phrases douteuses était demandé et n’a pas été obtenu. L’article et les constats "
        "n’en dépendent pas.",
        "The model’s opinion of doubtful sentences was asked for and not had. Article and findings do not depend on it.",
    ),
    "help": Text(
        "Demande au modèle, une fois l’article fait, ce qu’il pense des phrases que la source n’appuie pas clairement (un "
        "appel de plus). Son avis est cité dans le rapport et ne change ni les constats ni l’état de l’article.",
        "Asks the model, once the article is made, what it thinks of sentences that the source does not clearly bear out "
        "(one call more). Its opinion is quoted in the report and changes neither findings nor status.",
    ),
    "dry-run": Text(
        "Avis du modèle\u00a0: demandé une fois l’article fait, en un appel de plus, sur {n} phrases au plus.",
        "The model’s opinion: asked once the article is made, in one call more, on {n} sentences at most.",
    ),
}
