-- What a figure is, in words: the indicator's name with the part it is told for, else the subject in the article's words.
create macro mart.label(indicator_name, breakdown, breakdown_name, subject) as
    case
        when indicator_name is null then subject
        when coalesce(breakdown, '_T') = '_T' then indicator_name
        -- "Parks and bases, national level", but "Patents, PCT applications" and "Exports, Belt and Road countries"
        when regexp_full_match(breakdown_name, '[A-Z][a-z][^A-Z]*')
            then indicator_name || ', ' || lower(left(breakdown_name, 1)) || substr(breakdown_name, 2)
        else indicator_name || ', ' || coalesce(breakdown_name, breakdown)
    end
