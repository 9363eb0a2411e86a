try:
    pass
except* A: pass
except* (B, C) as d: pass
def f(*args: *Ts): pass
a[*b]
a[*b, c]
a[b, *c,]
for x in *a, *b: pass
