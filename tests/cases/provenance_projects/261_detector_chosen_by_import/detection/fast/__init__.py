from .fast_detector import FastDetector as Detector
