"""Who sits where, so that everybody meets as many new people as can be: numbers in, numbers out."""
