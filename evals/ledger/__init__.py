"""How many labelled errors the ledger finds, and how many right sentences it alarms about."""
