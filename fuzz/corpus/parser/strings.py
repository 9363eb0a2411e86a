x = 'a' "b" r'\d' u'\u1234' '\x41\101\N{BULLET}\
' b'\xff' rb'''
a
b'''
