# Writes the tree of matters as deffacts for CLIPS: each with itself and what lies above it, those in one line, the domains.
BEGIN { FS = "\t" }
NR > 1 { codes[++count] = $1; broader[$1] = $2; domain[$1] = $3 }
END {
  print "(deffacts matters"
  for (i = 1; i <= count; i++) {
    matter = codes[i]
    if (domain[matter] != "") print "(domain " matter " " domain[matter] ")"
    for (broad = matter; broad != ""; broad = broader[broad]) {
      print "(above " matter " " broad ") (line (matter " matter ") (other " broad "))"
      if (broad != matter) print "(line (matter " broad ") (other " matter "))"
    }
  }
  print ")"
}
