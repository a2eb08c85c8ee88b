"""python -m tests.faulty_provider WEATHER"""

from tests.faulty_provider.serving import main

main()
