"""Quotations of both sides: word for word, or translated and compared by meaning."""
