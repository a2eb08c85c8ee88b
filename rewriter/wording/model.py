"""The model's service: why no answer came (one text a kind of failure) and what to do about it."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "refused": Text(
        "Le modèle a refusé de répondre. Relisez la source, ou essayez un autre modèle.",
        "The model declined to answer. Look at the source again, or try another model.",
    ),
    "filtered": Text(
        "Le filtre de contenu du service a bloqué la réponse. Essayez un autre modèle.",
        "The service’s content filter blocked the answer. Try another model.",
    ),
    "truncated": Text(
        "La réponse a été coupée à sa longueur maximale. Augmentez REWRITER_MAX_OUTPUT_TOKENS, ou "
        "essayez --strategy sections.",
        "The answer was cut at its length limit. Raise REWRITER_MAX_OUTPUT_TOKENS, or try --strategy sections.",
    ),
    "empty": Text(
        "Le service a répondu sans aucun texte. Recommencez, ou essayez un autre modèle.",
        "The service answered without any text. Try again, or try another model.",
    ),
    "too-long": Text(
        "La demande est trop longue pour ce modèle. Essayez --strategy sections, raccourcissez l’article, ou prenez "
        "un modèle à plus grand contexte.",
        "The request is too long for this model. Try --strategy sections, shorten the article, or take a model "
        "with a larger context.",
    ),
    "cancelled": Text(
        "Arrêté à votre demande. Les réponses déjà reçues sont gardées\u00a0: la même commande reprendra là.",
        "Stopped as you asked. Answers already received are kept: the same command will go on from there.",
    ),
    "budget": Text(
        "Le plafond de dépense est atteint. Relevez-le pour continuer.",
        "The spending ceiling is reached. Raise it to go on.",
    ),
    "timeout": Text(
        "Le modèle n’a pas répondu à temps. Augmentez REWRITER_TIMEOUT, ou recommencez plus tard. "
        "L’appel a pu être facturé.",
        "The model did not answer in time. Raise REWRITER_TIMEOUT, or try again later. The call may have "
        "been charged.",
    ),
    "connection": Text(
        "Le service n’a pas pu être joint, ou la ligne a été coupée. Vérifiez le réseau et l’adresse "
        "(OPENAI_BASE_URL), puis recommencez. Si la réponse avait commencé, elle a pu être facturée.",
        "The service could not be reached, or the line broke. Check the network and the address "
        "(OPENAI_BASE_URL), then try again. If the answer had begun, it may have been charged.",
    ),
    "rate-limited": Text(
        "Le service refuse encore, faute de débit, après plusieurs essais. Recommencez dans quelques minutes, "
        "ou baissez REWRITER_AT_ONCE.",
        "The service still refuses for lack of throughput after several tries. Try again in a few minutes, or "
        "lower REWRITER_AT_ONCE.",
    ),
    "unavailable": Text(
        "Le service est en panne, ou ce n’est pas lui qui a répondu. Vérifiez l’adresse (OPENAI_BASE_URL), "
        "puis recommencez plus tard.",
        "The service is down, or something else answered in its place. Check the address (OPENAI_BASE_URL), "
        "then try again later.",
    ),
    "authentication": Text(
        "Le service refuse la clé. Vérifiez OPENAI_API_KEY\u00a0: elle a pu expirer, ou ne pas donner accès à "
        "ce modèle.",
        "The service refuses the key. Check OPENAI_API_KEY: it may have expired, or not give access to this "
        "model.",
    ),
    "quota": Text(
        "Le crédit du compte est épuisé. Rechargez-le chez le fournisseur, puis recommencez.",
        "The account has no credit left. Top it up with the provider, then try again.",
    ),
    "unknown-model": Text(
        "Le service ne connaît pas ce modèle\u00a0: il a pu être retiré. Choisissez-en un autre avec "
        "REWRITER_MODEL ou --model.",
        "The service does not know this model: it may have been retired. Choose another with "
        "REWRITER_MODEL or --model.",
    ),
    "rejected": Text(
        "Le service a rejeté la demande. Vérifiez l’adresse et les réglages du modèle\u00a0: "
        "«\u00a0rewriter doctor --probe\u00a0» les essaie.",
        "The service rejected the request. Check the address and the model’s settings: "
        "`rewriter doctor --probe` tests them.",
    ),
    "detail": Text("Le service a dit\u00a0: {detail}", "The service said: {detail}"),
    "none-configured": Text(
        "Aucun modèle n’est configuré\u00a0: définissez OPENAI_API_KEY et REWRITER_MODEL, ou utilisez "
        "--depth structure.",
        "No model is configured: set OPENAI_API_KEY and REWRITER_MODEL, or use --depth structure.",
    ),
    "script-ended": Text(
        "Le scénario ne prévoit que {given} réponses, et une de plus a été demandée ({purpose}).",
        "The script holds only {given} replies, and one more was asked for ({purpose}).",
    ),
}
