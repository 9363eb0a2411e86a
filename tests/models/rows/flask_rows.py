"""Every row of models/flask.toml once."""
import flask
import flask.globals
import flask.views
import flask.wrappers
import flask_restful
import flask_restful.reqparse
import flask_restplus
import flask_restx
import flask_restx.reqparse
import flask_wtf
import hashlib
import pathlib
import quart
import sys
import torch
import webargs.flaskparser.parser
import werkzeug
import werkzeug.datastructures
import werkzeug.exceptions
import werkzeug.security
import werkzeug.utils
import werkzeug.wrappers
import wtforms


def case_001():  # flask.request
    return torch.load(flask.request[0])  # expect: unsafe web_request


def case_002():  # flask.session
    return torch.load(flask.session[0])  # expect: unsafe web_request


def case_003():  # flask.globals.request
    return torch.load(flask.globals.request[0])  # expect: unsafe web_request


def case_004():  # flask.wrappers.Request
    return torch.load(flask.wrappers.Request[0])  # expect: unsafe web_request


def case_005():  # flask.Request
    return torch.load(flask.Request().x)  # expect: unsafe web_request


def case_006():  # werkzeug.wrappers.Request
    return torch.load(werkzeug.wrappers.Request().x)  # expect: unsafe web_request


def case_007():  # werkzeug.datastructures.FileStorage
    return torch.load(werkzeug.datastructures.FileStorage().x)  # expect: unsafe web_request


def case_008():  # flask_restful.reqparse.RequestParser.parse_args
    return torch.load(flask_restful.reqparse.RequestParser().parse_args())  # expect: unsafe web_request


def case_009():  # flask_restx.reqparse.RequestParser.parse_args
    return torch.load(flask_restx.reqparse.RequestParser().parse_args())  # expect: unsafe web_request


def case_010():  # webargs.flaskparser.parser.parse
    return torch.load(webargs.flaskparser.parser.parse())  # expect: unsafe web_request


def case_011():  # werkzeug.datastructures.FileStorage.save
    werkzeug.datastructures.FileStorage().save("m_011.pt")
    return torch.load("m_011.pt")  # expect: unsafe web_request


def case_012():  # flask_wtf.FlaskForm
    return torch.load(flask_wtf.FlaskForm().x)  # expect: unsafe web_request


def case_013():  # wtforms.Form
    return torch.load(wtforms.Form().x)  # expect: unsafe web_request


def case_014():  # flask_wtf.Form
    return torch.load(flask_wtf.Form().x)  # expect: unsafe web_request


def case_015():  # werkzeug.utils.secure_filename
    return torch.load(werkzeug.utils.secure_filename(sys.argv[1]))  # expect: unsafe command_line


def case_016():  # werkzeug.secure_filename
    return torch.load(werkzeug.secure_filename(sys.argv[1]))  # expect: unsafe command_line


def case_017():  # werkzeug.utils.safe_join
    return torch.load(werkzeug.utils.safe_join(sys.argv[1]))  # expect: unsafe command_line


def case_018():  # werkzeug.security.safe_join
    return torch.load(werkzeug.security.safe_join(sys.argv[1]))  # expect: unsafe command_line


def case_019():  # flask.safe_join
    return torch.load(flask.safe_join(sys.argv[1]))  # expect: unsafe command_line


def case_020():  # flask.jsonify
    used = flask.jsonify(sys.argv[1])
    return torch.load("m_020.pt" if used else "n_020.pt")  # expect: unsafe file


def case_021():  # flask.make_response
    used = flask.make_response(sys.argv[1])
    return torch.load("m_021.pt" if used else "n_021.pt")  # expect: unsafe file


def case_022():  # flask.render_template
    used = flask.render_template(sys.argv[1])
    return torch.load("m_022.pt" if used else "n_022.pt")  # expect: unsafe file


def case_023():  # flask.send_file
    used = flask.send_file(sys.argv[1])
    return torch.load("m_023.pt" if used else "n_023.pt")  # expect: unsafe file


def case_024():  # flask.redirect
    used = flask.redirect(sys.argv[1])
    return torch.load("m_024.pt" if used else "n_024.pt")  # expect: unsafe file


def case_025():  # flask.url_for
    used = flask.url_for(sys.argv[1])
    return torch.load("m_025.pt" if used else "n_025.pt")  # expect: unsafe file


app_026 = flask.Flask()


@app_026.route("x")  # flask.Flask.route
def handler_026(path):
    return torch.load(path)  # expect: unsafe web_request


app_027 = flask.Flask()


@app_027.get("x")  # flask.Flask.get
def handler_027(path):
    return torch.load(path)  # expect: unsafe web_request


app_028 = flask.Flask()


@app_028.post("x")  # flask.Flask.post
def handler_028(path):
    return torch.load(path)  # expect: unsafe web_request


app_029 = flask.Flask()


@app_029.put("x")  # flask.Flask.put
def handler_029(path):
    return torch.load(path)  # expect: unsafe web_request


app_030 = flask.Flask()


@app_030.patch("x")  # flask.Flask.patch
def handler_030(path):
    return torch.load(path)  # expect: unsafe web_request


app_031 = flask.Flask()


@app_031.delete("x")  # flask.Flask.delete
def handler_031(path):
    return torch.load(path)  # expect: unsafe web_request


def handler_032(path):  # flask.Flask.add_url_rule
    return torch.load(path)  # expect: unsafe web_request


flask.Flask().add_url_rule(None, None, handler_032)


class Handler033(flask.views.MethodView):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler034(flask.views.View):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler035(flask_restful.Resource):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler036(flask_restx.Resource):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


class Handler037(flask_restplus.Resource):
    def get(self, path):
        return torch.load(path)  # expect: unsafe web_request


def case_038():  # flask.abort
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        flask.abort()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_039():  # werkzeug.exceptions.abort
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        werkzeug.exceptions.abort()
    return torch.load(sys.argv[1])  # expect: safe integrity_check


def case_040():  # quart.abort
    if hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest() != "abababababababababababababababababababababababababababababababab":
        quart.abort()
    return torch.load(sys.argv[1])  # expect: safe integrity_check
