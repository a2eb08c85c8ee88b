"""Makers in Ray actors, on this machine or on the machines of a cluster.

The extra `rewriter[ray]`, Ray's one door. Only makers move: the journal, the money, the limits and every call
to a model stay with the driver. Nothing is downloaded, and no usage is reported."""

from rewriter.runner.batch.ray_hosts.actors import RayHosts, Versions
from rewriter.runner.batch.ray_hosts.cluster import Cluster
from rewriter.runner.batch.ray_hosts.joining import installed, joined

__all__ = ["Cluster", "RayHosts", "Versions", "installed", "joined"]
