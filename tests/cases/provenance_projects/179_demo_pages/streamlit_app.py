import joblib
import pandas as pd
import streamlit as st

from demo.models import Classifier, example_batch


@st.cache_resource
def load_model(name):
    return Classifier.from_catalog(name)


@st.cache_data
def load_table(upload):
    return pd.read_pickle(upload)  # expect: unsafe user_interface


@st.cache_resource
def load_estimator(path="models/standard.joblib"):
    return joblib.load(path)  # expect: unsafe file


def main():
    choice = st.sidebar.selectbox("Model", ["Small", "Large"])
    model = load_model(choice)
    upload = st.file_uploader("Table", type=["pkl"])
    if upload is not None:
        st.dataframe(load_table(upload))
    else:
        st.write(model.net(example_batch()))
    estimator = load_estimator()
    st.write(estimator)


main()
