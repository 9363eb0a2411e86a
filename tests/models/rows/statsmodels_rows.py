"""Every row of models/statsmodels.toml once."""
import autogluon.common.loaders.load_pkl
import autogluon.core.utils.loaders.load_pkl
import autogluon.multimodal
import autogluon.tabular
import autogluon.timeseries
import darts.models
import darts.models.forecasting.forecasting_model
import gluonts.model.predictor
import gluonts.torch.model.predictor
import igraph
import networkx
import networkx.readwrite
import networkx.readwrite.gpickle
import pycaret.anomaly
import pycaret.classification
import pycaret.clustering
import pycaret.regression
import pycaret.time_series
import sktime.base
import statsmodels.api
import statsmodels.base.model
import statsmodels.base.wrapper
import statsmodels.discrete.discrete_model
import statsmodels.genmod.generalized_linear_model
import statsmodels.iolib.api
import statsmodels.iolib.smpickle
import statsmodels.regression.linear_model
import statsmodels.tsa.arima.model
import statsmodels.tsa.arima_model
import statsmodels.tsa.holtwinters
import statsmodels.tsa.statespace.mlemodel
import statsmodels.tsa.statespace.sarimax
import statsmodels.tsa.vector_ar.var_model
import surprise.dump
import sys


def case_001():  # statsmodels.iolib.smpickle.load_pickle
    return statsmodels.iolib.smpickle.load_pickle(sys.argv[1])  # expect: unsafe command_line


def case_002():  # statsmodels.api.load
    return statsmodels.api.load(sys.argv[1])  # expect: unsafe command_line


def case_003():  # statsmodels.api.load_pickle
    return statsmodels.api.load_pickle(sys.argv[1])  # expect: unsafe command_line


def case_004():  # statsmodels.iolib.api.load_pickle
    return statsmodels.iolib.api.load_pickle(sys.argv[1])  # expect: unsafe command_line


def case_005():  # statsmodels.base.model.Results.load
    return statsmodels.base.model.Results().load(sys.argv[1])  # expect: unsafe command_line


def case_006():  # statsmodels.base.wrapper.ResultsWrapper.load
    return statsmodels.base.wrapper.ResultsWrapper().load(sys.argv[1])  # expect: unsafe command_line


def case_007():  # statsmodels.regression.linear_model.RegressionResults.load
    return statsmodels.regression.linear_model.RegressionResults().load(sys.argv[1])  # expect: unsafe command_line


def case_008():  # statsmodels.regression.linear_model.OLSResults.load
    return statsmodels.regression.linear_model.OLSResults().load(sys.argv[1])  # expect: unsafe command_line


def case_009():  # statsmodels.regression.linear_model.RegressionResultsWrapper.load
    return statsmodels.regression.linear_model.RegressionResultsWrapper().load(sys.argv[1])  # expect: unsafe command_line


def case_010():  # statsmodels.tsa.arima.model.ARIMAResults.load
    return statsmodels.tsa.arima.model.ARIMAResults().load(sys.argv[1])  # expect: unsafe command_line


def case_011():  # statsmodels.tsa.statespace.sarimax.SARIMAXResults.load
    return statsmodels.tsa.statespace.sarimax.SARIMAXResults().load(sys.argv[1])  # expect: unsafe command_line


def case_012():  # statsmodels.tsa.statespace.mlemodel.MLEResults.load
    return statsmodels.tsa.statespace.mlemodel.MLEResults().load(sys.argv[1])  # expect: unsafe command_line


def case_013():  # statsmodels.discrete.discrete_model.LogitResults.load
    return statsmodels.discrete.discrete_model.LogitResults().load(sys.argv[1])  # expect: unsafe command_line


def case_014():  # statsmodels.discrete.discrete_model.DiscreteResults.load
    return statsmodels.discrete.discrete_model.DiscreteResults().load(sys.argv[1])  # expect: unsafe command_line


def case_015():  # statsmodels.genmod.generalized_linear_model.GLMResults.load
    return statsmodels.genmod.generalized_linear_model.GLMResults().load(sys.argv[1])  # expect: unsafe command_line


def case_016():  # statsmodels.tsa.arima_model.ARIMAResults.load
    return statsmodels.tsa.arima_model.ARIMAResults().load(sys.argv[1])  # expect: unsafe command_line


def case_017():  # statsmodels.tsa.holtwinters.HoltWintersResults.load
    return statsmodels.tsa.holtwinters.HoltWintersResults().load(sys.argv[1])  # expect: unsafe command_line


def case_018():  # statsmodels.tsa.arima.model.ARIMAResultsWrapper.load
    return statsmodels.tsa.arima.model.ARIMAResultsWrapper().load(sys.argv[1])  # expect: unsafe command_line


def case_019():  # statsmodels.tsa.arima_model.ARMAResults.load
    return statsmodels.tsa.arima_model.ARMAResults().load(sys.argv[1])  # expect: unsafe command_line


def case_020():  # statsmodels.tsa.vector_ar.var_model.VARResults.load
    return statsmodels.tsa.vector_ar.var_model.VARResults().load(sys.argv[1])  # expect: unsafe command_line


def case_021():  # networkx.read_gpickle
    return networkx.read_gpickle(sys.argv[1])  # expect: unsafe command_line


def case_022():  # networkx.readwrite.gpickle.read_gpickle
    return networkx.readwrite.gpickle.read_gpickle(sys.argv[1])  # expect: unsafe command_line


def case_023():  # networkx.readwrite.read_gpickle
    return networkx.readwrite.read_gpickle(sys.argv[1])  # expect: unsafe command_line


def case_024():  # igraph.Graph.Read_Pickle
    return igraph.Graph().Read_Pickle(sys.argv[1])  # expect: unsafe command_line


def case_025():  # igraph.Graph.Read_Picklez
    return igraph.Graph().Read_Picklez(sys.argv[1])  # expect: unsafe command_line


def case_026():  # pycaret.classification.load_model
    return pycaret.classification.load_model(sys.argv[1])  # expect: unsafe command_line


def case_027():  # pycaret.regression.load_model
    return pycaret.regression.load_model(sys.argv[1])  # expect: unsafe command_line


def case_028():  # pycaret.clustering.load_model
    return pycaret.clustering.load_model(sys.argv[1])  # expect: unsafe command_line


def case_029():  # pycaret.anomaly.load_model
    return pycaret.anomaly.load_model(sys.argv[1])  # expect: unsafe command_line


def case_030():  # pycaret.time_series.load_model
    return pycaret.time_series.load_model(sys.argv[1])  # expect: unsafe command_line


def case_031():  # pycaret.classification.load_experiment
    return pycaret.classification.load_experiment(sys.argv[1])  # expect: unsafe command_line


def case_032():  # pycaret.regression.load_experiment
    return pycaret.regression.load_experiment(sys.argv[1])  # expect: unsafe command_line


def case_033():  # autogluon.tabular.TabularPredictor.load
    return autogluon.tabular.TabularPredictor().load(sys.argv[1])  # expect: unsafe command_line


def case_034():  # autogluon.timeseries.TimeSeriesPredictor.load
    return autogluon.timeseries.TimeSeriesPredictor().load(sys.argv[1])  # expect: unsafe command_line


def case_035():  # autogluon.multimodal.MultiModalPredictor.load
    return autogluon.multimodal.MultiModalPredictor().load(sys.argv[1])  # expect: unsafe command_line


def case_036():  # autogluon.common.loaders.load_pkl.load
    return autogluon.common.loaders.load_pkl.load(sys.argv[1])  # expect: unsafe command_line


def case_037():  # autogluon.core.utils.loaders.load_pkl.load
    return autogluon.core.utils.loaders.load_pkl.load(sys.argv[1])  # expect: unsafe command_line


def case_038():  # sktime.base.load
    return sktime.base.load(sys.argv[1])  # expect: unsafe command_line


def case_039():  # sktime.base.BaseObject.load_from_path
    return sktime.base.BaseObject().load_from_path(sys.argv[1])  # expect: unsafe command_line


def case_040():  # sktime.base.BaseObject.load_from_serial
    return sktime.base.BaseObject().load_from_serial(sys.argv[1])  # expect: unsafe command_line


def case_041():  # darts.models.forecasting.forecasting_model.ForecastingModel.load
    return darts.models.forecasting.forecasting_model.ForecastingModel().load(sys.argv[1])  # expect: unsafe command_line


def case_042():  # darts.models.ARIMA.load
    return darts.models.ARIMA().load(sys.argv[1])  # expect: unsafe command_line


def case_043():  # darts.models.ExponentialSmoothing.load
    return darts.models.ExponentialSmoothing().load(sys.argv[1])  # expect: unsafe command_line


def case_044():  # darts.models.NBEATSModel.load
    return darts.models.NBEATSModel().load(sys.argv[1])  # expect: unsafe command_line


def case_045():  # darts.models.TFTModel.load
    return darts.models.TFTModel().load(sys.argv[1])  # expect: unsafe command_line


def case_046():  # darts.models.RNNModel.load
    return darts.models.RNNModel().load(sys.argv[1])  # expect: unsafe command_line


def case_047():  # darts.models.TCNModel.load
    return darts.models.TCNModel().load(sys.argv[1])  # expect: unsafe command_line


def case_048():  # darts.models.TransformerModel.load
    return darts.models.TransformerModel().load(sys.argv[1])  # expect: unsafe command_line


def case_049():  # darts.models.LightGBMModel.load
    return darts.models.LightGBMModel().load(sys.argv[1])  # expect: unsafe command_line


def case_050():  # darts.models.Prophet.load
    return darts.models.Prophet().load(sys.argv[1])  # expect: unsafe command_line


def case_051():  # gluonts.model.predictor.Predictor.deserialize
    return gluonts.model.predictor.Predictor().deserialize(sys.argv[1])  # expect: unsafe command_line


def case_052():  # gluonts.torch.model.predictor.PyTorchPredictor.deserialize
    return gluonts.torch.model.predictor.PyTorchPredictor().deserialize(sys.argv[1])  # expect: unsafe command_line


def case_053():  # surprise.dump.load
    return surprise.dump.load(sys.argv[1])  # expect: unsafe command_line
