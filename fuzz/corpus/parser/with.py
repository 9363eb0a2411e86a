with (a as b, c as (d, e),):
  f
with (a, b) as c, (d): e
with (yield x): pass
async with a: pass
