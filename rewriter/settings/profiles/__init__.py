"""Profiles: how strictly articles are judged, as data. Those shipped are the TOML files of this folder; an
editor's own stand in `rewriter.toml`, in the same form. Nothing is imported here, for reading a profile loads
every check."""
