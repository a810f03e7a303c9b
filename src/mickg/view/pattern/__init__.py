"""What a query asks, as a picture."""
