foo(1, [2
x = 3
def f(
class C
  if x
 y = '
<<<<<<< HEAD
>>>>>>> x
z = '''
  else:
)]}
f'{x' f"{a b}" f'{
