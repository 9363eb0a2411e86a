"""A model zoo with archives."""
import zoo

print(zoo.vit(pretrained=True, width=8), zoo.resnet())
