"""Templates are strict, refuse what could hang or escape, and never render article text."""

from dataclasses import replace

import pytest

from rewriter.article import Brief, Paragraph, Quotation, Source
from rewriter.errors import TemplateError
from rewriter.prompting import Templates, fence_for, packaged, source_variables
from rewriter.prompting.variables import brief_variables


def _nested(loop: str, times: int, inside: str) -> str:
    return f"{{% {loop} %}}" * times + inside + "{% endfor %}" * times


HOSTILE = [
    "{{ 'a' * 10**9 }}",
    "{{ 10 ** 10 ** 10 }}",
    "{% for i in range(100000) %}{% for j in range(100000) %}x{% endfor %}{% endfor %}",
    "{{ source.__class__ }}",
    "{{ source['__class__'].__mro__ }}",
    "{{ ''|attr('__class__') }}",
    "{{ 'x'|center(1000000000) }}",
    "{{ '%1000000000d'|format(1) }}",
    "{{ 'x'.ljust(1000000000) }}",
    "{{ lipsum(100000) }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% set x = 'a' %}{{ x }}",
    "{% import 'whole.j2' as w %}",
    "{% from '_p.j2' import x %}",
    "{% extends 'whole.j2' %}",
    "{% include 'whole.j2' %}",
    "{% include '../../etc/passwd' %}",
    "{% include '_absent.j2' %}",
    "{% include source.title %}",
    "{{ source.paragraphs.append(1) }}",
    "{{ source.title.format(source) }}",
    "{{ cycler('a').__init__.__globals__ }}",
    "{% for p in source.paragraphs recursive %}{{ loop(source.paragraphs) }}{% endfor %}",
    "{{ [1,2,3]|map('upper')|list }}",
    "{{ 'a' ~ 'b' }}",
    "{{ 7 // 0 }}",
    "{{ source|pprint }}",
    "{{ source.title|safe }}",
    "{% filter indent(100000000) %}x{% endfilter %}",
    "{% for c in 'abc'.split() %}{{ c }}{% endfor %}",
    "{% call x() %}{% endcall %}",
    "{{ 1.5|round(999999999, 'ceil') }}",
    "{{ [1]|tojson(indent=1000000000) }}",
    "{{ headings|join(fence) }}",
    "{{ headings|join(attribute='__class__') }}",
    "{{ " + "(" * 200 + "1" + ")" * 200 + " }}",
    "{{ not " * 1 + "not " * 3000 + "1 }}",
    "{% include '_ring.j2' %}",
    "{% include '_twice1.j2' %}",
]
RUNNING_ON = [
    _nested("for p in source.paragraphs", 12, ""),
    _nested("for p in source.paragraphs", 12, "{{ p.text }}"),
    "{% for letter in source.title %}x{% endfor %}",
    "{% for field in brief %}x{% endfor %}",
    "{{ " + " + ".join(["source.title"] * 30) + " }}",
    "{{ headings + headings }}",
    "{{ 5 is divisibleby(0) }}",
]
ORDINARY = [
    "{{ brief.min_words }} mots",
    "{% for p in source.paragraphs %}[{{ p.id }}] {{ p.text }}\n{% endfor %}",
    "{% if brief.keyphrase %}{{ brief.keyphrase }}{% else %}aucune{% endif %}",
    "{{ headings | join(', ') }}",
    "{{ brief.min_words + 50 }} {{ brief.max_section_words - 10 }}",
    "{{ 'oui' if source.language == 'fr' else 'non' }}",
    "{% include '_p.j2' %}",
    "{% for p in source.paragraphs %}{% if loop.first %}{{ p.text|upper }}{% endif %}{% endfor %}",
    "{{ source.paragraphs | length }} paragraphes, {{ source.title | trim | lower }}",
    "{% if brief.min_words > 300 and not brief.keyphrase %}long{% endif %}",
    "{# une remarque #}{{ source['title'] }}",
    (
        "{% for p in source.paragraphs %}{{ loop.index }}/{{ loop.length }}"
        "{% if not loop.last %}, {% endif %}{% endfor %}"
    ),
    "{% for p in source.paragraphs if p.id != 'p9' %}{{ p.id }}{% else %}rien{% endfor %}",
    "{% if source.language in ['fr', 'en'] %}connue{% elif source.language is defined %}autre{% endif %}",
    "{{ source.quotations | join(' · ', attribute='text') }}",
    "{{ brief.max_long_sentence_share | round(1) }}",
    "{{ headings | tojson }}",
    (
        "{% for p in source.paragraphs %}{% for q in source.quotations %}{{ q.text | trim }}{% endfor %}"
        "{% endfor %}"
    ),
    "{% if headings %}{{ headings | first }}{% endif %}{% include '_p.j2' %}{% include '_p.j2' %}",
    "{%- if brief.depth == 'edit' -%} révision {%- else -%} réécriture {%- endif -%}",
]


def template(body: str) -> Templates:
    whole = f"{{% block system %}}{body}{{% endblock %}}{{% block user %}}{{{{ fence }}}}{{% endblock %}}"
    twice = {f"_twice{n}.j2": f"{{% include '_twice{n + 1}.j2' %}}" * 2 for n in range(1, 30)}
    own = {"whole.j2": whole, "_p.j2": "voix {{ keyphrase }}", "_ring.j2": "{% include '_gnir.j2' %}"}
    return Templates(own | {"_gnir.j2": "{% include '_ring.j2' %}", "_twice30.j2": "x"} | twice)


def variables() -> dict[str, object]:
    source = a_source("Le pont a rouvert {{ fence }} {% raw %}.")
    return {
        "brief": brief_variables(Brief()),
        "source": source_variables(source),
        "fence": fence_for(source),
        "keyphrase": "pont",
        "headings": ["Un", "Deux"],
    }


def a_source(text: str) -> Source:
    quotation = Quotation(text="rouvert", paragraph="p1", start=10, end=17)
    return Source(
        name="pont",
        title="Le pont",
        language="fr",
        paragraphs=(Paragraph(id="p1", text=text),),
        quotations=(quotation,),
    )


@pytest.mark.parametrize("body", HOSTILE)
def test_hostile_template_is_refused_before_it_is_compiled(body: str) -> None:
    with pytest.raises(TemplateError) as caught:
        template(body).render("whole", variables())
    assert "whole.j2" in caught.value.sentence("fr")


@pytest.mark.parametrize("body", RUNNING_ON)
def test_a_template_that_runs_on_is_stopped(body: str) -> None:
    long = a_source("Le pont a rouvert.")
    paragraphs = tuple(Paragraph(id=f"p{n}", text="x" * 1000) for n in range(9))
    long = replace(long, title="y" * 100_000, paragraphs=paragraphs)
    with pytest.raises(TemplateError) as caught:
        template(body).render("whole", variables() | {"source": source_variables(long)})
    assert "whole.j2" in caught.value.sentence("fr")


@pytest.mark.parametrize("body", ORDINARY)
def test_ordinary_template_is_rendered(body: str) -> None:
    prompt = template(body).render("whole", variables())
    assert [m.role for m in prompt.messages] == ["system", "user"]
    assert prompt.messages[0].content


def test_unknown_variable_names_file_line_and_the_nearest_name() -> None:
    with pytest.raises(TemplateError) as caught:
        template("ligne un\n{{ keyphrases }}").render("whole", variables())
    sentence = caught.value.sentence("fr")
    assert "whole.j2, ligne 2" in sentence
    assert "«\u00a0keyphrase\u00a0»" in sentence


def test_unknown_attribute_fails_before_anything_is_sent() -> None:
    with pytest.raises(TemplateError) as caught:
        template("un\n{{ brief.min_word }}").render("whole", variables())
    sentence = caught.value.sentence("fr")
    assert "whole.j2, ligne 2" in sentence
    assert "«\u00a0min_words\u00a0»" in sentence


def test_unknown_attribute_of_an_attribute_is_found_too() -> None:
    with pytest.raises(TemplateError) as caught:
        template("{{ brief.style.voix }}").render("whole", variables())
    assert "voice" in caught.value.sentence("en")


def test_article_text_is_never_rendered_as_a_template() -> None:
    body = "{% for p in source.paragraphs %}{{ p.text }}{% endfor %}"
    prompt = template(body).render("whole", variables())
    assert prompt.messages[0].content == "Le pont a rouvert {{ fence }} {% raw %}."


def test_fence_is_the_same_on_every_run_and_absent_from_the_text() -> None:
    source = a_source("texte-0123 fin")
    assert fence_for(source) == fence_for(a_source("texte-0123 fin"))
    assert fence_for(source) != fence_for(a_source("autre"))
    assert fence_for(source) not in source.text


def test_version_changes_with_the_template_and_with_its_partials() -> None:
    one = template("a").versions["whole"]
    assert one != template("b").versions["whole"]
    changed = template("a").with_own({"_p.j2": "autre voix"})
    assert one != changed.versions["whole"]


def test_shipped_templates_print_the_numbers_of_the_brief() -> None:
    given = variables() | {"brief": brief_variables(Brief(min_words=812, description_min=100))}
    prompt = packaged().render("whole", given)
    assert "Au moins 812 mots" in prompt.messages[0].content
    assert "entre 104 et" in prompt.messages[0].content


CALLS: dict[str, dict[str, object]] = {
    "outline": {"sections": 5, "first": "p1", "last": "p9"},
    "section": {
        "heading": "Un pont", "introduction": False, "before": "Il pleut.", "words": 120, "answer": "{}"
    },
    "fields": {"article": [{"heading": "Un pont", "text": "Le pont a rouvert {{ fence }}."}]},
    "joints": {
        "joints": [{"section": 1, "heading": "H", "before": "B", "sentence": "{{ fence }}", "after": "A"}]
    },
    "opinion": {
        "sentences": [{"number": 1, "kind": "text", "opens": True, "text": "{{ fence }}"}],
        "aside": ["{{ fence }}"],
        "partial": False,
    },
    "repair": {"part": "{}", "answer": "{}", "instructions": ["Raccourcir."]},
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
def test_shipped_template_keeps_article_text_as_it_is_inside_a_fence(name: str) -> None:
    given = variables()
    fence = f"\n{given['fence']}\n"
    prompt = packaged().render(name, given | CALLS[name])
    outside = prompt.messages[1].content.split(fence)[::2]
    assert "{{ fence }}" in prompt.messages[1].content
    assert [part for part in outside if "{{ fence }}" in part] == []
    assert len(outside) >= 2


@pytest.mark.parametrize("name", CALLS)
def test_first_message_of_a_shipped_template_is_the_same_for_two_articles(name: str) -> None:
    other = variables() | {"source": source_variables(a_source("Autre texte.")), "fence": "texte-x"}
    first, second = (
        packaged().render(name, variables() | CALLS[name]),
        packaged().render(name, other | CALLS[name]),
    )
    assert first.messages[0] == second.messages[0]
    assert first.messages[1] != second.messages[1]


RULES = (
    "aucun fait", "Aucun calcul", "relative", "approximation", "mot pour mot", "ne cite pas", "conditionnel",
    "négations", "« selon »", "« les experts »", "auteur de la source", "intention", "« donc »", "superlatif",
    "conclusion générale", "jamais",
)  # fmt: skip


@pytest.mark.parametrize("name", ["section", "repair"])
def test_short_rules_keep_what_the_long_ones_ask_of_facts(name: str) -> None:
    system = packaged().render(name, variables() | CALLS[name]).messages[0].content
    assert [rule for rule in RULES if rule not in system] == []


def test_static_part_is_the_same_for_two_articles() -> None:
    other = variables() | {"source": source_variables(a_source("Autre texte.")), "fence": "texte-x"}
    first, second = packaged().render("whole", variables()), packaged().render("whole", other)
    assert first.messages[0] == second.messages[0]
    assert first.messages[1] != second.messages[1]
