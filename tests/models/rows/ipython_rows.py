"""Every row of models/ipython.toml once."""
import torch


def case_001():  # get_ipython().system
    get_ipython().system("wget https://models.example.com/m.pt -O m_001.pt")
    return torch.load("m_001.pt")  # expect: unsafe network


def case_002():  # get_ipython().getoutput
    get_ipython().getoutput("wget https://models.example.com/m.pt -O m_002.pt")
    return torch.load("m_002.pt")  # expect: unsafe network


def case_003():  # get_ipython().run_cell_magic
    get_ipython().run_cell_magic("bash", "", "wget https://models.example.com/m.pt -O m_003.pt")
    return torch.load("m_003.pt")  # expect: unsafe network


def case_004():  # get_ipython().run_line_magic
    used = get_ipython().run_line_magic("time", "x")
    return torch.load("m_004.pt" if used else "n_004.pt")  # expect: unsafe file
