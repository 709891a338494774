# Writes the tables as facts for CLIPS, each behind its region and a tab, to be sorted by it and cut; what is not stated is nil.
# Usage: awk -f facts.awk regions.csv institutions.csv mandates.csv
function said(value) { return value == "" ? "nil" : value }
BEGIN { FS = "," }
FNR == 1 {
  table++
  split("", at)
  for (i = 1; i <= NF; i++) at[$i] = i
  next
}
table == 1 { print $at["code"] "\t(region " $at["code"] " " said($at["complete"]) ")" }
table == 2 {
  region[$at["id"]] = $at["region"]
  print $at["region"] "\t(institution (id " $at["id"] ") (kind " said($at["kind"]) ") (nature " said($at["nature"]) ") (form " said($at["form"]) \
    ") (rank " said($at["rank"]) ") (coverage " said($at["coverage"]) ") (supervisor " said($at["supervisor"]) "))"
}
table == 3 {
  print region[$at["institution"]] "\t(stated (id " FNR ") (institution " $at["institution"] ") (matter " $at["matter"] ") (act " $at["act"] ") (role " \
    said($at["role"]) ") (instrument " said($at["authorised_by.instrument"]) ") (objects " said($at["objects"]) "))"
}
