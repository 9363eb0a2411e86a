from pathlib import Path

import torch


def attempt_download(file, repo="acme/yolov5"):
    file = Path(str(file).strip().replace("'", ""))
    if not file.exists():
        torch.hub.download_url_to_file(f"https://github.com/{repo}/releases/download/v7.0/{file.name}", str(file))
    return str(file)
