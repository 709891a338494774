; The ten questions of QUESTIONS.md for CLIPS. One region at a time is in working memory, as facts.awk writes it: what is
; not stated is nil. Saliences order the steps, for a rule that asks what there is not must wait for what there is.

(deftemplate institution (slot id) (slot kind) (slot nature) (slot form) (slot rank) (slot coverage) (slot supervisor))
(deftemplate stated (slot id) (slot institution) (slot matter) (slot act) (slot role) (slot instrument) (slot objects))
(deftemplate mandate
  (slot id) (slot holder) (slot matter) (slot act) (slot leads) (slot holds) (slot objects) (slot outward) (slot specific)
  (slot instrument) (slot legal) (slot kind) (slot nature) (slot place) (slot coverage) (slot bureau))
(deftemplate meeting
  (slot matter) (slot same) (slot lead) (slot one) (slot other) (slot low) (slot high) (slot grade) (slot act) (slot others-act)
  (slot objects) (slot others-objects) (slot specific) (slot given))
(deftemplate line (slot matter) (slot other))
(deftemplate perhaps (slot matter) (slot other))
(deftemplate tied (slot one) (slot other) (slot sure) (slot meets))
(deftemplate hit (slot rule) (slot matter) (slot subject) (slot severity) (slot grade) (slot institution))
(deftemplate told (slot rule) (slot matter) (slot subject) (slot severity) (slot grade) (multislot institutions))

(defglobal
  ?*specific* = (create$ order license confirm inspect penalize coercive-measure coercive-enforcement levy requisition grant
    reward adjudicate file administer)
  ?*work* = (create$ build operate serve support)
  ?*by-the-way* = (create$ guide review approve-internal emergency)
  ?*decision* = (create$ draft issue plan coordinate)
  ?*supervision* = (create$ inspect evaluate penalize coercive-measure coercive-enforcement)
  ?*legislation* = (create$ law administrative-regulation local-regulation autonomous-regulation special-zone-regulation)
  ?*national* = (create$ law administrative-regulation)
  ?*ranks* = (create$ full-ministry deputy-ministry full-department deputy-department full-division deputy-division
    full-section deputy-section)
  ?*inward-as-often* = (create$ order confirm inspect reward file)
  ?*outward* = (create$ enterprise person)
  ?*with-industry* = (create$ informatization information-resources information-security industrial-informatization
    it-industrial-integration software-it-services internet-information-services))

(deffunction among (?value ?values) (neq (member$ ?value ?values) FALSE))
(deffunction yes (?truth) (if ?truth then yes else no))
(deffunction place (?rank) (bind ?place (member$ ?rank ?*ranks*)) (if ?place then ?place else 0))
(deffunction may-outrank (?upper ?lower) (or (= ?upper 0) (= ?lower 0) (< ?upper ?lower)))
(deffunction power (?act)
  (if (among ?act ?*decision*) then decision else (if (among ?act ?*supervision*) then supervision else execution)))
(deffunction alone (?act) (or (among ?act ?*specific*) (among ?act ?*work*) (among ?act ?*by-the-way*)))
(deffunction grade (?same ?act ?other ?objects ?others)
  (if (eq ?same no) then (return 2))
  (if (eq ?act ?other)
    then (return (if (and (eq ?objects ?others) (or (neq ?objects nil) (among ?act ?*decision*))) then 0 else 1)))
  (if (and (eq (power ?act) (power ?other)) (not (alone ?act)) (not (alone ?other))) then 1 else 2))

(deffunction gravity (?grade ?act) (if (and (= ?grade 0) (among ?act (create$ draft approve-internal))) then 1 else ?grade))

(deffunction shared (?act ?matter)
  (or (among ?act (create$ license penalize coercive-measure coercive-enforcement))
    (and (among ?act (create$ inspect order manage administer)) (among ?matter (create$ cybersecurity information-security data-security)))))
(deffunction may-be-national (?instrument) (or (eq ?instrument nil) (among ?instrument ?*national*)))

; What follows from the facts as stated

(defrule mandate
  (declare (salience 90))
  (stated (id ?id) (institution ?i) (matter ?m) (act ?act) (role ?role) (instrument ?instrument) (objects ?objects))
  (institution (id ?i) (kind ?kind) (nature ?nature) (form ?form) (rank ?rank) (coverage ?coverage))
  =>
  (bind ?outward (or (eq ?objects nil) (among ?objects ?*outward*)))
  (assert (mandate (id ?id) (holder ?i) (matter ?m) (act ?act)
    (leads (if (eq ?role nil) then nil else (yes (or (eq ?role sole) (eq ?role lead)))))
    (holds (if (eq ?role nil) then nil else (yes (neq ?role assist))))
    (objects ?objects) (outward (yes ?outward)) (specific (yes (and ?outward (among ?act ?*specific*))))
    (instrument ?instrument) (legal (yes (among ?instrument ?*legislation*)))
    (kind ?kind) (nature ?nature) (place (place ?rank)) (coverage ?coverage)
    (bureau (yes (and (eq ?kind big-data) (neq ?nature enterprise)
      (if (eq ?form nil) then (and (neq ?nature nil) (neq ?nature public)) else (neq ?form managed-public))))))))

(defrule act-that-may-stay-inside
  (declare (salience 85))
  (mandate (matter ?m) (act ?act&:(among ?act ?*inward-as-often*)) (objects nil))
  (not (domain ?m industry))
  => (assert (may-stay-inside ?m ?act)))
(defrule licence-that-may-stay-inside
  (declare (salience 85))
  (mandate (matter ?m) (act license) (objects nil))
  (or (domain ?m government|resources) (above ?m information-resources|public-data))
  => (assert (may-stay-inside ?m license)))

(defrule supervised
  (declare (salience 100))
  (institution (id ?i) (supervisor ?s&~nil))
  => (assert (over ?i ?s)))
(defrule supervised-further
  (declare (salience 100))
  (over ?i ?s)
  (institution (id ?s) (supervisor ?further&~nil))
  => (assert (over ?i ?further)))
(defrule tied
  (declare (salience 100))
  (over ?i ?s)
  => (assert (tied (one ?i) (other ?s) (sure yes) (meets no)) (tied (one ?s) (other ?i) (sure yes) (meets no))))
(defrule perhaps-tied
  (declare (salience 100))
  (institution (id ?i) (supervisor nil) (form ?form&nil|managed|managed-public) (nature ?nature) (rank ?rank))
  (institution (id ?j&~?i) (nature ?others) (rank ?others-rank))
  (test (may-outrank (place ?others-rank) (place ?rank)))
  =>
  (bind ?meets (yes (and (eq ?form nil) (not (and (eq ?nature public) (among ?others (create$ administrative party)))))))
  (assert (tied (one ?i) (other ?j) (sure no) (meets ?meets)) (tied (one ?j) (other ?i) (sure no) (meets ?meets))))

(defrule perhaps-nameplate
  (declare (salience 100))
  (institution (id ?i) (supervisor nil) (form nil) (kind big-data|government-services|enforcement) (nature nil|administrative|party) (rank ?rank))
  (institution (id ?j&~?i) (nature nil|administrative|party) (rank ?others-rank))
  (test (or (eq ?rank nil) (eq ?others-rank nil) (<= (place ?others-rank) (place ?rank))))
  => (assert (tied (one ?i) (other ?j) (sure no) (meets no)) (tied (one ?j) (other ?i) (sure no) (meets no))))

(defrule meeting
  (declare (salience 80))
  (mandate (id ?x) (holder ?i) (matter ?m) (act ?act) (leads ?leads) (holds yes) (objects ?objects) (specific ?specific)
    (instrument ?instrument))
  (above ?m ?broad)
  (mandate (id ?y&:(or (neq ?m ?broad) (< ?x ?y))) (holder ?j&~?i) (matter ?broad) (act ?other) (leads ?leads) (holds yes)
    (objects ?others) (specific ?others-specific) (instrument ?others-instrument))
  (test (or (eq ?act ?other) (not (or (among ?act ?*work*) (among ?other ?*work*)))))
  (not (domain ?m resources))
  (not (tied (one ?i) (other ?j) (meets no)))
  (not (institution (id ?deliberative&?i|?j) (form deliberative-office) (kind ~cyberspace)))
  =>
  (bind ?ordered (< (str-compare ?i ?j) 0))
  (bind ?same (yes (eq ?m ?broad)))
  (assert (meeting (matter ?broad) (same ?same) (lead ?leads) (one ?i) (other ?j)
    (low (if ?ordered then ?i else ?j)) (high (if ?ordered then ?j else ?i))
    (grade (grade ?same ?act ?other ?objects ?others)) (act ?act) (others-act ?other) (objects ?objects)
    (others-objects ?others) (specific (yes (and (eq ?specific yes) (eq ?others-specific yes))))
    (given (yes (or
      (and (among ?instrument ?*legislation*) (among ?others-instrument ?*legislation*)
        (eq (among ?instrument ?*national*) (among ?others-instrument ?*national*)))
      (and (shared ?act ?m) (shared ?other ?broad) (may-be-national ?instrument) (may-be-national ?others-instrument))))))))

(defrule bureau
  (declare (salience 80))
  (mandate (holder ?i) (bureau yes))
  => (assert (bureau ?i)))

(defrule overlap-with-cyberspace
  (declare (salience 70))
  (meeting (lead yes) (given no) (matter ?m) (one ?i) (other ?j) (low ?low) (high ?high) (act ?act) (others-act ?other))
  (test (not (and (eq ?act inspect) (eq ?other inspect))))
  (above ?m ?broad&information-security|informatization|information-resources)
  (or (and (bureau ?i) (institution (id ?j) (kind cyberspace) (nature ~enterprise))) (and (bureau ?j) (institution (id ?i) (kind cyberspace) (nature ~enterprise))))
  => (assert (silence ?low ?high ?m yes)))
(defrule overlap-with-comprehensive
  (declare (salience 70))
  (meeting (lead yes) (given no) (matter ?m) (one ?i) (other ?j) (low ?low) (high ?high) (act ?act) (others-act ?other))
  (test (not (and (eq ?act inspect) (eq ?other inspect))))
  (test (or (eq ?act ?other) (and (eq (power ?act) (power ?other)) (not (alone ?act)) (not (alone ?other)))))
  (or (domain ?m government) (above ?m digital-economy))
  (or (and (bureau ?i) (institution (id ?j) (kind development-reform|general-office))
        (test (not (among ?other (create$ approve-internal review)))))
      (and (bureau ?j) (institution (id ?i) (kind development-reform|general-office))
        (test (not (among ?act (create$ approve-internal review))))))
  => (assert (silence ?low ?high ?m yes)))
(defrule power-shared
  (declare (salience 70))
  (meeting (same yes) (lead yes) (matter ?m) (act ?act) (others-act ?act) (specific yes) (low ?low) (high ?high))
  (mandate (holder ?i&?low|?high) (matter ?m) (act ?act) (nature administrative) (specific yes) (holds yes) (leads yes)
    (objects ?objects))
  (mandate (holder ?j&?low|?high) (matter ?m) (act ?act) (nature public) (specific yes) (holds yes) (leads yes) (legal no)
    (objects ?others) (kind ?kind))
  (test (not (and (eq ?kind enforcement) (among ?act (create$ inspect penalize coercive-measure coercive-enforcement)))))
  (or (test (and (neq ?objects nil) (neq ?others nil))) (not (may-stay-inside ?m ?act)))
  => (assert (silence ?low ?high ?m no)))

(deffunction tell (?rule ?matter ?subject ?severity ?grade $?institutions)
  (progn$ (?institution ?institutions)
    (assert (hit (rule ?rule) (matter ?matter) (subject ?subject) (severity ?severity) (grade ?grade)
      (institution ?institution)))))

; 1. A power held without title
(defrule without-title
  (declare (salience 50))
  (mandate (holder ?i) (matter ?m) (act ?act) (nature public) (specific yes) (holds yes) (legal no) (instrument ?instrument)
    (kind ?kind) (objects ?objects))
  (or (test (neq ?objects nil)) (not (may-stay-inside ?m ?act)))
  (test (not (and (eq ?kind enforcement) (among ?act (create$ inspect penalize coercive-measure coercive-enforcement)))))
  (test (not (and (among ?act (create$ license penalize coercive-measure))
    (neq ?instrument nil) (neq ?instrument state-council-decision))))
  (test (not (and (eq ?m data-registration) (among ?act (create$ file confirm)))))
  => (tell public-institution-with-administrative-power ?m ?i
    (if (among ?instrument (create$ nil state-council-decision departmental-rule provincial-rule local-government-rule))
      then 1 else 0) 3 ?i))

; 2. Two leads on one matter
(defrule several-leads
  (declare (salience 50))
  (meeting (same yes) (lead yes) (given no) (matter ?m) (one ?i) (other ?j) (low ?low) (high ?high) (grade ?grade) (act ?act)
    (others-act ?other))
  (test (< ?grade 2))
  (test (not (and (eq ?act inspect) (eq ?other inspect))))
  (test (not (among ?act (create$ approve-internal review))))
  (institution (id ?i) (nature ?one&~nil&~enterprise))
  (institution (id ?j) (nature ?two&~nil&~enterprise))
  (test (not (and (eq ?one party) (eq ?two administrative))))
  (test (not (and (eq ?one administrative) (eq ?two party))))
  (test (or (not (among ?act ?*work*)) (and (eq ?one administrative) (eq ?two administrative))))
  (not (and (silence ?low ?high ?n ?) (line (matter ?m) (other ?n))))
  =>
  (bind ?organs (and (eq ?one administrative) (eq ?two administrative)))
  (tell several-leads-on-one-matter ?m all (if ?organs then (gravity ?grade ?act) else 1) ?grade ?i ?j))

; 3. Scatter over three holders or more
(defrule scattered
  (declare (salience 50))
  (meeting (lead yes) (given no) (matter ?m) (one ?i) (other ?j) (grade ?grade) (act draft|issue) (others-act draft|issue))
  (above ?m information-security)
  => (tell scattered-security-rulemaking ?m all 2 ?grade ?i ?j))

; 4. An outranked co-ordinator
(defrule backed
  (declare (salience 70))
  (or (institution (id ?i) (form nil|deliberative-office))
      (institution (id ?i) (form managed|managed-public) (supervisor nil))
      (institution (id ?i) (kind development-reform|general-office))
      (institution (id ?i) (kind cyberspace) (nature nil|party))
      (and (institution (id ?i) (supervisor ?s&~nil)) (institution (id ?s) (kind development-reform|general-office)))
      (and (institution (id ?i) (supervisor ?s&~nil)) (institution (id ?s) (kind cyberspace) (nature nil|party))))
  => (assert (backed ?i)))
(defrule outranked
  (declare (salience 50))
  (mandate (holder ?i) (matter ?m) (act coordinate) (leads yes) (legal no) (place ?place))
  (not (domain ?m resources))
  (not (backed ?i))
  (above ?part ?m)
  (mandate (holder ?j&~?i) (matter ?part) (place ?upper&~0&:(< ?upper ?place)))
  (not (tied (one ?i) (other ?j) (meets no)))
  (not (and (above ?m ?broad) (mandate (holder ?j) (matter ?broad) (act coordinate) (leads yes|nil))))
  => (tell coordinator-outranked ?m ?i 1 3 ?i ?j))

; 5. A missing power
(deffunction may-be (?m ?n) (any-factp ((?p perhaps)) (and (eq ?p:matter ?m) (eq ?p:other ?n))))
(deffunction near (?i ?j)
  (if (or (eq ?i ?j) (any-factp ((?t tied)) (and (eq ?t:one ?i) (eq ?t:other ?j) (eq ?t:sure yes)))) then (return 2))
  (if (any-factp ((?t tied)) (and (eq ?t:one ?i) (eq ?t:other ?j))) then 1 else 0))
(deffunction has (?act ?i ?m ?covered)
  (bind ?has (if ?covered then 0 else 1))
  (do-for-all-facts ((?x mandate))
    (and (or (eq ?x:act ?act) (eq ?x:act administer)) (eq ?x:outward yes) (neq ?x:holds no) (may-be ?m ?x:matter))
    (bind ?has (max ?has (min (near ?i ?x:holder) (if (and (eq ?x:act ?act) (eq ?x:holds yes)) then 2 else 1)))))
  ?has)
(defrule toothless
  (declare (salience 60))
  (mandate (id ?id) (holder ?i) (matter ?m) (act manage|inspect) (bureau yes) (holds yes) (objects enterprise|person)
    (coverage ?coverage))
  (domain ?m industry)
  =>
  (bind ?licenses (has license ?i ?m (or (eq ?coverage full) (eq ?coverage applicant-facing))))
  (bind ?penalizes (has penalize ?i ?m (eq ?coverage full)))
  (if (and (<> ?licenses 1) (<> ?penalizes 1) (< (+ ?licenses ?penalizes) 4)) then
    (assert (toothless ?id))
    (tell industry-without-enforcement-power ?m ?i (if (= ?penalizes 2) then 2 else 1) 3 ?i)))

; 6. Duplicate inspection
(defrule duplicate-inspection
  (declare (salience 50))
  (meeting (same yes) (lead yes) (matter ?m) (one ?i) (other ?j) (grade ?grade) (act inspect) (others-act inspect)
    (objects ?objects&enterprise|person) (others-objects ?objects) (given no) (low ?low) (high ?high))
  (not (and (silence ?low ?high ?n no) (line (matter ?m) (other ?n))))
  => (tell duplicate-inspection ?m all 1 ?grade ?i ?j))

; 7. A matter without lead
; Two conditions "not (… and …)" in one rule lose matches in CLIPS 6.30: hence facts that say as much.
(defrule led
  (declare (salience 70))
  (mandate (matter ?broad) (leads yes|nil))
  (whole ?m ?broad)
  => (assert (led ?m)))
(defrule duties-open
  (declare (salience 70))
  (mandate (matter ?n) (coverage ~full&~duties-only))
  (perhaps (matter ?m) (other ?n))
  => (assert (duties-open ?m)))
(defrule all-duties-open
  (declare (salience 70))
  (institution (nature ~enterprise) (coverage ~full&~duties-only))
  => (assert (all-duties-open)))
(defrule without-lead
  (declare (salience 50))
  (region ? true)
  (mandate (holder ?i) (matter ?m))
  (not (led ?m))
  (not (duties-open ?m))
  (not (all-duties-open))
  => (tell matter-without-lead ?m all 1 3 ?i))

; 8. Decisions repeated by party and government
(defrule repeated
  (declare (salience 50))
  (meeting (same yes) (lead yes) (matter ?m) (one ?i) (other ?j) (low ?low) (high ?high) (grade ?grade) (act ?act&draft|issue|coordinate)
    (others-act ?act) (given no))
  (institution (id ?party&?i|?j) (nature party))
  (institution (id ?organ&?i|?j) (nature administrative))
  (not (and (silence ?low ?high ?n yes) (line (matter ?m) (other ?n))))
  => (tell repeated-decisions ?m (sym-cat ?low " " ?high) (if (eq ?act draft) then 2 else 1) ?grade ?i ?j))

; 9. Inspection without sanction
(defrule powers-open
  (declare (salience 70))
  (mandate (matter ?n) (coverage ~full))
  (perhaps (matter ?m) (other ?n))
  => (assert (powers-open ?m)))
(defrule sanctioned
  (declare (salience 70))
  (mandate (matter ?n) (act penalize|coercive-measure|coercive-enforcement|order|administer) (outward yes) (holds yes|nil))
  (perhaps (matter ?m) (other ?n))
  => (assert (sanctioned ?m)))
(defrule all-powers-open
  (declare (salience 70))
  (institution (nature ~enterprise) (coverage ~full))
  => (assert (all-powers-open)))
(defrule without-sanction
  (declare (salience 50))
  (region ? true)
  (mandate (id ?id) (holder ?i) (matter ?m) (act inspect) (holds yes) (objects enterprise|person))
  (not (toothless ?id))
  (not (powers-open ?m))
  (not (all-powers-open))
  (not (sanctioned ?m))
  => (tell inspection-without-sanction ?m all 1 3 ?i))

; 10. Overlap with industry and IT
(defrule overlap-with-industry
  (declare (salience 70))
  (meeting (lead yes) (given no) (matter ?m) (one ?i) (other ?j) (low ?low) (high ?high) (grade ?grade) (act ?act)
    (others-act ?other))
  (test (not (and (eq ?act inspect) (eq ?other inspect))))
  (above ?m ?broad&:(among ?broad ?*with-industry*))
  (or (and (bureau ?i) (institution (id ?j) (kind industry-it) (nature ~enterprise))) (and (bureau ?j) (institution (id ?i) (kind industry-it) (nature ~enterprise))))
  =>
  (assert (silence ?low ?high ?m yes))
  (tell overlap-with-industry-it ?m (sym-cat ?low " " ?high) (gravity ?grade ?act) ?grade ?i ?j))

; Gathering

(defrule subject
  (declare (salience 40))
  (hit (rule ?rule) (matter ?m) (subject ?subject))
  => (assert (subject ?rule ?m ?subject)))

(deffunction bodies (?institutions)
  (bind ?bodies (length$ ?institutions))
  (do-for-all-facts ((?i institution)) (and (among ?i:id ?institutions) (among ?i:supervisor ?institutions))
    (bind ?bodies (- ?bodies 1)))
  ?bodies)

(defrule told
  (declare (salience 30))
  (subject ?rule ?m ?subject)
  =>
  (bind ?severity 9)
  (bind ?grade 9)
  (bind ?institutions (create$))
  (do-for-all-facts ((?h hit)) (and (eq ?h:rule ?rule) (eq ?h:matter ?m) (eq ?h:subject ?subject))
    (bind ?severity (min ?severity ?h:severity))
    (bind ?grade (min ?grade ?h:grade))
    (if (not (among ?h:institution ?institutions)) then (bind ?institutions (create$ ?institutions ?h:institution))))
  (if (or (neq ?rule scattered-security-rulemaking) (>= (bodies ?institutions) 3)) then
    (assert (told (rule ?rule) (matter ?m) (subject ?subject) (severity ?severity) (grade ?grade)
      (institutions ?institutions)))))

(defrule said
  (declare (salience 20))
  (told (rule ?rule) (matter ?m) (subject ?subject) (severity ?severity) (grade ?grade) (institutions $?few))
  (line (matter ?m) (other ?n))
  (told (rule ?rule) (matter ?n) (severity ?graver&:(<= ?graver ?severity)) (grade ?closer&:(<= ?closer ?grade))
    (institutions $?many))
  (test (subsetp ?few ?many))
  (or (test (< ?closer ?grade))
      (test (and (eq ?m ?n) (> (length$ ?many) (length$ ?few))))
      (and (test (neq ?m ?n)) (above ?m ?n)))
  => (assert (said ?rule ?m ?subject)))

(defrule finding
  (declare (salience 10))
  (region ?region ?)
  (told (rule ?rule) (matter ?m) (subject ?subject) (institutions $?institutions))
  (not (said ?rule ?m ?subject))
  => (printout out ?rule "," ?region "," (implode$ ?institutions) "," ?m crlf))

; Region by region: an empty line ends one.
(deffunction answer (?in ?out)
  (open ?in in "r")
  (open ?out out "w")
  (reset)
  (bind ?fact (readline in))
  (while (neq ?fact EOF)
    (if (eq ?fact "") then (run) (reset) else (assert-string ?fact))
    (bind ?fact (readline in)))
  (close))
