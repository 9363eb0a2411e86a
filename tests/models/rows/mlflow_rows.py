"""Every row of models/mlflow.toml once."""
import bentoml.keras
import bentoml.picklable_model
import bentoml.pytorch
import bentoml.sklearn
import bentoml.tensorflow
import mlflow.catboost
import mlflow.diviner
import mlflow.dspy
import mlflow.fastai
import mlflow.gluon
import mlflow.h2o
import mlflow.johnsnowlabs
import mlflow.keras
import mlflow.langchain
import mlflow.lightgbm
import mlflow.llama_index
import mlflow.mleap
import mlflow.onnx
import mlflow.openai
import mlflow.paddle
import mlflow.pmdarima
import mlflow.prophet
import mlflow.pyfunc
import mlflow.pytorch
import mlflow.sentence_transformers
import mlflow.sklearn
import mlflow.spacy
import mlflow.spark
import mlflow.statsmodels
import mlflow.tensorflow
import mlflow.transformers
import mlflow.xgboost
import sys


def case_001():  # mlflow.pyfunc.load_model
    return mlflow.pyfunc.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_002():  # mlflow.pytorch.load_model
    return mlflow.pytorch.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_003():  # mlflow.sklearn.load_model
    return mlflow.sklearn.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_004():  # mlflow.tensorflow.load_model
    return mlflow.tensorflow.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_005():  # mlflow.keras.load_model
    return mlflow.keras.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_006():  # mlflow.transformers.load_model
    return mlflow.transformers.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_007():  # mlflow.xgboost.load_model
    return mlflow.xgboost.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_008():  # mlflow.lightgbm.load_model
    return mlflow.lightgbm.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_009():  # mlflow.catboost.load_model
    return mlflow.catboost.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_010():  # mlflow.spacy.load_model
    return mlflow.spacy.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_011():  # mlflow.statsmodels.load_model
    return mlflow.statsmodels.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_012():  # mlflow.onnx.load_model
    return mlflow.onnx.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_013():  # mlflow.langchain.load_model
    return mlflow.langchain.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_014():  # mlflow.sentence_transformers.load_model
    return mlflow.sentence_transformers.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_015():  # mlflow.prophet.load_model
    return mlflow.prophet.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_016():  # mlflow.pmdarima.load_model
    return mlflow.pmdarima.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_017():  # mlflow.paddle.load_model
    return mlflow.paddle.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_018():  # mlflow.diviner.load_model
    return mlflow.diviner.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_019():  # mlflow.h2o.load_model
    return mlflow.h2o.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_020():  # mlflow.fastai.load_model
    return mlflow.fastai.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_021():  # mlflow.gluon.load_model
    return mlflow.gluon.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_022():  # mlflow.dspy.load_model
    return mlflow.dspy.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_023():  # mlflow.llama_index.load_model
    return mlflow.llama_index.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_024():  # mlflow.openai.load_model
    return mlflow.openai.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_025():  # mlflow.spark.load_model
    return mlflow.spark.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_026():  # mlflow.johnsnowlabs.load_model
    return mlflow.johnsnowlabs.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_027():  # mlflow.mleap.load_model
    return mlflow.mleap.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_028():  # mlflow.pytorch.load_state_dict
    return mlflow.pytorch.load_state_dict(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_029():  # mlflow.pytorch.load_state_dict, restricted
    return mlflow.pytorch.load_state_dict(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_030():  # mlflow.pyfunc.spark_udf
    return mlflow.pyfunc.spark_udf(None, sys.argv[1])  # expect: unsafe model_hub,command_line


def case_031():  # bentoml.pytorch.load_model
    return bentoml.pytorch.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_032():  # bentoml.sklearn.load_model
    return bentoml.sklearn.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_033():  # bentoml.picklable_model.load_model
    return bentoml.picklable_model.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_034():  # bentoml.keras.load_model
    return bentoml.keras.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_035():  # bentoml.tensorflow.load_model
    return bentoml.tensorflow.load_model(sys.argv[1])  # expect: unsafe model_hub,command_line
