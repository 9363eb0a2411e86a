import torch


def train_one_epoch(model, optimizer, data_path):
    batches = torch.load(data_path, weights_only=True)  # expect: unsafe command_line
    total = 0.0
    for x, y in batches:
        loss = torch.nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / max(len(batches), 1)
