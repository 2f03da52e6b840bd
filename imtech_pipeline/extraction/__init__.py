"""Article text to numerals and statements: pure functions on strings."""
