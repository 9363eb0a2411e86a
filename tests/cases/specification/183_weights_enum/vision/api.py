from dataclasses import dataclass, field
from enum import Enum

from torch.hub import load_state_dict_from_url


@dataclass
class Weights:
    url: str
    meta: dict = field(default_factory=dict)


class WeightsEnum(Enum):
    @property
    def url(self):
        return self.value.url

    def get_state_dict(self, progress=True):
        return load_state_dict_from_url(self.url, progress=progress)  # expect: unsafe network
