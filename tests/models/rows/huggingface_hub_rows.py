"""Every row of models/huggingface_hub.toml once."""
import huggingface_hub
import sys
import torch


def case_001():  # huggingface_hub.from_pretrained_keras
    return huggingface_hub.from_pretrained_keras(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_002():  # huggingface_hub.from_pretrained_fastai
    return huggingface_hub.from_pretrained_fastai(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_003():  # huggingface_hub.load_torch_model
    return huggingface_hub.load_torch_model(None, sys.argv[1], safe=False)  # expect: unsafe command_line


def case_004():  # huggingface_hub.load_torch_model, restricted
    return huggingface_hub.load_torch_model(None, sys.argv[1], safe=False, weights_only=True)  # expect: safe restricted_unpickling


def case_005():  # huggingface_hub.load_state_dict_from_file
    return huggingface_hub.load_state_dict_from_file(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_006():  # huggingface_hub.load_state_dict_from_file, restricted
    return huggingface_hub.load_state_dict_from_file(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_007():  # huggingface_hub.load_state_dict_from_file, no load site
    return huggingface_hub.load_state_dict_from_file('x.safetensors', weights_only=True)


def case_008():  # huggingface_hub.hf_hub_download
    huggingface_hub.hf_hub_download("x", "m_008.pt", local_dir="folder_008")
    return torch.load("folder_008/m_008.pt")  # expect: unsafe model_hub


def case_009():  # huggingface_hub.HfApi.hf_hub_download
    huggingface_hub.HfApi().hf_hub_download("x", "m_009.pt", local_dir="folder_009")
    return torch.load("folder_009/m_009.pt")  # expect: unsafe model_hub


def case_010():  # huggingface_hub.snapshot_download
    huggingface_hub.snapshot_download("x", local_dir="folder_010")
    return torch.load("folder_010/m.pt")  # expect: unsafe model_hub


def case_011():  # huggingface_hub.HfApi.snapshot_download
    huggingface_hub.HfApi().snapshot_download("x", local_dir="folder_011")
    return torch.load("folder_011/m.pt")  # expect: unsafe model_hub


def case_012():  # huggingface_hub.cached_download
    huggingface_hub.cached_download("x", cache_dir="folder_012")
    return torch.load("folder_012/m.pt")  # expect: unsafe model_hub


def case_013():  # huggingface_hub.http_get
    huggingface_hub.http_get("x", "m_013.pt")
    return torch.load("m_013.pt")  # expect: unsafe model_hub


def case_014():  # huggingface_hub.Repository
    huggingface_hub.Repository("folder_014", "x")
    return torch.load("folder_014/m.pt")  # expect: unsafe model_hub


def case_015():  # huggingface_hub.HfFileSystem.open
    return torch.load(huggingface_hub.HfFileSystem().open("x"))  # expect: unsafe model_hub


def case_016():  # huggingface_hub.HfFileSystem.read_bytes
    return torch.load(huggingface_hub.HfFileSystem().read_bytes("x"))  # expect: unsafe model_hub


def case_017():  # huggingface_hub.HfFileSystem.cat
    return torch.load(huggingface_hub.HfFileSystem().cat("x"))  # expect: unsafe model_hub


def case_018():  # huggingface_hub.HfFileSystem.read_text
    return torch.load(huggingface_hub.HfFileSystem().read_text("x"))  # expect: unsafe model_hub


def case_019():  # huggingface_hub.HfFileSystem.cat_file
    return torch.load(huggingface_hub.HfFileSystem().cat_file("x"))  # expect: unsafe model_hub


def case_020():  # huggingface_hub.HfFileSystem.glob
    return torch.load(huggingface_hub.HfFileSystem().glob("x"))  # expect: unsafe model_hub


def case_021():  # huggingface_hub.HfFileSystem.ls
    return torch.load(huggingface_hub.HfFileSystem().ls("x"))  # expect: unsafe model_hub


def case_022():  # huggingface_hub.HfFileSystem.get
    huggingface_hub.HfFileSystem().get("x", "m_022.pt")
    return torch.load("m_022.pt")  # expect: unsafe model_hub


def case_023():  # huggingface_hub.HfFileSystem.download
    huggingface_hub.HfFileSystem().download("x", "m_023.pt")
    return torch.load("m_023.pt")  # expect: unsafe model_hub


def case_024():  # huggingface_hub.HfFileSystem.get_file
    huggingface_hub.HfFileSystem().get_file("x", "m_024.pt")
    return torch.load("m_024.pt")  # expect: unsafe model_hub


def case_025():  # huggingface_hub.HfApi.list_repo_files
    return torch.load(huggingface_hub.HfApi().list_repo_files("x"))  # expect: unsafe model_hub


def case_026():  # huggingface_hub.list_repo_files
    return torch.load(huggingface_hub.list_repo_files("x"))  # expect: unsafe model_hub


def case_027():  # huggingface_hub.try_to_load_from_cache
    return torch.load(huggingface_hub.try_to_load_from_cache("x"))  # expect: unsafe model_hub


def case_028():  # huggingface_hub.HfApi.list_models
    return torch.load(huggingface_hub.HfApi().list_models("x"))  # expect: unsafe model_hub


def case_029():  # huggingface_hub.list_models
    return torch.load(huggingface_hub.list_models("x"))  # expect: unsafe model_hub


def case_030():  # huggingface_hub.HfApi.model_info
    return torch.load(huggingface_hub.HfApi().model_info("x"))  # expect: unsafe model_hub


def case_031():  # huggingface_hub.model_info
    return torch.load(huggingface_hub.model_info("x"))  # expect: unsafe model_hub


def case_032():  # huggingface_hub.hf_hub_url
    return torch.load(huggingface_hub.hf_hub_url(sys.argv[1]))  # expect: unsafe command_line
