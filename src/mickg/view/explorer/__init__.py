"""The whole graph in, a static site out: one folder, or one file that opens anywhere."""
