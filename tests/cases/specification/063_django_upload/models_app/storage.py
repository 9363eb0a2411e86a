def store_upload(uploaded, target):
    with open(target, "wb+") as destination:
        for chunk in uploaded.chunks():
            destination.write(chunk)
    return target
