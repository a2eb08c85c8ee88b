"""What the writer adds of his own: colour, remarks, judgements, sentences that nothing bears out."""
