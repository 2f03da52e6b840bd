-- In which sentence is it told that bank loans followed the compensation money? In the article of 18 March 2019: 6.77 million yuan of
-- compensation funding, leveraging loans of 69.7 million.
select figure, value_text, sentence, file_name, statement_id
from mart.search('compensation funding loans')
order by published_on, statement_id
