"""Every row of models/diffusers.toml once."""
import diffusers
import sys


def case_001():  # diffusers.DiffusionPipeline.from_pretrained
    return diffusers.DiffusionPipeline().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_002():  # diffusers.ModelMixin.from_pretrained
    return diffusers.ModelMixin().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_003():  # diffusers.DiffusionPipeline.download
    return diffusers.DiffusionPipeline().download(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_004():  # diffusers.ModularPipeline.from_pretrained
    return diffusers.ModularPipeline().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_005():  # diffusers.DiffusionPipeline.from_pretrained
    return diffusers.DiffusionPipeline().from_pretrained(custom_pipeline=sys.argv[1])  # expect: unsafe model_hub,command_line


def case_006():  # diffusers.DiffusionPipeline.from_pretrained
    return diffusers.DiffusionPipeline().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_007():  # diffusers.DiffusionPipeline.from_pretrained, restricted
    return diffusers.DiffusionPipeline().from_pretrained(sys.argv[1], use_safetensors=False, weights_only=True)  # expect: safe restricted_unpickling


def case_008():  # diffusers.ModelMixin.from_pretrained
    return diffusers.ModelMixin().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_009():  # diffusers.DiffusionPipeline.load_lora_weights
    return diffusers.DiffusionPipeline().load_lora_weights(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_010():  # diffusers.DiffusionPipeline.load_lora_weights, restricted
    return diffusers.DiffusionPipeline().load_lora_weights(sys.argv[1], use_safetensors=False, weights_only=True)  # expect: safe restricted_unpickling


def case_011():  # diffusers.DiffusionPipeline.load_textual_inversion
    return diffusers.DiffusionPipeline().load_textual_inversion(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_012():  # diffusers.DiffusionPipeline.from_single_file
    return diffusers.DiffusionPipeline().from_single_file('x.ckpt')  # expect: unsafe file


def case_013():  # diffusers.DiffusionPipeline.from_single_file, restricted
    return diffusers.DiffusionPipeline().from_single_file('x.ckpt', weights_only=True)  # expect: safe restricted_unpickling


def case_014():  # diffusers.ModelMixin.from_single_file
    return diffusers.ModelMixin().from_single_file('x.ckpt')  # expect: unsafe file


def case_015():  # diffusers.DiffusionPipeline.from_ckpt
    return diffusers.DiffusionPipeline().from_ckpt('x.ckpt')  # expect: unsafe file
