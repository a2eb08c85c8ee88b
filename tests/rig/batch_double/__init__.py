"""A real HTTP server on this machine that offers a Batch API as OpenAI does, faults included:

with batch_double() as double:
    … hand files to double.url …
    assert not double.repeated
"""

from tests.rig.batch_double.serving import BatchDouble, batch_double
from tests.rig.batch_double.telling import Document, Fate, Trouble, in_capitals, refused, said

__all__ = ["BatchDouble", "Document", "Fate", "Trouble", "batch_double", "in_capitals", "refused", "said"]
