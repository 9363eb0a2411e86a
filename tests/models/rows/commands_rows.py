"""Every row of models/commands.toml once."""
import subprocess
import sys
import torch


def case_001():  # wget https://models.example.com/m.pt
    subprocess.run(["wget", "https://models.example.com/m.pt", "-O", "out_001.pt"], check=True)
    return torch.load("out_001.pt")  # expect: unsafe network


def case_002():  # wget2 https://models.example.com/m.pt
    subprocess.run(["wget2", "https://models.example.com/m.pt", "-O", "out_002.pt"], check=True)
    return torch.load("out_002.pt")  # expect: unsafe network


def case_003():  # curl https://models.example.com/m.pt
    subprocess.run(["curl", "https://models.example.com/m.pt", "-o", "out_003.pt"], check=True)
    return torch.load("out_003.pt")  # expect: unsafe network


def case_004():  # aria2c https://models.example.com/m.pt
    subprocess.run(["aria2c", "https://models.example.com/m.pt", "-o", "out_004.pt"], check=True)
    return torch.load("out_004.pt")  # expect: unsafe network


def case_005():  # axel https://models.example.com/m.pt
    subprocess.run(["axel", "https://models.example.com/m.pt", "-o", "out_005.pt"], check=True)
    return torch.load("out_005.pt")  # expect: unsafe network


def case_006():  # lftpget https://models.example.com/m.pt
    subprocess.run(["lftpget", "https://models.example.com/m.pt", "-o", "out_006.pt"], check=True)
    return torch.load("out_006.pt")  # expect: unsafe network


def case_007():  # fetch https://models.example.com/m.pt
    subprocess.run(["fetch", "https://models.example.com/m.pt", "-o", "out_007.pt"], check=True)
    return torch.load("out_007.pt")  # expect: unsafe network


def case_008():  # http https://models.example.com/m.pt
    subprocess.run(["http", "https://models.example.com/m.pt", "-o", "out_008.pt"], check=True)
    return torch.load("out_008.pt")  # expect: unsafe network


def case_009():  # xh https://models.example.com/m.pt
    subprocess.run(["xh", "https://models.example.com/m.pt", "-o", "out_009.pt"], check=True)
    return torch.load("out_009.pt")  # expect: unsafe network


def case_010():  # gdown https://models.example.com/m.pt
    subprocess.run(["gdown", "https://models.example.com/m.pt", "-O", "out_010.pt"], check=True)
    return torch.load("out_010.pt")  # expect: unsafe network


def case_011():  # git clone
    subprocess.run(["git", "clone", "https://models.example.com/m.pt", "folder_011"], check=True)
    return torch.load("folder_011/m.pt")  # expect: unsafe network


def case_012():  # git lfs
    subprocess.run(["git", "lfs", "clone", "https://models.example.com/m.pt", "folder_012"], check=True)
    return torch.load("folder_012/m.pt")  # expect: unsafe network


def case_013():  # aws s3
    subprocess.run(["aws", "s3", "cp", "https://models.example.com/m.pt", "out_013.pt"], check=True)
    return torch.load("out_013.pt")  # expect: unsafe network


def case_014():  # aws s3
    subprocess.run(["aws", "s3", "sync", "https://models.example.com/m.pt", "out_014.pt"], check=True)
    return torch.load("out_014.pt")  # expect: unsafe network


def case_015():  # aws s3
    subprocess.run(["aws", "s3", "mv", "https://models.example.com/m.pt", "out_015.pt"], check=True)
    return torch.load("out_015.pt")  # expect: unsafe network


def case_016():  # aws s3api
    subprocess.run(["aws", "s3api", "get-object", "https://models.example.com/m.pt", "out_016.pt"], check=True)
    return torch.load("out_016.pt")  # expect: unsafe network


def case_017():  # gsutil cp
    subprocess.run(["gsutil", "cp", "https://models.example.com/m.pt", "out_017.pt"], check=True)
    return torch.load("out_017.pt")  # expect: unsafe network


def case_018():  # s5cmd cp
    subprocess.run(["s5cmd", "cp", "https://models.example.com/m.pt", "out_018.pt"], check=True)
    return torch.load("out_018.pt")  # expect: unsafe network


def case_019():  # mc cp
    subprocess.run(["mc", "cp", "https://models.example.com/m.pt", "out_019.pt"], check=True)
    return torch.load("out_019.pt")  # expect: unsafe network


def case_020():  # ossutil cp
    subprocess.run(["ossutil", "cp", "https://models.example.com/m.pt", "out_020.pt"], check=True)
    return torch.load("out_020.pt")  # expect: unsafe network


def case_021():  # ossutil64 cp
    subprocess.run(["ossutil64", "cp", "https://models.example.com/m.pt", "out_021.pt"], check=True)
    return torch.load("out_021.pt")  # expect: unsafe network


def case_022():  # azcopy cp
    subprocess.run(["azcopy", "cp", "https://models.example.com/m.pt", "out_022.pt"], check=True)
    return torch.load("out_022.pt")  # expect: unsafe network


def case_023():  # kubectl cp
    subprocess.run(["kubectl", "cp", "https://models.example.com/m.pt", "out_023.pt"], check=True)
    return torch.load("out_023.pt")  # expect: unsafe network


def case_024():  # docker cp
    subprocess.run(["docker", "cp", "https://models.example.com/m.pt", "out_024.pt"], check=True)
    return torch.load("out_024.pt")  # expect: unsafe network


def case_025():  # obsutil cp
    subprocess.run(["obsutil", "cp", "https://models.example.com/m.pt", "out_025.pt"], check=True)
    return torch.load("out_025.pt")  # expect: unsafe network


def case_026():  # gsutil rsync
    subprocess.run(["gsutil", "rsync", "https://models.example.com/m.pt", "out_026.pt"], check=True)
    return torch.load("out_026.pt")  # expect: unsafe network


def case_027():  # gcloud storage
    subprocess.run(["gcloud", "storage", "cp", "https://models.example.com/m.pt", "out_027.pt"], check=True)
    return torch.load("out_027.pt")  # expect: unsafe network


def case_028():  # gcloud storage
    subprocess.run(["gcloud", "storage", "rsync", "https://models.example.com/m.pt", "out_028.pt"], check=True)
    return torch.load("out_028.pt")  # expect: unsafe network


def case_029():  # azcopy copy
    subprocess.run(["azcopy", "copy", "https://models.example.com/m.pt", "out_029.pt"], check=True)
    return torch.load("out_029.pt")  # expect: unsafe network


def case_030():  # az storage
    subprocess.run(["az", "storage", "blob", "download", "https://models.example.com/m.pt", "-f", "out_030.pt"], check=True)
    return torch.load("out_030.pt")  # expect: unsafe network


def case_031():  # rclone copy
    subprocess.run(["rclone", "copy", "https://models.example.com/m.pt", "out_031.pt"], check=True)
    return torch.load("out_031.pt")  # expect: unsafe network


def case_032():  # rclone copyto
    subprocess.run(["rclone", "copyto", "https://models.example.com/m.pt", "out_032.pt"], check=True)
    return torch.load("out_032.pt")  # expect: unsafe network


def case_033():  # rclone sync
    subprocess.run(["rclone", "sync", "https://models.example.com/m.pt", "out_033.pt"], check=True)
    return torch.load("out_033.pt")  # expect: unsafe network


def case_034():  # s3cmd get
    subprocess.run(["s3cmd", "get", "https://models.example.com/m.pt", "out_034.pt"], check=True)
    return torch.load("out_034.pt")  # expect: unsafe network


def case_035():  # scp https://models.example.com/m.pt
    subprocess.run(["scp", "https://models.example.com/m.pt", "out_035.pt"], check=True)
    return torch.load("out_035.pt")  # expect: unsafe network


def case_036():  # sftp https://models.example.com/m.pt
    subprocess.run(["sftp", "https://models.example.com/m.pt", "out_036.pt"], check=True)
    return torch.load("out_036.pt")  # expect: unsafe network


def case_037():  # rsync https://models.example.com/m.pt
    subprocess.run(["rsync", "https://models.example.com/m.pt", "out_037.pt"], check=True)
    return torch.load("out_037.pt")  # expect: unsafe network


def case_038():  # hdfs -get
    subprocess.run(["hdfs", "-get", "https://models.example.com/m.pt", "out_038.pt"], check=True)
    return torch.load("out_038.pt")  # expect: unsafe network


def case_039():  # hadoop -get
    subprocess.run(["hadoop", "-get", "https://models.example.com/m.pt", "out_039.pt"], check=True)
    return torch.load("out_039.pt")  # expect: unsafe network


def case_040():  # huggingface-cli download
    subprocess.run(["huggingface-cli", "download", "https://models.example.com/m.pt", "--local-dir", "folder_040"], check=True)
    return torch.load("folder_040/m.pt")  # expect: unsafe model_hub


def case_041():  # hf download
    subprocess.run(["hf", "download", "https://models.example.com/m.pt", "--local-dir", "folder_041"], check=True)
    return torch.load("folder_041/m.pt")  # expect: unsafe model_hub


def case_042():  # kaggle download
    subprocess.run(["kaggle", "download", "https://models.example.com/m.pt", "-p", "folder_042"], check=True)
    return torch.load("folder_042/m.pt")  # expect: unsafe model_hub


def case_043():  # wandb artifact
    subprocess.run(["wandb", "artifact", "get", "https://models.example.com/m.pt", "--root", "folder_043"], check=True)
    return torch.load("folder_043/m.pt")  # expect: unsafe model_hub


def case_044():  # modelscope download
    subprocess.run(["modelscope", "download", "https://models.example.com/m.pt", "--local_dir", "folder_044"], check=True)
    return torch.load("folder_044/m.pt")  # expect: unsafe model_hub


def case_045():  # ngc registry
    subprocess.run(["ngc", "registry", "model", "download-version", "https://models.example.com/m.pt", "--dest", "folder_045"], check=True)
    return torch.load("folder_045/m.pt")  # expect: unsafe model_hub


def case_046():  # mlflow artifacts
    subprocess.run(["mlflow", "artifacts", "download", "https://models.example.com/m.pt", "-d", "folder_046"], check=True)
    return torch.load("folder_046/m.pt")  # expect: unsafe model_hub


def case_047():  # dvc get
    subprocess.run(["dvc", "get", "https://models.example.com/m.pt", "-o", "out_047.pt"], check=True)
    return torch.load("out_047.pt")  # expect: unsafe model_hub


def case_048():  # mim download
    subprocess.run(["mim", "download", "https://models.example.com/m.pt", "--dest", "folder_048"], check=True)
    return torch.load("folder_048/m.pt")  # expect: unsafe model_hub


def case_049():  # gh release
    subprocess.run(["gh", "release", "download", "https://models.example.com/m.pt", "-O", "out_049.pt"], check=True)
    return torch.load("out_049.pt")  # expect: unsafe network


def case_050():  # cp
    subprocess.run(["cp", sys.argv[1], "copy_050.pt"], check=True)
    return torch.load("copy_050.pt")  # expect: unsafe command_line


def case_051():  # mv
    subprocess.run(["mv", sys.argv[1], "copy_051.pt"], check=True)
    return torch.load("copy_051.pt")  # expect: unsafe command_line


def case_052():  # ln
    subprocess.run(["ln", sys.argv[1], "copy_052.pt"], check=True)
    return torch.load("copy_052.pt")  # expect: unsafe command_line


def case_053():  # install
    subprocess.run(["install", sys.argv[1], "copy_053.pt"], check=True)
    return torch.load("copy_053.pt")  # expect: unsafe command_line


def case_054():  # copy
    subprocess.run(["copy", sys.argv[1], "copy_054.pt"], check=True)
    return torch.load("copy_054.pt")  # expect: unsafe command_line


def case_055():  # move
    subprocess.run(["move", sys.argv[1], "copy_055.pt"], check=True)
    return torch.load("copy_055.pt")  # expect: unsafe command_line


def case_056():  # xcopy
    subprocess.run(["xcopy", sys.argv[1], "copy_056.pt"], check=True)
    return torch.load("copy_056.pt")  # expect: unsafe command_line


def case_057():  # tar
    subprocess.run(["tar", sys.argv[1], "-C", "folder_057"], check=True)
    return torch.load("folder_057/m.pt")  # expect: unsafe command_line


def case_058():  # bsdtar
    subprocess.run(["bsdtar", sys.argv[1], "-C", "folder_058"], check=True)
    return torch.load("folder_058/m.pt")  # expect: unsafe command_line


def case_059():  # gtar
    subprocess.run(["gtar", sys.argv[1], "-C", "folder_059"], check=True)
    return torch.load("folder_059/m.pt")  # expect: unsafe command_line


def case_060():  # unzip
    subprocess.run(["unzip", sys.argv[1], "-d", "folder_060"], check=True)
    return torch.load("folder_060/m.pt")  # expect: unsafe command_line


def case_061():  # 7z
    subprocess.run(["7z", "x", sys.argv[1], "-o", "folder_061"], check=True)
    return torch.load("folder_061/m.pt")  # expect: unsafe command_line


def case_062():  # 7za
    subprocess.run(["7za", "x", sys.argv[1], "-o", "folder_062"], check=True)
    return torch.load("folder_062/m.pt")  # expect: unsafe command_line


def case_063():  # 7zr
    subprocess.run(["7zr", "x", sys.argv[1], "-o", "folder_063"], check=True)
    return torch.load("folder_063/m.pt")  # expect: unsafe command_line


def case_064():  # 7zz
    subprocess.run(["7zz", "x", sys.argv[1], "-o", "folder_064"], check=True)
    return torch.load("folder_064/m.pt")  # expect: unsafe command_line


def case_065():  # unrar
    subprocess.run(["unrar", "x", "m_065.pt.gz"], check=True)
    return torch.load("m_065.pt")  # expect: unsafe file


def case_066():  # gunzip
    subprocess.run(["gunzip", "m_066.pt.gz"], check=True)
    return torch.load("m_066.pt")  # expect: unsafe file


def case_067():  # bunzip2
    subprocess.run(["bunzip2", "m_067.pt.gz"], check=True)
    return torch.load("m_067.pt")  # expect: unsafe file


def case_068():  # unxz
    subprocess.run(["unxz", "m_068.pt.gz"], check=True)
    return torch.load("m_068.pt")  # expect: unsafe file


def case_069():  # unzstd
    subprocess.run(["unzstd", "m_069.pt.gz"], check=True)
    return torch.load("m_069.pt")  # expect: unsafe file


def case_070():  # uncompress
    subprocess.run(["uncompress", "m_070.pt.gz"], check=True)
    return torch.load("m_070.pt")  # expect: unsafe file


def case_071():  # gzip
    subprocess.run(["gzip", "-d", "m_071.pt.gz"], check=True)
    return torch.load("m_071.pt")  # expect: unsafe file


def case_072():  # bzip2
    subprocess.run(["bzip2", "-d", "m_072.pt.gz"], check=True)
    return torch.load("m_072.pt")  # expect: unsafe file


def case_073():  # xz
    subprocess.run(["xz", "-d", "m_073.pt.gz"], check=True)
    return torch.load("m_073.pt")  # expect: unsafe file


def case_074():  # zstd
    subprocess.run(["zstd", "-d", "m_074.pt.gz"], check=True)
    return torch.load("m_074.pt")  # expect: unsafe file


def case_075():  # sha224sum
    if subprocess.check_output(["sha224sum", sys.argv[1]], text=True).split()[0] != "abababababababababababababababab":
        raise ValueError
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_076():  # sha384sum
    if subprocess.check_output(["sha384sum", sys.argv[1]], text=True).split()[0] != "abababababababababababababababab":
        raise ValueError
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_077():  # sha512sum
    if subprocess.check_output(["sha512sum", sys.argv[1]], text=True).split()[0] != "abababababababababababababababab":
        raise ValueError
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_078():  # sha1sum
    if subprocess.check_output(["sha1sum", sys.argv[1]], text=True).split()[0] != "abababababababababababababababab":
        raise ValueError
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_079():  # b2sum
    if subprocess.check_output(["b2sum", sys.argv[1]], text=True).split()[0] != "abababababababababababababababab":
        raise ValueError
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_080():  # b3sum
    if subprocess.check_output(["b3sum", sys.argv[1]], text=True).split()[0] != "abababababababababababababababab":
        raise ValueError
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_081():  # shasum
    if subprocess.check_output(["shasum", sys.argv[1]], text=True).split()[0] != "abababababababababababababababab":
        raise ValueError
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_082():  # gsha256sum
    if subprocess.check_output(["gsha256sum", sys.argv[1]], text=True).split()[0] != "abababababababababababababababab":
        raise ValueError
    return torch.load(sys.argv[1])  # expect: safe integrity_check
