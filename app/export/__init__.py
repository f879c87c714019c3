"""Events in the formats of other programs: a module a format, each with a class `Writer`; `formats` lists them."""
