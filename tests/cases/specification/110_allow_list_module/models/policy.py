from urllib.parse import urlparse

APPROVED = frozenset({"bert-tiny.pt", "bert-mini.pt"})
HOSTS = ("models.example.com",)


def require_approved(name):
    if name not in APPROVED:
        raise PermissionError(f"{name} is not approved")


def approved(name):
    return name in APPROVED


def log_unapproved(name):
    if name not in APPROVED:
        print("unapproved model requested:", name)
