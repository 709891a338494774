-- FOLDER and MATTERS stand for the folder of tables and the table of matters. The tables hold what is not stated as ''.
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA temp_store = MEMORY;
.mode csv
.import FOLDER/regions.csv region
.import FOLDER/institutions.csv institution_text
.import FOLDER/mandates.csv mandate_text
.mode tabs
.import MATTERS matter_text
.mode list
CREATE TABLE institution AS
SELECT id, nullif(name, '') AS name, region, nullif(kind, '') AS kind, nullif(nature, '') AS nature,
    nullif(form, '') AS form, nullif(rank, '') AS rank, nullif(coverage, '') AS coverage, nullif(supervisor, '') AS supervisor
FROM institution_text;
CREATE TABLE stated AS
SELECT rowid AS id, institution, matter, act, nullif(role, '') AS role,
    nullif("authorised_by.instrument", '') AS instrument, nullif(objects, '') AS objects
FROM mandate_text;
CREATE TABLE matter AS
SELECT "# code" AS code, nullif(broader, '') AS broader, nullif(domain, '') AS domain FROM matter_text;
