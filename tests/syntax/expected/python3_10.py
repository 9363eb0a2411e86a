match x:
    case 1 | -2 | 1.5 | 1 + 2j | -3 - 4j: pass
    case "a" "b" | b'c': pass
    case None | True | False: pass
    case a: pass
match x, *y:
    case _: pass
match (x):
    case (a): pass
    case (a,): pass
    case (a, b) | [a, b]: pass
    case (): pass
    case []: pass
    case [a, *_, b]: pass
    case a, *b: pass
    case *a,: pass
    case (1 | 2) as c: pass
    case [(a), *b]: pass
match x := y:
    case {}: pass
    case {"a": b, 1: _, c.d: e, -1: f, **rest}: pass
    case {**rest,}: pass
    case A(): pass
    case a.B(1, c, d=e, f=[g, h],): pass
    case a.b.c: pass
    case A(b=_) as d if d > 1: pass
match match:
    case case:
        match = case
match(a, b)
match[a]
match (a)
match.b = 1
match = 1
match: int = 2
match -a
match * b
match -a:
    case b: pass
match [a, b]:
    case c: pass
match not a:
    case b: pass
match {}:
    case b: pass
match lambda: a:
    case b: pass
print(match, case, type, _)
case = type = _ = 1
case(a)
if a:
    match b:
        # comment
        case c:
            d

        case e: f
g
zip(a, strict=True)
