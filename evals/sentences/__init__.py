"""Where sentences end, measured against boundaries written down from reading, beside spaCy and pysbd."""
