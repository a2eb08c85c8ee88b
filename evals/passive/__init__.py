"""Which French sentences are in the passive, against sentences labelled by hand."""
