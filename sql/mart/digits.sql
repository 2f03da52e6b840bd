-- A number in digits with thousands separators, four decimals at most, no idle zeros.
create macro mart.digits(x) as
    case
        when x <> 0 and abs(x) < 0.001 then format('{:.4g}', x::double)
        else regexp_replace(format('{:,.4f}', x::double), '\.?0+$', '')
    end
