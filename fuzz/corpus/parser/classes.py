@d.e(1)[2]
class C(A, *b, m=M, **k):
  x: int = 1
  (y): str
  @p
  async def f(self): pass;
