"""Forms and functions of words: inflection, verbs, tenses, voice, clauses, connectors."""
