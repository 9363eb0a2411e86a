from setuptools import find_packages, setup

setup(
    name="pkg",
    packages=find_packages(),
    install_requires=["numpy", "torch>=2.6"],
    extras_require={"old": ["torch==2.1.0"]},
)
