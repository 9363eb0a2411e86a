@a[0].b(c).d
@(e := f)
@x if y else z
def g(): pass
@lambda f: f
class C: pass
with (a as b): pass
with (a as b, c as d,): pass
with (a, b): pass
with (a, b) as c: pass
with (a, b as c): pass
with (a).b, (c): pass
with (a if b else c) as d: pass
with (a
      as b,
      c): pass
with (
    a.b(c) as d,
    e as (f, g), h as [i]
):
    pass
async def f():
    async with (a as b, c): pass
a[x:=1]
a[b:=1, c]
{a := 1, 2}
