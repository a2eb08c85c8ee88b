"""Texts that people read, in French and in English, found by key: `say("input.empty", "fr", name=…)`.

One catalogue, one module a topic: the part of a key before its first dot names the module in
`rewriter/wording/`, whose `TEXTS` maps the rest to a `Text`. A check's own texts live in its own file.
French texts obey French typography (no-break spaces, « », ’).
"""

from rewriter.wording._catalogue import Lang, Text, keys, say, topics

__all__ = ["Lang", "Text", "keys", "say", "topics"]
