from .denoiser import Denoiser


def create_model(opt):
    model = Denoiser(opt)
    model.setup(opt)
    return model
