"""Who: functions and names of the source given to another."""
