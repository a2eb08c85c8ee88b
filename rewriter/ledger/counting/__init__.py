"""Figures and dates of both sides: equal, rounded, converted, computed, swapped."""
