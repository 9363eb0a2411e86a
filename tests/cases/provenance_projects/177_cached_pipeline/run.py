import argparse
import itertools

from pipeline.flow import standard
from pipeline.shards import by_glob, by_list, by_manifest

p = argparse.ArgumentParser()
p.add_argument("--workdir", default="work")
source = p.add_mutually_exclusive_group(required=True)
source.add_argument("--manifest")
source.add_argument("--shards")
opts = p.parse_args()

if opts.manifest:
    shards = by_manifest(opts.manifest)
elif opts.shards:
    shards = by_glob(opts.shards)
else:
    shards = by_list()
standard(opts.workdir)(itertools.chain.from_iterable(shards))
