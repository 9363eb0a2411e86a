try:
  a
except* (B, C) as d: e
try: a
except B, C: d
except: e
else: f
finally: g
