"""Records and registry in, a validated graph out; and the file it lives in.

Its modules are imported one by one: `store` reads a built graph and must not drag in what builds and validates one.
"""
