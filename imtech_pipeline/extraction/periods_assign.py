def assign(doc, times, nums, published_on, announced_on=None):
    pass
