"""Every row of models/pathlib.toml once."""
import os
import pathlib
import sys
import torch


def case_001():  # pathlib.Path
    return torch.load(pathlib.Path(sys.argv[1]))  # expect: unsafe command_line


def case_002():  # pathlib.Path.joinpath
    return torch.load(pathlib.Path(sys.argv[1]).joinpath())  # expect: unsafe command_line


def case_003():  # pathlib.Path.with_suffix
    return torch.load(pathlib.Path(sys.argv[1]).with_suffix())  # expect: unsafe command_line


def case_004():  # pathlib.Path.with_name
    return torch.load(pathlib.Path(sys.argv[1]).with_name())  # expect: unsafe command_line


def case_005():  # pathlib.Path.with_stem
    return torch.load(pathlib.Path(sys.argv[1]).with_stem())  # expect: unsafe command_line


def case_006():  # pathlib.Path.with_segments
    return torch.load(pathlib.Path(sys.argv[1]).with_segments())  # expect: unsafe command_line


def case_007():  # pathlib.Path.resolve
    return torch.load(pathlib.Path(sys.argv[1]).resolve())  # expect: unsafe command_line


def case_008():  # pathlib.Path.absolute
    return torch.load(pathlib.Path(sys.argv[1]).absolute())  # expect: unsafe command_line


def case_009():  # pathlib.Path.expanduser
    return torch.load(pathlib.Path(sys.argv[1]).expanduser())  # expect: unsafe command_line


def case_010():  # pathlib.Path.as_posix
    return torch.load(pathlib.Path(sys.argv[1]).as_posix())  # expect: unsafe command_line


def case_011():  # pathlib.Path.as_uri
    return torch.load(pathlib.Path(sys.argv[1]).as_uri())  # expect: unsafe command_line


def case_012():  # pathlib.Path.__str__
    return torch.load(pathlib.Path(sys.argv[1]).__str__())  # expect: unsafe command_line


def case_013():  # pathlib.Path.__fspath__
    return torch.load(pathlib.Path(sys.argv[1]).__fspath__())  # expect: unsafe command_line


def case_014():  # pathlib.Path.open
    return torch.load(pathlib.Path(sys.argv[1]).open())  # expect: unsafe command_line


def case_015():  # pathlib.Path.read_bytes
    return torch.load(pathlib.Path(sys.argv[1]).read_bytes())  # expect: unsafe command_line


def case_016():  # pathlib.Path.read_text
    return torch.load(pathlib.Path(sys.argv[1]).read_text())  # expect: unsafe command_line


def case_017():  # pathlib.Path.relative_to
    return torch.load(pathlib.Path(sys.argv[1]).relative_to())  # expect: unsafe command_line


def case_018():  # pathlib.Path.readlink
    return torch.load(pathlib.Path(sys.argv[1]).readlink())  # expect: unsafe command_line


def case_019():  # pathlib.Path.iterdir
    return torch.load(pathlib.Path(sys.argv[1]).iterdir())  # expect: unsafe command_line


def case_020():  # pathlib.Path.glob
    return torch.load(pathlib.Path(sys.argv[1]).glob())  # expect: unsafe command_line


def case_021():  # pathlib.Path.rglob
    return torch.load(pathlib.Path(sys.argv[1]).rglob())  # expect: unsafe command_line


def case_022():  # pathlib.Path.walk
    return torch.load(pathlib.Path(sys.argv[1]).walk())  # expect: unsafe command_line


def case_023():  # pathlib.Path.home
    return torch.load(os.path.join(pathlib.Path().home(), "m_023.pt"))  # expect: unsafe file


def case_024():  # pathlib.Path.cwd
    return torch.load(os.path.join(pathlib.Path().cwd(), "m_024.pt"))  # expect: unsafe file


def case_025():  # pathlib.Path.write_bytes
    target = pathlib.Path("m_025.pt")
    target.write_bytes(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_026():  # pathlib.Path.write_text
    target = pathlib.Path("m_026.pt")
    target.write_text(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_027():  # pathlib.Path.rename
    pathlib.Path(sys.argv[1]).rename("m_027.pt")
    return torch.load("m_027.pt")  # expect: unsafe command_line


def case_028():  # pathlib.Path.replace
    pathlib.Path(sys.argv[1]).replace("m_028.pt")
    return torch.load("m_028.pt")  # expect: unsafe command_line


def case_029():  # pathlib.Path.copy
    pathlib.Path(sys.argv[1]).copy("m_029.pt")
    return torch.load("m_029.pt")  # expect: unsafe command_line


def case_030():  # pathlib.Path.move
    pathlib.Path(sys.argv[1]).move("m_030.pt")
    return torch.load("m_030.pt")  # expect: unsafe command_line


def case_031():  # pathlib.Path.symlink_to
    target = pathlib.Path("m_031.pt")
    target.symlink_to(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_032():  # pathlib.Path.hardlink_to
    target = pathlib.Path("m_032.pt")
    target.hardlink_to(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_033():  # pathlib.Path.link_to
    target = pathlib.Path("m_033.pt")
    target.link_to(sys.argv[1])
    return torch.load(target)  # expect: unsafe command_line


def case_034():  # pathlib.Path.exists
    used = pathlib.Path().exists(sys.argv[1])
    return torch.load("m_034.pt" if used else "n_034.pt")  # expect: unsafe file


def case_035():  # pathlib.Path.is_file
    used = pathlib.Path().is_file(sys.argv[1])
    return torch.load("m_035.pt" if used else "n_035.pt")  # expect: unsafe file


def case_036():  # pathlib.Path.is_dir
    used = pathlib.Path().is_dir(sys.argv[1])
    return torch.load("m_036.pt" if used else "n_036.pt")  # expect: unsafe file


def case_037():  # pathlib.Path.is_symlink
    used = pathlib.Path().is_symlink(sys.argv[1])
    return torch.load("m_037.pt" if used else "n_037.pt")  # expect: unsafe file


def case_038():  # pathlib.Path.is_absolute
    used = pathlib.Path().is_absolute(sys.argv[1])
    return torch.load("m_038.pt" if used else "n_038.pt")  # expect: unsafe file


def case_039():  # pathlib.Path.is_relative_to
    used = pathlib.Path().is_relative_to(sys.argv[1])
    return torch.load("m_039.pt" if used else "n_039.pt")  # expect: unsafe file


def case_040():  # pathlib.Path.match
    used = pathlib.Path().match(sys.argv[1])
    return torch.load("m_040.pt" if used else "n_040.pt")  # expect: unsafe file


def case_041():  # pathlib.Path.stat
    used = pathlib.Path().stat(sys.argv[1])
    return torch.load("m_041.pt" if used else "n_041.pt")  # expect: unsafe file


def case_042():  # pathlib.Path.lstat
    used = pathlib.Path().lstat(sys.argv[1])
    return torch.load("m_042.pt" if used else "n_042.pt")  # expect: unsafe file


def case_043():  # pathlib.Path.mkdir
    used = pathlib.Path().mkdir(sys.argv[1])
    return torch.load("m_043.pt" if used else "n_043.pt")  # expect: unsafe file


def case_044():  # pathlib.Path.touch
    used = pathlib.Path().touch(sys.argv[1])
    return torch.load("m_044.pt" if used else "n_044.pt")  # expect: unsafe file


def case_045():  # pathlib.Path.unlink
    used = pathlib.Path().unlink(sys.argv[1])
    return torch.load("m_045.pt" if used else "n_045.pt")  # expect: unsafe file


def case_046():  # pathlib.Path.rmdir
    used = pathlib.Path().rmdir(sys.argv[1])
    return torch.load("m_046.pt" if used else "n_046.pt")  # expect: unsafe file


def case_047():  # pathlib.Path.chmod
    used = pathlib.Path().chmod(sys.argv[1])
    return torch.load("m_047.pt" if used else "n_047.pt")  # expect: unsafe file


def case_048():  # pathlib.Path.samefile
    used = pathlib.Path().samefile(sys.argv[1])
    return torch.load("m_048.pt" if used else "n_048.pt")  # expect: unsafe file


def case_049():  # pathlib.Path.owner
    used = pathlib.Path().owner(sys.argv[1])
    return torch.load("m_049.pt" if used else "n_049.pt")  # expect: unsafe file


def case_050():  # pathlib.Path.joinpath gives pathlib.Path
    return pathlib.Path().joinpath("x")


def case_051():  # pathlib.Path.with_suffix gives pathlib.Path
    return pathlib.Path().with_suffix("x")


def case_052():  # pathlib.Path.with_name gives pathlib.Path
    return pathlib.Path().with_name("x")


def case_053():  # pathlib.Path.with_stem gives pathlib.Path
    return pathlib.Path().with_stem("x")


def case_054():  # pathlib.Path.resolve gives pathlib.Path
    return pathlib.Path().resolve("x")


def case_055():  # pathlib.Path.absolute gives pathlib.Path
    return pathlib.Path().absolute("x")


def case_056():  # pathlib.Path.expanduser gives pathlib.Path
    return pathlib.Path().expanduser("x")


def case_057():  # pathlib.Path.relative_to gives pathlib.Path
    return pathlib.Path().relative_to("x")


def case_058():  # pathlib.Path.home gives pathlib.Path
    return pathlib.Path().home("x")


def case_059():  # pathlib.Path.cwd gives pathlib.Path
    return pathlib.Path().cwd("x")


def case_060():  # pathlib.Path.rename gives pathlib.Path
    return pathlib.Path().rename("x")


def case_061():  # pathlib.Path.replace gives pathlib.Path
    return pathlib.Path().replace("x")


def case_062():  # pathlib.Path.readlink gives pathlib.Path
    return pathlib.Path().readlink("x")


def case_063():  # pathlib.Path.parent holds pathlib.Path
    return pathlib.Path().parent


def case_064():  # pathlib.Path.exists
    used = pathlib.Path(sys.argv[1]).exists(sys.argv[1])
    return torch.load(sys.argv[1] if used else "m_064.pt")  # expect: unsafe command_line,file


def case_065():  # pathlib.Path.is_file
    used = pathlib.Path(sys.argv[1]).is_file(sys.argv[1])
    return torch.load(sys.argv[1] if used else "m_065.pt")  # expect: unsafe command_line,file


def case_066():  # pathlib.Path.is_dir
    used = pathlib.Path(sys.argv[1]).is_dir(sys.argv[1])
    return torch.load(sys.argv[1] if used else "m_066.pt")  # expect: unsafe command_line,file


def case_067():  # pathlib.Path.unlink: remove
    return pathlib.Path().unlink("x")
