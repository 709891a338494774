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
function family(names, list, n, i, j) {
  n = split(names, list, " ")
  for (i = 1; i <= n; i++) for (j = 1; j <= n; j++) if (i != j) others[list[i]] = others[list[i]] " " list[j]
}
function kin(matter, name, list, n, k, other, i, above) {
  n = split(others[name], list, " ")
  for (k = 1; k <= n; k++) {
    other = list[k]
    whole(matter, other)
    for (i = 1; i <= count; i++) {
      for (above = codes[i]; above != ""; above = broader[above]) if (above == other) perhaps(matter, codes[i])
    }
  }
}
BEGIN {
  FS = "\t"
  family("public-data social-data information-resources")
  family("information-security cybersecurity personal-information")
  family("digital-government informatization")
  family("digital-economy big-data-industry")
  family("digital-economy software-it-services")
  family("digital-economy data-elements")
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
      if (broad in others) kin(matter, broad)
    }
  }
  print ")"
}
