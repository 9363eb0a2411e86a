import os
from types import SimpleNamespace

from segsuite import EvalTrainer, WeightStore, read_weights

trainer = EvalTrainer(SimpleNamespace(resume="runs/last.pt"))
trainer.restore()
trainer.teacher()
read_weights(input("weights: "))
print(WeightStore.beside(os.environ["CKPT"]).index)
