a or b and not c < d <= e is not f not in g | h ^ i & j << k >> l + m - n * o @ p / q // r % s ** -t
~x if -y else +z
await a ** b
