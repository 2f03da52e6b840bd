"""The warehouse for notebooks: open it, get pandas frames with proper types.

Belongs here: what a person types in a notebook. Does not belong here: what the tables say (``sql/mart``).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from imtech_pipeline.paths import load_settings
from imtech_pipeline.warehouse import Warehouse, published_generation

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

#: Columns with few different values.
CATEGORIES = frozenset(
    "statement_kind scenario measure origin previous_origin actual_origin freq unit_measure growth_unit qualifier "
    "comparison_basis revision obs_status method_id severity status rule_id rule_family indicator breakdown ref_area "
    "topic area_type language".split()
)


class OpenWarehouse:
    """A published warehouse, open for reading; close it, or use it with ``with``.

    It shows the generation that was there when it was opened; `imtech run` may publish others meanwhile.

    Attributes
    ----------
    connection : duckdb.DuckDBPyConnection
        Read-only, for everything that has no method here.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self.connection = connection

    def figures(self, where: str = "", parameters: Sequence[Any] = ()) -> pd.DataFrame:
        """Every figure of the current articles, one row a figure as told (mart.figures).

        Parameters
        ----------
        where : str
            A condition in SQL, such as ``"indicator = ? and ref_area = 'CN-NM'"``.
        parameters : sequence
            What stands for its question marks.
        """
        return self.table("mart.figures", where, parameters)

    def series(self, indicator: str | None = None, ref_area: str | None = None) -> pd.DataFrame:
        """One value an indicator, place and period (mart.series), told or worked out; codes narrow it down."""
        given = {name: value for name, value in (("indicator", indicator), ("ref_area", ref_area)) if value is not None}
        return self.table("mart.series", " and ".join(f"{name} = ?" for name in given), list(given.values()))

    def why(self, fact_id: str) -> pd.DataFrame:
        """Where a figure, an observation or a finding comes from: one row a sentence behind it (mart.why)."""
        return self.sql("from mart.why(?)", [fact_id])

    def search(self, words: str) -> pd.DataFrame:
        """Figures with all these words in their name, place, period, sentence or headline (mart.search)."""
        return self.sql("from mart.search(?)", [words])

    def as_of(self, day: date | str) -> pd.DataFrame:
        """The values as they were known on a day (mart.as_of)."""
        return self.sql("from mart.as_of(?)", [str(day)])

    def table(self, name: str, where: str = "", parameters: Sequence[Any] = ()) -> pd.DataFrame:
        """Return a table or view, such as ``mart.targets``, or its rows that a condition in SQL holds for."""
        return self.sql(f"select * from {name}" + (f" where {where}" if where else ""), parameters)

    def sql(self, query: str, parameters: Sequence[Any] = ()) -> pd.DataFrame:
        """Ask in SQL.

        Returns
        -------
        pandas.DataFrame
            Counts are Int64 and booleans boolean (both may be missing), measures float64, days datetime64, texts
            string, columns of codes categories.
        """
        return typed(self.connection.sql(query, params=list(parameters)))

    def documentation(self, table: str = "mart.figures") -> pd.DataFrame:
        """Return the columns of a table and what they mean."""
        schema, _, name = table.rpartition(".")
        return self.sql(
            "select column_name, data_type, column_comment from meta.data_dictionary "
            "where schema_name = ? and table_name = ? order by column_position",
            [schema or "mart", name],
        ).set_index("column_name")

    @property
    def generation(self) -> int | None:
        """Number of the published generation that is open."""
        return published_generation(self.connection)[0]

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<warehouse, generation {self.generation}: .figures() .series() .search('words') .why(id) .sql(query)>"


def open_warehouse(warehouse: str | os.PathLike[str] | None = None) -> OpenWarehouse:
    """Open the published warehouse for reading.

    Parameters
    ----------
    warehouse : path-like, optional
        The file; by default IMTECH_WAREHOUSE, else the project's own.

    Raises
    ------
    WarehouseError
        There is none: make one with `imtech run`.
    """
    # the folder of articles need not be here: a notebook may have nothing but the file
    file = os.fspath(warehouse) if warehouse is not None else os.fspath(load_settings().warehouse)
    return OpenWarehouse(Warehouse(file).published())


def typed(result: duckdb.DuckDBPyRelation) -> pd.DataFrame:
    """Fetch a result as a pandas frame whose types are the same whether or not values are missing."""
    import pandas as pd

    frame: pd.DataFrame = result.to_arrow_table().to_pandas(date_as_object=False)
    for name, type_ in zip(result.columns, map(str, result.types), strict=True):
        if type_ == "VARCHAR":
            frame[name] = frame[name].astype("category" if name in CATEGORIES else "string")
        elif type_ == "BOOLEAN":
            frame[name] = frame[name].astype("boolean")
        elif "INT" in type_:
            frame[name] = frame[name].astype("Int64")
        elif type_ == "DATE":
            frame[name] = pd.to_datetime(frame[name])
    return frame
