"""Every row of models/urllib.toml once."""
import furl
import http.client
import httpx
import sys
import torch
import urllib.parse
import urllib.request
import urllib3
import urllib3.util
import yarl


def case_001():  # urllib.request.urlopen
    return torch.load(urllib.request.urlopen("x"))  # expect: unsafe network


def case_002():  # urllib.request.urlretrieve
    urllib.request.urlretrieve("x", "m_002.pt")
    return torch.load("m_002.pt")  # expect: unsafe network


def case_003():  # urllib.request.OpenerDirector.open
    return torch.load(urllib.request.OpenerDirector().open("x"))  # expect: unsafe network


def case_004():  # urllib.request.URLopener.open
    return torch.load(urllib.request.URLopener().open("x"))  # expect: unsafe network


def case_005():  # urllib.request.FancyURLopener.open
    return torch.load(urllib.request.FancyURLopener().open("x"))  # expect: unsafe network


def case_006():  # urllib.request.URLopener.retrieve
    urllib.request.URLopener().retrieve("x", "m_006.pt")
    return torch.load("m_006.pt")  # expect: unsafe network


def case_007():  # urllib.request.FancyURLopener.retrieve
    urllib.request.FancyURLopener().retrieve("x", "m_007.pt")
    return torch.load("m_007.pt")  # expect: unsafe network


def case_008():  # http.client.HTTPConnection.getresponse
    return torch.load(http.client.HTTPConnection().getresponse())  # expect: unsafe network


def case_009():  # http.client.HTTPSConnection.getresponse
    return torch.load(http.client.HTTPSConnection().getresponse())  # expect: unsafe network


def case_010():  # urllib3.request
    return torch.load(urllib3.request(None, "x"))  # expect: unsafe network


def case_011():  # urllib3.PoolManager.request
    return torch.load(urllib3.PoolManager().request(None, "x"))  # expect: unsafe network


def case_012():  # urllib3.PoolManager.urlopen
    return torch.load(urllib3.PoolManager().urlopen(None, "x"))  # expect: unsafe network


def case_013():  # urllib3.ProxyManager.request
    return torch.load(urllib3.ProxyManager().request(None, "x"))  # expect: unsafe network


def case_014():  # urllib3.HTTPConnectionPool.request
    return torch.load(urllib3.HTTPConnectionPool().request(None, "x"))  # expect: unsafe network


def case_015():  # urllib3.HTTPSConnectionPool.request
    return torch.load(urllib3.HTTPSConnectionPool().request(None, "x"))  # expect: unsafe network


def case_016():  # urllib.request.Request
    return torch.load(urllib.request.Request(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # urllib.request.install_opener
    used = urllib.request.install_opener(sys.argv[1])
    return torch.load("m_017.pt" if used else "n_017.pt")  # expect: unsafe file


def case_018():  # urllib.parse.urljoin
    return torch.load(urllib.parse.urljoin(sys.argv[1]))  # expect: unsafe command_line


def case_019():  # urllib.parse.quote
    return torch.load(urllib.parse.quote(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # urllib.parse.quote_plus
    return torch.load(urllib.parse.quote_plus(sys.argv[1]))  # expect: unsafe command_line


def case_021():  # urllib.parse.unquote
    return torch.load(urllib.parse.unquote(sys.argv[1]))  # expect: unsafe command_line


def case_022():  # urllib.parse.unquote_plus
    return torch.load(urllib.parse.unquote_plus(sys.argv[1]))  # expect: unsafe command_line


def case_023():  # urllib.parse.urlparse
    return torch.load(urllib.parse.urlparse(sys.argv[1]))  # expect: unsafe command_line


def case_024():  # urllib.parse.urlsplit
    return torch.load(urllib.parse.urlsplit(sys.argv[1]))  # expect: unsafe command_line


def case_025():  # urllib.parse.urlunparse
    return torch.load(urllib.parse.urlunparse(sys.argv[1]))  # expect: unsafe command_line


def case_026():  # urllib.parse.urlunsplit
    return torch.load(urllib.parse.urlunsplit(sys.argv[1]))  # expect: unsafe command_line


def case_027():  # urllib.parse.parse_qs
    return torch.load(urllib.parse.parse_qs(sys.argv[1]))  # expect: unsafe command_line


def case_028():  # urllib.parse.parse_qsl
    return torch.load(urllib.parse.parse_qsl(sys.argv[1]))  # expect: unsafe command_line


def case_029():  # urllib.parse.urlencode
    return torch.load(urllib.parse.urlencode(sys.argv[1]))  # expect: unsafe command_line


def case_030():  # urllib.request.pathname2url
    return torch.load(urllib.request.pathname2url(sys.argv[1]))  # expect: unsafe command_line


def case_031():  # urllib.request.url2pathname
    return torch.load(urllib.request.url2pathname(sys.argv[1]))  # expect: unsafe command_line


def case_032():  # urllib.request.build_opener gives urllib.request.OpenerDirector
    return torch.load(urllib.request.build_opener("x").open("x"))  # expect: unsafe network


def case_033():  # urllib3.util.parse_url
    if urllib3.util.parse_url(sys.argv[1]).host != "example.org":
        raise ValueError
    return torch.load(urllib.request.urlopen(sys.argv[1]))  # expect: safe allow_list


def case_034():  # yarl.URL
    if yarl.URL(sys.argv[1]).host != "example.org":
        raise ValueError
    return torch.load(urllib.request.urlopen(sys.argv[1]))  # expect: safe allow_list


def case_035():  # httpx.URL
    if httpx.URL(sys.argv[1]).host != "example.org":
        raise ValueError
    return torch.load(urllib.request.urlopen(sys.argv[1]))  # expect: safe allow_list


def case_036():  # furl.furl
    if furl.furl(sys.argv[1]).host != "example.org":
        raise ValueError
    return torch.load(urllib.request.urlopen(sys.argv[1]))  # expect: safe allow_list
