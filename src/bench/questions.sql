-- The ten questions of QUESTIONS.md. DuckDB and SQLite run the same text; SQLite alone takes the lines after "--sqlite".
-- Before it, load-duckdb.sql or load-sqlite.sql makes the tables region, institution, stated and matter, in which what is
-- not stated is null. A comparison with null is unknown and fires nothing, which is what the rules say too.

CREATE TABLE act (act TEXT, category TEXT, power TEXT);
INSERT INTO act VALUES
    ('draft', 'abstract', 'decision'), ('issue', 'abstract', 'decision'), ('plan', 'abstract', 'decision'),
    ('order', 'specific', 'execution'), ('license', 'specific', 'execution'), ('confirm', 'specific', 'execution'),
    ('inspect', 'specific', 'supervision'), ('penalize', 'specific', 'supervision'),
    ('coercive-measure', 'specific', 'supervision'), ('coercive-enforcement', 'specific', 'supervision'),
    ('levy', 'specific', 'execution'), ('requisition', 'specific', 'execution'), ('grant', 'specific', 'execution'),
    ('reward', 'specific', 'execution'), ('adjudicate', 'specific', 'execution'), ('file', 'specific', 'execution'),
    ('administer', 'specific', 'execution'),
    ('coordinate', 'management', 'decision'), ('guide', 'management', 'execution'),
    ('evaluate', 'management', 'supervision'), ('review', 'management', 'execution'),
    ('approve-internal', 'management', 'execution'), ('promote', 'management', 'execution'),
    ('manage', 'management', 'execution'), ('emergency', 'management', 'execution'),
    ('build', 'work', 'execution'), ('operate', 'work', 'execution'), ('serve', 'work', 'execution'),
    ('support', 'work', 'execution');

CREATE TABLE rank_order (rank TEXT, place INTEGER);
INSERT INTO rank_order VALUES
    ('full-ministry', 1), ('deputy-ministry', 2), ('full-department', 3), ('deputy-department', 4),
    ('full-division', 5), ('deputy-division', 6), ('full-section', 7), ('deputy-section', 8);

-- Each matter with itself and all that lies above it; and with all in one line with it.
CREATE TABLE above AS
WITH RECURSIVE up (matter, broad) AS (
    SELECT code, code FROM matter
    UNION ALL
    SELECT up.matter, matter.broader FROM up JOIN matter ON matter.code = up.broad WHERE matter.broader IS NOT NULL)
SELECT matter, broad FROM up;

CREATE TABLE line AS
SELECT matter, broad AS other FROM above UNION SELECT broad, matter FROM above;

-- The other names of what a matter lies within; what may be meant by all of a matter, and by it or a part of it.
CREATE TABLE name (code TEXT, family INTEGER);
INSERT INTO name VALUES ('public-data', 1), ('social-data', 1), ('information-resources', 1),
    ('information-security', 2), ('cybersecurity', 2), ('personal-information', 2),
    ('digital-government', 3), ('informatization', 3), ('digital-economy', 4), ('big-data-industry', 4),
    ('digital-economy', 5), ('software-it-services', 5), ('digital-economy', 6), ('data-elements', 6);
CREATE TABLE kin AS
SELECT above.matter, other.code AS broad
FROM above JOIN name ON name.code = above.broad JOIN name AS other ON other.family = name.family AND other.code <> name.code;
CREATE TABLE whole AS
SELECT matter, broad FROM above UNION SELECT matter, broad FROM kin;
CREATE TABLE perhaps AS
SELECT matter, other FROM line UNION SELECT kin.matter, above.matter FROM kin JOIN above ON above.broad = kin.broad;

CREATE TABLE body AS
SELECT institution.*, rank_order.place AS place,
    kind = 'big-data' AND coalesce(nature, '') <> 'enterprise' AND CASE WHEN form IS NULL THEN nature <> 'public' ELSE form <> 'managed-public' END AS bureau
FROM institution LEFT JOIN rank_order ON rank_order.rank = institution.rank;

-- Leads and holds are unknown where the role is; legal: under a law or regulation.
CREATE TABLE mandate AS
SELECT stated.id, body.region, stated.institution, body.kind, body.nature, body.place, body.coverage, body.bureau,
    stated.matter, stated.act, act.category, act.power, stated.role, stated.objects, stated.instrument,
    stated.role IN ('sole', 'lead') AS leads,
    stated.role <> 'assist' AS holds,
    stated.objects IS NULL OR stated.objects IN ('enterprise', 'person') AS outward,
    act.category = 'specific' AND (stated.objects IN ('enterprise', 'person') OR (stated.objects IS NULL
        AND (stated.act NOT IN ('order', 'confirm', 'inspect', 'reward', 'file') OR coalesce(matter.domain, '') = 'industry')
        AND (stated.act <> 'license' OR (coalesce(matter.domain, '') NOT IN ('government', 'resources')
            AND coalesce(matter.broader, matter.code) NOT IN ('information-resources', 'public-data'))))) AS specific,
    stated.instrument IS NOT NULL AND stated.instrument IN ('law', 'administrative-regulation', 'local-regulation',
        'autonomous-regulation', 'special-zone-regulation') AS legal,
    stated.instrument IS NOT NULL AND stated.instrument IN ('law', 'administrative-regulation') AS national,
    stated.act IN ('license', 'penalize', 'coercive-measure', 'coercive-enforcement')
        OR (stated.act IN ('inspect', 'order', 'manage', 'administer')
            AND stated.matter IN (SELECT matter FROM above WHERE broad IN ('cybersecurity', 'information-security'))) AS shared,
    coalesce(body.form, '') = 'deliberative-office' AND body.kind <> 'cyberspace' AS deliberative
FROM stated JOIN body ON body.id = stated.institution JOIN act ON act.act = stated.act JOIN matter ON matter.code = stated.matter;
--sqlite CREATE INDEX mandate_by_matter ON mandate (region, matter);
--sqlite ANALYZE;

-- Pairs that stand in a line of subordination (sure 1), or may do so for all that is said: one that must have a
-- supervisor and names none (or, of a public institution, may have one), a bureau that says nothing of its form and may be
-- an organ's nameplate, and any other that says nothing of it (meets 1).
CREATE TABLE subordinate AS
WITH RECURSIVE over (lower, upper) AS (
    SELECT id, supervisor FROM body WHERE supervisor IS NOT NULL
    UNION
    SELECT over.lower, body.supervisor FROM over JOIN body ON body.id = over.upper WHERE body.supervisor IS NOT NULL),
pairs (one, other, sure, meets) AS (
    SELECT lower, upper, 1, 0 FROM over
    UNION ALL
    SELECT one.id, other.id, 0,
        CASE WHEN one.form IS NOT NULL
            OR (one.nature = 'public' AND other.nature IN ('administrative', 'party')) THEN 0 ELSE 1 END
    FROM body AS one JOIN body AS other ON other.region = one.region AND other.id <> one.id
    WHERE one.supervisor IS NULL AND (one.form IS NULL OR one.form IN ('managed', 'managed-public'))
        AND (one.place IS NULL OR other.place IS NULL OR other.place < one.place)
    UNION ALL
    SELECT one.id, other.id, 0, 0
    FROM body AS one JOIN body AS other ON other.region = one.region AND other.id <> one.id
    WHERE one.supervisor IS NULL AND one.form IS NULL AND one.kind IN ('big-data', 'government-services', 'enforcement')
        AND coalesce(one.nature, 'party') IN ('administrative', 'party')
        AND coalesce(other.nature, 'party') IN ('administrative', 'party')
        AND (one.place IS NULL OR other.place IS NULL OR other.place <= one.place)),
either (one, other, sure, meets) AS (
    SELECT one, other, sure, meets FROM pairs UNION ALL SELECT other, one, sure, meets FROM pairs)
SELECT one, other, max(sure) AS sure, min(meets) AS meets FROM either GROUP BY one, other;
--sqlite CREATE INDEX subordinate_pair ON subordinate (one, other);

-- Meetings: the matter is the broader of the two; each pair comes once.
CREATE TABLE meeting AS
WITH met AS (
    SELECT one.region, other.matter, one.matter = other.matter AS same_matter, one.leads AS lead,
        one.id AS one, other.id AS other, one.institution AS one_inst, other.institution AS other_inst,
        one.act AS one_act, other.act AS other_act, one.specific AND other.specific AS both_specific,
        one.act IN ('inspect', 'penalize', 'coercive-measure', 'coercive-enforcement') AS enforces,
        one.category AS one_category, other.category AS other_category, one.power = other.power AS same_power,
        one.nature AS one_nature, other.nature AS other_nature, one.bureau AS one_bureau, other.bureau AS other_bureau,
        one.kind AS one_kind, other.kind AS other_kind, one.legal AS one_legal, other.legal AS other_legal, (one.legal AND other.legal AND one.national = other.national)
            OR (one.shared AND other.shared AND (one.national OR one.instrument IS NULL) AND (other.national OR other.instrument IS NULL)) AS given,
        one.objects AS one_objects, other.objects AS other_objects
    FROM mandate AS one
    JOIN above ON above.matter = one.matter
    JOIN mandate AS other ON other.region = one.region AND other.matter = above.broad
        AND other.institution <> one.institution AND (other.matter <> one.matter OR other.id > one.id)
    WHERE one.holds AND other.holds AND one.leads = other.leads
        AND (one.act = other.act OR (one.category <> 'work' AND other.category <> 'work'))
        AND NOT one.deliberative AND NOT other.deliberative
        AND one.matter NOT IN (SELECT code FROM matter WHERE domain = 'resources'))
SELECT met.*,
    CASE WHEN one_inst < other_inst THEN one_inst ELSE other_inst END AS low,
    CASE WHEN one_inst < other_inst THEN other_inst ELSE one_inst END AS high,
    CASE WHEN NOT same_matter THEN 2
        WHEN one_act = other_act AND (one_objects = other_objects
            OR (one_objects IS NULL AND other_objects IS NULL AND one_act IN ('draft', 'issue', 'plan', 'coordinate'))) THEN 0
        WHEN one_act = other_act THEN 1
        WHEN same_power AND one_category IN ('abstract', 'management') AND other_category IN ('abstract', 'management')
            AND one_act NOT IN ('guide', 'review', 'approve-internal', 'emergency')
            AND other_act NOT IN ('guide', 'review', 'approve-internal', 'emergency') THEN 1
        ELSE 2 END AS grade,
    one_act = other_act OR (same_power AND one_category IN ('abstract', 'management') AND other_category IN ('abstract', 'management')
        AND one_act NOT IN ('guide', 'review', 'approve-internal', 'emergency')
        AND other_act NOT IN ('guide', 'review', 'approve-internal', 'emergency')) AS alike
FROM met
LEFT JOIN subordinate ON subordinate.one = met.one_inst AND subordinate.other = met.other_inst AND subordinate.meets = 0
WHERE subordinate.one IS NULL;

-- Overlaps of a bureau, by which other findings are silenced; one of them is a question itself.
CREATE TABLE overlap AS
WITH led (region, matter, low, high, kind, department, act, alike, severity, grade) AS (
    SELECT region, matter, low, high, other_kind, coalesce(other_nature, '') <> 'enterprise', other_act, alike,
        CASE WHEN grade = 0 AND one_act IN ('draft', 'approve-internal') THEN 1 ELSE grade END, grade FROM meeting WHERE lead AND NOT given AND one_bureau
        AND NOT (one_act = 'inspect' AND other_act = 'inspect')
    UNION ALL
    SELECT region, matter, low, high, one_kind, coalesce(one_nature, '') <> 'enterprise', one_act, alike,
        CASE WHEN grade = 0 AND one_act IN ('draft', 'approve-internal') THEN 1 ELSE grade END, grade FROM meeting WHERE lead AND NOT given AND other_bureau
        AND NOT (one_act = 'inspect' AND other_act = 'inspect'))
SELECT led.region, led.matter, led.low, led.high, led.kind, led.severity, led.grade
FROM led JOIN above ON above.matter = led.matter JOIN matter ON matter.code = led.matter AND
    ((kind = 'cyberspace' AND department AND broad IN ('information-security', 'informatization', 'information-resources'))
    OR (kind IN ('development-reform', 'general-office') AND act NOT IN ('approve-internal', 'review') AND alike
        AND ((broad = led.matter AND matter.domain = 'government') OR broad = 'digital-economy'))
    OR (kind = 'industry-it' AND department AND broad IN ('informatization', 'information-resources', 'information-security',
        'industrial-informatization', 'it-industrial-integration', 'software-it-services',
        'internet-information-services')));

CREATE TABLE silence AS
SELECT DISTINCT low, high, line.other AS matter, 1 AS decisions FROM overlap JOIN line ON line.matter = overlap.matter
UNION
SELECT DISTINCT low, high, line.other, 0 FROM meeting JOIN line ON line.matter = meeting.matter
WHERE same_matter AND lead AND one_act = other_act AND both_specific
    AND ((one_nature = 'administrative' AND other_nature = 'public' AND NOT other_legal AND NOT (other_kind = 'enforcement' AND enforces))
        OR (other_nature = 'administrative' AND one_nature = 'public' AND NOT one_legal AND NOT (one_kind = 'enforcement' AND enforces)));

-- What each institution has on the matter of a mandate to manage or inspect an industry: 0 no, 1 unknown, 2 yes.
CREATE TABLE toothless AS
WITH asked AS (
    SELECT mandate.id, mandate.region, mandate.institution, mandate.matter, mandate.coverage
    FROM mandate JOIN matter ON matter.code = mandate.matter
    WHERE bureau AND holds AND act IN ('manage', 'inspect') AND domain = 'industry' AND objects IN ('enterprise', 'person')),
near AS (
    SELECT asked.id, other.act, CASE
        WHEN other.role = 'assist' THEN 0
        WHEN (other.institution = asked.institution OR sure = 1) AND other.act <> 'administer' AND other.role IS NOT NULL THEN 2
        ELSE 1 END AS has
    FROM asked JOIN perhaps ON perhaps.matter = asked.matter
    JOIN mandate AS other ON other.region = asked.region AND other.matter = perhaps.other
        AND other.act IN ('license', 'penalize', 'administer') AND other.outward
    LEFT JOIN subordinate ON subordinate.one = asked.institution AND subordinate.other = other.institution
    WHERE other.institution = asked.institution OR subordinate.one IS NOT NULL),
known AS (
    SELECT asked.id, asked.region, asked.institution, asked.matter,
        CASE WHEN coverage IN ('full', 'applicant-facing') THEN 0 ELSE 1 END AS may_license,
        CASE WHEN coverage = 'full' THEN 0 ELSE 1 END AS may_penalize,
        coalesce(max(CASE WHEN near.act <> 'penalize' THEN has END), 0) AS licenses,
        coalesce(max(CASE WHEN near.act <> 'license' THEN has END), 0) AS penalizes
    FROM asked LEFT JOIN near ON near.id = asked.id
    GROUP BY asked.id, asked.region, asked.institution, asked.matter, asked.coverage)
SELECT id, region, institution, matter, CASE WHEN penalizes = 2 THEN 2 ELSE 1 END AS severity FROM known
WHERE (licenses = 2 OR (licenses = 0 AND may_license = 0)) AND (penalizes = 2 OR (penalizes = 0 AND may_penalize = 0))
    AND NOT (licenses = 2 AND penalizes = 2);

-- Whether somebody in a region may do more than is stated of it; an enterprise does what is stated.
CREATE TABLE unsaid AS
SELECT region,
    max(CASE WHEN coverage IN ('full', 'duties-only') THEN 0 ELSE 1 END) AS duties_open,
    max(CASE WHEN coverage = 'full' THEN 0 ELSE 1 END) AS powers_open
FROM institution WHERE nature IS NULL OR nature <> 'enterprise'
GROUP BY region;

-- What is said of each matter in a complete region, and of those that may be meant by it.
CREATE TABLE regional AS
WITH per_matter AS (
    SELECT mandate.region, matter,
        max(CASE WHEN leads OR role IS NULL THEN 1 ELSE 0 END) AS led,
        max(CASE WHEN coverage IN ('full', 'duties-only') THEN 0 ELSE 1 END) AS duties_open,
        max(CASE WHEN coverage = 'full' THEN 0 ELSE 1 END) AS powers_open,
        max(CASE WHEN act IN ('penalize', 'coercive-measure', 'coercive-enforcement', 'order', 'administer') AND outward
            AND (role IS NULL OR holds) THEN 1 ELSE 0 END) AS sanctioned
    FROM mandate JOIN region ON region.code = mandate.region AND region.complete = 'true'
    GROUP BY mandate.region, matter)
SELECT one.region, one.matter,
    max(CASE WHEN whole.broad IS NOT NULL THEN other.led ELSE 0 END) AS led,
    max(other.duties_open) AS duties_open,
    max(other.powers_open) AS powers_open,
    max(other.sanctioned) AS sanctioned
FROM per_matter AS one
JOIN perhaps ON perhaps.matter = one.matter
JOIN per_matter AS other ON other.region = one.region AND other.matter = perhaps.other
LEFT JOIN whole ON whole.matter = one.matter AND whole.broad = other.matter
GROUP BY one.region, one.matter;

-- Matches: subject is what a finding is told by, apart from its matter; lower is graver, closer.
CREATE TABLE hit (rule TEXT, region TEXT, matter TEXT, subject TEXT, severity INTEGER, grade INTEGER, institution TEXT);

-- 1. A power held without title
INSERT INTO hit
SELECT 'public-institution-with-administrative-power', region, matter, institution,
    CASE WHEN instrument IS NULL
        OR instrument IN ('state-council-decision', 'departmental-rule', 'provincial-rule', 'local-government-rule')
        THEN 1 ELSE 0 END, 3, institution
FROM mandate
WHERE nature = 'public' AND specific AND holds AND NOT legal
    AND NOT (kind = 'enforcement' AND act IN ('inspect', 'penalize', 'coercive-measure', 'coercive-enforcement'))
    AND NOT (matter = 'data-registration' AND act IN ('file', 'confirm'))
    AND NOT (act IN ('license', 'penalize', 'coercive-measure')
        AND instrument IS NOT NULL AND instrument <> 'state-council-decision');

-- 2. Two leads on one matter
CREATE TABLE several AS
SELECT meeting.region, meeting.matter,
    CASE WHEN (grade = 0 AND one_act IN ('draft', 'approve-internal')) OR one_nature <> 'administrative' OR other_nature <> 'administrative'
        THEN 1 ELSE grade END AS severity, meeting.grade, meeting.low, meeting.high
FROM meeting
LEFT JOIN silence ON silence.low = meeting.low AND silence.high = meeting.high AND silence.matter = meeting.matter
WHERE same_matter AND lead AND NOT given AND grade < 2 AND silence.low IS NULL
    AND NOT (one_act = 'inspect' AND other_act = 'inspect') AND one_act NOT IN ('approve-internal', 'review')
    AND one_nature <> 'enterprise' AND other_nature <> 'enterprise'
    AND NOT (one_nature = 'party' AND other_nature = 'administrative')
    AND NOT (one_nature = 'administrative' AND other_nature = 'party')
    AND (one_category <> 'work' OR (one_nature = 'administrative' AND other_nature = 'administrative'));
INSERT INTO hit SELECT 'several-leads-on-one-matter', region, matter, '', severity, grade, low FROM several;
INSERT INTO hit SELECT 'several-leads-on-one-matter', region, matter, '', severity, grade, high FROM several;

-- 3. Scatter over three holders or more
CREATE TABLE scattered AS
SELECT meeting.region, meeting.matter, meeting.grade, meeting.low, meeting.high
FROM meeting JOIN above ON above.matter = meeting.matter AND above.broad = 'information-security'
WHERE lead AND NOT given AND one_act IN ('draft', 'issue') AND other_act IN ('draft', 'issue');
INSERT INTO hit SELECT 'scattered-security-rulemaking', region, matter, '', 2, grade, low FROM scattered;
INSERT INTO hit SELECT 'scattered-security-rulemaking', region, matter, '', 2, grade, high FROM scattered;

-- 4. An outranked co-ordinator
CREATE TABLE outranked AS
SELECT one.region, one.matter, one.institution AS coordinator, other.institution AS other
FROM mandate AS one
JOIN body ON body.id = one.institution
LEFT JOIN body AS over ON over.id = body.supervisor
JOIN above ON above.broad = one.matter
JOIN mandate AS other ON other.region = one.region AND other.matter = above.matter AND other.place < one.place
LEFT JOIN subordinate ON subordinate.one = one.institution AND subordinate.other = other.institution AND subordinate.meets = 0
WHERE one.act = 'coordinate' AND one.leads AND NOT one.legal AND subordinate.one IS NULL
    AND one.matter NOT IN (SELECT code FROM matter WHERE domain = 'resources')
    AND body.form <> 'deliberative-office'
    AND body.kind NOT IN ('development-reform', 'general-office')
    AND NOT (body.kind = 'cyberspace' AND coalesce(body.nature, 'party') = 'party')
    AND ((over.kind NOT IN ('development-reform', 'general-office')
            AND NOT (over.kind = 'cyberspace' AND coalesce(over.nature, 'party') = 'party'))
        OR (body.supervisor IS NULL AND body.form NOT IN ('managed', 'managed-public')))
GROUP BY one.region, one.matter, one.institution, other.institution;
CREATE TABLE unanswered AS
SELECT * FROM outranked WHERE NOT EXISTS (
    SELECT 1 FROM above JOIN mandate ON mandate.matter = above.broad
    WHERE above.matter = outranked.matter AND mandate.region = outranked.region
        AND mandate.institution = outranked.other AND act = 'coordinate' AND (leads OR role IS NULL));
INSERT INTO hit SELECT 'coordinator-outranked', region, matter, coordinator, 1, 3, coordinator FROM unanswered;
INSERT INTO hit SELECT 'coordinator-outranked', region, matter, coordinator, 1, 3, other FROM unanswered;

-- 5. A missing power
INSERT INTO hit
SELECT 'industry-without-enforcement-power', region, matter, institution, severity, 3, institution FROM toothless;

-- 6. Duplicate inspection
CREATE TABLE twice AS
SELECT meeting.region, meeting.matter, meeting.grade, meeting.low, meeting.high FROM meeting
LEFT JOIN silence ON silence.low = meeting.low AND silence.high = meeting.high AND silence.matter = meeting.matter
    AND silence.decisions = 0
WHERE same_matter AND lead AND silence.low IS NULL AND one_act = 'inspect' AND other_act = 'inspect'
    AND one_objects = other_objects AND one_objects IN ('enterprise', 'person') AND NOT given;
INSERT INTO hit SELECT 'duplicate-inspection', region, matter, '', 1, grade, low FROM twice;
INSERT INTO hit SELECT 'duplicate-inspection', region, matter, '', 1, grade, high FROM twice;

-- 7. A matter without lead
INSERT INTO hit
SELECT 'matter-without-lead', mandate.region, mandate.matter, '', 1, 3, mandate.institution
FROM regional JOIN mandate ON mandate.region = regional.region AND mandate.matter = regional.matter
LEFT JOIN unsaid ON unsaid.region = regional.region
WHERE led = 0 AND regional.duties_open = 0 AND coalesce(unsaid.duties_open, 0) = 0;

-- 8. Decisions repeated by party and government
CREATE TABLE repeated AS
SELECT meeting.region, meeting.matter, meeting.grade, meeting.low, meeting.high, one_act
FROM meeting
LEFT JOIN silence ON silence.low = meeting.low AND silence.high = meeting.high AND silence.matter = meeting.matter
    AND silence.decisions = 1
WHERE same_matter AND lead AND silence.low IS NULL AND one_act = other_act AND one_act IN ('draft', 'issue', 'coordinate')
    AND NOT given
    AND ((one_nature = 'party' AND other_nature = 'administrative')
        OR (one_nature = 'administrative' AND other_nature = 'party'));
INSERT INTO hit SELECT 'repeated-decisions', region, matter, low || ' ' || high,
    CASE WHEN one_act = 'draft' THEN 2 ELSE 1 END, grade, low FROM repeated;
INSERT INTO hit SELECT 'repeated-decisions', region, matter, low || ' ' || high,
    CASE WHEN one_act = 'draft' THEN 2 ELSE 1 END, grade, high FROM repeated;

-- 9. Inspection without sanction
INSERT INTO hit
SELECT 'inspection-without-sanction', mandate.region, mandate.matter, '', 1, 3, mandate.institution
FROM regional
JOIN mandate ON mandate.region = regional.region AND mandate.matter = regional.matter
LEFT JOIN toothless ON toothless.id = mandate.id
LEFT JOIN unsaid ON unsaid.region = regional.region
WHERE sanctioned = 0 AND regional.powers_open = 0 AND coalesce(unsaid.powers_open, 0) = 0 AND act = 'inspect' AND holds AND objects IN ('enterprise', 'person')
    AND toothless.id IS NULL;

-- 10. Overlap with industry and IT
INSERT INTO hit SELECT 'overlap-with-industry-it', region, matter, low || ' ' || high, severity, grade, low
FROM overlap WHERE kind = 'industry-it';
INSERT INTO hit SELECT 'overlap-with-industry-it', region, matter, low || ' ' || high, severity, grade, high
FROM overlap WHERE kind = 'industry-it';

-- Gathered: one finding for each rule, region, matter and subject; three bodies or more where the question is scatter.
CREATE TABLE member AS SELECT DISTINCT rule, region, matter, subject, institution FROM hit;
CREATE TABLE told AS
WITH standing AS (
    SELECT member.rule, member.region, member.matter, member.subject, CASE WHEN over.institution IS NULL THEN 1 ELSE 0 END AS stands
    FROM member JOIN body ON body.id = member.institution
    LEFT JOIN member AS over ON over.rule = member.rule AND over.region = member.region AND over.matter = member.matter
        AND over.subject = member.subject AND over.institution = body.supervisor),
bodies AS (
    SELECT rule, region, matter, subject, count(*) AS size, sum(stands) AS bodies
    FROM standing GROUP BY rule, region, matter, subject),
graded AS (
    SELECT rule, region, matter, subject, min(severity) AS severity, min(grade) AS grade
    FROM hit GROUP BY rule, region, matter, subject)
SELECT graded.*, size
FROM graded JOIN bodies ON bodies.rule = graded.rule AND bodies.region = graded.region
    AND bodies.matter = graded.matter AND bodies.subject = graded.subject
WHERE graded.rule <> 'scattered-security-rulemaking' OR bodies >= 3;

-- Said by another finding of the rule that names all its institutions, more closely, or as closely and more broadly.
CREATE TABLE said AS
SELECT DISTINCT rule, region, matter, subject FROM (
    SELECT one.rule, one.region, one.matter, one.subject
    FROM told AS one
    JOIN line ON line.matter = one.matter
    JOIN told AS other ON other.rule = one.rule AND other.region = one.region AND other.matter = line.other
        AND other.severity <= one.severity
    LEFT JOIN above ON above.matter = one.matter AND above.broad = other.matter
    JOIN member AS mine ON mine.rule = one.rule AND mine.region = one.region AND mine.matter = one.matter
        AND mine.subject = one.subject
    JOIN member AS others ON others.rule = other.rule AND others.region = other.region AND others.matter = other.matter
        AND others.subject = other.subject AND others.institution = mine.institution
    WHERE other.grade < one.grade
        OR (other.grade = one.grade AND one.matter = other.matter AND other.size > one.size)
        OR (other.grade = one.grade AND one.matter <> other.matter AND above.broad IS NOT NULL)
    GROUP BY one.rule, one.region, one.matter, one.subject, one.size, other.matter, other.subject
    HAVING count(*) = one.size) AS covered;

CREATE TABLE finding AS
SELECT told.rule, told.region, group_concat(member.institution, ' ') AS institutions, told.matter
FROM told
JOIN member ON member.rule = told.rule AND member.region = told.region AND member.matter = told.matter
    AND member.subject = told.subject
LEFT JOIN said ON said.rule = told.rule AND said.region = told.region AND said.matter = told.matter
    AND said.subject = told.subject
WHERE said.rule IS NULL
GROUP BY told.rule, told.region, told.matter, told.subject;
