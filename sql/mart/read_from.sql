-- Where the time and the place of a statement are told, as a person says it.
create macro mart.read_from(time_period_told, ref_area_told) as
    case time_period_told
        when 'sentence' then 'the time is told in the sentence'
        when 'paragraph' then 'the time is told in the paragraph'
        when 'text' then 'the time is told elsewhere in the article'
        when 'day' then 'no time is told: taken for the day of the article'
        when 'worked_out' then 'the time is worked out from another'
        else 'no time is known'
    end
    || ', '
    || case ref_area_told
        when 'sentence' then 'the place in the sentence'
        when 'paragraph' then 'the place in the paragraph'
        when 'topic' then 'the place is the one that the article is about'
        when 'text' then 'the place elsewhere in the article'
        when 'worked_out' then 'the place is worked out from another'
        else 'no place is known'
    end
