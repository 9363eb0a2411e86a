"""Generate images with a trained model."""
from models import create_model
from options import TestOptions

if __name__ == "__main__":
    opt = TestOptions().parse()
    model = create_model(opt)
    model.setup(opt)
