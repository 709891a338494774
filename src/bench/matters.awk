# Writes the tree of matters as deffacts for CLIPS: each with itself and what lies above it, those in one line, the domains;
# those that may be meant by all of a matter, and by it or a part of it.
function perhaps(matter, other) {
  if (!((matter, other) in said)) print "(perhaps (matter " matter ") (other " other "))"
  said[matter, other]
}
function whole(matter, broad) {
  if (!((matter, broad) in told)) print "(whole " matter " " broad ")"
  told[matter, broad]
}
function kin(matter, name, other, i, above) {
  for (other in family) {
    if (other == name || family[other] != family[name]) continue
    whole(matter, other)
    for (i = 1; i <= count; i++) {
      for (above = codes[i]; above != ""; above = broader[above]) if (above == other) perhaps(matter, codes[i])
    }
  }
}
BEGIN {
  FS = "\t"
  family["public-data"] = family["social-data"] = family["information-resources"] = 1
  family["information-security"] = family["cybersecurity"] = family["personal-information"] = 2
  family["digital-government"] = family["informatization"] = 3
}
NR > 1 { codes[++count] = $1; broader[$1] = $2; domain[$1] = $3 }
END {
  print "(deffacts matters"
  for (i = 1; i <= count; i++) {
    matter = codes[i]
    if (domain[matter] != "") print "(domain " matter " " domain[matter] ")"
    for (broad = matter; broad != ""; broad = broader[broad]) {
      print "(above " matter " " broad ") (line (matter " matter ") (other " broad "))"
      if (broad != matter) print "(line (matter " broad ") (other " matter "))"
      whole(matter, broad)
      perhaps(matter, broad)
      perhaps(broad, matter)
      if (broad in family) kin(matter, broad)
    }
  }
  print ")"
}
