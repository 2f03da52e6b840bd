"""The code lists agree with each other and with the standards that they follow, and subjects are bound to them."""

from __future__ import annotations

import re
import time
from collections import Counter

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imtech_pipeline.catalogue import TOTAL, UNBOUND, area_by_name, bind, load, read_table
from imtech_pipeline.catalogue.binder import Binder

CATALOGUE = load()

# subject | kind | unit | indicator | breakdown (none: the total)
BOUND = """
share of trade with Japan | share | percent | FOREIGN_TRADE | WITH_JP
share of exports of high-tech products | share | percent | EXPORTS | HIGH_TECH_PRODUCTS
people in employment | level | 1 | EMPLOYMENT
unemployed persons | level | 1 | UNEMPLOYED
joblessness of young people | share | percent | UNEMPLOYMENT_RATE | YOUTH
key policy rate | change | percentage_point | POLICY_RATE
monetary policy interest rate | share | percent | POLICY_RATE
gross international reserves | level | USD | FOREIGN_RESERVES
public debt as share of GDP | share | percent | GOVERNMENT_DEBT_GDP
current account deficit as share of GDP | share | percent | CURRENT_ACCOUNT_GDP
total fertility rate | level | 1 | FERTILITY_RATE
hotel room occupancy | share | percent | HOTEL_OCCUPANCY
data centres | level | 1 | DATA_CENTERS
visitors welcomed | level | 1 | TOURIST_TRIPS
foreign tourist arrivals | change | percent | TOURIST_TRIPS | INBOUND
national jobless rate | share | percent | UNEMPLOYMENT_RATE
food inflation | change | percent | CPI | FOOD
residents aged 60 and over | level | 1 | POPULATION | AGE_60
real GDP | change | percent | GDP
price of oil per barrel | level | USD/bbl | OIL_PRICE
new wind capacity | level | GW | POWER_CAPACITY_ADDED | WIND
inbound China-Europe freight trains | level | 1 | FREIGHT_TRAINS_CHINA_EUROPE | TRAINS_BACK
per capita net property income of rural residents | level | CNY | PROPERTY_INCOME_PER_CAPITA | RURAL
new homes completed | level | 1 | HOUSING_COMPLETED
grain yield per mu | level | kg/mu | GRAIN_YIELD
cattle in stock | level | 1 | LIVESTOCK | CATTLE
pension insurance participants | level | 1 | PENSION_INSURED
actually utilized foreign investment | level | USD | FDI_UTILIZED
automobile production | level | 1 | VEHICLE_OUTPUT
commercial housing sold | level | m2 | HOUSING_SALES_AREA
technology deals | level | 1 | TECH_DEALS
technology transactions | level | 1 | TECH_DEALS
a total of technology deals | level | 1 | TECH_DEALS
technology deals | change | percent | TECH_DEALS
technology deals | level | CNY | TECH_CONTRACTS_VALUE
value of technology deals | change | percent | TECH_CONTRACTS_VALUE
technology contracts | level | 1 | TECH_CONTRACTS
technology contracts | level | CNY | TECH_CONTRACTS_VALUE
technology contracts | change | percent | TECH_CONTRACTS
technical contracts | level | 1 | TECH_CONTRACTS
number of technology contracts | change | percent | TECH_CONTRACTS
value of technology contracts | level | CNY | TECH_CONTRACTS_VALUE
value of technology contracts | equivalent | USD | TECH_CONTRACTS_VALUE
value of technology contracts | change | percent | TECH_CONTRACTS_VALUE
value of technology contracts | multiple | ratio | TECH_CONTRACTS_VALUE
the total value of Inner Mongolia's technology contracts | level | CNY | TECH_CONTRACTS_VALUE
transaction value of technology contracts | level | CNY | TECH_CONTRACTS_VALUE
technology contract turnover | level | CNY | TECH_CONTRACTS_VALUE
technology contracts signed | level | 1 | TECH_CONTRACTS_SIGNED
technology contracts signed | level | CNY | TECH_CONTRACTS_SIGNED_VALUE
technology contracts registered | level | 1 | TECH_CONTRACTS_REGISTERED
registered technology contracts | level | CNY | TECH_CONTRACTS_REGISTERED_VALUE
value of technology contracts registered by enterprises | level | CNY | TECH_CONTRACTS_REGISTERED_VALUE | ENTERPRISES
technology value of technology contracts registered | level | CNY | TECH_CONTRACTS_REGISTERED_TECH_VALUE
technology contracts absorbed | level | 1 | TECH_CONTRACTS_ABSORBED
value of technology contracts output | level | CNY | TECH_CONTRACTS_OUTPUT_VALUE
value of technology contracts in energy | level | CNY | TECH_CONTRACTS_VALUE | F_ENERGY
technology transfer contracts | level | 1 | TECH_CONTRACTS | C_TRANSFER
average value of a technology contract | level | CNY | TECH_CONTRACT_AVERAGE_VALUE
share of enterprises in the value of technology contracts | share | percent | TECH_CONTRACTS_VALUE | ENTERPRISES
share of Hohhot in technology contracts registered | share | percent | TECH_CONTRACTS_REGISTERED
state-level service institutions for technology transfer | level | 1 | TECH_TRANSFER_INSTITUTIONS | NATIONAL
technology transfer institutions | level | 1 | TECH_TRANSFER_INSTITUTIONS
science and technology industrial parks and bases of various types | level | 1 | ST_PARKS_BASES
scientific and technological industrial parks | level | 1 | ST_PARKS_BASES
national science and technology industrial parks and bases | level | 1 | ST_PARKS_BASES | NATIONAL
share of national ones in science and technology industrial parks | share | percent | ST_PARKS_BASES | NATIONAL
state-level sci-tech business incubators | level | 1 | INCUBATORS | NATIONAL
provincial-level incubators | level | 1 | INCUBATORS | REGIONAL
makerspaces | level | 1 | MAKER_SPACES
maker spaces in Xiliin Gol League | level | 1 | MAKER_SPACES
city-level maker spaces | level | 1 | MAKER_SPACES | CITY
rural innovation and entrepreneurship spaces | level | 1 | RURAL_SPACES
autonomous region-level key laboratories | level | 1 | KEY_LABORATORIES | REGIONAL
state key laboratories | level | 1 | KEY_LABORATORIES | NATIONAL
special fund for scientific and technological achievements | level | CNY | TECH_TRANSFER_SPECIAL_FUND
compensation funding | level | CNY | IPR_COMPENSATION_FUNDING
loans leveraged by compensation funding | level | CNY | IPR_LEVERAGED_LOANS
leveraged loans | level | CNY | IPR_LEVERAGED_LOANS
IPR pledge loans | level | 1 | IPR_PLEDGE_LOANS
IPR pledge loans | level | CNY | IPR_PLEDGE_FINANCING
intellectual property pledge financing | change | percent | IPR_PLEDGE_FINANCING
patent pledge financing | level | CNY | IPR_PLEDGE_FINANCING | PATENTS
R&D spending | level | CNY | RD_SPENDING
R & D expenditure | level | CNY | RD_SPENDING
research and development spending | change | percent | RD_SPENDING
Hohhot's investment in research and development | level | CNY | RD_SPENDING
R&D spending of enterprises | level | CNY | RD_SPENDING | ENTERPRISES
R&D spending of industrial enterprises above designated size | level | CNY | RD_SPENDING | INDUSTRIAL_ENTERPRISES
R&D spending by colleges and universities | level | CNY | RD_SPENDING | UNIVERSITIES
spending on basic research | level | CNY | RD_SPENDING | BASIC_RESEARCH
share of experimental development in R&D spending | share | percent | RD_SPENDING | EXPERIMENTAL_DEVELOPMENT
share of basic research in R&D spending | change | percentage_point | RD_SPENDING | BASIC_RESEARCH
R&D intensity | share | percent | RD_INTENSITY
R&D intensity | change | percentage_point | RD_INTENSITY
share of R&D expenditure in GDP | share | percent | RD_INTENSITY
R&D personnel | level | 1 | RD_PERSONNEL
R&D personnel | level | person-year | RD_PERSONNEL_FTE
fiscal expenditure on science and technology | level | CNY | FISCAL_ST_SPENDING
fiscal spending on science and technology of leagues and cities | level | CNY | FISCAL_ST_SPENDING | LEAGUES_CITIES
patents applied for | level | 1 | PATENT_APPLICATIONS
patent application volume | change | percent | PATENT_APPLICATIONS
invention patent applications | level | 1 | PATENT_APPLICATIONS | INVENTION
PCT international patent applications | level | 1 | PATENT_APPLICATIONS | PCT
patents granted | level | 1 | PATENTS_GRANTED
granted utility model patents | level | 1 | PATENTS_GRANTED | UTILITY_MODEL
valid invention patents | level | 1 | PATENTS_HELD | INVENTION
valid invention patents per 10,000 people | level | 1/10,000 people | PATENTS_PER_10K
invention patents per 10,000 people | level | 1 | PATENTS_PER_10K
high-value invention patents per 10,000 people | level | 1/10,000 people | PATENTS_PER_10K | HIGH_VALUE
hi-tech enterprises | level | 1 | HIGH_TECH_ENTERPRISES
national high-tech enterprises | multiple | ratio | HIGH_TECH_ENTERPRISES
newly recognized high-tech enterprises | level | 1 | HIGH_TECH_ENTERPRISES_NEW
sci-tech SMEs | level | 1 | TECH_SMES
science and technology-based small and medium-sized enterprises | level | 1 | TECH_SMES
revenue of high-tech enterprises | level | CNY | HIGH_TECH_ENTERPRISES_REVENUE
national high-tech zones | level | 1 | HIGH_TECH_ZONES | NATIONAL
gross regional product of Ordos | level | CNY | GDP
GDP growth | change | percent | GDP
growth of GDP | change | percent | GDP
China's economy | change | percent | GDP
added value of the tertiary industry | change | percent | GDP | TERTIARY
share of the secondary industry in GDP | share | percent | GDP | SECONDARY
per capita GDP | level | CNY | GDP_PER_CAPITA
value-added industrial output | change | percent | INDUSTRIAL_VALUE_ADDED
manufacturing value added | change | percent | INDUSTRIAL_VALUE_ADDED | MANUFACTURING
fixed-asset investment | change | percent | FIXED_ASSET_INVESTMENT
private investment | change | percent | FIXED_ASSET_INVESTMENT | PRIVATE
total retail sales of consumer goods | level | CNY | RETAIL_SALES
retail sales of consumer goods in rural areas | change | percent | RETAIL_SALES | RURAL
imports and exports | level | CNY | FOREIGN_TRADE
foreign trade volume | level | CNY | FOREIGN_TRADE
exports | change | percent | EXPORTS
exports to Mongolia | level | CNY | EXPORTS | WITH_MN
trade with Russia | change | percent | FOREIGN_TRADE | WITH_RU
trade with countries along the Belt and Road | level | CNY | FOREIGN_TRADE | BELT_AND_ROAD
exports of mechanical and electrical products | level | CNY | EXPORTS | MECH_ELECTRICAL
share of ASEAN in foreign trade | share | percent | FOREIGN_TRADE | WITH_ASEAN
consumer prices | change | percent | CPI
food consumer prices | change | percent | CPI | FOOD
per capita disposable income | level | CNY | INCOME_PER_CAPITA
per capita disposable income of urban residents | level | CNY | INCOME_PER_CAPITA | URBAN
disposable income per person of farmers and herders | change | percent | INCOME_PER_CAPITA | RURAL
permanent population | level | 1 | POPULATION
urbanization rate | share | percent | URBANIZATION
urbanisation rate | change | percentage_point | URBANIZATION
new urban jobs | level | 1 | NEW_URBAN_JOBS
surveyed urban unemployment rate | share | percent | UNEMPLOYMENT_RATE
installed capacity of wind power | level | kW | POWER_CAPACITY | WIND
wind power installed capacity | level | GW | POWER_CAPACITY | WIND
capacity of wind power in the region | level | GW | POWER_CAPACITY | WIND
installed renewable energy capacity | level | GW | POWER_CAPACITY | RENEWABLE
installed capacity of PV power | level | MW | POWER_CAPACITY | SOLAR
installed capacity of new energy added | level | GW | POWER_CAPACITY_ADDED | NEW_ENERGY
share of new energy in installed power capacity | share | percent | POWER_CAPACITY | NEW_ENERGY
share of Inner Mongolia in the wind power capacity of China | share | percent | POWER_CAPACITY | WIND
electricity generated by wind and solar power | level | kWh | ELECTRICITY_GENERATION | WIND_SOLAR
power generation | level | kWh | ELECTRICITY_GENERATION
raw coal output | level | t | COAL_OUTPUT
output of natural gas | change | percent | GAS_OUTPUT
crude steel output | level | t | CRUDE_STEEL_OUTPUT
output value of the rare earth industry | level | CNY | RARE_EARTH_OUTPUT_VALUE
grain output | level | t | GRAIN_OUTPUT
corn output | level | t | GRAIN_OUTPUT | CORN
beef output | level | t | MEAT_OUTPUT | BEEF
milk production | change | percent | MILK_OUTPUT
cashmere output | level | t | CASHMERE_OUTPUT
China-Europe freight trains through Manzhouli | level | 1 | FREIGHT_TRAINS_CHINA_EUROPE
China-Europe freight train trips | change | percent | FREIGHT_TRAINS_CHINA_EUROPE
port cargo throughput | level | t | PORT_CARGO
tourist trips | level | 1 | TOURIST_TRIPS
inbound tourist trips | level | 1 | TOURIST_TRIPS | INBOUND
revenue from tourism | level | CNY | TOURISM_REVENUE
parcels delivered | level | 1 | PARCELS
general public budget revenue | level | CNY | FISCAL_REVENUE
balance of deposits | level | CNY | DEPOSITS
outstanding loans of financial institutions | level | CNY | LOANS
forest coverage rate | share | percent | FOREST_COVERAGE
share of days with good air quality | share | percent | GOOD_AIR_DAYS_SHARE
desertified land treated | level | mu | DESERTIFICATION_CONTROL
carbon dioxide emissions | change | percent | CO2_EMISSIONS
price of praseodymium-neodymium oxide per tonne | level | CNY | PRND_OXIDE_PRICE
place of Inner Mongolia by R&D spending | rank | 1 | RD_SPENDING
技术合同成交额 | level | CNY | TECH_CONTRACTS_VALUE
全区技术合同成交额 | change | percent | TECH_CONTRACTS_VALUE
技术合同 | level | 1 | TECH_CONTRACTS
认定登记技术合同 | level | 1 | TECH_CONTRACTS_REGISTERED
内蒙古R&D经费 | level | CNY | RD_SPENDING
企业研发经费 | level | CNY | RD_SPENDING | ENTERPRISES
基础研究经费 | level | CNY | RD_SPENDING | BASIC_RESEARCH
国家级众创空间 | level | 1 | MAKER_SPACES | NATIONAL
星创天地 | level | 1 | RURAL_SPACES
发明专利授权量 | level | 1 | PATENTS_GRANTED | INVENTION
风电装机容量 | level | kW | POWER_CAPACITY | WIND
新能源装机占总装机的比重 | share | percent | POWER_CAPACITY | NEW_ENERGY
常住人口城镇化率 | share | percent | URBANIZATION
城镇居民人均可支配收入 | level | CNY | INCOME_PER_CAPITA | URBAN
"""

NOT_BOUND = """
invention patents | change | percent
share of national key laboratories | share | percent
share of technology services | share | percent
exports to Vietnam | level | CNY
economy of Japan's largest firm | change | percent
technology contracts | level | t
technology | level | CNY
contracts | level | 1
deals | level | CNY
loans | level | CNY
technology contracts and patents | level | 1
number of technology contracts | level | CNY
value of a major technology contract | level | CNY
technology contract | level | 1
output value of a rare earth enterprise | level | CNY
loan against pledged intellectual property | level | CNY
R&D spending of a province | level | CNY
R&D spending of seven industries | level | CNY
R&D spending per enterprise | level | CNY
R&D spending on new medicines | level | CNY
industries with R&D spending of over 1 billion yuan | level | 1
high-tech enterprises with revenue above 100 million yuan | level | 1
maker spaces that had closed | level | 1
rural innovation and entrepreneurship spaces counted twice | level | 1
incubators and maker spaces | level | 1
subsidies for incubators and maker spaces | level | CNY
floor area of maker spaces | level | m2
teams in maker spaces | level | 1
patents pledged by a rare earth company | level | 1
patent disputes | level | 1
growth of GDP | change | percentage_point
gap between GDP growth and the national average | level | percentage_point
GDP | share | percent
R&D spending | share | percent
share of GDP | share | percent
share of high-tech enterprises in industrial profits | share | percent
share of six provinces in R&D spending | share | percent
share of Hohhot in something else | share | percent
tourism revenue as share of that of 2019 | share | percent
tourist trips from Mongolia | level | 1
Chinese tourists | level | 1
Chinese tire imports | multiple | ratio
imports of solar panels | level | USD
Chinese imports | change | percent
trade deals | level | USD
natural gas sold to China | level | m3
milk drunk | level | t
milk output of a provincial region in a year | level | t
sheep fed | level | 1
hospitals | level | 1
universities | level | 1
vehicles | level | 1
consumer price of a sheep | level | CNY
population of wolves | level | 1
area of the forage base | level | mu
distance from Hohhot to Beijing | level | km
cities by R&D spending | rank | 1
twentieth consecutive year of growth | rank | 1
place among national high-tech zones | rank | 1
value of technology contracts | level | qubit
value of technology contracts | level | furlong
技术合同和专利 | level | 1
技术 | level | CNY
企业贷款逾期 | level | CNY
"""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize("row", _rows(BOUND), ids=lambda row: " ".join(row[:3]))
def test_subject_is_bound(row: list[str]) -> None:
    subject, kind, unit, indicator, *breakdown = row
    found = bind(subject, unit, kind)
    assert (found.indicator, found.breakdown) == (indicator, breakdown[0] if breakdown else TOTAL)


@pytest.mark.parametrize("row", _rows(NOT_BOUND), ids=" ".join)
def test_subject_with_an_unexplained_word_or_a_wrong_unit_is_not_bound(row: list[str]) -> None:
    subject, kind, unit = row
    assert bind(subject, unit, kind) is UNBOUND


@pytest.mark.parametrize(
    "code",
    ["TECH_DEALS", "TECH_CONTRACTS", "TECH_CONTRACTS_SIGNED", "TECH_CONTRACTS_REGISTERED"],
)
def test_deals_contracts_signed_and_contracts_registered_are_indicators_of_their_own(code: str) -> None:
    number, value = CATALOGUE.indicator[code], CATALOGUE.indicator[f"{code}_VALUE"]
    assert (number.unit_measure, number.family) == ("1", "TECH_MARKET_NUMBER")
    assert (value.unit_measure, value.family) == ("CNY", "TECH_MARKET_VALUE")


def test_every_name_of_an_indicator_binds_to_it() -> None:
    """A written form that no subject can reach is dead data, one that leads elsewhere is wrong data."""
    wrong = []
    for name, code, breakdown in read_table("indicator_names"):
        indicator = CATALOGUE.indicator[code]
        found = bind(name, indicator.unit_measure, "share" if indicator.unit_measure == "percent" else "level")
        if (found.indicator, found.breakdown) != (code, breakdown):
            wrong.append((name, code, breakdown, found))
    assert not wrong


@given(st.text(), st.sampled_from(["1", "CNY", "percent", "", None]), st.sampled_from(["level", "share", "rank", "?"]))
def test_bind_never_raises(subject: str, unit: str | None, kind: str) -> None:
    found = bind(subject, unit, kind)
    assert (found.indicator is None) == (found.breakdown is None)


@pytest.mark.parametrize(
    "subject", ["share of " * 50_000, "in " * 100_000, "technology " * 50_000, "技术合同" * 50_000, "a" * 10**6]
)
def test_a_huge_subject_costs_nothing(subject: str) -> None:
    start = time.process_time()
    assert bind(subject, "1", "share") is UNBOUND
    assert time.process_time() - start < 0.5


def test_codes_are_unique_and_refer_to_each_other() -> None:
    for name in ("indicators", "breakdowns", "areas", "units"):
        codes = [row[0] for row in read_table(name)]
        assert [code for code, count in Counter(codes).items() if count > 1] == [], name
    dimensions = {row.dimension for row in CATALOGUE.breakdowns}
    units = CATALOGUE.unit
    breakdowns = {row.breakdown for row in CATALOGUE.breakdowns}
    for indicator in CATALOGUE.indicators:
        assert indicator.unit_measure in units, indicator
        assert set(indicator.dimensions) <= dimensions, indicator
        assert indicator.stock_flow in {"stock", "flow", "ratio", "price"}, indicator
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*", indicator.indicator)
        assert indicator.definition.endswith(".")
        assert indicator.name_zh
        assert indicator.source_note
    assert {row[1] for row in read_table("indicator_names")} == set(CATALOGUE.indicator)
    assert {row[2] for row in read_table("indicator_names")} <= breakdowns
    assert {row[1] for row in read_table("breakdown_names")} <= breakdowns
    assert {row.unit_measure for row in CATALOGUE.unit_forms} <= set(units)
    assert {row.ref_area for row in CATALOGUE.area_names} == set(CATALOGUE.area)
    for area in CATALOGUE.areas:
        assert area.parent_area is None or area.parent_area in CATALOGUE.area, area
        assert CATALOGUE.is_within(area.ref_area, "001"), f"{area} does not lie in the world: a loop, or no parent"


def test_no_two_indicators_of_one_unit_share_a_written_form() -> None:
    owners: dict[tuple[str, str], set[str]] = {}
    binder = Binder(CATALOGUE)
    for name, code, _ in read_table("indicator_names"):
        words = " ".join(sorted(binder._words(name))) or name
        key = name if re.search(r"[\u3400-\u9fff]", name) else words
        owners.setdefault((key, CATALOGUE.unit[CATALOGUE.indicator[code].unit_measure].dimension), set()).add(code)
    assert {key: codes for key, codes in owners.items() if len(codes) > 1} == {}


def test_areas_carry_the_codes_of_the_standards() -> None:
    countries = {row.ref_area for row in CATALOGUE.areas if row.area_type == "country"}
    assert all(pycountry.countries.get(alpha_2=code) for code in countries)
    assert len(countries) > 230
    china = {row.ref_area for row in CATALOGUE.areas if row.iso_code and row.iso_code.startswith("CN-")}
    assert china == {row.code for row in pycountry.subdivisions.get(country_code="CN")}
    assert len(china) == 34
    for row in CATALOGUE.areas:
        if row.iso_code and "-" in row.iso_code and row.area_type == "state":
            assert pycountry.subdivisions.get(code=row.iso_code), row
    inner_mongolia = [
        row for row in CATALOGUE.areas if row.parent_area == "CN-NM" and row.area_type in {"city", "league"}
    ]
    assert len(inner_mongolia) == 12
    counties = [row for row in CATALOGUE.areas if re.fullmatch(r"CN-NM-15\d{4}", row.ref_area)]
    assert len(counties) == 12 + 103
    for row in counties:
        code = row.ref_area.removeprefix("CN-NM-")
        parent = "CN-NM" if code.endswith("00") else f"CN-NM-{code[:4]}00"
        assert row.parent_area == parent


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Inner Mongolia", "CN-NM"),
        ("INNER MONGOLIA", "CN-NM"),
        ("Inner Mongolia autonomous region", "CN-NM"),
        ("内蒙古", "CN-NM"),
        ("Xiliin Gol League", "CN-NM-152500"),
        ("Xilingol", "CN-NM-152500"),
        ("Xing'an League", "CN-NM-152200"),
        ("Xing\u2019an League", "CN-NM-152200"),
        ("Ulaanqab", "CN-NM-150900"),
        ("Bayannur", "CN-NM-150800"),
        ("Hulunbeier", "CN-NM-150700"),
        ("Alashan", "CN-NM-152900"),
        ("HOHHOT", "CN-NM-150100"),
        ("Manzhouli", "CN-NM-150781"),
        ("Erenhot", "CN-NM-152501"),
        ("Jungar Banner", "CN-NM-150622"),
        ("Bayan Obo", "CN-NM-150206"),
        ("Baotou Rare Earth High-tech Zone", "CN-NM-BAOTOU-RARE-EARTH-HTZ"),
        ("Shaanxi", "CN-SN"),
        ("Shanxi", "CN-SX"),
        ("Xi'an", "CN-SN-610100"),
        ("Jilin", "CN-JL"),
        ("Jilin City", "CN-JL-220200"),
        ("Hainan", "CN-HI"),
        ("Mongolia", "MN"),
        ("Chinese", "CN"),
        ("U.S.", "US"),
        ("UK", "GB"),
        ("Turkey", "TR"),
        ("European Union", "EU"),
        ("World", "001"),
    ],
)
def test_area_by_name(name: str, code: str) -> None:
    assert area_by_name(name) == code


def test_a_word_that_only_looks_like_a_place_is_none() -> None:
    assert [area_by_name(word) for word in ("us", "turkey", "china", "polish", "Atlantis", "")] == [None] * 6


def test_a_shared_name_goes_to_the_better_known_area_unless_told() -> None:
    assert area_by_name("Suzhou") == "CN-JS-320500"
    assert area_by_name("Suzhou", within="CN-AH") == "CN-AH-341300"
    assert area_by_name("Suzhou", within="CN-GD") == "CN-JS-320500"


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("dim_indicator", "indicator name_en name_zh definition stock_flow unit_measure topic source_note"),
        ("dim_breakdown", "breakdown name_en name_zh dimension definition"),
        ("dim_area", "ref_area name_en name_zh area_type parent_area iso_code"),
        ("dim_unit", "unit_measure name_en name_zh dimension factor symbol"),
    ],
)
def test_frames_have_the_columns_of_the_tables(name: str, columns: str) -> None:
    frame = CATALOGUE.frame(name)
    assert list(frame.columns) == columns.split()
    assert frame.iloc[:, 0].is_unique
    assert not (frame.drop(columns="factor", errors="ignore") == "").any().any()


def test_an_unknown_frame_is_told_with_those_that_exist() -> None:
    with pytest.raises(KeyError, match="dim_unit"):
        CATALOGUE.frame("dim_colour")


# Currencies of older articles, most of them taken over by the euro: the third list of ISO 4217.
WITHDRAWN = set("ATS BEF BGN CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LVL MTL NLG PTE SIT SKK ZWL".split())


def test_units() -> None:
    units = CATALOGUE.unit
    for code, unit in units.items():
        assert (unit.factor is None) == (unit.dimension == "currency"), code
        # bitcoin never was in the standard
        if unit.dimension == "currency" and code != "BTC" and code not in WITHDRAWN:
            assert pycountry.currencies.get(alpha_3=code), code
    assert units["GW"].factor == 1_000_000
    assert units["mu"].factor == pytest.approx(10_000 / 15)
    assert units["tce"].dimension != units["t"].dimension
    forms = [(row.form if row.case_sensitive else row.form.casefold()) for row in CATALOGUE.unit_forms]
    assert [form for form, count in Counter(forms).items() if count > 1] == []
    assert {row.position for row in CATALOGUE.unit_forms} == {"prefix", "suffix", "both"}
    written = {row.form: row.unit_measure for row in CATALOGUE.unit_forms}
    for form, code in {
        "yuan": "CNY",
        "$": "USD",
        "HK$": "HKD",
        "per cent": "percent",
        "sq km": "km2",
        "人次": "1",
    }.items():
        assert written[form] == code
