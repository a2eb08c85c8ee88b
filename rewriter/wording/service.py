"""The model's service: which one was found, how it is asked, and what a probe of it showed."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "help-probe": Text(
        "Essaie le modèle par un petit appel, facturé comme les autres.",
        "Test the model with one small call, charged like any other.",
    ),
    "azure-version": Text(
        "Cette adresse Azure demande une version\u00a0: terminez-la par /openai/v1/, ou indiquez "
        "OPENAI_API_VERSION (par exemple 2024-10-21).",
        "This Azure address needs a version: let it end in /openai/v1/, or set OPENAI_API_VERSION (for "
        "example 2024-10-21).",
    ),
    "found": Text("Service\u00a0: {title}", "Service: {title}"),
    "found-other": Text(
        "Service\u00a0: compatible OpenAI, sans particularité connue",
        "Service: compatible with OpenAI, nothing particular known",
    ),
    "asked": Text(
        "Demande\u00a0: schéma {schema}, longueur limitée par {limit}, consignes en {role}",
        "Asked with: schema {schema}, length limited by {limit}, instructions as {role}",
    ),
    "schema-0": Text("imposé (json_schema)", "enforced (json_schema)"),
    "schema-1": Text(
        "dit en toutes lettres, JSON imposé (json_object)", "in words, JSON enforced (json_object)"
    ),
    "schema-2": Text("dit en toutes lettres", "in words"),
    "limit-none": Text("rien (le service refuse les deux noms)", "nothing (the service refuses both names)"),
    "role-system": Text("message système", "a system message"),
    "role-user": Text("tête du message de l’utilisateur", "the head of the user’s message"),
    "left-out": Text(
        "Refusé par le service, donc omis\u00a0: {names}", "Refused by the service, hence left out: {names}"
    ),
    "context": Text("Contexte\u00a0: {tokens} jetons ({known})", "Context: {tokens} tokens ({known})"),
    "context-unknown": Text(
        "Contexte\u00a0: inconnu\u202f; s’il est petit, indiquez REWRITER_CONTEXT",
        "Context: unknown; if it is small, set REWRITER_CONTEXT",
    ),
    "known-settings": Text("d’après vos réglages", "from your settings"),
    "known-server": Text("dit par le serveur", "told by the server"),
    "known-memory": Text("appris d’un refus antérieur", "learnt from an earlier refusal"),
    "known-profile": Text(
        "valeur habituelle de ce service\u202f; REWRITER_CONTEXT la corrige",
        "this service’s usual value; REWRITER_CONTEXT corrects it",
    ),
    "at-once": Text("Appels en même temps\u00a0: {n}", "Calls at once: {n}"),
    "usage-stated": Text("Jetons\u00a0: annoncés par le service", "Tokens: stated by the service"),
    "usage-counted": Text(
        "Jetons\u00a0: comptés par rewriter quand le service ne les annonce pas",
        "Tokens: counted by rewriter when the service does not state them",
    ),
    "learnt": Text(
        "Ces façons de demander tiennent compte de ce qui a été appris lors d’appels précédents.",
        "These ways of asking take into account what was learnt in earlier calls.",
    ),
    "probing": Text(
        "Essai\u00a0: un appel à {model}, quelques centaines de jetons au plus, facturés comme les autres…",
        "Probe: one call to {model}, a few hundred tokens at most, charged like any other…",
    ),
    "answered": Text("Réponse de {model} en {seconds}\u00a0s.", "{model} answered in {seconds} s."),
    "kept-schema": Text(
        "Schéma respecté, avec la demande «\u00a0{schema}\u00a0».", "Schema kept, asked for as “{schema}”."
    ),
    "kept-json": Text(
        "Réponse en JSON, mais le schéma n’est pas respecté\u00a0: il sera désormais demandé plus simplement "
        "({schema}). Les réponses sont toujours vérifiées.",
        "The answer is JSON, but does not keep to the schema: from now on it is asked for more simply "
        "({schema}). Answers are always validated.",
    ),
    "kept-text": Text(
        "La réponse n’est pas du JSON\u00a0: le schéma sera désormais demandé plus simplement ({schema}). "
        "Si les articles échouent, prenez un modèle plus fort.",
        "The answer is not JSON: from now on the schema is asked for more simply ({schema}). If articles "
        "fail, take a stronger model.",
    ),
    "kept-nothing": Text(
        "Même demandé en toutes lettres, le schéma n’est pas respecté\u00a0: ce modèle est trop faible pour "
        "rédiger des articles. Prenez-en un plus fort.",
        "Even asked for in words, the schema is not kept: this model is too weak to write articles. Take a "
        "stronger one.",
    ),
    "cut": Text(
        "Le modèle a répondu, mais sa réponse a été coupée à {limit} jetons, dont {reasoning} de réflexion\u00a0: "
        "l’essai ne dit rien du schéma. Baissez REWRITER_REASONING_EFFORT si le service le permet.",
        "The model answered, but its answer was cut at {limit} tokens, {reasoning} of them reasoning: the "
        "probe says nothing of the schema. Lower REWRITER_REASONING_EFFORT if the service allows it.",
    ),
    "spent": Text(
        "Jetons annoncés\u00a0: {input} lus, {output} écrits, dont {reasoning} de réflexion.",
        "Tokens stated: {input} read, {output} written, {reasoning} of them reasoning.",
    ),
    "spent-counted": Text(
        "Le service n’annonce pas les jetons\u00a0: environ {input} lus, {output} écrits, comptés par rewriter.",
        "The service does not state tokens: about {input} read, {output} written, counted by rewriter.",
    ),
}
