import argparse
import os

from nets import create_loss, create_net

parser = argparse.ArgumentParser()
parser.add_argument("--net")
parser.add_argument("--init")
parser.add_argument("--epoch")
parser.add_argument("--run")
parser.add_argument("--checkpoints", default="./checkpoints")
options = parser.parse_args()
net = create_net(options)
net.setup(options)
loss = create_loss(os.environ["LOSSES"], options.net)
