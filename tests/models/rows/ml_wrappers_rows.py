"""Every row of models/ml_wrappers.toml once."""
import FlagEmbedding
import accelerate
import accelerate.utils
import langchain_huggingface
import llama_index.embeddings.huggingface
import peft
import peft.utils.save_and_load
import sentence_transformers
import sys
import timm
import timm.models
import torch


def case_001():  # sentence_transformers.SentenceTransformer
    return sentence_transformers.SentenceTransformer(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_002():  # sentence_transformers.SentenceTransformer, no load site
    return sentence_transformers.SentenceTransformer(sys.argv[1], trust_remote_code=False)


def case_003():  # sentence_transformers.CrossEncoder
    return sentence_transformers.CrossEncoder(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_004():  # sentence_transformers.SparseEncoder
    return sentence_transformers.SparseEncoder(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_005():  # langchain_huggingface.HuggingFaceEmbeddings
    return langchain_huggingface.HuggingFaceEmbeddings(trust_remote_code=True, model_name=sys.argv[1])  # expect: unsafe model_hub,command_line


def case_006():  # langchain_huggingface.HuggingFaceEmbeddings, no load site
    return langchain_huggingface.HuggingFaceEmbeddings(trust_remote_code=False, model_name=sys.argv[1])


def case_007():  # llama_index.embeddings.huggingface.HuggingFaceEmbedding
    return llama_index.embeddings.huggingface.HuggingFaceEmbedding(trust_remote_code=True, model_name=sys.argv[1])  # expect: unsafe model_hub,command_line


def case_008():  # FlagEmbedding.FlagModel
    return FlagEmbedding.FlagModel(trust_remote_code=True, model_name=sys.argv[1])  # expect: unsafe model_hub,command_line


def case_009():  # FlagEmbedding.BGEM3FlagModel
    return FlagEmbedding.BGEM3FlagModel(trust_remote_code=True, model_name=sys.argv[1])  # expect: unsafe model_hub,command_line


def case_010():  # peft.PeftModel.from_pretrained
    return peft.PeftModel().from_pretrained(None, sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_011():  # peft.PeftModel.from_pretrained, restricted
    return peft.PeftModel().from_pretrained(None, sys.argv[1], use_safetensors=False, weights_only=True)  # expect: safe restricted_unpickling


def case_012():  # peft.PeftMixedModel.from_pretrained
    return peft.PeftMixedModel().from_pretrained(None, sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_013():  # peft.PeftModelForCausalLM.from_pretrained
    return peft.PeftModelForCausalLM().from_pretrained(None, sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_014():  # peft.utils.save_and_load.torch_load
    return peft.utils.save_and_load.torch_load(sys.argv[1])  # expect: safe restricted_unpickling


def case_015():  # peft.utils.save_and_load.torch_load, restricted
    return peft.utils.save_and_load.torch_load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_016():  # accelerate.utils.load
    return accelerate.utils.load(sys.argv[1])  # expect: unsafe command_line


def case_017():  # accelerate.utils.load, restricted
    return accelerate.utils.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_018():  # accelerate.Accelerator.load_state
    return accelerate.Accelerator().load_state(sys.argv[1])  # expect: unsafe command_line


def case_019():  # accelerate.utils.broadcast_object_list
    return accelerate.utils.broadcast_object_list()  # expect: unsafe message


def case_020():  # accelerate.utils.gather_object
    return accelerate.utils.gather_object()  # expect: unsafe message


def case_021():  # timm.models.load_checkpoint
    return timm.models.load_checkpoint(None, sys.argv[1])  # expect: unsafe command_line


def case_022():  # timm.models.load_checkpoint, restricted
    return timm.models.load_checkpoint(None, sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_023():  # timm.models.load_checkpoint, no load site
    return timm.models.load_checkpoint(None, 'x.safetensors')


def case_024():  # timm.models.resume_checkpoint
    return timm.models.resume_checkpoint(None, sys.argv[1])  # expect: unsafe command_line


def case_025():  # timm.models.load_state_dict
    return timm.models.load_state_dict(sys.argv[1])  # expect: unsafe command_line


def case_026():  # timm.models.load_state_dict, restricted
    return timm.models.load_state_dict(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_027():  # timm.models.load_state_dict, no load site
    return timm.models.load_state_dict('x.safetensors')


def case_028():  # timm.create_model
    return timm.create_model(checkpoint_path=sys.argv[1])  # expect: unsafe command_line


def case_029():  # timm.create_model, restricted
    return timm.create_model(checkpoint_path=sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_030():  # timm.create_model, no load site
    return timm.create_model(checkpoint_path=None)


def case_031():  # timm.create_model, no load site
    return timm.create_model(checkpoint_path='')


def case_032():  # accelerate.Accelerator.save_state
    accelerate.Accelerator().save_state("folder_032")
    return torch.load("folder_032/m.pt")  # expect: safe trusted_origin


def case_033():  # accelerate.Accelerator.save
    accelerate.Accelerator().save({}, "m_033.pt")
    return torch.load("m_033.pt")  # expect: safe trusted_origin


def case_034():  # accelerate.Accelerator.wait_for_everyone: barrier
    return accelerate.Accelerator().wait_for_everyone("x")


def case_035():  # accelerate.utils.wait_for_everyone: barrier
    return accelerate.utils.wait_for_everyone("x")


def case_036():  # accelerate.PartialState.wait_for_everyone: barrier
    return accelerate.PartialState().wait_for_everyone("x")


def case_037():  # accelerate.notebook_launcher
    return accelerate.notebook_launcher(torch.load, args=(sys.argv[1],), num_processes=2)  # expect: unsafe command_line


def case_038():  # accelerate.debug_launcher
    return accelerate.debug_launcher(torch.load, (sys.argv[1],))  # expect: unsafe command_line
