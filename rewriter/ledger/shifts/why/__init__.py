"""Why: causes, effects and ends that only the article gives."""
