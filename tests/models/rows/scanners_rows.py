"""Every row of models/scanners.toml once."""
import fickling
import fickling.analysis
import fickling.context
import modelaudit.core
import modelscan.modelscan
import pathlib
import pickle
import picklescan.scanner
import subprocess
import sys
import torch


def case_001():  # fickling.load
    return fickling.load(sys.argv[1])  # expect: safe malware_scan


def case_002():  # fickling.loads
    return fickling.loads(sys.argv[1])  # expect: safe malware_scan


def case_003():  # picklescan.scanner.scan_file_path
    result = picklescan.scanner.scan_file_path(sys.argv[1])
    if result.issues_count:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_004():  # picklescan.scanner.scan_directory_path
    result = picklescan.scanner.scan_directory_path(sys.argv[1])
    if result.issues_count:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_005():  # picklescan.scanner.scan_bytes
    result = picklescan.scanner.scan_bytes(pathlib.Path(sys.argv[1]).read_bytes())
    if result.issues_count:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_006():  # picklescan.scanner.scan_pickle_bytes
    result = picklescan.scanner.scan_pickle_bytes(pathlib.Path(sys.argv[1]).read_bytes())
    if result.issues_count:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_007():  # picklescan.scanner.scan_zip_bytes
    result = picklescan.scanner.scan_zip_bytes(pathlib.Path(sys.argv[1]).read_bytes())
    if result.issues_count:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_008():  # picklescan.scanner.scan_numpy
    result = picklescan.scanner.scan_numpy(pathlib.Path(sys.argv[1]).read_bytes())
    if result.issues_count:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_009():  # picklescan.scanner.scan_pytorch
    result = picklescan.scanner.scan_pytorch(pathlib.Path(sys.argv[1]).read_bytes())
    if result.issues_count:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_010():  # picklescan.scanner.scan_7z_bytes
    result = picklescan.scanner.scan_7z_bytes(pathlib.Path(sys.argv[1]).read_bytes())
    if result.issues_count:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_011():  # modelscan.modelscan.ModelScan.scan
    result = modelscan.modelscan.ModelScan().scan(sys.argv[1])
    if result.total_issues:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_012():  # modelaudit.core.scan_model_directory_or_file
    result = modelaudit.core.scan_model_directory_or_file(sys.argv[1])
    if result.has_errors:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_013():  # modelaudit.core.scan_file
    result = modelaudit.core.scan_file(sys.argv[1])
    if result.has_errors:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_014():  # fickling.is_likely_safe
    result = fickling.is_likely_safe(sys.argv[1])
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_015():  # fickling.analysis.is_likely_safe
    result = fickling.analysis.is_likely_safe(sys.argv[1])
    if not result:
        raise ValueError("refused")
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_016():  # fickling.check_safety
    with fickling.check_safety():
        return pickle.load(open(sys.argv[1], "rb"))  # expect: safe malware_scan


def case_017():  # fickling.context.check_safety
    with fickling.context.check_safety():
        return pickle.load(open(sys.argv[1], "rb"))  # expect: safe malware_scan


def case_018():  # fickling.context.FicklingContextManager
    with fickling.context.FicklingContextManager():
        return pickle.load(open(sys.argv[1], "rb"))  # expect: safe malware_scan


def case_019():  # picklescan
    subprocess.run(["picklescan", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_020():  # modelscan
    subprocess.run(["modelscan", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_021():  # modelaudit
    subprocess.run(["modelaudit", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_022():  # fickling
    subprocess.run(["fickling", "--check-safety", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe malware_scan


def case_023():  # loadgate
    subprocess.run(["loadgate", sys.argv[1]], check=True)
    return torch.load(sys.argv[1])  # expect: safe malware_scan
