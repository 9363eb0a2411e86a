from setuptools import find_packages, setup

setup(
    name="forecast",
    version="1.4.0",
    packages=find_packages(),
    install_requires=[
        "numpy>=1.22",
        "torch>=2.6,<2.9",
    ],
    extras_require={"plots": ["matplotlib"]},
)
