-- What a figure is, in words: the indicator's name with the part it is told for, else the subject in the article's words.
create macro mart.label(indicator_name, breakdown, breakdown_name, subject) as
    case
        when indicator_name is null then subject
        when coalesce(breakdown, '_T') = '_T' then indicator_name
        else indicator_name || ', ' || coalesce(breakdown_name, breakdown)
    end
