from .defaults import get_cfg_defaults
