select article.publication.name as publication, count(*) as articles, sum(len(article.body)) as paragraphs
from read_json('articles.jsonl', format = 'newline_delimited')
where kind = 'article'
group by all
order by all;
