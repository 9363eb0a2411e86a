async = await
print(async=1)
_ = match.case.type
case = 1
