"""When an encounter was: which date is its own, and from which day it counts."""
