def f(a, /, b: int = 1, *args, c, d=2, **kw) -> "x": ...
def g(*, a): return *a, 1
if (n := len(a)) > 10 or not (m := 1): pass
f(x for x in y)
f(x for x in y if z if w for v in u)
f(a := 1, (b := 2))
f(*a if b else c)
a[1:2, ::3, ..., b:], a[:], a[::], a[1:2:3]
a[b, c] = d[(e)] = 1
a[b,]
x = yield
lambda: (yield)
lambda *a, b=1, **c: lambda d, /, e: 0
async def h():
    async with a as b, c: pass
    async for d in e: await f
    else: pass
    return [x async for x in y if await z]
{**a, 'b': c, **d}; {*a, b}; {}; {a: b for c, d in e}; {a for a in b}
a < b <= c != d is not e not in f in g is h
a or b or c and d and not e or (f or g)
-a ** -b ** c; ~a; +a
a if b else c if d else e
(a, b), [c, *d] = e = *f, g
(a): int = 1
a.b: int
a: int = yield
a += 1, 2; a -= b; a *= b; a @= b; a /= b; a %= b; a &= b; a |= b; a ^= b; a <<= b; a >>= b; a **= b; a //= b
for x, in y: pass
for *a, b in c, d: break
else: continue
try: pass
except (A, B) as c: pass
except D: pass
except: pass
else: pass
finally: pass
with a, b as c, (d) as e[0], (f): pass
with (a): pass
with (a) as b: pass
with (yield): pass
class C(A, *B, metaclass=M, **K): pass;
class D: x = 1; y = 2
class E(): pass
@a.b.c
@d(e)
class F:
    @property
    def g(self): pass
global_ = None
def glob():
    global a, b
    nonlocal c
import a.b.c as d, e
from . import a
from ...b.c import (d as e, f,)
from .... import *
del a, (b, c), [d], e.f, g[h]
assert a, b
raise
raise A from B
"a" 'b' """c
d""" r'\d'
b'\x00\xff\n' rb'\x' Rb"a"
u'a' 'b'
'\N{BULLET}\u20ac\U0001F600\101\x41\
\q'
1_000, 0xFF, 0b1, 0o7, 1e5, 1.5E-3j, .5, 1., 0, 00, 1_0.0_1e1_0
1if 2else 3
f'' f"a"
f'{a}{b!r}{c:d}{e!s:>{f}.{g}}' 'h' f'{i}'
'a' f'{b}' 'c'
f'{a=}{b = !r:x}{ c =}'
f'{{}}{{{a}}}'
f'''
{a
}\n'''
rf'\n{a}\{b}'
f'\N{BULLET}{a}\x41'
print(*a, sep='')
(a
 .b
 .c)
if a:
    if b:
        c
    # comment
  # comment
    d
	
e = \
    1
if a: b; c;
while a: b
else: c
a = (yield b), (yield from c)
(((a))).b
((a)) + (b)
not a, not b
ä = ø.å
x = [
    1,  # one

    2
]
