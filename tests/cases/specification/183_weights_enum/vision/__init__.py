from .api import Weights, WeightsEnum
from .nets import Net_Weights, net
