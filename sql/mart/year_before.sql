-- The same period a year earlier: 2017 for 2018, 2020-01/2020-05 for 2021-01/2021-05.
create macro mart.year_before(period) as
    (try_cast(left(period, 4) as integer) - 1)::varchar || substr(split_part(period, '/', 1), 5)
    || case
        when contains(period, '/')
            then '/' || (try_cast(left(split_part(period, '/', 2), 4) as integer) - 1)::varchar || substr(split_part(period, '/', 2), 5)
        else ''
    end
