"""Runs every evaluation: `python -m evals`. Exit 1 when one is under its floor."""

import sys
from importlib import import_module
from pkgutil import iter_modules

import evals


def main() -> int:
    """Every package of this folder, in the order of their names."""
    names = sorted(m.name for m in iter_modules(evals.__path__) if m.ispkg)
    return max([int(import_module(f"evals.{name}.__main__").main() or 0) for name in names], default=0)


if __name__ == "__main__":
    sys.exit(main())
