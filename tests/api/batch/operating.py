"""An operator whose short commands are forked from a process that has loaded them."""

from tests.cli.running import rewriter
from tests.rig.sitting import Operator


class Quick(Operator):
    """Starts from an interpreter only what `start` begins: a run that is struck, starved or looked into."""

    __slots__ = ()

    def do(self, *arguments: str, expect: int = 0) -> str:
        """The program, to its end: what it says on standard output."""
        ran = rewriter("batch", *arguments, "--lang", "en", cwd=self.folder, **self.environ())
        assert "Traceback" not in ran.err, ran.err
        assert ran.code == expect, f"{ran.code}: {ran.out}\n{ran.err}"
        return ran.out
