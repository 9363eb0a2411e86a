del a, (b, c), d[e]
global x, y
assert a, b
raise A from b
from ...a.b import (c as d, e,)
from . import *
import a . b as c, d
break; continue; pass
