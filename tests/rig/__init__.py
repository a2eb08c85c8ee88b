"""Services, books and small disks to try against, true to the wire: the tests hold with them what the benches
measure."""
