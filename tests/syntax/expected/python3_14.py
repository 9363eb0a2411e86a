try: pass
except A, B: pass
except C.d, (E), F[0]: pass
try: pass
except* A, B: pass
t'a{ x }{{b{y!r:>{w}}' t'c{z = }'
rt"{a['b']}\d" tr'''
'''
t''
