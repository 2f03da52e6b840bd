-- The last day of a period: 2018-12-31 for 2018, 2021-05-31 for 2021-01/2021-05; null for what is no period.
create macro mart.period_end(period) as
    case
        when regexp_full_match(split_part(period, '/', -1), '\d{4}')
            then make_date(try_cast(left(split_part(period, '/', -1), 4) as integer), 12, 31)
        when regexp_full_match(split_part(period, '/', -1), '\d{4}-[QS]\d')
            then last_day(make_date(
                try_cast(left(split_part(period, '/', -1), 4) as integer),
                try_cast(right(split_part(period, '/', -1), 1) as integer)
                * case when contains(split_part(period, '/', -1), 'Q') then 3 else 6 end, 1
            ))
        when regexp_full_match(split_part(period, '/', -1), '\d{4}-\d{2}')
            then last_day(try_cast(split_part(period, '/', -1) || '-01' as date))
        else try_cast(split_part(period, '/', -1) as date)
    end
