f'a{x!r:>{w}.{p}}b' f"{x=}{{}}" 'c'
f'''{
x # c
}'''
f'{f'{'a'}'}' rf'\{x}' f'{x:%H:%M}' f'{lambda x: 1}'
