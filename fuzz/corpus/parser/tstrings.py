t'a{x!s:1}b' t"{y = }"
