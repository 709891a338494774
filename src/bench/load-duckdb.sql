-- FOLDER and MATTERS stand for the folder of tables and the table of matters.
CREATE TABLE region AS SELECT * FROM read_csv('FOLDER/regions.csv', all_varchar = true, header = true);
CREATE TABLE institution AS SELECT * FROM read_csv('FOLDER/institutions.csv', all_varchar = true, header = true);
CREATE TABLE stated AS
SELECT row_number() OVER () AS id, institution, matter, act, role, "authorised_by.instrument" AS instrument, objects
FROM read_csv('FOLDER/mandates.csv', all_varchar = true, header = true);
CREATE TABLE matter AS
SELECT column0 AS code, column1 AS broader, column2 AS domain
FROM read_csv('MATTERS', all_varchar = true, header = false, skip = 1, delim = '\t', quote = '');
