a = b, *c = d
a += yield
x: int
a.b[c] **= 1
[a, (b, *c)] = d
a @= b
