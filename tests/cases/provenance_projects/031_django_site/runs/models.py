"""Tables."""
from django.db import models


class Run(models.Model):
    name = models.CharField(max_length=80)
    checkpoint = models.CharField(max_length=200)
