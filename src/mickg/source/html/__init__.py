"""A page in, the text of its article out, with what it states of title, day and publisher."""
