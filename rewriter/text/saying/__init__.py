"""What is said and by whom: quotations, verbs of saying, their subjects."""
