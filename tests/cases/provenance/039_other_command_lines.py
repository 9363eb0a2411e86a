"""absl flags, docopt and optparse.

Usage:
    tool.py <checkpoint> [--teacher=<path>]
"""
import optparse

import torch
from absl import app, flags
from docopt import docopt

FLAGS = flags.FLAGS
flags.DEFINE_string("encoder", None, "encoder checkpoint")
flags.DEFINE_string("decoder", "decoder.pt", "decoder checkpoint")
_QUANTIZER = flags.DEFINE_string("quantizer", None, "quantizer checkpoint")


def with_docopt():
    arguments = docopt(__doc__)
    return torch.load(arguments["<checkpoint>"])  # expect: unsafe command_line


def with_optparse():
    parser = optparse.OptionParser()
    parser.add_option("--vocoder", dest="vocoder")
    parser.add_option("--speaker", dest="speaker", default="speaker.pt")
    options, positional = parser.parse_args()
    vocoder = torch.load(options.vocoder)  # expect: unsafe command_line
    speaker = torch.load(options.speaker)  # expect: unsafe command_line,file
    return vocoder, speaker, torch.load(positional[0])  # expect: unsafe command_line


def main(argv):
    encoder = torch.load(FLAGS.encoder)  # expect: unsafe command_line
    decoder = torch.load(FLAGS.decoder)  # expect: unsafe command_line,file
    quantizer = torch.load(_QUANTIZER.value)  # expect: unsafe command_line
    extra = torch.load(argv[1])  # expect: unsafe command_line
    print(encoder, decoder, quantizer, extra, with_docopt(), with_optparse())


if __name__ == "__main__":
    app.run(main)
