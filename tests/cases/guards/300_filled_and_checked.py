"""Records that a library fills from data: validators, types that list their values, defaults of fields within fields."""
from typing import Annotated, Literal, Optional
import json, sys
import dacite, torch, yaml
from dataclasses import dataclass
from fastapi import FastAPI
from pydantic import AfterValidator, BaseModel, model_validator, field_validator
SHELF = {"a.pt", "b.pt"}
app = FastAPI()

def known(value: str) -> str:
    if value not in SHELF:
        raise ValueError(value)
    return value

Weights = Annotated[str, AfterValidator(known)]

class A(BaseModel):
    w: Weights
    v: Optional[Literal["a.pt", "b.pt"]] = None
    free: str = "free.pt"
    n: int = 3

class B(BaseModel):
    w: str
    @model_validator(mode="after")
    def check(self):
        if self.w not in SHELF:
            raise ValueError(self.w)
        return self

    def load(self):
        return torch.load(self.w)  # expect: safe allow_list

class Outer(BaseModel):
    a: A
    b: B

@dataclass
class D:
    w: str
    free: str = "d.pt"
    def __post_init__(self):
        if self.w not in SHELF:
            raise ValueError(self.w)

@app.post("/a")
def a(body: A):
    torch.load(body.w)  # expect: safe allow_list
    torch.load(body.v)  # expect: safe allow_list
    torch.load(body.free)  # expect: unsafe web_request,file
    torch.load(f"{body.n}.pt")  # expect: unsafe file

@app.get("/b")
def b(name: Literal["a.pt", "b.pt"], other: str):
    torch.load(name)  # expect: safe allow_list
    torch.load(other)  # expect: unsafe web_request

@app.post("/o")
def o(body: Outer):
    torch.load(body.a.w)  # expect: safe allow_list
    torch.load(body.a.free)  # expect: unsafe web_request,file

def main():
    B.model_validate_json(sys.stdin.read()).load()
    d = dacite.from_dict(D, yaml.safe_load(open("d.yaml")))
    torch.load(d.w)  # expect: safe allow_list
    torch.load(d.free)  # expect: unsafe configuration,file
    d2 = dacite.from_dict(data_class=D, data={"w": sys.argv[1]})
    torch.load(d2.free)  # expect: unsafe file
    o = Outer.model_validate(json.load(sys.stdin))
    torch.load(o.b.w)  # expect: safe allow_list
    torch.load(o.a.free)  # expect: unsafe standard_input,file
main()
