"""Every row of models/vision.toml once."""
import classy_vision.generic.util
import detectron2.checkpoint
import detectron2.engine
import detectron2.engine.defaults
import detectron2.engine.launch
import detectron2.model_zoo
import fvcore.common.checkpoint
import fvcore.common.download
import mmaction.apis
import mmcls.apis
import mmcv
import mmcv.runner
import mmcv.runner.checkpoint
import mmdet.apis
import mmdet3d.apis
import mmengine.fileio
import mmengine.runner
import mmengine.runner.checkpoint
import mmocr.apis
import mmpose.apis
import mmpretrain.apis
import mmseg.apis
import mmtrack.apis
import mxnet.gluon
import mxnet.gluon.utils
import mxnet.kvstore
import mxnet.module
import mxnet.optimizer
import mxnet.test_utils
import onnxruntime
import paddle
import paddle.hub
import paddle.utils.download
import paddlenlp.utils.downloader
import pathlib
import sys
import torch


def case_001():  # mmengine.runner.load_checkpoint
    return mmengine.runner.load_checkpoint(None, sys.argv[1])  # expect: unsafe command_line


def case_002():  # mmcv.runner.load_checkpoint
    return mmcv.runner.load_checkpoint(None, sys.argv[1])  # expect: unsafe command_line


def case_003():  # mmengine.runner.CheckpointLoader.load_checkpoint
    return mmengine.runner.CheckpointLoader().load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_004():  # mmcv.runner.CheckpointLoader.load_checkpoint
    return mmcv.runner.CheckpointLoader().load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_005():  # mmengine.runner.checkpoint._load_checkpoint
    return mmengine.runner.checkpoint._load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_006():  # mmcv.runner.checkpoint._load_checkpoint
    return mmcv.runner.checkpoint._load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_007():  # mmengine.runner.checkpoint.load_from_local
    return mmengine.runner.checkpoint.load_from_local(sys.argv[1])  # expect: unsafe command_line


def case_008():  # mmengine.runner.Runner.load_checkpoint
    return mmengine.runner.Runner().load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_009():  # mmengine.runner.Runner.resume
    return mmengine.runner.Runner().resume(sys.argv[1])  # expect: unsafe command_line


def case_010():  # mmcv.runner.EpochBasedRunner.load_checkpoint
    return mmcv.runner.EpochBasedRunner().load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_011():  # mmcv.runner.BaseRunner.load_checkpoint
    return mmcv.runner.BaseRunner().load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_012():  # mmcv.runner.BaseRunner.resume
    return mmcv.runner.BaseRunner().resume(sys.argv[1])  # expect: unsafe command_line


def case_013():  # mmdet.apis.init_detector
    return mmdet.apis.init_detector(None, sys.argv[1])  # expect: unsafe command_line


def case_014():  # mmdet.apis.init_detector, no load site
    return mmdet.apis.init_detector(None, None)


def case_015():  # mmseg.apis.init_model
    return mmseg.apis.init_model(None, sys.argv[1])  # expect: unsafe command_line


def case_016():  # mmseg.apis.init_segmentor
    return mmseg.apis.init_segmentor(None, sys.argv[1])  # expect: unsafe command_line


def case_017():  # mmpose.apis.init_model
    return mmpose.apis.init_model(None, sys.argv[1])  # expect: unsafe command_line


def case_018():  # mmpose.apis.init_pose_model
    return mmpose.apis.init_pose_model(None, sys.argv[1])  # expect: unsafe command_line


def case_019():  # mmpretrain.apis.init_model
    return mmpretrain.apis.init_model(None, sys.argv[1])  # expect: unsafe command_line


def case_020():  # mmcls.apis.init_model
    return mmcls.apis.init_model(None, sys.argv[1])  # expect: unsafe command_line


def case_021():  # mmaction.apis.init_recognizer
    return mmaction.apis.init_recognizer(None, sys.argv[1])  # expect: unsafe command_line


def case_022():  # mmdet3d.apis.init_model
    return mmdet3d.apis.init_model(None, sys.argv[1])  # expect: unsafe command_line


def case_023():  # mmocr.apis.init_detector
    return mmocr.apis.init_detector(None, sys.argv[1])  # expect: unsafe command_line


def case_024():  # mmtrack.apis.init_model
    return mmtrack.apis.init_model(None, sys.argv[1])  # expect: unsafe command_line


def case_025():  # mmengine.fileio.load
    return mmengine.fileio.load('x.pkl')  # expect: unsafe file


def case_026():  # mmcv.load
    return mmcv.load('x.pkl')  # expect: unsafe file


def case_027():  # mmengine.fileio.load
    return mmengine.fileio.load(sys.argv[1], 'pkl')  # expect: unsafe command_line


def case_028():  # mmcv.load
    return mmcv.load(sys.argv[1], 'pkl')  # expect: unsafe command_line


def case_029():  # fvcore.common.checkpoint.Checkpointer.load
    return fvcore.common.checkpoint.Checkpointer().load(sys.argv[1])  # expect: unsafe command_line


def case_030():  # fvcore.common.checkpoint.Checkpointer.resume_or_load
    return fvcore.common.checkpoint.Checkpointer().resume_or_load(sys.argv[1])  # expect: unsafe command_line


def case_031():  # detectron2.checkpoint.DetectionCheckpointer.load
    return detectron2.checkpoint.DetectionCheckpointer().load(sys.argv[1])  # expect: unsafe command_line


def case_032():  # detectron2.checkpoint.DetectionCheckpointer.resume_or_load
    return detectron2.checkpoint.DetectionCheckpointer().resume_or_load(sys.argv[1])  # expect: unsafe command_line


def case_033():  # detectron2.engine.DefaultPredictor
    return detectron2.engine.DefaultPredictor(sys.argv[1])  # expect: unsafe command_line


def case_034():  # detectron2.engine.defaults.DefaultPredictor
    return detectron2.engine.defaults.DefaultPredictor(sys.argv[1])  # expect: unsafe command_line


def case_035():  # paddle.load
    return paddle.load(sys.argv[1])  # expect: unsafe command_line


def case_036():  # paddle.hub.load
    return paddle.hub.load(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_037():  # paddle.hub.load
    return paddle.hub.load(sys.argv[1], None, 'local')  # expect: unsafe command_line


def case_038():  # mxnet.gluon.Trainer.load_states
    return mxnet.gluon.Trainer().load_states(sys.argv[1])  # expect: unsafe command_line


def case_039():  # mxnet.module.Module.load_optimizer_states
    return mxnet.module.Module().load_optimizer_states(sys.argv[1])  # expect: unsafe command_line


def case_040():  # mxnet.kvstore.KVStore.load_optimizer_states
    return mxnet.kvstore.KVStore().load_optimizer_states(sys.argv[1])  # expect: unsafe command_line


def case_041():  # mxnet.optimizer.Updater.set_states
    return mxnet.optimizer.Updater().set_states(sys.argv[1])  # expect: unsafe command_line


def case_042():  # onnxruntime.SessionOptions.register_custom_ops_library
    return onnxruntime.SessionOptions().register_custom_ops_library(sys.argv[1])  # expect: unsafe command_line


def case_043():  # mmengine.fileio.get
    return torch.load(mmengine.fileio.get("x"))  # expect: unsafe network


def case_044():  # mmengine.fileio.get_local_path
    return torch.load(mmengine.fileio.get_local_path("x"))  # expect: unsafe network


def case_045():  # mmengine.fileio.get_text
    return torch.load(mmengine.fileio.get_text("x"))  # expect: unsafe network


def case_046():  # fvcore.common.download.download
    fvcore.common.download.download("x", "folder_046")
    return torch.load("folder_046/m.pt")  # expect: unsafe network


def case_047():  # detectron2.model_zoo.get_checkpoint_url
    return torch.load(detectron2.model_zoo.get_checkpoint_url())  # expect: unsafe network


def case_048():  # detectron2.model_zoo.get_config_file
    return torch.load(detectron2.model_zoo.get_config_file())  # expect: unsafe configuration


def case_049():  # detectron2.model_zoo.get_config
    return torch.load(detectron2.model_zoo.get_config())  # expect: unsafe configuration


def case_050():  # paddle.utils.download.get_weights_path_from_url
    paddle.utils.download.get_weights_path_from_url("x", "folder_050")
    return torch.load("folder_050/m.pt")  # expect: unsafe network


def case_051():  # paddle.utils.download.get_path_from_url
    paddle.utils.download.get_path_from_url("x", "folder_051")
    return torch.load("folder_051/m.pt")  # expect: unsafe network


def case_052():  # paddlenlp.utils.downloader.get_path_from_url
    paddlenlp.utils.downloader.get_path_from_url("x", "folder_052")
    return torch.load("folder_052/m.pt")  # expect: unsafe network


def case_053():  # mxnet.gluon.utils.download
    mxnet.gluon.utils.download("x", "m_053.pt")
    return torch.load("m_053.pt")  # expect: unsafe network


def case_054():  # mxnet.test_utils.download
    mxnet.test_utils.download("x", "m_054.pt")
    return torch.load("m_054.pt")  # expect: unsafe network


def case_055():  # paddle.save
    paddle.save({}, "m_055.pt")
    return torch.load("m_055.pt")  # expect: safe trusted_origin


def case_056():  # mxnet.gluon.utils.download, checked
    return torch.load(mxnet.gluon.utils.download("https://models.example.com/m.pt", "m_056.pt", None, "abababababababababababababababababababababababababababababababab"))  # expect: safe integrity_check


def case_057():  # mxnet.gluon.utils.check_sha1
    result = mxnet.gluon.utils.check_sha1(sys.argv[1], "abababababababababababababababababababababababababababababababab")
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_058():  # detectron2.engine.launch
    return detectron2.engine.launch(torch.load, 1, args=(sys.argv[1],))  # expect: unsafe command_line


def case_059():  # detectron2.engine.launch.launch
    return detectron2.engine.launch.launch(main_func=torch.load, num_gpus_per_machine=1, args=(sys.argv[1],))  # expect: unsafe command_line


def case_060():  # detectron2.engine.default_argument_parser
    arguments = detectron2.engine.default_argument_parser().parse_args()
    return torch.load(arguments.weights)  # expect: unsafe command_line


def case_061():  # detectron2.engine.defaults.default_argument_parser
    arguments = detectron2.engine.defaults.default_argument_parser().parse_args()
    return torch.load(arguments.weights)  # expect: unsafe command_line


def case_062():  # classy_vision.generic.util.load_checkpoint
    return classy_vision.generic.util.load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_063():  # classy_vision.generic.util.load_and_broadcast_checkpoint
    return classy_vision.generic.util.load_and_broadcast_checkpoint(sys.argv[1])  # expect: unsafe command_line
