[x for x in y if a if b for z in w]
{x: y async for x, in z}
{*a, b}
{**a, b: c}
f(x for x in y)
(x := 1, *y)
