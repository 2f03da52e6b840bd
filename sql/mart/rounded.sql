-- A worked-out number with four significant digits, the way to tell an average: 3,759,757.85 becomes 3,760,000.
create macro mart.rounded(x) as
    case when x is null or x = 0 then x else round(x / pow(10, floor(log10(abs(x))) - 3)) * pow(10, floor(log10(abs(x))) - 3) end
