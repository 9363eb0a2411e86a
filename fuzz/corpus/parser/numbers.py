0x_ff 0b1_0 0o7 1_0.e-1_0j .5 1if 2else 3 0777 10L 1__0
