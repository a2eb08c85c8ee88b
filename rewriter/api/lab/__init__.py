"""The lab: two sets of templates over the same articles, compared modestly."""
