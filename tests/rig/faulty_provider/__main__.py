"""python -m tests.rig.faulty_provider WEATHER"""

from tests.rig.faulty_provider.serving import main

main()
