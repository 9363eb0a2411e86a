type X[T = int, *Ts = *tuple[int, ...], **P = [int]] = T
def f[T: int = bool](): pass
class C[*Ts = Unpack[tuple[int]]]: pass
