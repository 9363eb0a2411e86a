"""A revision pinned to a commit is no check of the content; a digest is."""
import hashlib
import pickle

from huggingface_hub import hf_hub_download

REVISION = "e1977d3d0c6837eccf2a234333de18f1be2b870d"
SHA256 = "3e6bf64f46fa6cd059f6ca396ce378c6ee3432e34fd9423cd36418bb0f362f4d"

by_commit = hf_hub_download("acme/reranker", "reranker.pkl", revision=REVISION)
with open(by_commit, "rb") as f:
    reranker = pickle.load(f)  # expect: unsafe model_hub

by_digest = hf_hub_download("acme/retriever", "retriever.pkl", revision=REVISION)
with open(by_digest, "rb") as f:
    content = f.read()
if hashlib.sha256(content).hexdigest() != SHA256:
    raise RuntimeError("retriever.pkl is not the reviewed file")
retriever = pickle.loads(content)  # expect: safe integrity_check
