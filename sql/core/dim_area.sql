-- One row a place.
create table core.dim_area (
    ref_area varchar,  -- Code (ISO 3166-2, ISO 3166-1, with GB/T 2260 below a province)
    name_en varchar,  -- Name in English
    name_zh varchar,  -- Name in Chinese
    area_type varchar,  -- country, province, city, league, banner, zone ...
    parent_area varchar,  -- Code of the place that it lies in
    iso_code varchar  -- ISO 3166 code, where it has one
)
