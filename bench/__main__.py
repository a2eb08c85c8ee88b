"""Runs every bench: `python -m bench`. Exit 1 when one is over its limit."""

import sys
from importlib import import_module
from pkgutil import iter_modules

import bench


def main() -> int:
    """Every module of this folder that has a `main`, in the order of their names."""
    names = sorted(m.name for m in iter_modules(bench.__path__) if not m.name.startswith("_"))
    found = [import_module(f"bench.{name}") for name in names]
    return max([module.main() for module in found if hasattr(module, "main")], default=0)


if __name__ == "__main__":
    sys.exit(main())
