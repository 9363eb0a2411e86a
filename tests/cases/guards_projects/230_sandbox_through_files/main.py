from tools import plain, start

start("convert.py")
plain("show.py")
