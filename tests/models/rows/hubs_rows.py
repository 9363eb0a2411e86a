"""Every row of models/hubs.toml once."""
import clearml
import comet_ml
import dvc.api
import dvc.repo
import kaggle.api
import kagglehub
import mlflow
import mlflow.artifacts
import modelscope
import modelscope.hub.api
import modelscope.hub.file_download
import modelscope.hub.snapshot_download
import modelscope.msdatasets
import neptune
import opendatasets
import sys
import tensorflow_hub
import timm.models
import torch
import wandb
import wandb.apis.public


def case_001():  # wandb.Run.use_artifact
    return torch.load(wandb.Run().use_artifact("x"))  # expect: unsafe model_hub


def case_002():  # wandb.use_artifact
    return torch.load(wandb.use_artifact("x"))  # expect: unsafe model_hub


def case_003():  # wandb.Api.artifact
    return torch.load(wandb.Api().artifact("x"))  # expect: unsafe model_hub


def case_004():  # wandb.Artifact.get_path
    return torch.load(wandb.Artifact().get_path("x"))  # expect: unsafe model_hub


def case_005():  # wandb.Artifact.get_entry
    return torch.load(wandb.Artifact().get_entry("x"))  # expect: unsafe model_hub


def case_006():  # wandb.Artifact.get
    return torch.load(wandb.Artifact().get("x"))  # expect: unsafe model_hub


def case_007():  # wandb.Api.run
    return torch.load(wandb.Api().run("x"))  # expect: unsafe model_hub


def case_008():  # wandb.Api.runs
    return torch.load(wandb.Api().runs("x"))  # expect: unsafe model_hub


def case_009():  # wandb.Run.file
    return torch.load(wandb.Run().file("x"))  # expect: unsafe model_hub


def case_010():  # wandb.Artifact.download
    wandb.Artifact().download("folder_010")
    return torch.load("folder_010/m.pt")  # expect: unsafe model_hub


def case_011():  # wandb.Artifact.checkout
    wandb.Artifact().checkout("folder_011")
    return torch.load("folder_011/m.pt")  # expect: unsafe model_hub


def case_012():  # wandb.Run.use_model
    return torch.load(wandb.Run().use_model("x"))  # expect: unsafe model_hub


def case_013():  # wandb.use_model
    return torch.load(wandb.use_model("x"))  # expect: unsafe model_hub


def case_014():  # wandb.restore
    wandb.restore("x", None, None, "folder_014")
    return torch.load("folder_014/m.pt")  # expect: unsafe model_hub


def case_015():  # wandb.Run.restore
    wandb.Run().restore("x", None, None, "folder_015")
    return torch.load("folder_015/m.pt")  # expect: unsafe model_hub


def case_016():  # wandb.File.download
    wandb.File().download("folder_016")
    return torch.load("folder_016/m.pt")  # expect: unsafe model_hub


def case_017():  # wandb.apis.public.File.download
    wandb.apis.public.File().download("folder_017")
    return torch.load("folder_017/m.pt")  # expect: unsafe model_hub


def case_018():  # wandb.config
    return torch.load(wandb.config[0])  # expect: unsafe configuration


class Case019(wandb.Run):  # wandb.Run.config
    def case(self):
        return torch.load(self.config[0])  # expect: unsafe configuration


def case_020():  # modelscope.snapshot_download
    modelscope.snapshot_download("x", local_dir="folder_020")
    return torch.load("folder_020/m.pt")  # expect: unsafe model_hub


def case_021():  # modelscope.hub.snapshot_download.snapshot_download
    modelscope.hub.snapshot_download.snapshot_download("x", local_dir="folder_021")
    return torch.load("folder_021/m.pt")  # expect: unsafe model_hub


def case_022():  # modelscope.dataset_snapshot_download
    modelscope.dataset_snapshot_download("x", local_dir="folder_022")
    return torch.load("folder_022/m.pt")  # expect: unsafe model_hub


def case_023():  # modelscope.model_file_download
    modelscope.model_file_download("x", local_dir="folder_023")
    return torch.load("folder_023/m.pt")  # expect: unsafe model_hub


def case_024():  # modelscope.hub.file_download.model_file_download
    modelscope.hub.file_download.model_file_download("x", local_dir="folder_024")
    return torch.load("folder_024/m.pt")  # expect: unsafe model_hub


def case_025():  # modelscope.hub.api.HubApi.get_model
    return torch.load(modelscope.hub.api.HubApi().get_model("x"))  # expect: unsafe model_hub


def case_026():  # modelscope.msdatasets.MsDataset.load
    return torch.load(modelscope.msdatasets.MsDataset().load("x"))  # expect: unsafe model_hub


def case_027():  # kagglehub.model_download
    return torch.load(kagglehub.model_download("x"))  # expect: unsafe model_hub


def case_028():  # kagglehub.dataset_download
    return torch.load(kagglehub.dataset_download("x"))  # expect: unsafe model_hub


def case_029():  # kagglehub.competition_download
    return torch.load(kagglehub.competition_download("x"))  # expect: unsafe model_hub


def case_030():  # kagglehub.notebook_output_download
    return torch.load(kagglehub.notebook_output_download("x"))  # expect: unsafe model_hub


def case_031():  # kaggle.api.dataset_download_files
    kaggle.api.dataset_download_files("x", "folder_031")
    return torch.load("folder_031/m.pt")  # expect: unsafe model_hub


def case_032():  # kaggle.api.competition_download_files
    kaggle.api.competition_download_files("x", "folder_032")
    return torch.load("folder_032/m.pt")  # expect: unsafe model_hub


def case_033():  # kaggle.api.model_instance_version_download
    kaggle.api.model_instance_version_download("x", "folder_033")
    return torch.load("folder_033/m.pt")  # expect: unsafe model_hub


def case_034():  # opendatasets.download
    opendatasets.download("x", "folder_034")
    return torch.load("folder_034/m.pt")  # expect: unsafe model_hub


def case_035():  # mlflow.artifacts.download_artifacts
    mlflow.artifacts.download_artifacts("x", None, None, "folder_035")
    return torch.load("folder_035/m.pt")  # expect: unsafe model_hub


def case_036():  # mlflow.MlflowClient.download_artifacts
    mlflow.MlflowClient().download_artifacts("x", None, "folder_036")
    return torch.load("folder_036/m.pt")  # expect: unsafe model_hub


def case_037():  # mlflow.artifacts.load_text
    return torch.load(mlflow.artifacts.load_text("x"))  # expect: unsafe model_hub


def case_038():  # mlflow.artifacts.load_dict
    return torch.load(mlflow.artifacts.load_dict("x"))  # expect: unsafe model_hub


def case_039():  # mlflow.artifacts.list_artifacts
    return torch.load(mlflow.artifacts.list_artifacts("x"))  # expect: unsafe model_hub


def case_040():  # mlflow.get_run
    return torch.load(mlflow.get_run("x"))  # expect: unsafe model_hub


def case_041():  # mlflow.search_runs
    return torch.load(mlflow.search_runs("x"))  # expect: unsafe model_hub


def case_042():  # mlflow.MlflowClient.get_run
    return torch.load(mlflow.MlflowClient().get_run("x"))  # expect: unsafe model_hub


def case_043():  # mlflow.MlflowClient.get_latest_versions
    return torch.load(mlflow.MlflowClient().get_latest_versions("x"))  # expect: unsafe model_hub


def case_044():  # mlflow.MlflowClient.get_model_version_by_alias
    return torch.load(mlflow.MlflowClient().get_model_version_by_alias("x"))  # expect: unsafe model_hub


def case_045():  # mlflow.MlflowClient.get_model_version_download_uri
    return torch.load(mlflow.MlflowClient().get_model_version_download_uri("x"))  # expect: unsafe model_hub


def case_046():  # mlflow.MlflowClient.list_artifacts
    return torch.load(mlflow.MlflowClient().list_artifacts("x"))  # expect: unsafe model_hub


def case_047():  # mlflow.get_artifact_uri
    return torch.load(mlflow.get_artifact_uri("x"))  # expect: unsafe model_hub


def case_048():  # comet_ml.API.download_registry_model
    comet_ml.API().download_registry_model("x", None, None, "folder_048")
    return torch.load("folder_048/m.pt")  # expect: unsafe model_hub


def case_049():  # comet_ml.APIExperiment.get_asset
    return torch.load(comet_ml.APIExperiment().get_asset("x"))  # expect: unsafe model_hub


def case_050():  # comet_ml.APIExperiment.get_model_asset_list
    return torch.load(comet_ml.APIExperiment().get_model_asset_list("x"))  # expect: unsafe model_hub


def case_051():  # comet_ml.Experiment.get_artifact
    return torch.load(comet_ml.Experiment().get_artifact("x"))  # expect: unsafe model_hub


def case_052():  # comet_ml.ExistingExperiment.get_artifact
    return torch.load(comet_ml.ExistingExperiment().get_artifact("x"))  # expect: unsafe model_hub


def case_053():  # comet_ml.API.get_model
    return torch.load(comet_ml.API().get_model("x"))  # expect: unsafe model_hub


def case_054():  # comet_ml.API.get_registry_model_details
    return torch.load(comet_ml.API().get_registry_model_details("x"))  # expect: unsafe model_hub


def case_055():  # comet_ml.LoggedArtifact
    return torch.load(comet_ml.LoggedArtifact().x)  # expect: unsafe model_hub


def case_056():  # comet_ml.Model
    return torch.load(comet_ml.Model().x)  # expect: unsafe model_hub


def case_057():  # comet_ml.LoggedArtifact.download
    comet_ml.LoggedArtifact().download("folder_057")
    return torch.load("folder_057/m.pt")  # expect: unsafe model_hub


def case_058():  # clearml.Model
    return torch.load(clearml.Model().x)  # expect: unsafe model_hub


def case_059():  # clearml.InputModel
    return torch.load(clearml.InputModel().x)  # expect: unsafe model_hub


def case_060():  # clearml.InputModel.get_weights
    return torch.load(clearml.InputModel().get_weights("x"))  # expect: unsafe model_hub


def case_061():  # clearml.InputModel.get_local_copy
    return torch.load(clearml.InputModel().get_local_copy("x"))  # expect: unsafe model_hub


def case_062():  # clearml.Model.get_weights
    return torch.load(clearml.Model().get_weights("x"))  # expect: unsafe model_hub


def case_063():  # clearml.Model.get_local_copy
    return torch.load(clearml.Model().get_local_copy("x"))  # expect: unsafe model_hub


def case_064():  # clearml.Dataset.get_local_copy
    return torch.load(clearml.Dataset().get_local_copy("x"))  # expect: unsafe model_hub


def case_065():  # clearml.Dataset.get_mutable_local_copy
    return torch.load(clearml.Dataset().get_mutable_local_copy("x"))  # expect: unsafe model_hub


def case_066():  # clearml.Dataset.get
    return torch.load(clearml.Dataset().get("x"))  # expect: unsafe model_hub


def case_067():  # clearml.StorageManager.get_local_copy
    return torch.load(clearml.StorageManager().get_local_copy("x"))  # expect: unsafe model_hub


def case_068():  # clearml.StorageManager.download_file
    return torch.load(clearml.StorageManager().download_file("x"))  # expect: unsafe model_hub


def case_069():  # clearml.StorageManager.download_folder
    return torch.load(clearml.StorageManager().download_folder("x"))  # expect: unsafe model_hub


def case_070():  # clearml.InputModel.import_model
    return torch.load(clearml.InputModel().import_model("x"))  # expect: unsafe model_hub


def case_071():  # clearml.Model.query_models
    return torch.load(clearml.Model().query_models("x"))  # expect: unsafe model_hub


def case_072():  # clearml.Task.get_task
    return torch.load(clearml.Task().get_task("x"))  # expect: unsafe model_hub


def case_073():  # neptune.Run.download
    neptune.Run().download("m_073.pt")
    return torch.load("m_073.pt")  # expect: unsafe model_hub


def case_074():  # neptune.init_model
    neptune.init_model("m_074.pt")
    return torch.load("m_074.pt")  # expect: unsafe model_hub


def case_075():  # neptune.init_model_version
    neptune.init_model_version("m_075.pt")
    return torch.load("m_075.pt")  # expect: unsafe model_hub


def case_076():  # dvc.api.open
    return torch.load(dvc.api.open("x"))  # expect: unsafe model_hub


def case_077():  # dvc.api.read
    return torch.load(dvc.api.read("x"))  # expect: unsafe model_hub


def case_078():  # dvc.api.get_url
    return torch.load(dvc.api.get_url("x"))  # expect: unsafe model_hub


def case_079():  # dvc.api.DVCFileSystem
    return torch.load(dvc.api.DVCFileSystem("x"))  # expect: unsafe model_hub


def case_080():  # dvc.repo.Repo.get
    dvc.repo.Repo().get("x", None, "m_080.pt")
    return torch.load("m_080.pt")  # expect: unsafe model_hub


def case_081():  # dvc.api.DVCFileSystem.get
    dvc.api.DVCFileSystem().get("x", None, "m_081.pt")
    return torch.load("m_081.pt")  # expect: unsafe model_hub


def case_082():  # dvc.api.params_show
    return torch.load(dvc.api.params_show())  # expect: unsafe configuration


def case_083():  # tensorflow_hub.resolve
    return torch.load(tensorflow_hub.resolve("x"))  # expect: unsafe model_hub


def case_084():  # timm.models.download_cached_file
    return torch.load(timm.models.download_cached_file("x"))  # expect: unsafe model_hub


def case_085():  # wandb.init gives wandb.Run
    return torch.load(wandb.init("x").use_artifact("x"))  # expect: unsafe model_hub


def case_086():  # wandb.Run.use_artifact gives wandb.Artifact
    return torch.load(wandb.Run().use_artifact("x").get_path("x"))  # expect: unsafe model_hub


def case_087():  # wandb.use_artifact gives wandb.Artifact
    return torch.load(wandb.use_artifact("x").get_path("x"))  # expect: unsafe model_hub


def case_088():  # wandb.Api.artifact gives wandb.Artifact
    return torch.load(wandb.Api().artifact("x").get_path("x"))  # expect: unsafe model_hub


def case_089():  # wandb.Run.file gives wandb.File
    return wandb.Run().file("x")


def case_090():  # wandb.run holds wandb.Run
    return wandb.run


def case_091():  # comet_ml.Experiment.get_artifact gives comet_ml.LoggedArtifact
    return torch.load(comet_ml.Experiment().get_artifact("x").x)  # expect: unsafe model_hub


def case_092():  # comet_ml.ExistingExperiment.get_artifact gives comet_ml.LoggedArtifact
    return torch.load(comet_ml.ExistingExperiment().get_artifact("x").x)  # expect: unsafe model_hub


def case_093():  # comet_ml.start gives comet_ml.Experiment
    return torch.load(comet_ml.start("x").get_artifact("x"))  # expect: unsafe model_hub
