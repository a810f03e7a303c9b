"""Who dealt with whom, as a network: rows in, a page, a picture or a graph out."""
