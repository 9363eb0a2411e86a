match x, *y:
  case [a, *_, None] | {"k": v, **r} if g: pass
  case P(1, -2+3j, k=Q.r.s() as t): pass
  case (): pass
  case (a): pass
  case "s" f"t": pass
  case _: pass
match(x)
match[x] = 1
match = case
