"""What the process that renders may use. The clock is the parent's, and holds on every system."""

from contextlib import suppress

from rewriter.sources.parsing.limits import confine as confine_parser

SECONDS = 5  # of processor time; a shipped template takes a hundredth of one
MEMORY_BYTES = 512 * 2**20
CLOCK_SECONDS = 30.0  # a busy machine starts slowly
MAX_OUTPUT_BYTES = 26_000_000  # two messages of 2,000,000 characters, every one escaped


def confine() -> None:
    """Hold this process to its limits from now on, and to those of the process that parses: no file written,
    no network, no program started."""
    with suppress(ImportError):  # Windows: the clock alone
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        with suppress(ValueError, OSError):  # macOS refuses it
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    confine_parser()
