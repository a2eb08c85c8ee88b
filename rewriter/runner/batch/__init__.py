"""Many articles at once: one conductor, makers in processes of their own."""

from rewriter.runner.batch.asking import BatchAsker
from rewriter.runner.batch.budget import Budget, Pricing
from rewriter.runner.batch.call_slots import Places
from rewriter.runner.batch.conductor import Conductor, failed
from rewriter.runner.batch.maker import Maker, NearHost
from rewriter.runner.batch.peers import Peers
from rewriter.runner.batch.stopping import Stop, Stopping
from rewriter.runner.batch.workers import Workers

__all__ = [
    "BatchAsker",
    "Budget",
    "Conductor",
    "Maker",
    "NearHost",
    "Peers",
    "Places",
    "Pricing",
    "Stop",
    "Stopping",
    "Workers",
    "failed",
]
