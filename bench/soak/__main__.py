"""python -m bench.soak PROOF [--count N] [--articles N] [--seed N]"""

import argparse
import sys
from importlib import import_module

PROOFS = ("faults", "kills", "stops", "disk", "budget", "replay", "loop", "memory", "same")


def main() -> int:
    """Run one proof."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak")
    parser.add_argument("proof", choices=PROOFS)
    parser.add_argument("--count", type=int, help="kills, stops, injections")
    parser.add_argument("--articles", type=int)
    parser.add_argument("--only", help="one fault")
    parser.add_argument("--seed", type=int, default=1)
    asked = vars(parser.parse_args())
    proof = asked.pop("proof")
    return int(import_module(f"bench.soak.{proof}").main(**{k: v for k, v in asked.items() if v is not None}))


if __name__ == "__main__":
    sys.exit(main())
