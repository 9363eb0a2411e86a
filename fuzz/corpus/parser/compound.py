if a:
	b
elif c: d
else:
  while e:
    f
  else: g
for a, *b in c, d:
  pass
else: h
