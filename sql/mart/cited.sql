-- A sentence for a cell of a table: whole, or where it is very long (tables without stops, lists) the words around the number.
create macro mart.cited(sentence, number_start) as
    case
        when strlen(sentence) <= 1500 then sentence
        else case when number_start > 400 then '… ' else '' end || substr(sentence, greatest(1, number_start - 399), 800) || ' …'
    end
