"""Where sentences end, measured against boundaries written down from reading, beside other libraries."""
