print 'a', b
print >>f, x
exec a in b
raise E, 'x'
except E, e:
x = `y` <> ur'z'
def f(a, (b, c)): pass
