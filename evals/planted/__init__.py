"""What each check catches of the faults that careless writers and other tools leave in a sound article."""
