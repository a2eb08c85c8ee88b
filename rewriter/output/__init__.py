"""What leaves the house, whoever writes it: our own autoescaped HTML, the record of an article as JSON,
findings and reasons as sentences, and the folder that an article's files go to.

It stands below `publishing` and `reporting`, which both need it and may not import each other.
"""

from rewriter.output.cells import inert
from rewriter.output.environment import inline, render
from rewriter.output.folders import edited_since, folder_for, folder_with, named_folder, safe_name
from rewriter.output.linked import pieces
from rewriter.output.numbers import amount, day, duration, number, share
from rewriter.output.record import as_json, source_digest, to_json
from rewriter.output.telling import capital, reason_text, said, status_text, tell
from rewriter.text.glyphs.characters import visible
from rewriter.text.web_addresses import web_address

__all__ = [
    "amount",
    "as_json",
    "capital",
    "day",
    "duration",
    "edited_since",
    "folder_for",
    "folder_with",
    "inert",
    "inline",
    "named_folder",
    "number",
    "pieces",
    "reason_text",
    "render",
    "safe_name",
    "said",
    "share",
    "source_digest",
    "status_text",
    "tell",
    "to_json",
    "visible",
    "web_address",
]
