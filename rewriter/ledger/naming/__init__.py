"""Names of both sides, and the forms they take in two languages."""
