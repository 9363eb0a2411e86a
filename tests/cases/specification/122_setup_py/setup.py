from setuptools import find_packages, setup

setup(
    name="oldnet",
    version="0.1",
    packages=find_packages(),
    install_requires=["torch>=1.7,<1.13", "numpy"],
)
