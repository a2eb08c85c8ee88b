"""What French desks ask of prose beyond search: no ready-made formulas, no English turns, no echoes."""
