"""What every page and picture shares: markup, frame, fields, legends, letters, and where a fact is said."""
