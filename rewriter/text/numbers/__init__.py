"""Figures, dates and sizes, as French and English write them."""
