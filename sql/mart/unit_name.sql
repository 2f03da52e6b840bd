-- What stands behind a number: nothing for counts, "yuan", "US dollars", "percent", "km".
create macro mart.unit_name(unit_measure, name_en, dimension, symbol) as
    case
        when unit_measure = '1' then ''
        when name_en is null then coalesce(unit_measure, '')
        when dimension in ('currency', 'money') then regexp_replace(
            regexp_replace(name_en, ' \(.*\)$', ''),
            '(dollar|euro|rupee|ruble|franc|peso|dinar|dirham|riyal|rial|shilling|real|right|bitcoin)$', '\1s'
        )
        when dimension in ('share', 'share_difference', 'ratio') then name_en
        else coalesce(symbol, name_en)
    end
