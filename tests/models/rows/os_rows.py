"""Every row of models/os.toml once."""
import hashlib
import os
import os.environ
import os.environb
import os.path
import pathlib
import sys
import torch


def case_001():  # os.environ
    return torch.load(os.environ[0])  # expect: unsafe environment


def case_002():  # os.environb
    return torch.load(os.environb[0])  # expect: unsafe environment


def case_003():  # os.getenv
    return torch.load(os.getenv())  # expect: unsafe environment


def case_004():  # os.getenvb
    return torch.load(os.getenvb())  # expect: unsafe environment


def case_005():  # os.environ.get
    return torch.load(os.environ.get())  # expect: unsafe environment


def case_006():  # os.environ.pop
    return torch.load(os.environ.pop())  # expect: unsafe environment


def case_007():  # os.environb.get
    return torch.load(os.environb.get())  # expect: unsafe environment


def case_008():  # os.environ.setdefault
    return torch.load(os.environ.setdefault())  # expect: unsafe environment


def case_009():  # os.path.expandvars
    return torch.load(os.path.expandvars("x"))  # expect: unsafe environment


def case_010():  # os.path.join
    return torch.load(os.path.join(sys.argv[1]))  # expect: unsafe command_line


def case_011():  # os.path.abspath
    return torch.load(os.path.abspath(sys.argv[1]))  # expect: unsafe command_line


def case_012():  # os.path.realpath
    return torch.load(os.path.realpath(sys.argv[1]))  # expect: unsafe command_line


def case_013():  # os.path.expanduser
    return torch.load(os.path.expanduser(sys.argv[1]))  # expect: unsafe command_line


def case_014():  # os.path.normpath
    return torch.load(os.path.normpath(sys.argv[1]))  # expect: unsafe command_line


def case_015():  # os.path.normcase
    return torch.load(os.path.normcase(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # os.fspath
    return torch.load(os.fspath(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # os.fsdecode
    return torch.load(os.fsdecode(sys.argv[1]))  # expect: unsafe command_line


def case_018():  # os.fsencode
    return torch.load(os.fsencode(sys.argv[1]))  # expect: unsafe command_line


def case_019():  # os.path.dirname
    return torch.load(os.path.dirname(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # os.path.basename
    return torch.load(os.path.basename(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # os.path.split
    return torch.load(os.path.split(sys.argv[1]))  # expect: unsafe command_line


def case_022():  # os.path.splitext
    return torch.load(os.path.splitext(sys.argv[1]))  # expect: unsafe command_line


def case_023():  # os.path.splitdrive
    return torch.load(os.path.splitdrive(sys.argv[1]))  # expect: unsafe command_line


def case_024():  # os.path.relpath
    return torch.load(os.path.relpath(sys.argv[1]))  # expect: unsafe command_line


def case_025():  # os.readlink
    return torch.load(os.readlink(sys.argv[1]))  # expect: unsafe command_line


def case_026():  # os.path.commonpath
    return torch.load(os.path.commonpath(sys.argv[1]))  # expect: unsafe command_line


def case_027():  # os.path.commonprefix
    return torch.load(os.path.commonprefix(sys.argv[1]))  # expect: unsafe command_line


def case_028():  # os.listdir
    return torch.load(os.listdir(sys.argv[1]))  # expect: unsafe command_line


def case_029():  # os.scandir
    return torch.load(os.scandir(sys.argv[1]))  # expect: unsafe command_line


def case_030():  # os.walk
    return torch.load(os.walk(sys.argv[1]))  # expect: unsafe command_line


def case_031():  # os.fwalk
    return torch.load(os.fwalk(sys.argv[1]))  # expect: unsafe command_line


def case_032():  # os.getcwd
    return torch.load(os.path.join(os.getcwd(), "m_032.pt"))  # expect: unsafe file


def case_033():  # os.getcwdb
    return torch.load(os.path.join(os.getcwdb(), "m_033.pt"))  # expect: unsafe file


def case_034():  # os.sep
    return torch.load(os.path.join(str(os.sep), "m_034.pt"))  # expect: unsafe file


def case_035():  # os.path.sep
    return torch.load(os.path.join(str(os.path.sep), "m_035.pt"))  # expect: unsafe file


def case_036():  # os.altsep
    return torch.load(os.path.join(str(os.altsep), "m_036.pt"))  # expect: unsafe file


def case_037():  # os.pathsep
    return torch.load(os.path.join(str(os.pathsep), "m_037.pt"))  # expect: unsafe file


def case_038():  # os.linesep
    return torch.load(os.path.join(str(os.linesep), "m_038.pt"))  # expect: unsafe file


def case_039():  # os.curdir
    return torch.load(os.path.join(str(os.curdir), "m_039.pt"))  # expect: unsafe file


def case_040():  # os.pardir
    return torch.load(os.path.join(str(os.pardir), "m_040.pt"))  # expect: unsafe file


def case_041():  # os.extsep
    return torch.load(os.path.join(str(os.extsep), "m_041.pt"))  # expect: unsafe file


def case_042():  # os.devnull
    return torch.load(os.path.join(str(os.devnull), "m_042.pt"))  # expect: unsafe file


def case_043():  # os.name
    return torch.load(os.path.join(str(os.name), "m_043.pt"))  # expect: unsafe file


def case_044():  # os.path.curdir
    return torch.load(os.path.join(str(os.path.curdir), "m_044.pt"))  # expect: unsafe file


def case_045():  # os.path.pardir
    return torch.load(os.path.join(str(os.path.pardir), "m_045.pt"))  # expect: unsafe file


def case_046():  # os.path.exists
    used = os.path.exists(sys.argv[1])
    return torch.load("m_046.pt" if used else "n_046.pt")  # expect: unsafe file


def case_047():  # os.path.lexists
    used = os.path.lexists(sys.argv[1])
    return torch.load("m_047.pt" if used else "n_047.pt")  # expect: unsafe file


def case_048():  # os.path.isfile
    used = os.path.isfile(sys.argv[1])
    return torch.load("m_048.pt" if used else "n_048.pt")  # expect: unsafe file


def case_049():  # os.path.isdir
    used = os.path.isdir(sys.argv[1])
    return torch.load("m_049.pt" if used else "n_049.pt")  # expect: unsafe file


def case_050():  # os.path.islink
    used = os.path.islink(sys.argv[1])
    return torch.load("m_050.pt" if used else "n_050.pt")  # expect: unsafe file


def case_051():  # os.path.ismount
    used = os.path.ismount(sys.argv[1])
    return torch.load("m_051.pt" if used else "n_051.pt")  # expect: unsafe file


def case_052():  # os.path.isabs
    used = os.path.isabs(sys.argv[1])
    return torch.load("m_052.pt" if used else "n_052.pt")  # expect: unsafe file


def case_053():  # os.path.getsize
    used = os.path.getsize(sys.argv[1])
    return torch.load("m_053.pt" if used else "n_053.pt")  # expect: unsafe file


def case_054():  # os.path.getmtime
    used = os.path.getmtime(sys.argv[1])
    return torch.load("m_054.pt" if used else "n_054.pt")  # expect: unsafe file


def case_055():  # os.path.getctime
    used = os.path.getctime(sys.argv[1])
    return torch.load("m_055.pt" if used else "n_055.pt")  # expect: unsafe file


def case_056():  # os.path.getatime
    used = os.path.getatime(sys.argv[1])
    return torch.load("m_056.pt" if used else "n_056.pt")  # expect: unsafe file


def case_057():  # os.path.samefile
    used = os.path.samefile(sys.argv[1])
    return torch.load("m_057.pt" if used else "n_057.pt")  # expect: unsafe file


def case_058():  # os.stat
    used = os.stat(sys.argv[1])
    return torch.load("m_058.pt" if used else "n_058.pt")  # expect: unsafe file


def case_059():  # os.lstat
    used = os.lstat(sys.argv[1])
    return torch.load("m_059.pt" if used else "n_059.pt")  # expect: unsafe file


def case_060():  # os.access
    used = os.access(sys.argv[1])
    return torch.load("m_060.pt" if used else "n_060.pt")  # expect: unsafe file


def case_061():  # os.mkdir
    used = os.mkdir(sys.argv[1])
    return torch.load("m_061.pt" if used else "n_061.pt")  # expect: unsafe file


def case_062():  # os.makedirs
    used = os.makedirs(sys.argv[1])
    return torch.load("m_062.pt" if used else "n_062.pt")  # expect: unsafe file


def case_063():  # os.remove
    used = os.remove(sys.argv[1])
    return torch.load("m_063.pt" if used else "n_063.pt")  # expect: unsafe file


def case_064():  # os.unlink
    used = os.unlink(sys.argv[1])
    return torch.load("m_064.pt" if used else "n_064.pt")  # expect: unsafe file


def case_065():  # os.rmdir
    used = os.rmdir(sys.argv[1])
    return torch.load("m_065.pt" if used else "n_065.pt")  # expect: unsafe file


def case_066():  # os.removedirs
    used = os.removedirs(sys.argv[1])
    return torch.load("m_066.pt" if used else "n_066.pt")  # expect: unsafe file


def case_067():  # os.chmod
    used = os.chmod(sys.argv[1])
    return torch.load("m_067.pt" if used else "n_067.pt")  # expect: unsafe file


def case_068():  # os.chown
    used = os.chown(sys.argv[1])
    return torch.load("m_068.pt" if used else "n_068.pt")  # expect: unsafe file


def case_069():  # os.utime
    used = os.utime(sys.argv[1])
    return torch.load("m_069.pt" if used else "n_069.pt")  # expect: unsafe file


def case_070():  # os.chdir
    used = os.chdir(sys.argv[1])
    return torch.load("m_070.pt" if used else "n_070.pt")  # expect: unsafe file


def case_071():  # os.cpu_count
    used = os.cpu_count(sys.argv[1])
    return torch.load("m_071.pt" if used else "n_071.pt")  # expect: unsafe file


def case_072():  # os.getpid
    used = os.getpid(sys.argv[1])
    return torch.load("m_072.pt" if used else "n_072.pt")  # expect: unsafe file


def case_073():  # os.getppid
    used = os.getppid(sys.argv[1])
    return torch.load("m_073.pt" if used else "n_073.pt")  # expect: unsafe file


def case_074():  # os.getuid
    used = os.getuid(sys.argv[1])
    return torch.load("m_074.pt" if used else "n_074.pt")  # expect: unsafe file


def case_075():  # os.urandom
    used = os.urandom(sys.argv[1])
    return torch.load("m_075.pt" if used else "n_075.pt")  # expect: unsafe file


def case_076():  # os.kill
    used = os.kill(sys.argv[1])
    return torch.load("m_076.pt" if used else "n_076.pt")  # expect: unsafe file


def case_077():  # os.umask
    used = os.umask(sys.argv[1])
    return torch.load("m_077.pt" if used else "n_077.pt")  # expect: unsafe file


def case_078():  # os.uname
    used = os.uname(sys.argv[1])
    return torch.load("m_078.pt" if used else "n_078.pt")  # expect: unsafe file


def case_079():  # os.get_terminal_size
    used = os.get_terminal_size(sys.argv[1])
    return torch.load("m_079.pt" if used else "n_079.pt")  # expect: unsafe file


def case_080():  # os.close
    used = os.close(sys.argv[1])
    return torch.load("m_080.pt" if used else "n_080.pt")  # expect: unsafe file


def case_081():  # os.fsync
    used = os.fsync(sys.argv[1])
    return torch.load("m_081.pt" if used else "n_081.pt")  # expect: unsafe file


def case_082():  # os.nice
    used = os.nice(sys.argv[1])
    return torch.load("m_082.pt" if used else "n_082.pt")  # expect: unsafe file


def case_083():  # os.rename
    os.rename(sys.argv[1], "m_083.pt")
    return torch.load("m_083.pt")  # expect: unsafe command_line


def case_084():  # os.replace
    os.replace(sys.argv[1], "m_084.pt")
    return torch.load("m_084.pt")  # expect: unsafe command_line


def case_085():  # os.renames
    os.renames(sys.argv[1], "m_085.pt")
    return torch.load("m_085.pt")  # expect: unsafe command_line


def case_086():  # os.link
    os.link(sys.argv[1], "m_086.pt")
    return torch.load("m_086.pt")  # expect: unsafe command_line


def case_087():  # os.symlink
    os.symlink(sys.argv[1], "m_087.pt")
    return torch.load("m_087.pt")  # expect: unsafe command_line


def case_088():  # os.open
    return torch.load(os.open(sys.argv[1]))  # expect: unsafe command_line


def case_089():  # os.fdopen
    return torch.load(os.fdopen(sys.argv[1]))  # expect: unsafe command_line


def case_090():  # os.read
    return torch.load(os.read(sys.argv[1]))  # expect: unsafe command_line


def case_091():  # os.pread
    return torch.load(os.pread(sys.argv[1]))  # expect: unsafe command_line


def case_092():  # os.write
    os.write("m_092.pt", sys.argv[1])
    return torch.load("m_092.pt")  # expect: unsafe command_line


def case_093():  # os.pwrite
    os.pwrite("m_093.pt", sys.argv[1])
    return torch.load("m_093.pt")  # expect: unsafe command_line


def case_094():  # os.sendfile
    os.sendfile("m_094.pt", sys.argv[1])
    return torch.load("m_094.pt")  # expect: unsafe command_line


def case_095():  # os.system
    os.system("wget https://models.example.com/m.pt -O m_095.pt")
    return torch.load("m_095.pt")  # expect: unsafe network


def case_096():  # os.popen
    os.popen("wget https://models.example.com/m.pt -O m_096.pt")
    return torch.load("m_096.pt")  # expect: unsafe network


def case_097():  # os.execv
    os.execv(None, ["wget", "https://models.example.com/m.pt", "-O", "m_097.pt"])
    return torch.load("m_097.pt")  # expect: unsafe network


def case_098():  # os.execvp
    os.execvp(None, ["wget", "https://models.example.com/m.pt", "-O", "m_098.pt"])
    return torch.load("m_098.pt")  # expect: unsafe network


def case_099():  # os.execve
    os.execve(None, ["wget", "https://models.example.com/m.pt", "-O", "m_099.pt"])
    return torch.load("m_099.pt")  # expect: unsafe network


def case_100():  # os.execvpe
    os.execvpe(None, ["wget", "https://models.example.com/m.pt", "-O", "m_100.pt"])
    return torch.load("m_100.pt")  # expect: unsafe network


def case_101():  # os.execl
    os.execl(None, "wget", "https://models.example.com/m.pt", "-O", "m_101.pt")
    return torch.load("m_101.pt")  # expect: unsafe network


def case_102():  # os.execlp
    os.execlp(None, "wget", "https://models.example.com/m.pt", "-O", "m_102.pt")
    return torch.load("m_102.pt")  # expect: unsafe network


def case_103():  # os.spawnv
    os.spawnv(None, None, ["wget", "https://models.example.com/m.pt", "-O", "m_103.pt"])
    return torch.load("m_103.pt")  # expect: unsafe network


def case_104():  # os.spawnvp
    os.spawnvp(None, None, ["wget", "https://models.example.com/m.pt", "-O", "m_104.pt"])
    return torch.load("m_104.pt")  # expect: unsafe network


def case_105():  # os.posix_spawn
    os.posix_spawn(None, None, ["wget", "https://models.example.com/m.pt", "-O", "m_105.pt"])
    return torch.load("m_105.pt")  # expect: unsafe network


def case_106():  # os.posix_spawnp
    os.posix_spawnp(None, None, ["wget", "https://models.example.com/m.pt", "-O", "m_106.pt"])
    return torch.load("m_106.pt")  # expect: unsafe network


def case_107():  # os.startfile
    os.startfile("wget https://models.example.com/m.pt -O m_107.pt")
    return torch.load("m_107.pt")  # expect: unsafe network


def case_108():  # os.environ: environment
    return os.environ


def case_109():  # os.putenv: set_environment
    return os.putenv("x")


def case_110():  # os.environ.setdefault: set_environment
    return os.environ.setdefault("x")


def case_111():  # os.path.exists
    used = os.path.exists(sys.argv[1])
    return torch.load(sys.argv[1] if used else "m_111.pt")  # expect: unsafe command_line,file


def case_112():  # os.path.isfile
    used = os.path.isfile(sys.argv[1])
    return torch.load(sys.argv[1] if used else "m_112.pt")  # expect: unsafe command_line,file


def case_113():  # os.path.isdir
    used = os.path.isdir(sys.argv[1])
    return torch.load(sys.argv[1] if used else "m_113.pt")  # expect: unsafe command_line,file


def case_114():  # os.path.lexists
    used = os.path.lexists(sys.argv[1])
    return torch.load(sys.argv[1] if used else "m_114.pt")  # expect: unsafe command_line,file


def case_115():  # os.access
    used = os.access(sys.argv[1])
    return torch.load(sys.argv[1] if used else "m_115.pt")  # expect: unsafe command_line,file


def case_116():  # os.remove: remove
    return os.remove("x")


def case_117():  # os.unlink: remove
    return os.unlink("x")


def case_118():  # os._exit
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        os._exit()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_119():  # os.abort
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        os.abort()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_120():  # os.execv
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        os.execv()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_121():  # os.execvp
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        os.execvp()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_122():  # os.execve
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        os.execve()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_123():  # os.execvpe
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        os.execvpe()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_124():  # os.execl
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        os.execl()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_125():  # os.execlp
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        os.execlp()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_126():  # os.system, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.system]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_127():  # os.popen, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.popen]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_128():  # os.execv, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.execv]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_129():  # os.execvp, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.execvp]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_130():  # os.execve, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.execve]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_131():  # os.spawnv, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.spawnv]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_132():  # os.startfile, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.startfile]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_133():  # os.remove, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.remove]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line


def case_134():  # os.unlink, allowed for the restricted unpickler
    with torch.serialization.safe_globals([os.unlink]):
        return torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
