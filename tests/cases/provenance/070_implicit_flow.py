"""What is only decided by a branch adds nothing."""
import os
import sys

import torch

path = "full.pt" if os.environ.get("FULL") else "light.pt"
a = torch.load(path)  # expect: unsafe file

if "--teacher" in sys.argv:
    name = "teacher"
else:
    name = "student"
b = torch.load(name + ".pt")  # expect: unsafe file

answer = input("which? ")
c = torch.load({True: "yes.pt", False: "no.pt"}[answer == "yes"])  # expect: unsafe file
while not os.path.exists(answer):
    answer = "default.pt"
d = torch.load(answer)  # expect: unsafe standard_input,file
