"""What both engines are asked; the same text for both."""

from benchmarks.copies import SOURCE
from mickg.vocab import PREFIXES, resource

_HEAD = "".join(f"PREFIX {name}: <{base}>\n" for name, base in PREFIXES.items())

QUERIES = {
    name: _HEAD + text
    for name, text in {
        "everything about one article": f"SELECT ?p ?v {{ GRAPH ?g {{ <{resource(f'source/{SOURCE}-0')}> ?p ?v }} }}",
        "who directed whom, how often": """
            SELECT ?who ?whom (COUNT(DISTINCT ?directive) AS ?tasks) {
              GRAPH ?g { ?directive a mg:Directive ; mg:saidBy ?director ; mg:directedTo ?recipient }
              GRAPH graph:registry { ?director skos:prefLabel ?who . ?recipient skos:prefLabel ?whom }
              FILTER(LANG(?who) = "vi" && LANG(?whom) = "vi")
            } GROUP BY ?who ?whom ORDER BY DESC(?tasks) ?who ?whom""",
        "facts with passage, offsets and date": """
            SELECT ?fact ?class ?start ?end ?published {
              GRAPH ?g {
                ?fact a ?class ; mg:evidence ?passage .
                ?passage mg:passageOf ?source ; mg:startOffset ?start ; mg:endOffset ?end .
                ?source mg:publishedOn ?published
              }
            }""",
        "figures by indicator and period": """
            SELECT ?name ?period ?value ?figure {
              GRAPH ?g { ?figure mg:indicator ?indicator ; mg:inPeriod ?period ; mg:value ?value }
              GRAPH graph:registry { ?indicator skos:prefLabel ?name FILTER(LANG(?name) = "vi") }
            } ORDER BY ?name ?period ?figure""",
        "things of each class": "SELECT ?class (COUNT(?s) AS ?n) { GRAPH ?g { ?s a ?class } } GROUP BY ?class",
        "tasks with a word in them": """
            SELECT ?directive ?task {
              GRAPH ?g { ?directive mg:task ?task FILTER(CONTAINS(LCASE(?task), "chuyển đổi số")) }
            }""",
    }.items()
}
