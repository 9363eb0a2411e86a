from .loaders import JoblibReader, first_pass, from_pickle, from_torch, second_pass

FUNCTIONS = {".pt": from_torch, ".pkl": from_pickle}
CLASSES = {"joblib": JoblibReader}
PASSES = [first_pass, second_pass]
