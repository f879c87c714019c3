"""Networks in the formats of other programs: a function each, from the answer of `/network` to the bytes of a file."""
