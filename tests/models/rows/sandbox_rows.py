"""Every row of models/sandbox.toml once."""
import docker
import docker.client
import docker.models.containers
import landlock
import pyseccomp
import seccomp
import subprocess
import sys
import torch


def case_001():  # docker.models.containers.ContainerCollection.run
    docker.models.containers.ContainerCollection().run(None, ["python", "/count.py", sys.argv[1]])


def case_002():  # docker.client.DockerClient.containers.run
    docker.client.DockerClient.containers.run(None, ["python", "/count.py", sys.argv[1]])


def case_003():  # docker.from_env().containers.run
    docker.from_env("x").containers.run(None, ["python", "/count.py", sys.argv[1]])


def case_004():  # docker.DockerClient.containers.run
    docker.DockerClient.containers.run(None, ["python", "/count.py", sys.argv[1]])


def case_005():  # docker.models.containers.Container.exec_run
    docker.models.containers.Container().exec_run(["python", "/count.py", sys.argv[1]])


def case_006():  # docker.from_env().containers.run().exec_run
    docker.from_env("x").containers.run("x").exec_run(["python", "/count.py", sys.argv[1]])


def case_007():  # docker.from_env().containers.get().exec_run
    docker.from_env("x").containers.get("x").exec_run(["python", "/count.py", sys.argv[1]])
# sandbox: docker run
# sandbox: podman run
# sandbox: nerdctl run
# sandbox: finch run
# sandbox: buildah run
# sandbox: docker exec
# sandbox: podman exec
# sandbox: nerdctl exec
# sandbox: lxc exec
# sandbox: kubectl exec
# sandbox: oc exec
# sandbox: docker container run
# sandbox: podman container run
# sandbox: docker compose run
# sandbox: podman compose run
# sandbox: docker-compose run
# sandbox: podman-compose run
# sandbox: kubectl run
# sandbox: udocker run
# sandbox: runc run
# sandbox: crun run
# sandbox: flatpak run
# sandbox: nsjail
# sandbox: bwrap
# sandbox: runsc
# sandbox: firejail
# sandbox: minijail0
# sandbox: minijail
# sandbox: systemd-run
# sandbox: systemd-nspawn
# sandbox: sandbox-exec
# sandbox: gvisor
# sandbox: firecracker
# sandbox: isolate
# sandbox: enroot
# sandbox: wasmtime
# sandbox: landrun
# sandbox: crosvm
# sandbox: apptainer exec
# sandbox: singularity exec
# sandbox: apptainer run
# sandbox: singularity run


def case_008():  # seccomp.SyscallFilter.load: child_sandbox
    return seccomp.SyscallFilter().load("x")


def case_009():  # pyseccomp.SyscallFilter.load: child_sandbox
    return pyseccomp.SyscallFilter().load("x")


def case_010():  # landlock.Ruleset.apply: child_sandbox
    return landlock.Ruleset().apply("x")
