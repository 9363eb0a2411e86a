type X = int
type Y[T: (int, str), *Ts, **P] = dict[T, Callable[P, tuple[*Ts]]]
type type = type
type [a]
type (a)
type = 1
type: int
type in a, type is b
def f[T: int, U](a: T) -> U: pass
async def g[*Ts](): pass
class C[T, **P](B[T], metaclass=M): pass
f'{a['b']}{f'{c}'}' f"{'"'}"
f'{x:{y:{z}}}' f'{a:%H:%M}'
f'{f'{f'{1}'}'}'
f'''{
    a  # comment
    + b
}'''
f'{
a
}'
f"{'\n'.join(a)}" f'{a:\x41{b}\n}'
f'{a!r:}' f'{b:}'
f'{a:=1}' f'{(a := 1)}' f'{a == b}{a != b}{a >= b}'
f'{yield}' f'{yield a}' f'{*a, b}' f'{a, b}'
f'{a # = c
 = }'
f"{x = !r:^{w}}" f"{ x=  }z"
'a' f'b{{' 'c' f'}}{d}' 'e' '' f'' f'g'
f'{'a' 'b' f'{c}'}'
u'a' f'{b}' u'c'
f"\{a}\N{DIGIT ONE}{b}" rf"\{a}\N{b}"
f'a\
b{c}'
