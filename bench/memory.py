"""Peak memory of one article made with no model: `python -m bench.memory`. Goal: under 200 MB."""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

MOST_MB = 200
ARTICLE = Path(__file__).parent.parent / "examples" / "articles" / "tramway-valbrune.txt"
_KB = 1024


def main() -> int:
    """Print the peak; 1 when it is over the limit."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["rewrite", str(ARTICLE), "--depth", "structure", "--out", folder]
        subprocess.run([sys.executable, "-m", "rewriter", *command], check=True, capture_output=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / _KB
    print(f"memory: {peak:.0f} MB at most for an article with no model (limit {MOST_MB})")
    return int(peak > MOST_MB)


if __name__ == "__main__":
    sys.exit(main())
