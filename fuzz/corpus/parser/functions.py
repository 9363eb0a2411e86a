def f(a, b: int = 1, /, c=2, *args: *Ts, d, e=3, **kw) -> None:
    """doc"""
    return a, *b
async def g(): await x; return
