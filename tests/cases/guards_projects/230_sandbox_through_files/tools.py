from jail import bare, in_jail


def start(script):
    in_jail("python3", script)


def plain(script):
    bare(script)
