"""What the prompts yield with a given model on fixed articles: accepted, repaired, paid."""
