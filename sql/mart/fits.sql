-- Whether a number can be told in a magnitude with four decimals at most: 23,600,000,000 in billions can.
create macro mart.fits(x, magnitude) as abs(round(x / magnitude, 4) * magnitude - x) <= abs(x) * 1e-9
