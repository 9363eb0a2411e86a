import argparse

from addons.finder import Finder


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--net")
    parser.add_argument("--folder")
    options = parser.parse_args()
    net = Finder.net(options.net)(options.folder, options)
    net.restore()


if __name__ == "__main__":
    main()
