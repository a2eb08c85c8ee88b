"""What a batch promises, tried for minutes: `python -m bench.soak PROOF`.

PROOF is faults, kills, stops, disk, budget, replay, loop or memory.
Each proof prints a table and the machine's load, and exits with 1 when a promise does not hold. Run by hand:
together they take an hour on two cores. The suite holds a short form of each."""
