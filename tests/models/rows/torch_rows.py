"""Every row of models/torch.toml once."""
import os
import pathlib
import sys
import hubconf
import torch
import torch._dynamo
import torch.compiler
import torch.cuda
import torch.cuda.amp
import torch.distributed
import torch.distributed.checkpoint
import torch.distributed.checkpoint.format_utils
import torch.hub
import torch.jit
import torch.package
import torch.serialization
import torch.storage


def case_001():  # torch.load
    return torch.load(sys.argv[1])  # expect: unsafe command_line


def case_002():  # torch.load, restricted
    return torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_003():  # torch.storage._load_from_bytes
    return torch.storage._load_from_bytes(sys.argv[1])  # expect: unsafe command_line


def case_004():  # torch.hub.load
    return torch.hub.load(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_005():  # torch.hub.load
    return torch.hub.load(sys.argv[1], source='local')  # expect: unsafe command_line


def case_006():  # torch.hub.help
    return torch.hub.help(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_007():  # torch.hub.list
    return torch.hub.list(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_008():  # torch.hub.load_state_dict_from_url
    return torch.hub.load_state_dict_from_url(sys.argv[1])  # expect: unsafe network,command_line


def case_009():  # torch.hub.load_state_dict_from_url, restricted
    return torch.hub.load_state_dict_from_url(sys.argv[1], None, None, None, None, None, True)  # expect: safe restricted_unpickling


def case_010():  # torch.package.PackageImporter.load_pickle
    return torch.package.PackageImporter(sys.argv[1]).load_pickle()  # expect: unsafe command_line


def case_011():  # torch.package.PackageImporter.import_module
    return torch.package.PackageImporter(sys.argv[1]).import_module()  # expect: unsafe command_line


def case_012():  # torch.distributed.broadcast_object_list
    return torch.distributed.broadcast_object_list()  # expect: unsafe message


def case_013():  # torch.distributed.recv_object_list
    return torch.distributed.recv_object_list()  # expect: unsafe message


def case_014():  # torch.distributed.all_gather_object
    return torch.distributed.all_gather_object()  # expect: unsafe message


def case_015():  # torch.distributed.gather_object
    return torch.distributed.gather_object()  # expect: unsafe message


def case_016():  # torch.distributed.scatter_object_list
    return torch.distributed.scatter_object_list()  # expect: unsafe message


def case_017():  # torch.distributed.checkpoint.load
    return torch.distributed.checkpoint.load(checkpoint_id=sys.argv[1])  # expect: unsafe command_line


def case_018():  # torch.distributed.checkpoint.load_state_dict
    return torch.distributed.checkpoint.load_state_dict(None, sys.argv[1])  # expect: unsafe command_line


def case_019():  # torch.distributed.checkpoint.format_utils.dcp_to_torch_save
    return torch.distributed.checkpoint.format_utils.dcp_to_torch_save(sys.argv[1])  # expect: unsafe command_line


def case_020():  # torch.distributed.checkpoint.format_utils.torch_save_to_dcp
    return torch.distributed.checkpoint.format_utils.torch_save_to_dcp(sys.argv[1])  # expect: unsafe command_line


def case_021():  # torch.hub.download_url_to_file
    torch.hub.download_url_to_file("x", "m_021.pt")
    return torch.load("m_021.pt")  # expect: unsafe network


def case_022():  # torch.distributed.recv
    torch.distributed.recv("m_022.pt")
    return torch.load("m_022.pt")  # expect: unsafe message


def case_023():  # torch.distributed.irecv
    torch.distributed.irecv("m_023.pt")
    return torch.load("m_023.pt")  # expect: unsafe message


def case_024():  # torch.distributed.broadcast
    torch.distributed.broadcast("m_024.pt")
    return torch.load("m_024.pt")  # expect: unsafe message


def case_025():  # torch.distributed.all_reduce
    torch.distributed.all_reduce("m_025.pt")
    return torch.load("m_025.pt")  # expect: unsafe message


def case_026():  # torch.distributed.scatter
    torch.distributed.scatter("m_026.pt")
    return torch.load("m_026.pt")  # expect: unsafe message


def case_027():  # torch.distributed.reduce
    torch.distributed.reduce("m_027.pt")
    return torch.load("m_027.pt")  # expect: unsafe message


def case_028():  # torch.distributed.all_gather
    torch.distributed.all_gather("m_028.pt")
    return torch.load("m_028.pt")  # expect: unsafe message


def case_029():  # torch.distributed.gather
    torch.distributed.gather(None, "m_029.pt")
    return torch.load("m_029.pt")  # expect: unsafe message


def case_030():  # torch.save
    torch.save({}, "m_030.pt")
    return torch.load("m_030.pt")  # expect: safe trusted_origin


def case_031():  # torch.distributed.get_rank
    used = torch.distributed.get_rank(sys.argv[1])
    return torch.load("m_031.pt" if used else "n_031.pt")  # expect: unsafe file


def case_032():  # torch.distributed.get_world_size
    used = torch.distributed.get_world_size(sys.argv[1])
    return torch.load("m_032.pt" if used else "n_032.pt")  # expect: unsafe file


def case_033():  # torch.distributed.is_initialized
    used = torch.distributed.is_initialized(sys.argv[1])
    return torch.load("m_033.pt" if used else "n_033.pt")  # expect: unsafe file


def case_034():  # torch.distributed.is_available
    used = torch.distributed.is_available(sys.argv[1])
    return torch.load("m_034.pt" if used else "n_034.pt")  # expect: unsafe file


def case_035():  # torch.distributed.init_process_group
    used = torch.distributed.init_process_group(sys.argv[1])
    return torch.load("m_035.pt" if used else "n_035.pt")  # expect: unsafe file


def case_036():  # torch.distributed.barrier
    used = torch.distributed.barrier(sys.argv[1])
    return torch.load("m_036.pt" if used else "n_036.pt")  # expect: unsafe file


def case_037():  # torch.cuda.is_available
    used = torch.cuda.is_available(sys.argv[1])
    return torch.load("m_037.pt" if used else "n_037.pt")  # expect: unsafe file


def case_038():  # torch.cuda.device_count
    used = torch.cuda.device_count(sys.argv[1])
    return torch.load("m_038.pt" if used else "n_038.pt")  # expect: unsafe file


def case_039():  # torch.cuda.current_device
    used = torch.cuda.current_device(sys.argv[1])
    return torch.load("m_039.pt" if used else "n_039.pt")  # expect: unsafe file


def case_040():  # torch.device
    used = torch.device(sys.argv[1])
    return torch.load("m_040.pt" if used else "n_040.pt")  # expect: unsafe file


def case_041():  # torch.manual_seed
    used = torch.manual_seed(sys.argv[1])
    return torch.load("m_041.pt" if used else "n_041.pt")  # expect: unsafe file


def case_042():  # torch.cuda.set_device
    used = torch.cuda.set_device(sys.argv[1])
    return torch.load("m_042.pt" if used else "n_042.pt")  # expect: unsafe file


def case_043():  # torch.set_grad_enabled
    used = torch.set_grad_enabled(sys.argv[1])
    return torch.load("m_043.pt" if used else "n_043.pt")  # expect: unsafe file


def case_044():  # torch.zeros
    used = torch.zeros(sys.argv[1])
    return torch.load("m_044.pt" if used else "n_044.pt")  # expect: unsafe file


def case_045():  # torch.ones
    used = torch.ones(sys.argv[1])
    return torch.load("m_045.pt" if used else "n_045.pt")  # expect: unsafe file


def case_046():  # torch.empty
    used = torch.empty(sys.argv[1])
    return torch.load("m_046.pt" if used else "n_046.pt")  # expect: unsafe file


def case_047():  # torch.rand
    used = torch.rand(sys.argv[1])
    return torch.load("m_047.pt" if used else "n_047.pt")  # expect: unsafe file


def case_048():  # torch.randn
    used = torch.randn(sys.argv[1])
    return torch.load("m_048.pt" if used else "n_048.pt")  # expect: unsafe file


def case_049():  # torch.arange
    used = torch.arange(sys.argv[1])
    return torch.load("m_049.pt" if used else "n_049.pt")  # expect: unsafe file


def case_050():  # torch.hub.get_dir
    return torch.load(os.path.join(torch.hub.get_dir(), "m_050.pt"))  # expect: unsafe file


def case_051():  # torch.hub.set_dir
    used = torch.hub.set_dir(sys.argv[1])
    return torch.load("m_051.pt" if used else "n_051.pt")  # expect: unsafe file


def case_052():  # torch.package.PackageImporter
    return torch.load(torch.package.PackageImporter(sys.argv[1]))  # expect: unsafe command_line


def case_053():  # torch.distributed.checkpoint.FileSystemReader
    return torch.load(torch.distributed.checkpoint.FileSystemReader(sys.argv[1]))  # expect: unsafe command_line


def case_054():  # torch.distributed.checkpoint.HuggingFaceStorageReader
    return torch.load(torch.distributed.checkpoint.HuggingFaceStorageReader(sys.argv[1]))  # expect: unsafe command_line


def case_055():  # torch.distributed.checkpoint.save
    torch.distributed.checkpoint.save(checkpoint_id="folder_055")
    return torch.load("folder_055/m.pt")  # expect: safe trusted_origin


def case_056():  # torch.distributed.checkpoint.async_save
    torch.distributed.checkpoint.async_save(checkpoint_id="folder_056")
    return torch.load("folder_056/m.pt")  # expect: safe trusted_origin


def case_057():  # torch.hub.download_url_to_file, checked
    torch.hub.download_url_to_file("https://models.example.com/m.pt", "m_057.pt", "abababababababababababababababababababababababababababababababab")
    return torch.load("m_057.pt")  # expect: safe integrity_check


def case_058():  # torch.serialization.add_safe_globals: allow_globals
    return torch.serialization.add_safe_globals("x")


def case_059():  # torch.serialization.safe_globals: allow_globals
    return torch.serialization.safe_globals("x")


def case_060():  # torch.distributed.barrier: barrier
    return torch.distributed.barrier("x")


def case_061():  # torch.distributed.get_rank: rank
    return torch.distributed.get_rank("x")


def case_062():  # torch.distributed.get_node_local_rank: rank
    return torch.distributed.get_node_local_rank("x")


@torch.no_grad
def path_063():
    return sys.argv[1]


def case_063():
    return torch.load(path_063())  # expect: unsafe command_line


@torch.inference_mode
def path_064():
    return sys.argv[1]


def case_064():
    return torch.load(path_064())  # expect: unsafe command_line


@torch.enable_grad
def path_065():
    return sys.argv[1]


def case_065():
    return torch.load(path_065())  # expect: unsafe command_line


def path_066():
    return sys.argv[1]


def case_066():
    return torch.load(torch.jit.script(path_066)())  # expect: unsafe command_line


@torch.jit.ignore
def path_067():
    return sys.argv[1]


def case_067():
    return torch.load(path_067())  # expect: unsafe command_line


@torch.jit.unused
def path_068():
    return sys.argv[1]


def case_068():
    return torch.load(path_068())  # expect: unsafe command_line


@torch.jit.export
def path_069():
    return sys.argv[1]


def case_069():
    return torch.load(path_069())  # expect: unsafe command_line


@torch.compile
def path_070():
    return sys.argv[1]


def case_070():
    return torch.load(path_070())  # expect: unsafe command_line


@torch.compiler.disable
def path_071():
    return sys.argv[1]


def case_071():
    return torch.load(path_071())  # expect: unsafe command_line


@torch._dynamo.disable
def path_072():
    return sys.argv[1]


def case_072():
    return torch.load(path_072())  # expect: unsafe command_line


@torch.cuda.amp.autocast
def path_073():
    return sys.argv[1]


def case_073():
    return torch.load(path_073())  # expect: unsafe command_line


@torch.autocast
def path_074():
    return sys.argv[1]


def case_074():
    return torch.load(path_074())  # expect: unsafe command_line


@torch.set_grad_enabled
def path_075():
    return sys.argv[1]


def case_075():
    return torch.load(path_075())  # expect: unsafe command_line


def case_76():  # hubconf: entry_module
    return hubconf("x")
