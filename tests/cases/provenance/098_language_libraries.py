"""Loaders of language libraries next to look-alikes of theirs."""
import json
import sys

import spacy
from diffusers import DiffusionPipeline
from flair.models import SequenceTagger
from gensim.models import KeyedVectors, Word2Vec
from transformers import AutoModel, AutoModelForCausalLM

a = Word2Vec.load("vectors.model")  # expect: unsafe file
b = KeyedVectors.load(sys.argv[1])  # expect: unsafe command_line
c = SequenceTagger.load(sys.argv[2])  # expect: unsafe command_line
d = spacy.load(sys.argv[3])  # expect: unsafe command_line
e = AutoModelForCausalLM.from_pretrained(f"acme/{sys.argv[4]}", trust_remote_code=True)  # expect: unsafe model_hub,command_line
f = AutoModel.from_pretrained("acme/encoder", use_safetensors=False)  # expect: unsafe model_hub
g = DiffusionPipeline.from_pretrained("acme/painter", trust_remote_code=True)  # expect: unsafe model_hub
h = json.load(open(sys.argv[5]))
i = AutoModel.from_pretrained("acme/encoder", use_safetensors=True)
