"""Measures of French (and, where said, English) text: no opinion, no thresholds, no article values."""
