"""Main text and metadata of web pages, measured beside two others' on pages with a human's reading."""
