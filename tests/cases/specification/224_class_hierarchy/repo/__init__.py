from .base import Repository
from .disk import DiskRepository
from .web import WebRepository
