"""Every row of models/object_stores.toml once."""
import azure.ai.ml
import azure.storage.blob
import azure.storage.filedatalake
import azure.storage.fileshare
import azureml.core
import azureml.core.model
import blobfile
import boto.s3.key
import boto3
import cloudpathlib
import detectron2.utils.file_io
import etils.epath
import fsspec
import fsspec.core
import fvcore.common.file_io
import google.cloud.storage
import google.cloud.storage.transfer_manager
import iopath.common.file_io
import megfile
import minio
import oss2
import qcloud_cos
import sagemaker
import sagemaker.s3
import io
import smart_open
import sys
import tensorflow.io.gfile
import torch
import upath


def case_001():  # boto3.client().download_file
    boto3.client("x").download_file("x", None, "m_001.pt")
    return torch.load("m_001.pt")  # expect: unsafe network


def case_002():  # boto3.client().download_fileobj
    boto3.client("x").download_fileobj("x", None, "m_002.pt")
    return torch.load("m_002.pt")  # expect: unsafe network


def case_003():  # boto3.client().get_object
    return torch.load(boto3.client("x").get_object(Bucket="x"))  # expect: unsafe network


def case_004():  # boto3.client().list_objects_v2
    return torch.load(boto3.client("x").list_objects_v2(Bucket="x"))  # expect: unsafe network


def case_005():  # boto3.client().list_objects
    return torch.load(boto3.client("x").list_objects(Bucket="x"))  # expect: unsafe network


def case_006():  # boto3.client().select_object_content
    return torch.load(boto3.client("x").select_object_content(Bucket="x"))  # expect: unsafe network


def case_007():  # boto3.client().get_paginator
    return torch.load(boto3.client("x").get_paginator(Bucket="x"))  # expect: unsafe network


def case_008():  # boto3.client().head_object
    return torch.load(boto3.client("x").head_object(Bucket="x"))  # expect: unsafe network


def case_009():  # boto3.client().generate_presigned_url
    return torch.load(boto3.client("x").generate_presigned_url(Bucket="x"))  # expect: unsafe network


def case_010():  # boto3.client().get_parameter
    return torch.load(boto3.client("x").get_parameter(Bucket="x"))  # expect: unsafe network


def case_011():  # boto3.client().get_secret_value
    return torch.load(boto3.client("x").get_secret_value(Bucket="x"))  # expect: unsafe network


def case_012():  # boto3.client().invoke
    return torch.load(boto3.client("x").invoke(Bucket="x"))  # expect: unsafe network


def case_013():  # boto3.client().describe_model
    return torch.load(boto3.client("x").describe_model(Bucket="x"))  # expect: unsafe network


def case_014():  # boto3.client().receive_message
    return torch.load(boto3.client("x").receive_message())  # expect: unsafe message


def case_015():  # boto3.client().get_item
    return torch.load(boto3.client("x").get_item(Key="x"))  # expect: unsafe database


def case_016():  # boto3.client().query
    return torch.load(boto3.client("x").query(Key="x"))  # expect: unsafe database


def case_017():  # boto3.client().scan
    return torch.load(boto3.client("x").scan(Key="x"))  # expect: unsafe database


def case_018():  # boto3.resource().Table.get_item
    return torch.load(boto3.resource("x").Table("x").get_item(Key="x"))  # expect: unsafe database


def case_019():  # boto3.resource().Table.query
    return torch.load(boto3.resource("x").Table("x").query(Key="x"))  # expect: unsafe database


def case_020():  # boto3.resource().Table.scan
    return torch.load(boto3.resource("x").Table("x").scan(Key="x"))  # expect: unsafe database


def case_021():  # boto3.resource().Bucket.download_file
    boto3.resource("x").Bucket("x").download_file(None, "m_021.pt")
    return torch.load("m_021.pt")  # expect: unsafe network


def case_022():  # boto3.resource().Bucket.download_fileobj
    boto3.resource("x").Bucket("x").download_fileobj(None, "m_022.pt")
    return torch.load("m_022.pt")  # expect: unsafe network


def case_023():  # boto3.resource().Object.download_file
    boto3.resource("x").Object("x").download_file("m_023.pt")
    return torch.load("m_023.pt")  # expect: unsafe network


def case_024():  # boto3.resource().Object.download_fileobj
    boto3.resource("x").Object("x").download_fileobj("m_024.pt")
    return torch.load("m_024.pt")  # expect: unsafe network


def case_025():  # boto3.resource().Object.get
    return torch.load(boto3.resource("x").Object("x").get())  # expect: unsafe network


def case_026():  # boto3.resource().ObjectSummary.get
    return torch.load(boto3.resource("x").ObjectSummary("x").get())  # expect: unsafe network


def case_027():  # boto3.resource().Bucket.objects.filter
    return torch.load(boto3.resource("x").Bucket.objects.filter())  # expect: unsafe network


def case_028():  # boto3.resource().Bucket.objects.all
    return torch.load(boto3.resource("x").Bucket.objects.all())  # expect: unsafe network


def case_029():  # boto3.resource().Bucket.Object
    return torch.load(boto3.resource("x").Bucket("x").Object())  # expect: unsafe network


def case_030():  # boto3.resource().Bucket
    return torch.load(boto3.resource("x").Bucket("x"))  # expect: unsafe network


def case_031():  # boto3.resource().Object
    return torch.load(boto3.resource("x").Object("x"))  # expect: unsafe network


def case_032():  # boto3.resource().meta.client.download_file
    boto3.resource("x").meta.client.download_file("x", None, "m_032.pt")
    return torch.load("m_032.pt")  # expect: unsafe network


def case_033():  # boto.s3.key.Key.get_contents_as_string
    return torch.load(boto.s3.key.Key().get_contents_as_string())  # expect: unsafe network


def case_034():  # boto.s3.key.Key.get_contents_to_filename
    boto.s3.key.Key().get_contents_to_filename("m_034.pt")
    return torch.load("m_034.pt")  # expect: unsafe network


def case_035():  # boto.s3.key.Key.get_contents_to_file
    boto.s3.key.Key().get_contents_to_file("m_035.pt")
    return torch.load("m_035.pt")  # expect: unsafe network


def case_036():  # sagemaker.s3.S3Downloader.download
    sagemaker.s3.S3Downloader().download("x", "folder_036")
    return torch.load("folder_036/m.pt")  # expect: unsafe network


def case_037():  # sagemaker.Session.download_data
    sagemaker.Session().download_data("x", "folder_037")
    return torch.load("folder_037/m.pt")  # expect: unsafe network


def case_038():  # sagemaker.s3.S3Downloader.read_file
    return torch.load(sagemaker.s3.S3Downloader().read_file("x"))  # expect: unsafe network


def case_039():  # sagemaker.s3.S3Downloader.read_bytes
    return torch.load(sagemaker.s3.S3Downloader().read_bytes("x"))  # expect: unsafe network


def case_040():  # google.cloud.storage.Client.bucket
    return torch.load(google.cloud.storage.Client().bucket())  # expect: unsafe network


def case_041():  # google.cloud.storage.Client.get_bucket
    return torch.load(google.cloud.storage.Client().get_bucket())  # expect: unsafe network


def case_042():  # google.cloud.storage.Bucket.blob
    return torch.load(google.cloud.storage.Bucket().blob())  # expect: unsafe network


def case_043():  # google.cloud.storage.Bucket.get_blob
    return torch.load(google.cloud.storage.Bucket().get_blob())  # expect: unsafe network


def case_044():  # google.cloud.storage.Bucket.list_blobs
    return torch.load(google.cloud.storage.Bucket().list_blobs())  # expect: unsafe network


def case_045():  # google.cloud.storage.Client.list_blobs
    return torch.load(google.cloud.storage.Client().list_blobs())  # expect: unsafe network


def case_046():  # google.cloud.storage.Blob.from_string
    return torch.load(google.cloud.storage.Blob().from_string())  # expect: unsafe network


def case_047():  # google.cloud.storage.Blob.from_uri
    return torch.load(google.cloud.storage.Blob().from_uri())  # expect: unsafe network


def case_048():  # google.cloud.storage.Blob.download_as_bytes
    return torch.load(google.cloud.storage.Blob().download_as_bytes())  # expect: unsafe network


def case_049():  # google.cloud.storage.Blob.download_as_string
    return torch.load(google.cloud.storage.Blob().download_as_string())  # expect: unsafe network


def case_050():  # google.cloud.storage.Blob.download_as_text
    return torch.load(google.cloud.storage.Blob().download_as_text())  # expect: unsafe network


def case_051():  # google.cloud.storage.Blob.open
    return torch.load(google.cloud.storage.Blob().open())  # expect: unsafe network


def case_052():  # google.cloud.storage.Blob.download_to_filename
    google.cloud.storage.Blob().download_to_filename("m_052.pt")
    return torch.load("m_052.pt")  # expect: unsafe network


def case_053():  # google.cloud.storage.Blob.download_to_file
    google.cloud.storage.Blob().download_to_file("m_053.pt")
    return torch.load("m_053.pt")  # expect: unsafe network


def case_054():  # google.cloud.storage.Client.download_blob_to_file
    google.cloud.storage.Client().download_blob_to_file("x", "m_054.pt")
    return torch.load("m_054.pt")  # expect: unsafe network


def case_055():  # google.cloud.storage.transfer_manager.download_many_to_path
    google.cloud.storage.transfer_manager.download_many_to_path("x", None, "folder_055")
    return torch.load("folder_055/m.pt")  # expect: unsafe network


def case_056():  # azure.storage.blob.BlobClient.from_blob_url
    return torch.load(azure.storage.blob.BlobClient().from_blob_url())  # expect: unsafe network


def case_057():  # azure.storage.blob.BlobClient.from_connection_string
    return torch.load(azure.storage.blob.BlobClient().from_connection_string())  # expect: unsafe network


def case_058():  # azure.storage.blob.BlobServiceClient.get_blob_client
    return torch.load(azure.storage.blob.BlobServiceClient().get_blob_client())  # expect: unsafe network


def case_059():  # azure.storage.blob.BlobServiceClient.get_container_client
    return torch.load(azure.storage.blob.BlobServiceClient().get_container_client())  # expect: unsafe network


def case_060():  # azure.storage.blob.ContainerClient.list_blobs
    return torch.load(azure.storage.blob.ContainerClient().list_blobs())  # expect: unsafe network


def case_061():  # azure.storage.blob.BlobClient
    return torch.load(azure.storage.blob.BlobClient())  # expect: unsafe network


def case_062():  # azure.storage.blob.ContainerClient.get_blob_client
    return torch.load(azure.storage.blob.ContainerClient().get_blob_client())  # expect: unsafe network


def case_063():  # azure.storage.blob.BlobClient.download_blob
    return torch.load(azure.storage.blob.BlobClient().download_blob())  # expect: unsafe network


def case_064():  # azure.storage.blob.ContainerClient.download_blob
    return torch.load(azure.storage.blob.ContainerClient().download_blob())  # expect: unsafe network


def case_065():  # azure.storage.blob.StorageStreamDownloader.readinto
    azure.storage.blob.StorageStreamDownloader().readinto("m_065.pt")
    return torch.load("m_065.pt")  # expect: unsafe network


def case_066():  # azure.storage.blob.StorageStreamDownloader.download_to_stream
    azure.storage.blob.StorageStreamDownloader().download_to_stream("m_066.pt")
    return torch.load("m_066.pt")  # expect: unsafe network


def case_067():  # azure.storage.blob.StorageStreamDownloader.readall
    return torch.load(azure.storage.blob.StorageStreamDownloader().readall())  # expect: unsafe network


def case_068():  # azure.storage.blob.StorageStreamDownloader.read
    return torch.load(azure.storage.blob.StorageStreamDownloader().read())  # expect: unsafe network


def case_069():  # azure.storage.blob.StorageStreamDownloader.content_as_bytes
    return torch.load(azure.storage.blob.StorageStreamDownloader().content_as_bytes())  # expect: unsafe network


def case_070():  # azure.storage.blob.StorageStreamDownloader.chunks
    return torch.load(azure.storage.blob.StorageStreamDownloader().chunks())  # expect: unsafe network


def case_071():  # azure.storage.blob.download_blob_from_url
    azure.storage.blob.download_blob_from_url("x", "m_071.pt")
    return torch.load("m_071.pt")  # expect: unsafe network


def case_072():  # azure.storage.filedatalake.DataLakeFileClient.download_file
    return torch.load(azure.storage.filedatalake.DataLakeFileClient().download_file())  # expect: unsafe network


def case_073():  # azure.storage.fileshare.ShareFileClient.download_file
    return torch.load(azure.storage.fileshare.ShareFileClient().download_file())  # expect: unsafe network


def case_074():  # azure.ai.ml.MLClient.models.download
    return torch.load(azure.ai.ml.MLClient.models.download("x"))  # expect: unsafe model_hub


def case_075():  # azureml.core.Model.get_model_path
    return torch.load(azureml.core.Model().get_model_path("x"))  # expect: unsafe model_hub


def case_076():  # azureml.core.model.Model.get_model_path
    return torch.load(azureml.core.model.Model().get_model_path("x"))  # expect: unsafe model_hub


def case_077():  # azureml.core.Model.download
    return torch.load(azureml.core.Model().download("x"))  # expect: unsafe model_hub


def case_078():  # fsspec.open
    return torch.load(fsspec.open("x"))  # expect: unsafe network


def case_079():  # fsspec.open_files
    return torch.load(fsspec.open_files("x"))  # expect: unsafe network


def case_080():  # fsspec.open_local
    return torch.load(fsspec.open_local("x"))  # expect: unsafe network


def case_081():  # fsspec.core.url_to_fs
    return torch.load(fsspec.core.url_to_fs("x"))  # expect: unsafe network


def case_082():  # fsspec.url_to_fs
    return torch.load(fsspec.url_to_fs("x"))  # expect: unsafe network


def case_083():  # fsspec.get_mapper
    return torch.load(fsspec.get_mapper("x"))  # expect: unsafe network


def case_084():  # fsspec.AbstractFileSystem.open
    return torch.load(fsspec.AbstractFileSystem().open("x"))  # expect: unsafe network


def case_085():  # fsspec.AbstractFileSystem.cat
    return torch.load(fsspec.AbstractFileSystem().cat("x"))  # expect: unsafe network


def case_086():  # fsspec.AbstractFileSystem.cat_file
    return torch.load(fsspec.AbstractFileSystem().cat_file("x"))  # expect: unsafe network


def case_087():  # fsspec.AbstractFileSystem.read_bytes
    return torch.load(fsspec.AbstractFileSystem().read_bytes("x"))  # expect: unsafe network


def case_088():  # fsspec.AbstractFileSystem.read_text
    return torch.load(fsspec.AbstractFileSystem().read_text("x"))  # expect: unsafe network


def case_089():  # fsspec.AbstractFileSystem.glob
    return torch.load(fsspec.AbstractFileSystem().glob("x"))  # expect: unsafe network


def case_090():  # fsspec.AbstractFileSystem.ls
    return torch.load(fsspec.AbstractFileSystem().ls("x"))  # expect: unsafe network


def case_091():  # fsspec.AbstractFileSystem.find
    return torch.load(fsspec.AbstractFileSystem().find("x"))  # expect: unsafe network


def case_092():  # fsspec.AbstractFileSystem.walk
    return torch.load(fsspec.AbstractFileSystem().walk("x"))  # expect: unsafe network


def case_093():  # fsspec.AbstractFileSystem.get
    fsspec.AbstractFileSystem().get("x", "m_093.pt")
    return torch.load("m_093.pt")  # expect: unsafe network


def case_094():  # fsspec.AbstractFileSystem.download
    fsspec.AbstractFileSystem().download("x", "m_094.pt")
    return torch.load("m_094.pt")  # expect: unsafe network


def case_095():  # fsspec.AbstractFileSystem.get_file
    fsspec.AbstractFileSystem().get_file("x", "m_095.pt")
    return torch.load("m_095.pt")  # expect: unsafe network


def case_096():  # smart_open.open
    return torch.load(smart_open.open("x"))  # expect: unsafe network


def case_097():  # smart_open.smart_open
    return torch.load(smart_open.smart_open("x"))  # expect: unsafe network


def case_098():  # tensorflow.io.gfile.copy
    tensorflow.io.gfile.copy("x", "m_098.pt")
    return torch.load("m_098.pt")  # expect: unsafe network


def case_099():  # tensorflow.io.gfile.Copy
    tensorflow.io.gfile.Copy("x", "m_099.pt")
    return torch.load("m_099.pt")  # expect: unsafe network


def case_100():  # iopath.common.file_io.PathManager.get_local_path
    return torch.load(iopath.common.file_io.PathManager().get_local_path("x"))  # expect: unsafe network


def case_101():  # fvcore.common.file_io.PathManager.get_local_path
    return torch.load(fvcore.common.file_io.PathManager().get_local_path("x"))  # expect: unsafe network


def case_102():  # detectron2.utils.file_io.PathManager.get_local_path
    return torch.load(detectron2.utils.file_io.PathManager().get_local_path("x"))  # expect: unsafe network


def case_103():  # minio.Minio.fget_object
    minio.Minio().fget_object("x", None, "m_103.pt")
    return torch.load("m_103.pt")  # expect: unsafe network


def case_104():  # oss2.Bucket.get_object_to_file
    oss2.Bucket().get_object_to_file("x", None, "m_104.pt")
    return torch.load("m_104.pt")  # expect: unsafe network


def case_105():  # qcloud_cos.CosS3Client.download_file
    qcloud_cos.CosS3Client().download_file("x", None, "m_105.pt")
    return torch.load("m_105.pt")  # expect: unsafe network


def case_106():  # minio.Minio.get_object
    return torch.load(minio.Minio().get_object("x"))  # expect: unsafe network


def case_107():  # oss2.Bucket.get_object
    return torch.load(oss2.Bucket().get_object("x"))  # expect: unsafe network


def case_108():  # cloudpathlib.CloudPath
    return torch.load(cloudpathlib.CloudPath("x"))  # expect: unsafe network


def case_109():  # cloudpathlib.AnyPath
    return torch.load(cloudpathlib.AnyPath("x"))  # expect: unsafe network


def case_110():  # cloudpathlib.S3Path
    return torch.load(cloudpathlib.S3Path("x"))  # expect: unsafe network


def case_111():  # cloudpathlib.GSPath
    return torch.load(cloudpathlib.GSPath("x"))  # expect: unsafe network


def case_112():  # tensorflow.io.gfile.GFile
    return torch.load(tensorflow.io.gfile.GFile(sys.argv[1]))  # expect: unsafe command_line


def case_113():  # tensorflow.io.gfile.glob
    return torch.load(tensorflow.io.gfile.glob(sys.argv[1]))  # expect: unsafe command_line


def case_114():  # tensorflow.io.gfile.listdir
    return torch.load(tensorflow.io.gfile.listdir(sys.argv[1]))  # expect: unsafe command_line


def case_115():  # etils.epath.Path
    return torch.load(etils.epath.Path(sys.argv[1]))  # expect: unsafe command_line


def case_116():  # iopath.common.file_io.PathManager.open
    return torch.load(iopath.common.file_io.PathManager().open(sys.argv[1]))  # expect: unsafe command_line


def case_117():  # upath.UPath
    return torch.load(upath.UPath(sys.argv[1]))  # expect: unsafe command_line


def case_118():  # megfile.smart_open
    return torch.load(megfile.smart_open(sys.argv[1]))  # expect: unsafe command_line


def case_119():  # boto3.client gives boto3.client()
    return torch.load(boto3.client("x").get_object("x"))  # expect: unsafe network


def case_120():  # boto3.resource().Table gives boto3.resource().Table
    return torch.load(boto3.resource("x").Table("x").get_item("x"))  # expect: unsafe database


def case_121():  # boto3.resource().ObjectSummary gives boto3.resource().ObjectSummary
    return torch.load(boto3.resource("x").ObjectSummary("x").get("x"))  # expect: unsafe network


def case_122():  # boto3.resource gives boto3.resource()
    return torch.load(boto3.resource("x").Bucket("x"))  # expect: unsafe network


def case_123():  # google.cloud.storage.Client.bucket gives google.cloud.storage.Bucket
    return torch.load(google.cloud.storage.Client().bucket("x").blob("x"))  # expect: unsafe network


def case_124():  # google.cloud.storage.Client.get_bucket gives google.cloud.storage.Bucket
    return torch.load(google.cloud.storage.Client().get_bucket("x").blob("x"))  # expect: unsafe network


def case_125():  # google.cloud.storage.Bucket.blob gives google.cloud.storage.Blob
    return torch.load(google.cloud.storage.Bucket().blob("x").from_string("x"))  # expect: unsafe network


def case_126():  # google.cloud.storage.Bucket.get_blob gives google.cloud.storage.Blob
    return torch.load(google.cloud.storage.Bucket().get_blob("x").from_string("x"))  # expect: unsafe network


def case_127():  # google.cloud.storage.Blob.from_string gives google.cloud.storage.Blob
    return torch.load(google.cloud.storage.Blob().from_string("x").from_string("x"))  # expect: unsafe network


def case_128():  # google.cloud.storage.Blob.from_uri gives google.cloud.storage.Blob
    return torch.load(google.cloud.storage.Blob().from_uri("x").from_string("x"))  # expect: unsafe network


def case_129():  # google.cloud.storage.Client.from_service_account_json gives google.cloud.storage.Client
    return torch.load(google.cloud.storage.Client().from_service_account_json("x").bucket("x"))  # expect: unsafe network


def case_130():  # google.cloud.storage.Client.create_anonymous_client gives google.cloud.storage.Client
    return torch.load(google.cloud.storage.Client().create_anonymous_client("x").bucket("x"))  # expect: unsafe network


def case_131():  # azure.storage.blob.BlobClient.download_blob gives azure.storage.blob.StorageStreamDownloader
    return torch.load(azure.storage.blob.BlobClient().download_blob("x").readall("x"))  # expect: unsafe network


def case_132():  # azure.storage.blob.ContainerClient.download_blob gives azure.storage.blob.StorageStreamDownloader
    return torch.load(azure.storage.blob.ContainerClient().download_blob("x").readall("x"))  # expect: unsafe network


def case_133():  # azure.storage.blob.BlobClient.from_blob_url gives azure.storage.blob.BlobClient
    return torch.load(azure.storage.blob.BlobClient().from_blob_url("x").from_blob_url("x"))  # expect: unsafe network


def case_134():  # azure.storage.blob.BlobClient.from_connection_string gives azure.storage.blob.BlobClient
    return torch.load(azure.storage.blob.BlobClient().from_connection_string("x").from_blob_url("x"))  # expect: unsafe network


def case_135():  # azure.storage.blob.BlobServiceClient.get_blob_client gives azure.storage.blob.BlobClient
    return torch.load(azure.storage.blob.BlobServiceClient().get_blob_client("x").from_blob_url("x"))  # expect: unsafe network


def case_136():  # azure.storage.blob.ContainerClient.get_blob_client gives azure.storage.blob.BlobClient
    return torch.load(azure.storage.blob.ContainerClient().get_blob_client("x").from_blob_url("x"))  # expect: unsafe network


def case_137():  # azure.storage.blob.BlobServiceClient.get_container_client gives azure.storage.blob.ContainerClient
    return torch.load(azure.storage.blob.BlobServiceClient().get_container_client("x").list_blobs("x"))  # expect: unsafe network


def case_138():  # azure.storage.blob.ContainerClient.from_connection_string gives azure.storage.blob.ContainerClient
    return torch.load(azure.storage.blob.ContainerClient().from_connection_string("x").list_blobs("x"))  # expect: unsafe network


def case_139():  # azure.storage.blob.ContainerClient.from_container_url gives azure.storage.blob.ContainerClient
    return torch.load(azure.storage.blob.ContainerClient().from_container_url("x").list_blobs("x"))  # expect: unsafe network


def case_140():  # azure.storage.blob.BlobServiceClient.from_connection_string gives azure.storage.blob.BlobServiceClient
    return torch.load(azure.storage.blob.BlobServiceClient().from_connection_string("x").get_blob_client("x"))  # expect: unsafe network


def case_141():  # fsspec.filesystem gives fsspec.AbstractFileSystem
    return torch.load(fsspec.filesystem("x").open("x"))  # expect: unsafe network


def case_142():  # blobfile.BlobFile
    return torch.load(io.BytesIO(blobfile.BlobFile("x", "rb").read()))  # expect: unsafe network


def case_143():  # blobfile.LocalBlobFile
    return torch.load(io.BytesIO(blobfile.LocalBlobFile("x", "rb").read()))  # expect: unsafe network


def case_144():  # blobfile.listdir
    return torch.load(blobfile.listdir("x"))  # expect: unsafe network


def case_145():  # blobfile.scandir
    return torch.load(blobfile.scandir("x"))  # expect: unsafe network


def case_146():  # blobfile.walk
    return torch.load(blobfile.walk("x"))  # expect: unsafe network


def case_147():  # blobfile.glob
    return torch.load(blobfile.glob("x"))  # expect: unsafe network


def case_148():  # blobfile.scanglob
    return torch.load(blobfile.scanglob("x"))  # expect: unsafe network


def case_149():  # blobfile.copy
    blobfile.copy("x", "y.pt")
    return torch.load("y.pt")  # expect: unsafe network


def case_150():  # blobfile.join
    return torch.load(blobfile.join(sys.argv[1], "x"))  # expect: unsafe command_line


def case_151():  # blobfile.dirname
    return torch.load(blobfile.dirname(sys.argv[1]))  # expect: unsafe command_line


def case_152():  # blobfile.basename
    return torch.load(blobfile.basename(sys.argv[1]))  # expect: unsafe command_line
