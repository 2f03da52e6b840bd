-- A value with its unit and hedge as a person writes it: "23.6 billion yuan", "about 11", "66.7 percent".
create macro mart.readable(x, unit_name, qualifier) as
    case qualifier when 'approx' then 'about ' when 'more_than' then 'more than ' when 'less_than' then 'less than ' else '' end
    || mart.number(x)
    || case when coalesce(unit_name, '') = '' then '' else ' ' || unit_name end
