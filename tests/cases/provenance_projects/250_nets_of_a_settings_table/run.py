import os

from bench.choose import net_class
from bench.settings import Settings


def main():
    settings = Settings(["base.yaml", "local.yaml"])
    net = net_class(settings["net"])(settings, os.environ["DATA_SET"])
    net.warm_up()


if __name__ == "__main__":
    main()
