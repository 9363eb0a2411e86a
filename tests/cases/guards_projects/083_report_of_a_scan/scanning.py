"""A scan, and what it found, as the project's own record."""
from dataclasses import dataclass

from picklescan.scanner import scan_file_path


@dataclass
class Report:
    infected: int
    scanned: int


def scan(path):
    result = scan_file_path(path)
    return Report(infected=result.infected_files, scanned=result.scanned_files)


def is_clean(path):
    return scan_file_path(path).infected_files == 0


def is_readable(path):
    return scan_file_path(path).scanned_files > 0
