type X[T: (int, str) = int, *Ts = *tuple[int], **P = [int]] = list[T]
def f[T](x: T): ...
class C[T]: pass
type = 1; type(x)
