from detectron2.config import get_cfg
from detectron2.engine import DefaultTrainer, default_argument_parser

import arch

args = default_argument_parser().parse_args()
cfg = get_cfg()
cfg.MODEL.FROZEN = ""
cfg.merge_from_file(args.config_file)
cfg.merge_from_list(args.opts)
DefaultTrainer(cfg).train()
