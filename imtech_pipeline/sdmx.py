"""The structure of the SDMX export: concepts, code lists and data structure definition as an SDMX-JSON message.

Belongs here: what SDMX needs to know of the columns that `export` writes. Does not belong here: the data.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import duckdb

AGENCY, VERSION = "IMTECH", "1.0"
SCHEMA = (
    "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/structure-message/tools/schemas/2.0.0/"
    "sdmx-json-structure-schema.json"
)

#: Concepts of the columns, in their order: name, code list or type. The units have none of the code lists: SDMX allows
#: no "/" in a code, and "CNY/kg" is one.
DIMENSIONS: dict[str, tuple[str, str]] = {
    "FREQ": ("Frequency", "CL_FREQ"),
    "REF_AREA": ("Place", "CL_AREA"),
    "INDICATOR": ("Indicator", "CL_INDICATOR"),
    "BREAKDOWN": ("Part of the indicator", "CL_BREAKDOWN"),
    "MEASURE": ("Kind of value", "CL_MEASURE"),
    "UNIT_MEASURE": ("Unit", "String"),
    "SCENARIO": ("Scenario", "CL_SCENARIO"),
    "COMPARISON_BASIS": ("What a change is against: yoy, qoq, mom, since:YYYY; _Z for none", "String"),
    "TIME_PERIOD": ("Time that the value is for", "ObservationalTimePeriod"),
}
MEASURES: dict[str, tuple[str, str]] = {"OBS_VALUE": ("Value", "Double")}
ATTRIBUTES: dict[str, tuple[str, str]] = {
    "OBS_STATUS": ("Status", "CL_OBS_STATUS"),
    "METHOD": ("How it was worked out", "CL_METHOD"),
    "OBS_VALUE_LOW": ("Lower end of its interval", "Double"),
    "OBS_VALUE_HIGH": ("Upper end of its interval", "Double"),
    "SOURCE_COUNT": ("Independent sources that tell it", "Integer"),
    "VALID_FROM": ("Day from which this value was known", "GregorianDay"),
    "BREAK_NOTE": ("Why it must not be joined with what lies before", "String"),
    "OBS_ID": ("Id of the observation", "String"),
}

# the codes that no table of the warehouse lists
_CODES: dict[str, dict[str, str]] = {
    "CL_FREQ": {
        "A": "Annual", "S": "Half-yearly", "Q": "Quarterly", "M": "Monthly", "W": "Weekly", "D": "Daily",
        "_O": "Other", "_U": "Unspecified",
    },
    "CL_MEASURE": {"LEVEL": "Level", "CHANGE": "Change", "SHARE": "Share", "MULTIPLE": "Multiple"},
    "CL_SCENARIO": {"ACTUAL": "Actual", "TARGET": "Target: planned, forecast or expected"},
    "CL_OBS_STATUS": {
        "A": "Normal value", "B": "Time series break", "E": "Estimated value", "F": "Forecast value",
        "P": "Provisional value", "U": "Low reliability",
    },
}  # fmt: skip
_TABLES = {
    "CL_AREA": "select ref_area, name_en, parent_area from core.dim_area order by 1",
    "CL_INDICATOR": "select indicator, name_en, null from core.dim_indicator order by 1",
    "CL_BREAKDOWN": "select breakdown, name_en, null from core.dim_breakdown order by 1",
    "CL_METHOD": "select method_id, name, null from core.dim_method order by 1",
}


def structure(con: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    """Return the structure message for the data that `export` writes as SDMX-CSV.

    Parameters
    ----------
    con : duckdb.DuckDBPyConnection
        The published warehouse.
    """
    concepts = DIMENSIONS | MEASURES | ATTRIBUTES
    lists = [_code_list(name, ((code, text, None) for code, text in codes.items())) for name, codes in _CODES.items()]
    lists += [_code_list(name, con.execute(query).fetchall()) for name, query in _TABLES.items()]
    dimensions = [_component(name) for name in DIMENSIONS if name != "TIME_PERIOD"]
    attributes = [
        _component(name) | {"attributeRelationship": {"observation": {}}, "measureRelationship": list(MEASURES)}
        for name in ATTRIBUTES
    ]
    named = {"agencyID": AGENCY, "version": VERSION}
    return {
        "meta": {"id": "DF_FIGURES", "sender": {"id": AGENCY}, "prepared": _published(con), "schema": SCHEMA},
        "data": {
            "codelists": lists,
            "conceptSchemes": [
                named
                | {
                    "id": "CS_FIGURES",
                    "name": "Concepts of the figures",
                    "concepts": [{"id": name, "name": text} for name, (text, _) in concepts.items()],
                }
            ],
            "dataStructures": [
                named
                | {
                    "id": "DSD_FIGURES",
                    "name": "Figures of statistical news",
                    "dataStructureComponents": {
                        "dimensionList": {"dimensions": dimensions, "timeDimension": _component("TIME_PERIOD")},
                        "measureList": {"measures": [_component(name) for name in MEASURES]},
                        "attributeList": {"attributes": attributes},
                    },
                }
            ],
            "dataflows": [
                named
                | {
                    "id": "DF_FIGURES",
                    "name": "Figures of statistical news",
                    "structure": _urn("datastructure.DataStructure", "DSD_FIGURES"),
                }
            ],
        },
    }


def _published(con: duckdb.DuckDBPyConnection) -> str:
    """When the newest article came in: the message of one warehouse is the same on every day."""
    [(day,)] = con.execute("select max(first_seen_at)::date from core.dim_article").fetchall()
    return f"{day or '1970-01-01'}T00:00:00Z"


def _urn(class_: str, name: str, item: str = "") -> str:
    return f"urn:sdmx:org.sdmx.infomodel.{class_}={AGENCY}:{name}({VERSION}){'.' + item if item else ''}"


def _component(name: str) -> dict[str, Any]:
    _, kind = (DIMENSIONS | MEASURES | ATTRIBUTES)[name]
    coded = kind.startswith("CL_")
    represented = {"enumeration": _urn("codelist.Codelist", kind)} if coded else {"format": {"dataType": kind}}
    return {
        "id": name,
        "conceptIdentity": _urn("conceptscheme.Concept", "CS_FIGURES", name),
        "localRepresentation": represented,
    }


def _code_list(name: str, codes: Iterable[tuple[str, str | None, str | None]]) -> dict[str, Any]:
    return {
        "id": name,
        "agencyID": AGENCY,
        "version": VERSION,
        "name": name.removeprefix("CL_").replace("_", " ").capitalize(),
        "codes": [
            {"id": code, "name": text or code} | ({"parent": parent} if parent else {}) for code, text, parent in codes
        ],
    }
