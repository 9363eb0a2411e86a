f = lambda a, *b, c=1, **d: (yield)
g = lambda: 0 if x else 1
